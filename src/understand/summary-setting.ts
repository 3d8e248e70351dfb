import type { Fact } from '../core/fact.ts';
import { PLATFORMS, type Status, type Topic } from '../core/story.ts';
import { isPortrait } from './aftermath.ts';
import { likenessTo, pairsOf, type Pairs } from './pairs.ts';
import type { Reading } from './reading.ts';
import { tagCount } from './scan.ts';

/** What is understood of the text whose sentences are weighed. */
export type Understood = {
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly status: Status | null;
};

/** What all sentences of a text are weighed against. */
export type Setting = Understood & {
  readonly p: Reading;
  /** The first sentence below the title, and how many there are from it on. */
  readonly start: number;
  readonly sentences: number;
  /** Where the found words of each sentence begin; those of the last end at the end of the list. */
  readonly from: Int32Array;
  readonly pairs: (text: string) => Pairs;
  readonly toTitle: (letters: Pairs) => number;
  /** By tag: 1 where the title has it, in how many sentences it stands, and the sentence that was counted last. */
  readonly titled: readonly number[];
  readonly spread: readonly number[];
  readonly counted: number[];
  readonly titleTags: number;
  /** The numbers of each sentence as printed, those of the title, and in how many sentences each stands. */
  readonly numbers: readonly (readonly string[])[];
  readonly titleNumbers: readonly string[];
  readonly told: ReadonlyMap<string, number>;
  readonly office: string | undefined;
  readonly platform: string | undefined;
  readonly scene: boolean;
};

const OURS: ReadonlySet<string> = new Set([...PLATFORMS, 'TikTok']);

/** True for the watched platforms, and TikTok beside its shop. */
export function isOurs(name: string): boolean {
  return OURS.has(name);
}

/** Beyond this many sentences a text repeats itself; the pyramid stands at the start. */
export const CANDIDATES = 60;

/** From this many sentences on a text may begin with a scene. */
export const LONG = 9;

const NUMBER = /\d[\d.,]*/g;
const NONE: readonly string[] = [];

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? NONE;
}

/** Where the found words of each sentence begin; they stand in the order of the text. */
function startsOf({ found, sentences }: Reading): Int32Array {
  const from = new Int32Array(sentences.length + 1);
  let k = 0;
  for (let s = 0; s < from.length; s++) {
    from[s] = k;
    while (k < found.length && found[k]?.sentence === s) k++;
  }
  return from;
}

type ByTag = Pick<Setting, 'titled' | 'spread' | 'counted' | 'titleTags'>;

/** Deeds tell stages; topics and stages already say here what a sentence tells. */
function byTag({ found }: Reading): ByTag {
  const [titled, spread, counted] = [0, 0, -1].map((x) => new Array<number>(tagCount()).fill(x)) as Counts;
  let titleTags = 0;
  for (const { kind, tagId, zone, sentence } of found) {
    if (kind === 'deed') continue;
    if (zone === 'title' && titled[tagId] === 0) titleTags += titled[tagId] = 1;
    if (counted[tagId] === sentence) continue;
    counted[tagId] = sentence;
    spread[tagId] = (spread[tagId] ?? 0) + 1;
  }
  return { titled, spread, counted: counted.fill(-1), titleTags };
}

type Counts = [titled: number[], spread: number[], counted: number[]];

function timesTold(numbers: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const here of numbers)
    for (let i = 0; i < here.length; i++) {
      const n = here[i] ?? '';
      if (here.indexOf(n) === i) told.set(n, (told.get(n) ?? 0) + 1);
    }
  return told;
}

const LOUD = { title: 4, lead: 2, body: 1 } as const;

/** The name of a kind that is named most. */
function mostNamed({ found }: Reading, kind: string): string | undefined {
  const times = new Map<string, number>();
  for (const f of found) {
    if (f.kind !== kind || (kind === 'name' && !OURS.has(f.of))) continue;
    times.set(f.of, (times.get(f.of) ?? 0) + LOUD[f.zone]);
  }
  let most: string | undefined;
  for (const [name, n] of times) if (n > (times.get(most ?? '') ?? 0)) most = name;
  return most;
}

/** A lead that counts nothing and names no office, or stands under a portrait's title, is a scene: the news stands below. */
function isScene(p: Reading, facts: readonly Fact[], start: number, from: Int32Array): boolean {
  const lead = p.sentences[start];
  if (!lead || p.sentences.length < LONG) return false;
  if (facts.some((f) => !f.background && f.at >= lead.at && f.at < lead.at + lead.length)) return false;
  for (let k = from[start] ?? 0; k < (from[start + 1] ?? 0); k++) {
    const kind = p.found[k]?.kind;
    if (kind === 'authority' || kind === 'status') return isPortrait(p);
  }
  return true;
}

/** Counts once what the sentences of a text are weighed against. */
export function settingOf(p: Reading, { facts, topics, status }: Understood): Setting {
  const { titled, spread, counted, titleTags } = byTag(p);
  const start = (p.sentences[0]?.at ?? p.titleEnd) < p.titleEnd ? 1 : 0;
  const title = p.folded.text.slice(0, p.folded.text.indexOf('\n'));
  const pairs = pairsOf(Math.min(p.sentences.length, CANDIDATES) + 1);
  const from = startsOf(p);
  const numbers = p.sentences.map((s) => numbersIn(p.plain.slice(s.at, s.at + s.length)));
  return {
    facts,
    topics,
    status,
    titled,
    spread,
    counted,
    titleTags,
    p,
    start,
    sentences: p.sentences.length - start,
    from,
    pairs,
    toTitle: likenessTo(pairs(title)),
    numbers,
    titleNumbers: numbersIn(title),
    told: timesTold(numbers),
    office: mostNamed(p, 'authority'),
    platform: mostNamed(p, 'name'),
    scene: isScene(p, facts, start, from),
  };
}
