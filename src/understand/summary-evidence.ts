// Longer than most files: one list of evidence, and what writes each piece of it.
import { FACT_KINDS, type Fact, type FactKind } from '../core/fact.ts';
import { PLATFORMS, type Status, type Topic } from '../core/story.ts';
import { isPortrait } from './aftermath.ts';
import { likenessTo, pairsOf, type Pairs } from './pairs.ts';
import type { Sentence } from './passage.ts';
import type { Found, Reading } from './reading.ts';
import { leansOn } from './leaning.ts';

/** Beyond this many sentences a text repeats itself; the pyramid stands at the start. */
const CANDIDATES = 60;

/** What is understood of the text whose sentences are weighed. */
export type Understood = {
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly status: Status | null;
};

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
  ...FACT_KINDS.map((k) => `figure: ${k}`),
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

const PLACE_OF: ReadonlyMap<string, number> = new Map(SENTENCE_EVIDENCE.map((name, i) => [name, i]));

/** A sentence that may stand in a summary, with what speaks for it. */
export type Candidate = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly letters: Pairs;
  readonly evidence: Float64Array;
};

const OURS: ReadonlySet<string> = new Set([...PLATFORMS, 'TikTok']);
const TELEPHONE = /\d{2,3}[-.)]\s?\d{3,4}-\d{4}/;
const NUMBER = /\d[\d.,]*/g;
/** Writing in which a letter is a syllable or a word tells as much in half the length. */
const DENSE = /[぀-ヿ㐀-鿿가-힯]/;
const SHORT = 36;
const USUAL_LENGTH = 160;
/** From this many sentences on a text may begin with a scene. */
const LONG = 9;

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

type Setting = Understood & {
  readonly p: Reading;
  readonly titled: boolean;
  readonly pairs: (text: string) => Pairs;
  readonly toTitle: (letters: Pairs) => number;
  readonly titleTags: ReadonlySet<string>;
  readonly titleNumbers: ReadonlySet<string>;
  readonly office: string | undefined;
  readonly platform: string | undefined;
  readonly scene: boolean;
  readonly sentences: number;
  /** In how many sentences a word's sense stands, and a number. */
  readonly spread: ReadonlyMap<string, number>;
};

type Pen = (name: SentenceEvidence, value?: number) => void;

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

function placeName(order: number): SentenceEvidence {
  return order < 3
    ? (PLACES[order] ?? 'later')
    : order < 6
      ? 'fourth to sixth'
      : order < 10
        ? 'seventh to tenth'
        : 'later';
}

function byPlace(write: Pen, s: Setting, sentence: Sentence, order: number): void {
  write(order === 0 && s.scene ? 'first, though a scene' : placeName(order));
  if (/\n\s*$/.test(s.p.plain.slice(Math.max(0, sentence.at - 3), sentence.at))) write('opens a paragraph');
  if (order > 2 && order === s.sentences - 1) write('last');
  if (s.sentences < LONG) return;
  if (order === 0 && !s.scene) write('first of a long text');
  else if (order < 3) write('second or third of a long text');
  else if (order > s.sentences / 2) write('late in a long text');
}

function byWords(write: Pen, s: Setting, found: readonly Found[]): void {
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const f of found) {
    if (s.titleTags.has(f.tag)) shared.add(f.tag);
    if (f.kind === 'name') names.add(f.of);
    if (f.kind === 'authority') write(f.of === s.office ? 'main office' : 'other office');
    if (f.kind === 'name') write(f.of === s.platform ? 'main platform' : OURS.has(f.of) ? 'other platform' : 'peer');
    if (f.kind === 'topic') write(f.of === s.topics[0] ? 'main topic' : 'other topic');
    if (f.kind === 'status') write(f.of === s.status ? 'the stage' : 'another stage');
    if (f.kind === 'parcel') write('parcels');
    if (f.kind === 'noise') write('noise');
    if (f.kind === 'earlier') write('looks back');
    if (f.kind === 'maybe') write('may be');
  }
  if (names.size > 1) write('several platforms');
  write('words in common with the title', shared.size / Math.max(1, s.titleTags.size));
  let central = 0;
  for (const tag of new Set(found.map((f) => f.tag))) central += ((s.spread.get(tag) ?? 1) - 1) / s.sentences;
  write('words of the whole text', Math.min(2, central));
}

function byFigures(write: Pen, s: Setting, inside: readonly Fact[], found: readonly Found[]): void {
  for (const f of inside) {
    // What the law allows at most is no news, as an older figure is none.
    if (f.background || (f.kind === 'fine' && f.unit === 'percent')) write('background figure');
    else if (f.platform !== null && !OURS.has(f.platform)) write('figure of a peer');
    else {
      write(`figure: ${f.kind}`);
      if (TOPIC_OF[f.kind]?.some((t) => s.topics.includes(t))) write('figure of the main topic');
      if (f.platform !== null && f.platform === s.platform) write('figure of the main platform');
    }
  }
  write('figures', Math.min(inside.length, 4) / 4);
  const news = inside.some((f) => !f.background && (f.platform === null || OURS.has(f.platform)));
  const office = found.some((f) => f.kind === 'authority');
  const act = found.some(
    (f) => (f.kind === 'topic' && f.of === s.topics[0]) || (f.kind === 'status' && f.of === s.status),
  );
  if (news && office) write('office with a figure');
  if (news && found.some((f) => f.kind === 'name' && OURS.has(f.of))) write('platform with a figure');
  if (news && act) write('act with a figure');
  if (news && act && office) write('office, act and figure');
}

