// Longer than most files: one list of evidence, and what writes each piece of it.
import { FACT_KINDS, type Fact, type FactKind } from '../core/fact.ts';
import type { Topic } from '../core/story.ts';
import { placesOf } from './counting.ts';
import { leansOn } from './leaning.ts';
import type { Pairs } from './pairs.ts';
import type { Sentence } from './passage.ts';
import type { Reading } from './reading.ts';
import { CANDIDATES, isOurs, LONG, settingOf, type Setting, type Understood } from './summary-setting.ts';

export type { Understood };

const PLACES = ['first', 'second', 'third', 'fourth to sixth', 'seventh to tenth', 'later'] as const;

/** What each number of a sentence's evidence stands for, in order; `summary-weights.ts` has this order. */
export const SENTENCE_EVIDENCE = [
  ...PLACES,
  'first, though a scene',
  'first of a long text',
  'second or third of a long text',
  'late in a long text',
  'opens a paragraph',
  'last',
  'letters in common with the title',
  'words in common with the title',
  'numbers in common with the title',
  'main office',
  'other office',
  'main platform',
  'other platform',
  'peer',
  'main topic',
  'other topic',
  'the stage',
  'another stage',
  'parcels',
  'noise',
  'looks back',
  'may be',
  'opens as a quotation',
  'holds a quotation',
  'a question',
  'leans on the sentence before',
  'one number',
  'two numbers',
  'three numbers',
  'very short',
  'length',
  ...FACT_KINDS.map((k) => `figure: ${k}` as const),
  'figure of the main topic',
  'figure of the main platform',
  'figure of a peer',
  'background figure',
  'figures',
  'several platforms',
  'a number told again',
  'words of the whole text',
  'office with a figure',
  'platform with a figure',
  'act with a figure',
  'office, act and figure',
] as const;
export type SentenceEvidence = (typeof SENTENCE_EVIDENCE)[number];

const AT = placesOf(SENTENCE_EVIDENCE);
const FIGURE_AT: ReadonlyMap<FactKind, number> = new Map(FACT_KINDS.map((k) => [k, AT[`figure: ${k}`]]));

/** A sentence that may stand in a summary, with what speaks for it. */
export type Candidate = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly letters: Pairs;
  readonly evidence: Float64Array;
};

const TELEPHONE = /\d{2,3}[-.)]\s?\d{3,4}-\d{4}/;
/** Writing in which a letter is a syllable or a word tells as much in half the length. */
const DENSE = /[぀-ヿ㐀-鿿가-힯]/;
const SHORT = 36;
const USUAL_LENGTH = 160;

const TOPIC_OF: Readonly<Partial<Record<FactKind, readonly Topic[]>>> = {
  fine: ['fine'],
  investment: ['investment'],
  recall_count: ['product_safety', 'ip_counterfeit'],
  breach_count: ['data_privacy'],
  mau: ['market_figures'],
  share: ['market_figures', 'competition'],
  purchase_volume: ['market_figures', 'tax_customs'],
  duty_rate: ['tax_customs'],
  threshold: ['tax_customs', 'regulation'],
  effective_date: ['tax_customs', 'regulation'],
  commission: ['market_figures'],
  price: ['market_figures'],
};

function placeAt(order: number): number {
  if (order < 3) return AT[PLACES[order] ?? 'later'];
  return order < 6 ? AT['fourth to sixth'] : order < 10 ? AT['seventh to tenth'] : AT.later;
}

const SPACE = /\s/;

/** A line ends right before a place, at most three letters back. */
function opensParagraph(text: string, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    if (text[k] === '\n') return true;
    if (!SPACE.test(text[k] ?? '')) return false;
  }
  return false;
}

function byPlace(told: Float64Array, s: Setting, sentence: Sentence, order: number): void {
  told[order === 0 && s.scene ? AT['first, though a scene'] : placeAt(order)] = 1;
  if (opensParagraph(s.p.plain, sentence.at)) told[AT['opens a paragraph']] = 1;
  if (order > 2 && order === s.sentences - 1) told[AT.last] = 1;
  if (s.sentences < LONG) return;
  if (order === 0 && !s.scene) told[AT['first of a long text']] = 1;
  else if (order < 3) told[AT['second or third of a long text']] = 1;
  else if (order > s.sentences / 2) told[AT['late in a long text']] = 1;
}

/** What a word of a kind says of its sentence; undefined for words that say nothing here. */
function placeOfWord(kind: string, of: string, s: Setting): number | undefined {
  switch (kind) {
    case 'authority':
      return of === s.office ? AT['main office'] : AT['other office'];
    case 'name':
      return of === s.platform ? AT['main platform'] : isOurs(of) ? AT['other platform'] : AT.peer;
    case 'topic':
      return of === s.topics[0] ? AT['main topic'] : AT['other topic'];
    case 'status':
      return of === s.status ? AT['the stage'] : AT['another stage'];
    case 'parcel':
      return AT.parcels;
    case 'noise':
      return AT.noise;
    case 'earlier':
      return AT['looks back'];
    case 'maybe':
      return AT['may be'];
  }
  return undefined;
}

