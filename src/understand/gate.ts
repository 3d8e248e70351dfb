import type { Instant } from '../core/time.ts';
import type { LanguageCode } from '../core/item.ts';
import type { UiLanguage } from '../core/words.ts';
import { knowsActs, type Told } from './gate/acts.ts';
import { holding, unknownFigures, wrongCompany, wrongDay, wrongFacts } from './gate/figures.ts';
import { badManners, unknownQuotes } from './gate/manners.ts';
import { unknownLatin, unknownNames, unknownPersons } from './gate/names.ts';
import { statedIn, type Act as StatedAct, type Stated, type Statement } from './gate/statements.ts';
import type { Act } from './gate/words.ts';
import { reading } from './reading.ts';

/** A text that words are checked against: an article as it was read. */
export type GateSource = {
  readonly title: string;
  readonly body: string;
  readonly language?: LanguageCode;
  readonly published?: Instant | null;
  readonly country?: string;
};

/** A sentence that bears out what was said: which source, and its words as they stand there. */
export type Support = { readonly source: number; readonly sentence: string };

/** A figure in the text that was let through: where it stands, and what it says. */
export type SaidFigure = {
  readonly at: number;
  readonly length: number;
  readonly value: number;
  readonly unit: string;
};

/** Whether a text may be shown. `problems` are for the log and the tests; `supports` the sentences it stands on. */
export type Verdict =
  | { readonly passes: true; readonly supports: readonly Support[]; readonly figures: readonly SaidFigure[] }
  | { readonly passes: false; readonly problems: readonly string[] };

/** Acts of which one is as good as the other in another language. */
const AKIN: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  recall: ['ban'],
  ban: ['recall'],
  abolish: ['withdraw'],
  withdraw: ['abolish', 'reject'],
  unsafe: ['ban', 'recall'],
  appeal: ['sue'],
  sue: ['appeal'],
  reject: ['withdraw'],
};
/** Acts whose plan is told like their doing: "will invest", "투자한다". */
const PLANNED: ReadonlySet<Act> = new Set([
  'invest',
  'effect',
  'agree',
  'abolish',
  'exempt',
  'acquire',
  'compensate',
  'rise',
  'fall',
  'investigate',
  'leave',
]);

