import type { Fact } from '../../core/fact.ts';
import type { LanguageCode } from '../../core/item.ts';
import { authority } from '../authorities.ts';
import { readFacts } from '../facts.ts';
import { resolve } from '../facts/calendar/when.ts';
import { digitAt, readNumeral } from '../facts/numbers.ts';
import { settingOf, type Reading as Setting } from '../facts/reading.ts';
import type { Amount } from '../facts/amounts.ts';
import { scan } from '../facts/scan.ts';
import type { Signs } from '../facts/signs.ts';
import type { Readable } from '../passage.ts';
import { reading, type Reading } from '../reading.ts';
import { actsIn, orders, wordsOf, type Told } from './acts.ts';

/** What one sentence states, made comparable across languages. */
export type Statement = {
  /** The sentence as it stands, and where. */
  readonly text: string;
  readonly at: number;
  /** A headline: telegraphic, and weaker than a sentence of the body. */
  readonly titled: boolean;
  readonly amounts: readonly Amount[];
  /** Numbers without a unit that is known: an article of law, a count of toys. */
  readonly bare: readonly number[];
  /** Days, months and years as ISO text, spans as 'P3Y'; each with all that it may mean ("5 May": the last or the next). */
  readonly times: readonly (readonly string[])[];
  readonly firms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whom a sentence without a name may speak of: those named before it. */
  readonly carried: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly acts: readonly Act[];
};

/** An act with the names of its clause, or of the whole sentence where the clause has none; and the nearest of them. */
export type Act = Told & { readonly names: ReadonlySet<string>; readonly nearest: ReadonlySet<string> };

/** A text as statements, with the figures it holds as facts. */
export type Stated = {
  readonly language: LanguageCode;
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  /** The whole text folded: to look for a name letter by letter. */
  readonly letters: string;
  readonly published: string | null;
  readonly country: string | null;
};

/** Digits that no figure, date or name covers, as numbers. */
function bareIn(setting: Setting, signs: Signs): readonly number[] {
  const covered = [...signs.amounts, ...signs.whens];
  const found: number[] = [];
  for (let i = signs.from; i < signs.to;) {
    const name = setting.named(i);
    const over = covered.find((c) => i >= c.at && i < c.end);
    if (name > i || over) {
      i = Math.max(name, over?.end ?? 0, i + 1);
      continue;
    }
    const numeral = digitAt(setting.text, i) >= 0 ? readNumeral(setting.text, i, setting.lexicon) : undefined;
    const spoken = numeral ? undefined : inWords(setting, i);
    const value = numeral?.value ?? spoken?.value;
    if (value !== undefined) found.push(value);
    i = Math.max(numeral?.end ?? spoken?.end ?? 0, i + 1);
  }
  return found;
}

/** "Eight toys": numbers in words from two on. */
function inWords({ text, lexicon }: Setting, i: number): { readonly value: number; readonly end: number } | undefined {
  const sign = lexicon.signs.at(text, i);
  const numeral = sign?.meaning.find((s) => s.is === 'numeral');
  return sign && numeral?.is === 'numeral' && numeral.value >= 2 ? { value: numeral.value, end: sign.end } : undefined;
}

function timesIn({ published }: Setting, signs: Signs): readonly (readonly string[])[] {
  const meant = (w: (typeof signs.whens)[number]) => [resolve(w, published, false), resolve(w, published, true)];
  return signs.whens.map((w) => [...new Set(meant(w).flatMap((t) => t ?? []))]).filter((t) => t.length > 0);
}

/** A date that nothing resolves ("the 28th") leaves its numbers. */
function looseIn(setting: Setting, signs: Signs): readonly number[] {
  return signs.whens
    .filter((w) => resolve(w, setting.published, false) === null && w.day !== undefined)
    .flatMap((w) => w.day ?? []);
}

