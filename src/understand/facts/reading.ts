import type { Folded } from '../fold.ts';
import type { Passage } from '../passage.ts';
import type { Found } from '../reading.ts';
import { tongueOf } from '../tongues.ts';
import type { Day } from './calendar/when.ts';
import { landOfMoney, pesosOf } from './bare-money.ts';
import { HOURS_EAST } from './everywhere.ts';
import { lexiconOf } from './lexicon.ts';
import { grouped, type Name } from './owners.ts';
import type { Setting } from './amounts.ts';

type Stretch = { readonly at: number; readonly length: number };

/** A passage made ready for reading facts: all places are in the folded text, until `quote` leads back. */
export type Reading = Setting & {
  readonly text: string;
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  /** Every name of the text, once. */
  readonly about: ReadonlySet<Name['name']>;
  /** The one watched platform or peer that the text is about; null when there are several. */
  readonly only: Name['name'] | null;
  readonly published: Day | null;
  /** Where the title and the first two sentences end, in the original text. */
  readonly lead: number;
  namesIn(from: number, to: number): readonly Name[];
  /** The words of the lexicon that begin in a stretch. */
  foundIn(from: number, to: number): readonly Found[];
  /** The very words of a stretch and where they stand in the original. */
  quote(at: number, end: number): { readonly quote: string; readonly at: number };
};

/** Makes a passage ready: its lexicon, its names and sentences in folded places, and its day of publication. */
export function settingOf(p: Passage): Reading {
  const { folded } = p;
  const lexicon = lexiconOf(tongueOf(p.language).facts);
  const forward = forwardIn(folded);
  const mentions = p.mentions.map((m) => ({ name: m.name, at: forward(m.at), end: forward(m.at + m.length) }));
  const names = grouped(
    folded.text,
    mentions.sort((a, b) => a.at - b.at),
    lexicon,
  );
  const about = new Set(names.map((n) => n.name));
  return {
    text: folded.text,
    lexicon,
    country: landOfMoney(p),
    pesos: pesosOf(p),
    traditional: p.language === 'zh-TW',
    about,
    only: about.size === 1 ? (names[0]?.name ?? null) : null,
    published: dayOf(p),
    lead: withTitle(p)[3]?.at ?? Infinity,
    sentences: joined(p.text, withTitle(p)).flatMap((s) =>
      pieces(folded.text, forward(s.at), forward(s.at + s.length)),
    ),
    capital: (i) =>
      p.text.charCodeAt(folded.back(i)) !== folded.text.charCodeAt(i) || folded.text.charCodeAt(i) > 0x250,
    named: endOfNameAt(names),
    namesIn: (from, to) => slice(names, from, to),
    foundIn: (from, to) => slice(p.found ?? [], from, to),
    quote: (at, end) => quoteOf(p, at, end),
  };
}

/** No sentence that people wrote is longer; what is longer is read in pieces, so that the work grows with the text alone. */
const LONGEST_SENTENCE = 500;

function pieces(text: string, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let at = from;
  while (to - at > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', at + LONGEST_SENTENCE);
    const end = space > at + LONGEST_SENTENCE / 2 ? space + 1 : at + LONGEST_SENTENCE;
    found.push({ from: at, to: end });
    at = end;
  }
  found.push({ from: at, to });
  return found;
}

/** The end of the name that begins at a place, or 0; quick for whoever asks from left to right. */
function endOfNameAt(names: readonly Name[]): (i: number) => number {
  let next = 0;
  // Between these two places no name begins.
  let [after, until] = [-1, names[0]?.at ?? Infinity];
  return (i) => {
    if (i > after && i < until) return 0;
    if (i <= after) next = 0;
    while ((names[next]?.at ?? Infinity) < i) next++;
    [after, until] = [names[next - 1]?.at ?? -1, names[next]?.at ?? Infinity];
    let end = 0;
    for (let k = next; names[k]?.at === i; k++) end = names[k]?.end ?? 0;
    return end;
  };
}

/**
 * Leads from an original place to its folded one: the first that does not lie before it. Folding moves places by little
 * and seldom, so the move that was right before is tried before a search.
 */
function forwardIn({ back, text }: Folded): (at: number) => number {
  let move = 0;
  const isFirst = (i: number, at: number) =>
    i >= 0 && i <= text.length && back(i) >= at && (i === 0 || back(i - 1) < at);
  return (at) => {
    if (!isFirst(at + move, at)) move = searched(back, text.length, at) - at;
    return at + move;
  };
}

function searched(back: Folded['back'], length: number, at: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (back(middle) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The title is read too, whether or not it is among the sentences. */
function withTitle(p: Passage): readonly Stretch[] {
  const first = p.sentences[0];
  if ((first && first.at < p.titleEnd) || p.titleEnd === 0) return p.sentences;
  return [{ at: 0, length: p.titleEnd }, ...p.sentences];
}

const SHORTEST_SENTENCE = 18;

/** "三、1.5億歐元。法國…": a figure that stands alone as the head of its item is read with the sentence after it. */
function joined(text: string, sentences: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const s of sentences) {
    const before = found.at(-1);
    if (before && before.length < SHORTEST_SENTENCE && isHead(text, before, s))
      found[found.length - 1] = { at: before.at, length: s.at + s.length - before.at };
    else found.push(s);
  }
  return found;
}

function isHead(text: string, before: Stretch, after: Stretch): boolean {
  const end = before.at + before.length;
  return after.at - end <= 2 && /\d/.test(text.slice(before.at, end)) && !/\n/.test(text.slice(before.at, after.at));
}

/** Those that begin in a stretch, of all in their order. */
function slice<T extends { readonly at: number }>(all: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && (all[end]?.at ?? to) < to) end++;
  return all.slice(low, end);
}

function quoteOf(p: Passage, at: number, end: number): { quote: string; at: number } {
  const from = p.folded.back(at);
  const last = p.folded.back(Math.max(at, end - 1));
  const wide = (p.text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { quote: p.text.slice(from, last + wide), at: from };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const DATELINE = /(\d{1,2})日(?:讯|訊|电|電)/;

/** How long before its publication a report was written: "（吉隆坡1日讯）" says of which day its "today" speaks. */
function sinceDateline(text: string, titleEnd: number, wall: number): number {
  const said = DATELINE.exec(text.slice(titleEnd, titleEnd + LONGEST_DATELINE));
  const back = [1, 2].find((n) => said && new Date(wall - n * DAY).getUTCDate() === Number(said[1]));
  return (back ?? 0) * DAY;
}

const LONGEST_DATELINE = 30;

/** The day of publication on the publisher's wall; null when it is unknown or beyond what a calendar holds. */
function dayOf(p: Passage): Day | null {
  if (p.published === null || !Number.isFinite(p.published) || Math.abs(p.published) > 8e15 - 1e12) return null;
  const east = HOURS_EAST[p.country ?? tongueOf(p.language).home] ?? 0;
  const wall = new Date(p.published + east * HOUR - sinceDateline(p.text, p.titleEnd, p.published + east * HOUR));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}