function bears(said: Told, source: Told): boolean {
  if (said.act !== source.act && !AKIN[said.act]?.includes(source.act)) return false;
  if (said.mode === source.mode) return true;
  return PLANNED.has(said.act) && said.mode !== 'not' && source.mode !== 'not';
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((x) => b.has(x));

/** Acts that no source tells, or that it tells of somebody else or of another authority. */
function unknownActs(said: Statement, sources: readonly Stated[]): readonly string[] {
  const statements = sources.flatMap((s) => s.statements);
  return said.acts.flatMap((told) => {
    const borne = statements.filter((s) => s.acts.some((t) => bears(told, t)));
    const what = `${told.mode === 'done' ? '' : `${told.mode} `}${told.act}`;
    if (borne.length === 0) return [`no source says ${what}`];
    const by = (which: 'authorities' | 'places') =>
      said[which].size === 0 || borne.some((s) => s[which].size === 0 || meet(said[which], s[which]));
    const others = (['authorities', 'places'] as const).filter((which) => !by(which)).map((which) => said[which]);
    const named = ownedBy(told, borne) ? others : [told.names, ...others];
    return named.map((who) => `no source says ${what} of ${[...who].join(', ')}`);
  });
}

/** True when a sentence that bears an act out tells it of the same platform, or names none and one was named before. */
function ownedBy(told: StatedAct, borne: readonly Statement[]): boolean {
  const body = borne.filter((s) => !s.titled);
  const theirs = (body.length > 0 ? body : borne).flatMap((s) =>
    s.acts.filter((t) => bears(told, t)).map((t) => (t.names.size > 0 ? t.names : s.carried)),
  );
  return told.nearest.size === 0 || theirs.some((names) => meet(told.nearest, names));
}

function saysNothing(s: Statement): boolean {
  const sets = [s.names, s.authorities, s.places, s.firms];
  return s.amounts.length + s.times.length + s.acts.length === 0 && sets.every((x) => x.size === 0);
}

function judge(said: Statement, sources: readonly Stated[]): readonly string[] {
  if (saysNothing(said)) return ['a sentence says nothing that can be checked'];
  return [
    ...unknownFigures(said, sources),
    ...unknownNames(said, sources),
    ...wrongCompany(said, sources),
    ...wrongDay(said, sources),
    ...unknownActs(said, sources),
  ];
}

/** The source sentence that shares most with what is said. */
function supportOf(said: Statement, sources: readonly Stated[]): readonly Support[] {
  let best: Support | undefined;
  let most = 0;
  for (const [source, stated] of sources.entries()) {
    for (const s of stated.statements) {
      const figures = said.amounts.filter((a) => holding(a, said, [{ ...stated, statements: [s] }]).length > 0).length;
      const acts = said.acts.filter((t) => s.acts.some((u) => bears(t, u))).length;
      const share =
        (s.titled ? -1 : 0) +
        figures * 3 +
        acts * 2 +
        (meet(said.names, s.names) ? 1 : 0) +
        (meet(said.authorities, s.authorities) ? 1 : 0);
      if (share > most) [best, most] = [{ source, sentence: s.text }, share];
    }
  }
  return best ? [best] : [];
}

/** Every letter of the text must stand in a sentence that was looked at. */
function overlooked(text: string, statements: readonly Statement[]): boolean {
  const seen = statements.reduce((n, s) => n + s.text.replace(/\s/gu, '').length, 0);
  return seen < text.replace(/[\s]/gu, '').length;
}

/** Stretches of the text that were recognised as names. */
function recognised(text: string, lang: UiLanguage): readonly { readonly at: number; readonly end: number }[] {
  const p = reading({ title: '', body: text, language: lang, about: 'Temu' });
  const back = (i: number) => p.folded.back(i) - 1;
  return p.found
    .filter((f) => f.kind === 'name' || f.kind === 'authority' || f.kind === 'place' || f.kind === 'joint')
    .map((f) => ({ at: back(f.at), end: back(f.end) }));
}

/** The figures of a text without a title, by their places in it. */
function figuresOf(said: Stated): readonly SaidFigure[] {
  return said.facts.flatMap(({ at, quote, value, unit }) =>
    typeof value === 'number' ? [{ at: at - 1, length: quote.length, value, unit }] : [],
  );
}

const read = new WeakMap<GateSource, Stated>();

/** A source as statements, read once. */
function sourceOf(article: GateSource): Stated {
  const stated = read.get(article) ?? statedIn(article);
  read.set(article, stated);
  return stated;
}

/**
 * Whether a model's words about articles may be shown: every number, date, name, act and negation is borne out by a
 * sentence of the sources, a figure stands with its own firm and country, and nothing calls, links or commands. Pure;
 * never throws; a source in a language whose acts are not known bears nothing out.
 */
export function gate(text: string, lang: UiLanguage, articles: readonly GateSource[]): Verdict {
  const sources = articles.map(sourceOf).filter((s) => knowsActs(s.language));
  if (sources.length === 0)
    return { passes: false, problems: ['no source is in a language whose words can be checked'] };
  const first = articles[0];
  const said = statedIn({
    title: '',
    body: text,
    language: lang,
    published: first?.published ?? null,
    about: 'Temu',
    ...(first?.country ? { country: first.country } : {}),
  });
  const letters = sources.map((s) => s.letters).join('\n');
  const problems = [
    ...badManners(text, lang, said.language),
    ...(overlooked(text, said.statements) ? ['a part of it is no sentence'] : []),
    ...said.statements.flatMap((s) => judge(s, sources)),
    ...wrongFacts(said, sources),
    ...unknownLatin(text, recognised(text, lang), sources, lang),
    ...(lang === 'ko' ? unknownPersons(text, sources) : []),
    ...unknownQuotes(text, letters),
  ];
  if (problems.length > 0) return { passes: false, problems: [...new Set(problems)] };
  return { passes: true, supports: said.statements.flatMap((s) => supportOf(s, sources)), figures: figuresOf(said) };
}
