const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  yen: '¥',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const LONGEST_TAG = 2_000;
const FILL = '\u200b';
const BLOCK = /^<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|section|article|figure|figcaption|blockquote)\b/i;

function entityOf(name: string): string {
  const known = ENTITIES[name];
  if (known) return known;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0x1f && code < 0xd800 ? String.fromCharCode(code) : ' ';
}

/**
 * Blanks HTML that was left in a text: tags become a space (block tags a new line) and entities their letter,
 * each filled up with zero-width spaces, so that every offset stays what it was.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text
    .replace(/<!--[^<>]{0,500}-->|<\/?[a-z][^<>]*>/gi, (tag) =>
      tag.length > LONGEST_TAG ? tag : (BLOCK.test(tag) ? '\n' : ' ') + FILL.repeat(tag.length - 1),
    )
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole: string, name: string) => {
      const letter = name.startsWith('#') || ENTITIES[name.toLowerCase()] ? entityOf(name.toLowerCase()) : undefined;
      return letter ? letter + FILL.repeat(whole.length - 1) : whole;
    });
}

/** A stretch of a text as a reader sees it: no filling, white space run together. */
export function seen(stretch: string): string {
  return stretch.replaceAll(FILL, '').replace(/\s+/g, ' ').trim();
}