function tagged(p: Reading, signs: Signs, kind: string): ReadonlySet<string> {
  return new Set(p.found.filter((f) => f.kind === kind && f.at >= signs.from && f.at < signs.to).map((f) => f.of));
}

function statementOf(p: Reading, setting: Setting, signs: Signs): Omit<Statement, 'carried'> {
  const authorities = tagged(p, signs, 'authority');
  const { quote, at } = setting.quote(signs.from, signs.to);
  return {
    text: quote,
    at,
    titled: at < p.titleEnd,
    amounts: signs.amounts,
    bare: [...bareIn(setting, signs), ...looseIn(setting, signs)],
    times: timesIn(setting, signs),
    firms: new Set(signs.firms.map((f) => f.firm)),
    names: new Set(setting.namesIn(signs.from, signs.to).map((n) => n.name)),
    authorities,
    places: new Set([...tagged(p, signs, 'place'), ...[...authorities].flatMap((a) => authority(a)?.country ?? [])]),
    acts: actsIn(setting.text.slice(signs.from, signs.to), p.language).map((t) => ({
      ...t,
      ...namesOf(t.at + signs.from, setting, signs, turnsOf(p.language)),
    })),
  };
}

const turns = new Map<LanguageCode, RegExp>();

/** Words after which a clause speaks of somebody else, as one pattern. */
function turnsOf(language: LanguageCode): RegExp {
  const known = turns.get(language);
  if (known) return known;
  const words = (wordsOf(language)?.turns ?? '').split(',').map((w) => w.trim());
  const parts = words.map((w) => (/^[\p{Script=Latin} ]+$/u.test(w) ? `(?<!\\p{L})${w}(?!\\p{L})` : w));
  const made = new RegExp(parts.filter((w) => w !== '').join('|') || '(?!)', 'gu');
  turns.set(language, made);
  return made;
}

/** The names of the clause that an act stands in, with those joined to them; all of the sentence's where it has none. */
function namesOf(at: number, setting: Setting, signs: Signs, turn: RegExp): Pick<Act, 'names' | 'nearest'> {
  const all = setting.namesIn(signs.from, signs.to);
  const turns = [...setting.text.slice(signs.from, signs.to).matchAll(turn)].map((m) => m.index + signs.from);
  const breaks = [...signs.breaks, ...turns];
  const from = Math.max(signs.from, ...breaks.filter((b) => b <= at));
  const to = Math.min(signs.to, ...breaks.filter((b) => b > at));
  const groups = new Set(all.filter((n) => n.at >= from && n.at < to).map((n) => n.group));
  const theirs = all.filter((n) => groups.size === 0 || groups.has(n.group));
  const way = (n: (typeof all)[number]) => (n.at > at ? n.at - at : at - n.end);
  const close = [...theirs].sort((a, b) => way(a) - way(b))[0]?.group;
  const named = (those: typeof all) => new Set(those.map((n) => n.name));
  return { names: named(theirs), nearest: named(theirs.filter((n) => n.group === close)) };
}

/** Gives each sentence the names told before it. */
function carrying(all: readonly Omit<Statement, 'carried'>[]): readonly Statement[] {
  let before: ReadonlySet<string> = new Set();
  return all.map((s) => {
    const carried = before;
    before = new Set([...before, ...s.names]);
    return { ...s, carried };
  });
}

/** Reads a text sentence by sentence. Boilerplate states nothing. */
export function statedIn(r: Readable): Stated {
  const p = reading(r);
  const setting = settingOf(p);
  const sentences = setting.sentences
    .filter(({ from, to }) => !orders(setting.text.slice(from, to), p.language))
    .map(({ from, to }) => scan(setting.text, from, to, setting));
  const day = r.published == null ? null : new Date(r.published + 9 * 3_600_000).toISOString().slice(0, 10);
  return {
    language: p.language,
    statements: carrying(sentences.map((signs) => statementOf(p, setting, signs))),
    facts: readFacts(p),
    letters: p.folded.text,
    published: day,
    country: r.country ?? null,
  };
}
