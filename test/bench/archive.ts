import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, type Article, type Meaning } from '../../src/core/item.ts';
import { EVENT_TYPES, type AudienceFigure, type EventType, type LedgerEvent } from '../../src/core/ledger.ts';
import type { Learned } from '../../src/core/ports.ts';
import { keptFacts } from '../../src/core/receipt.ts';
import { PLATFORMS, type Status, type Story } from '../../src/core/story.ts';
import { DAY, wallTime, type Instant } from '../../src/core/time.ts';
import { understand } from '../../src/understand/read.ts';
import { article, event, figure, learned, story } from '../store/made.ts';
import { chances } from './measure.ts';

/** How much there is in an archive; the days it spans end at its last instant. */
export type Size = { readonly articles: number; readonly facts: number; readonly dossiers: number };

/** The size at which the ledger's figures are to be reached. */
export const FULL: Size = { articles: 200_000, facts: 20_000, dossiers: 500 };

const DAYS = 900;
/** Articles that tell one story, on average. */
const PER_STORY = 3;

type Sample = Pick<Article, 'title' | 'body' | 'publisher' | 'language'> & { readonly meaning: Meaning };

/** The relevant articles of the labelled corpus, understood: what the archive's articles are copies of. */
function samples(): readonly Sample[] {
  const folder = join(import.meta.dirname, '../eval/items');
  const lines = readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .flatMap((f) => readFileSync(join(folder, f), 'utf8').split('\n').filter(Boolean));
  return lines.flatMap((line) => {
    const { title, body, publisher } = JSON.parse(line) as Sample;
    const meaning = understand({ title, body, publisher });
    return meaning.relevant ? [{ title, body, publisher, language: meaning.language, meaning }] : [];
  });
}

/**
 * Articles as the corpus has them, in all its languages, the latest last: three to a story, told over two and a half
 * years, one in so many with the facts it states, until there are as many facts as asked for.
 */
export function* archive(size: Size, until: Instant): Generator<Learned> {
  const from = samples();
  const roll = chances(20260824);
  const pick = <T>(all: readonly T[]) => all[Math.floor(roll() * all.length)] as T;
  let facts = 0;
  let told: Story | undefined;
  for (let i = 0; i < size.articles; i++) {
    const sample = pick(from);
    const at = Math.floor(until - ((size.articles - i) / size.articles) * DAYS * DAY);
    const id = idOf(`article ${i}`);
    const joins = told !== undefined && roll() > 1 / PER_STORY;
    const { platforms, topics, jurisdictions, status } = sample.meaning;
    told =
      told && joins
        ? { ...told, items: [...told.items, id], last: at }
        : story(idOf(`story ${i}`), {
            ...{ platforms, topics, jurisdictions, status, title: sample.title },
            ...{ items: [id], first: at, last: at, known: at },
          });
    // The number goes to the end: the facts say where in the text they stand.
    const body = `${sample.body}\n(${i})`;
    const made = article(sample.title, {
      ...{ id, body, language: sample.language, publisher: sample.publisher, source: `source-${i % 60}` },
      ...{ published: at, seen: at + 60_000, story: told.id, meaning: sample.meaning },
    });
    const wanted = facts < ((i + 1) / size.articles) * size.facts ? keptFacts(made) : [];
    facts += wanted.length;
    yield learned(made, { story: told, facts: wanted });
  }
}

const COUNTRIES = ['KR', 'KR', 'KR', 'EU', 'US', 'JP', 'FR', 'IT', 'ID', 'VN', 'TH'];
const FIRMS = ['WiseApp', 'Mobile Index', 'DSA disclosure', 'data.ai', 'Sensor Tower'];
const WAYS: readonly Status[] = ['proposed', 'announced', 'passed', 'in_force', 'concluded'];

/** Dossiers of one to six rows each, over the same years, their titles and sentences taken from the corpus. */
export function dossierRows(dossiers: number, until: Instant): readonly LedgerEvent[] {
  const from = samples();
  const roll = chances(7);
  const pick = <T>(all: readonly T[]) => all[Math.floor(roll() * all.length)] as T;
  return Array.from({ length: dossiers }, (_, d) => {
    const first = pick(from);
    const platforms = first.meaning.platforms.length > 0 ? first.meaning.platforms : [pick(PLATFORMS)];
    const type: EventType = pick(EVENT_TYPES);
    const jurisdiction = pick(COUNTRIES);
    const rows = 1 + Math.floor(roll() * 6);
    const begins = until - roll() * DAYS * DAY;
    return Array.from({ length: rows }, (_unused, k): LedgerEvent => {
      const { date } = wallTime(Math.min(until, begins + k * 40 * DAY), 'Asia/Seoul');
      const summary = `${first.title} (${k + 1})`;
      const money = type === 'fine' || type === 'investment';
      return event(`bench-e${d}-${k}`, {
        ...{ date, jurisdiction, type, platforms, summary, ko: first.language === 'ko' ? summary : null },
        ...{ dossier: `bench-d${d}`, status: WAYS[Math.min(k, 4)] ?? 'announced', known: Date.parse(date) + DAY },
        ...{ amount: money ? Math.ceil(roll() * 9000) * 1e5 : null, currency: money ? 'KRW' : null },
      });
    });
  }).flat();
}

/** Monthly users: every firm, platform and month of six years, in Korea, each figure with its receipt. */
export function audienceRows(until: Instant): readonly AudienceFigure[] {
  const roll = chances(11);
  const months = Array.from({ length: 72 }, (_, m) => wallTime(until - m * 30.44 * DAY, 'Asia/Seoul').date.slice(0, 7));
  return FIRMS.flatMap((firm, f) =>
    PLATFORMS.flatMap((platform) =>
      [...new Set(months)].map((month) =>
        figure(`bench-m${f}-${platform}-${month}`, {
          ...{ platform, month, period: month, firm, firmPrinted: firm, known: Date.parse(`${month}-28`) },
          value: Math.floor((3 + roll() * 6) * 1e6),
        }),
      ),
    ),
  );
}
