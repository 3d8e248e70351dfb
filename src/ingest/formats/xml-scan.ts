import { Unreadable } from '../../core/source.ts';

/** No feed nests deeper; a nesting bomb does. */
export const MOST_DEPTH = 200;
/** No feed we read has more entries; a bigger one would hold memory and the event loop. */
export const MOST_ENTRIES = 10_000;

/** What a first pass over XML shows, before anything builds a tree. */
export type Survey = {
  readonly root: string;
  readonly entries: number;
  /** True when the markup needs more than rss-parser keeps: `xml:base`, inline XHTML. */
  readonly rich: boolean;
};

/**
 * Walks the tags of an XML text once, in linear time.
 * Throws Unreadable on nesting or entry counts that no feed has.
 */
export function survey(xml: string): Survey {
  const open: string[] = [];
  let [root, entries, rich] = ['', 0, false];
  for (const tag of tagsOf(xml)) {
    const name = nameIn(tag);
    if (tag.startsWith('/')) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      continue;
    }
    if (root === '') root = name;
    if (/(?:^|:)(?:item|entry)$/i.test(name)) entries += 1;
    rich ||= /\sxml:base\s*=|\stype\s*=\s*["'](?:xhtml|application\/xhtml\+xml)/i.test(tag.slice(0, 2_000));
    if (!tag.endsWith('/')) open.push(name);
    if (open.length > MOST_DEPTH) {
      throw new Unreadable(`Expected a feed; its tags are nested more than ${MOST_DEPTH} deep, as no feed's are.`);
    }
    if (entries > MOST_ENTRIES) throw tooMany();
  }
  return { root, entries, rich };
}

/** The refusal of a list with more than MOST_ENTRIES entries. */
export function tooMany(): Unreadable {
  return new Unreadable(
    `Expected at most ${MOST_ENTRIES.toLocaleString('en')} entries; this feed has more. Ask its publisher for a shorter one.`,
  );
}

function nameIn(tag: string): string {
  return /^\/?\s*([^\s/>]{0,100})/.exec(tag)?.[1] ?? '';
}

/** The insides of tags in order (`item rdf:about="…"`, `/item`, `br/`); comments, CDATA, declarations left out. */
function* tagsOf(xml: string): Generator<string> {
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    const close = xml.startsWith('<!--', open)
      ? xml.indexOf('-->', open + 4)
      : xml.startsWith('<![CDATA[', open)
        ? xml.indexOf(']]>', open + 9)
        : xml.indexOf('>', open);
    if (close < 0) return;
    const lead = xml[open + 1] ?? '';
    if (lead !== '!' && lead !== '?') yield xml.slice(open + 1, close);
    at = close + 1;
  }
}
