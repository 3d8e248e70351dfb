import type { Doubt } from '../core/doubt.ts';
import { idOf, textOf, type Article } from '../core/item.ts';
import type { EventMark, EventType, KeptFact, LedgerEvent, Receipt } from '../core/ledger.ts';
import { receiptOf } from '../core/receipt.ts';
import { wallTime } from '../core/time.ts';
import { AUTHORITIES } from './authorities.ts';
import { dossiersOf, type Dossier } from './dossier.ts';
import { MATTER_WORDS, type MatterWords } from './matter-words.ts';
import { matterOf, type Matter, type MatterKind } from './matters.ts';
import { daysIn, sentencesOf, stagesTold, STATUS_OF, type Sentence } from './stages.ts';

/** A matter is recognised in the headline and so many letters after it. */
const LEAD = 700;
/** Stages are read in the headline and the sentences that follow; what stands further down is background. */
const READ = 12;

function speaksOf(article: Article, lead: string, m: MatterWords): number {
  const { platforms, jurisdictions } = article.meaning;
  const text = textOf(article);
  if (m.where !== null && !jurisdictions.includes(m.where)) return 0;
  if (m.platforms && !m.platforms.some((p) => (platforms as readonly string[]).includes(p))) return 0;
  if (!m.words.every((w) => w.test(lead))) return 0;
  const inTitle = m.words.filter((w) => w.test(text.slice(0, article.title.length))).length;
  return m.words.length + inTitle + (m.platforms ? 1 : 0);
}

/** The matters an article speaks of, those that fit best: one when it is certain, several when it is not. */
export function mattersOf(article: Article): readonly Matter[] {
  const lead = textOf(article).slice(0, LEAD);
  const scored = MATTER_WORDS.map((m) => ({ m, score: speaksOf(article, lead, m) })).filter((s) => s.score > 0);
  const best = Math.max(0, ...scored.map((s) => s.score));
  return scored.filter((s) => s.score === best).flatMap(({ m }) => matterOf(m.matter) ?? []);
}

const TYPE: Readonly<Record<MatterKind, EventType>> = {
  rule: 'regulation',
  tax: 'tax',
  case: 'investigation',
  court: 'court',
  agreement: 'agreement',
  safety: 'recall',
  investment: 'investment',
  entry: 'market_entry',
};

/** How a text says that a date was moved. */
const MOVED = /연기|미뤄|미루|유예|늦춰|앞당|변경|postpon|delay|push(?:ed|es)? back|brought forward|extend/iu;
const COMMENTS = /의견(?:을|서)?[^.。]{0,20}(?:제출|접수|받|까지|수렴)|입법\s?예고|comments?\b|consultation/iu;
const UNTIL = /까지|until|by|close|deadline|마감/iu;

type Making = {
  readonly article: Article;
  readonly date: string;
  readonly matters: readonly Matter[];
  readonly dossier: Dossier | undefined;
};

function receiptFor(article: Article, by: Sentence, key: string): Receipt {
  const quote = { kind: 'effective_date', platform: null, value: key, unit: 'date', period: null, firm: null } as const;
  const fact = { ...quote, bound: 'exactly', background: false, quote: by.text, at: by.at } as const;
  return { ...receiptOf(article, fact), id: `v${idOf(`${article.id}|${key}`).slice(0, 10)}`, sentence: by.text };
}

type Told = Pick<LedgerEvent, 'status' | 'held'> & { readonly stage?: string; readonly marks?: readonly EventMark[] };

function eventOf({ article, date, matters }: Making, by: Sentence, key: string, told: Told): LedgerEvent {
  const [matter] = matters;
  const { meaning } = article;
  const certain = matters.length === 1;
  const of = certain ? (matter?.id ?? '') : matters.map((m) => m.id).join('+');
  const authority = meaning.authorities.map((a) => AUTHORITIES[a]).find(Boolean);
  return {
    id: `mv-${idOf(`${article.story ?? article.id}|${of}|${key}`)}`,
    date,
    jurisdiction: meaning.jurisdictions[0] ?? 'KR',
    authority: authority ?? article.publisher,
    platforms: meaning.platforms,
    type: matter ? TYPE[matter.kind] : 'regulation',
    amount: null,
    currency: null,
    percent: null,
    summary: article.title,
    ko: article.language === 'ko' ? article.title : null,
    receipt: receiptFor(article, by, key),
    dossier: certain ? (matter?.id ?? null) : null,
    known: article.seen,
    dropped: null,
    ...told,
    held: certain ? (told.held ?? null) : { kind: 'which-matter', titles: matters.map((m) => m.title) },
    ...(certain ? {} : { candidates: matters.map((m) => m.id) }),
  };
}