function byWords(told: Float64Array, s: Setting, order: number): void {
  const { found } = s.p;
  const sentence = s.start + order;
  let name: string | undefined;
  let shared = 0;
  let central = 0;
  for (let k = s.from[sentence] ?? 0; k < (s.from[sentence + 1] ?? 0); k++) {
    const f = found[k];
    if (!f || f.kind === 'deed') continue;
    const place = placeOfWord(f.kind, f.of, s);
    if (place !== undefined) told[place] = 1;
    if (f.kind === 'name') {
      name ??= f.of;
      if (name !== f.of) told[AT['several platforms']] = 1;
    }
    if (s.counted[f.tagId] === sentence) continue;
    s.counted[f.tagId] = sentence;
    shared += s.titled[f.tagId] ?? 0;
    central += ((s.spread[f.tagId] ?? 1) - 1) / s.sentences;
  }
  told[AT['words in common with the title']] = shared / Math.max(1, s.titleTags);
  told[AT['words of the whole text']] = Math.min(2, central);
}

/** A figure of ours that is no background. */
function isNews({ background, platform }: Fact): boolean {
  return !background && (platform === null || isOurs(platform));
}

function byFigure(told: Float64Array, s: Setting, f: Fact): void {
  // What the law allows at most is no news, as an older figure is none.
  if (f.background || (f.kind === 'fine' && f.unit === 'percent')) told[AT['background figure']] = 1;
  else if (f.platform !== null && !isOurs(f.platform)) told[AT['figure of a peer']] = 1;
  else {
    told[FIGURE_AT.get(f.kind) ?? 0] = 1;
    if (TOPIC_OF[f.kind]?.some((t) => s.topics.includes(t))) told[AT['figure of the main topic']] = 1;
    if (f.platform !== null && f.platform === s.platform) told[AT['figure of the main platform']] = 1;
  }
}

/** Figures, and what stands in a sentence with one; reads what the words have told before. */
function byFigures(told: Float64Array, s: Setting, { at, length }: Sentence): void {
  let inside = 0;
  let news = false;
  for (const f of s.facts) {
    if (f.at < at || f.at >= at + length) continue;
    inside++;
    news ||= isNews(f);
    byFigure(told, s, f);
  }
  told[AT.figures] = Math.min(inside, 4) / 4;
  if (!news) return;
  const office = told[AT['main office']] === 1 || told[AT['other office']] === 1;
  const act = told[AT['main topic']] === 1 || told[AT['the stage']] === 1;
  if (office) told[AT['office with a figure']] = 1;
  if (told[AT['main platform']] === 1 || told[AT['other platform']] === 1) told[AT['platform with a figure']] = 1;
  if (act) told[AT['act with a figure']] = 1;
  if (act && office) told[AT['office, act and figure']] = 1;
}

function byNumbers(told: Float64Array, s: Setting, numbers: readonly string[]): void {
  if (numbers.length === 0) return;
  told[AT['one number']] = 1;
  if (numbers.length >= 2) told[AT['two numbers']] = 1;
  if (numbers.length >= 3) told[AT['three numbers']] = 1;
  for (const n of numbers) {
    if (s.titleNumbers.includes(n)) told[AT['numbers in common with the title']] = 1;
    if (n.length > 1 && (s.told.get(n) ?? 0) > 1) told[AT['a number told again']] = 1;
  }
}

function byLetters(told: Float64Array, s: Setting, text: string, letters: Pairs): void {
  const length = text.length * (DENSE.test(text) ? 2 : 1);
  told[AT['letters in common with the title']] = s.toTitle(letters);
  if (length < SHORT) told[AT['very short']] = 1;
  told[AT.length] = Math.min(2, length / USUAL_LENGTH);
  if (/^["“‘「『]/.test(text)) told[AT['opens as a quotation']] = 1;
  else if (/["“「『]/.test(text)) told[AT['holds a quotation']] = 1;
  if (/[?？]["”’」』]?\s*$/.test(text)) told[AT['a question']] = 1;
  if (leansOn(text, s.p.language)) told[AT['leans on the sentence before']] = 1;
}

/** The sentences of a body that a summary may be made of, each with its evidence; in their order. None gives a telephone number. */
export function candidatesOf(p: Reading, understood: Understood): readonly Candidate[] {
  const s = settingOf(p, understood);
  const all: Candidate[] = [];
  const last = Math.min(p.sentences.length, CANDIDATES);
  // One stretch of memory for all rows: a row of its own for each costs more than filling it.
  const rows = new Float64Array(Math.max(0, last - s.start) * SENTENCE_EVIDENCE.length);
  for (let k = s.start, row = 0; k < last; k++, row += SENTENCE_EVIDENCE.length) {
    const sentence = p.sentences[k];
    if (!sentence) continue;
    const text = p.plain.slice(sentence.at, sentence.at + sentence.length);
    const numbers = s.numbers[k] ?? [];
    if (numbers.length > 0 && TELEPHONE.test(text)) continue;
    const [index, letters] = [k - s.start, s.pairs(text.toLowerCase())];
    const evidence = rows.subarray(row, row + SENTENCE_EVIDENCE.length);
    byPlace(evidence, s, sentence, index);
    byWords(evidence, s, index);
    byFigures(evidence, s, sentence);
    byNumbers(evidence, s, numbers);
    byLetters(evidence, s, text, letters);
    all.push({ sentence, index, letters, evidence });
  }
  return all;
}