function byLetters(write: Pen, s: Setting, text: string, letters: Pairs): void {
  const numbers = numbersIn(text);
  const dense = DENSE.test(text) ? 2 : 1;
  write('letters in common with the title', s.toTitle(letters));
  if (numbers.some((n) => s.titleNumbers.has(n))) write('numbers in common with the title');
  if (numbers.some((n) => n.length > 1 && (s.spread.get(n) ?? 0) > 1)) write('a number told again');
  if (numbers.length >= 1) write('one number');
  if (numbers.length >= 2) write('two numbers');
  if (numbers.length >= 3) write('three numbers');
  if (text.length * dense < SHORT) write('very short');
  write('length', Math.min(2, (text.length * dense) / USUAL_LENGTH));
  if (/^["“‘「『]/.test(text)) write('opens as a quotation');
  else if (/["“「『]/.test(text)) write('holds a quotation');
  if (/[?？]["”’」』]?\s*$/.test(text)) write('a question');
  if (leansOn(text, s.p.language)) write('leans on the sentence before');
}

function evidenceOf(s: Setting, sentence: Sentence, order: number, found: readonly Found[]): Candidate {
  const text = s.p.plain.slice(sentence.at, sentence.at + sentence.length);
  const letters = s.pairs(text.toLowerCase());
  const evidence = new Float64Array(SENTENCE_EVIDENCE.length);
  const write: Pen = (name, value = 1) => (evidence[PLACE_OF.get(name) ?? 0] = value);
  byPlace(write, s, sentence, order);
  byWords(write, s, found);
  byFigures(
    write,
    s,
    s.facts.filter((f) => f.at >= sentence.at && f.at < sentence.at + sentence.length),
    found,
  );
  byLetters(write, s, text, letters);
  return { sentence, index: order, letters, evidence };
}

function bySentence(found: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const words = new Map<number, Found[]>();
  for (const f of found) {
    // Deeds tell stages; topics and stages already say here what a sentence tells.
    if (f.kind === 'deed') continue;
    const those = words.get(f.sentence);
    if (those) those.push(f);
    else words.set(f.sentence, [f]);
  }
  return words;
}

const TELLING: ReadonlySet<string> = new Set(['authority', 'status']);

/** A lead that counts nothing and names no office, or stands under a portrait's title, is a scene: the news stands below. */
function isScene(p: Reading, facts: readonly Fact[], words: readonly Found[], lead: Sentence | undefined): boolean {
  if (!lead || p.sentences.length < LONG) return false;
  const counted = facts.some((f) => !f.background && f.at >= lead.at && f.at < lead.at + lead.length);
  return !counted && (isPortrait(p) || !words.some((f) => TELLING.has(f.kind)));
}

function mostNamed(found: readonly Found[], which: (f: Found) => boolean): string | undefined {
  const times = new Map<string, number>();
  for (const f of found)
    if (which(f)) times.set(f.of, (times.get(f.of) ?? 0) + (f.zone === 'title' ? 4 : f.zone === 'lead' ? 2 : 1));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function spreadOf(p: Reading, words: ReadonlyMap<number, readonly Found[]>): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  const add = (what: ReadonlySet<string>) => what.forEach((w) => spread.set(w, (spread.get(w) ?? 0) + 1));
  for (const found of words.values()) add(new Set(found.map((f) => f.tag)));
  for (const s of p.sentences) add(new Set(numbersIn(p.plain.slice(s.at, s.at + s.length))));
  return spread;
}

/** The sentences of a body that a summary may be made of, each with its evidence; in their order. None gives a telephone number. */
export function candidatesOf(p: Reading, understood: Understood): readonly Candidate[] {
  const titled = (p.sentences[0]?.at ?? p.titleEnd) < p.titleEnd;
  const start = titled ? 1 : 0;
  const words = bySentence(p.found);
  const title = p.folded.text.slice(0, p.folded.text.indexOf('\n'));
  const pairs = pairsOf(Math.min(p.sentences.length, CANDIDATES) + 1);
  const s: Setting = {
    ...understood,
    p,
    titled,
    pairs,
    toTitle: likenessTo(pairs(title)),
    titleTags: new Set(p.found.filter((f) => f.zone === 'title' && f.kind !== 'deed').map((f) => f.tag)),
    titleNumbers: new Set(numbersIn(title)),
    office: mostNamed(p.found, (f) => f.kind === 'authority'),
    platform: mostNamed(p.found, (f) => f.kind === 'name' && OURS.has(f.of)),
    scene: isScene(p, understood.facts, words.get(start) ?? [], p.sentences[start]),
    sentences: p.sentences.length - start,
    spread: spreadOf(p, words),
  };
  return p.sentences.slice(start, CANDIDATES).flatMap((sentence, order) => {
    const calls = TELEPHONE.test(p.plain.slice(sentence.at, sentence.at + sentence.length));
    return calls ? [] : [evidenceOf(s, sentence, order, words.get(start + order) ?? [])];
  });
}