function stageEvents(making: Making, kind: MatterKind, sentences: readonly Sentence[]): readonly LedgerEvent[] {
  const { article, dossier, date } = making;
  const reached = new Set(dossier?.reached.map((r) => r.stage));
  if (dossier?.withdrawn) reached.add('withdrawn');
  for (const e of dossier?.events ?? []) if (e.stage) reached.add(e.stage);
  const way = dossier?.way ?? [];
  const furthest = Math.max(-1, ...way.map((s, i) => (reached.has(s) ? i : -1)));
  return stagesTold(kind, sentences).flatMap(({ stage, by }): readonly LedgerEvent[] => {
    if (reached.has(stage)) return [];
    const ahead = daysIn(by.text, article.published ?? article.seen).some((d) => d > date);
    if (stage === 'in_force' && ahead) return [];
    const back = way.includes(stage) && way.indexOf(stage) < furthest;
    // Further down in a text it is what came before; in a headline it is an old report, or a new bill.
    if (back && by.at > 0) return [];
    const held: Doubt | null = back ? { kind: 'earlier-stage', stage } : null;
    return [eventOf(making, by, `stage|${stage}`, { status: STATUS_OF[stage] ?? 'announced', stage, held })];
  });
}

type Dated = { readonly kind: EventMark['kind']; readonly date: string; readonly by: Sentence };

function datesTold(making: Making, sentences: readonly Sentence[], facts: readonly KeptFact[]): readonly Dated[] {
  const { article, date } = making;
  const published = article.published ?? article.seen;
  const effective = facts.flatMap((f): readonly Dated[] => {
    if (f.kind !== 'effective_date' || f.background || f.suspect || typeof f.value !== 'string') return [];
    const by = sentences.find((s) => f.at >= s.at && f.at < s.at + s.text.length);
    return by && f.value.length === 10 && f.value > date ? [{ kind: 'effective', date: f.value, by }] : [];
  });
  const comments = sentences.flatMap((by): readonly Dated[] => {
    if (!COMMENTS.test(by.text) || !UNTIL.test(by.text)) return [];
    const last = daysIn(by.text, published).findLast((d) => d > date);
    return last ? [{ kind: 'comments', date: last, by }] : [];
  });
  const all = [...comments, ...effective.filter((e) => !comments.some((c) => c.date === e.date))];
  return [...new Map(all.map((d) => [`${d.kind}|${d.date}`, d])).values()];
}

function markEvents(
  making: Making,
  sentences: readonly Sentence[],
  facts: readonly KeptFact[],
): readonly LedgerEvent[] {
  const { dossier, date } = making;
  return datesTold(making, sentences, facts).flatMap(({ kind, date: day, by }): readonly LedgerEvent[] => {
    const known = (dossier?.marks ?? []).filter((m) => m.kind === kind && m.date >= date.slice(0, m.date.length));
    if (known.some((m) => m.date === day)) return [];
    const status = dossier?.status ?? (kind === 'comments' ? 'proposed' : 'passed');
    const rough = known.filter((m) => m.about === true || day.startsWith(m.date));
    const [only] = known;
    const moves = rough.length === known.length || (known.length === 1 && MOVED.test(by.text));
    const mark: EventMark = { kind, date: day, ...(only && moves ? { instead: only.date } : {}) };
    const held: Doubt | null = moves ? null : { kind: 'other-day', known: known.map((m) => m.date) };
    return [eventOf(making, by, `${kind}|${day}`, { status, marks: [mark], held })];
  });
}

/**
 * How an article moves the dossier it speaks of: stages that its headline or first sentences say were reached, and days
 * that a matter works towards, each a row with that sentence as its receipt. Held for an admin, with the reason: when
 * several dossiers fit equally, when the stage lies behind, and when a date differs from a known one and nothing says that
 * it was moved. What the dossier has already adds nothing. All articles of one story give the same rows.
 */
export function movesFrom(
  facts: readonly KeptFact[],
  article: Article,
  events: readonly LedgerEvent[],
): readonly LedgerEvent[] {
  if (article.published === undefined) return [];
  const matters = mattersOf(article);
  const [matter] = matters;
  if (!matter || matters.length > 3) return [];
  const date = wallTime(article.published, 'Asia/Seoul').date;
  const own = events.filter((e) => e.dossier === matter.id);
  const dossier = matters.length === 1 ? dossiersOf(own, date)[0] : undefined;
  const making: Making = { article, date, matters, dossier };
  const sentences = sentencesOf(textOf(article)).slice(0, READ);
  const dated = matter.kind === 'rule' || matter.kind === 'tax' ? markEvents(making, sentences, facts) : [];
  return [...stageEvents(making, matter.kind, sentences), ...dated];
}
