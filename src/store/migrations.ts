import { sql, type Kysely } from 'kysely';
import type { Instant } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { readFollows } from './follows.ts';
import type { Tables } from './tables.ts';

/**
 * One step of the schema: statements that only add. Nothing is dropped, renamed or narrowed, so the release before
 * works on the schema of the release after, and both may run side by side during an upgrade.
 */
type Migration = {
  readonly id: string;
  statements(ddl: Engine['ddl']): readonly string[];
  /** Copies into new tables what older releases kept elsewhere. */
  fill?(tx: Kysely<Tables>): Promise<void>;
};

/** In the order in which they are applied; an entry that was released is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  { id: '001-beginning', statements: beginning },
  { id: '002-bundles', statements: bundles },
  { id: '003-stand', statements: stand },
  { id: '004-corrections', statements: corrections },
  { id: '005-follows', statements: follows, fill: fillFollows },
  { id: '006-heard', statements: heard },
  { id: '007-paused-places', statements: pausedPlaces },
];

/**
 * Brings the schema up to date; returns the ids it applied. Processes that start together wait for one of them.
 * Steps that this release does not know are left alone: a newer release made them, and they only add.
 */
export async function migrate(engine: Engine, now: Instant, steps = MIGRATIONS): Promise<readonly string[]> {
  return engine.alone(async (tx) => {
    const { text, bigint } = engine.ddl;
    await sql.raw(`create table if not exists migrations (id ${text} primary key, at ${bigint} not null)`).execute(tx);
    const done = new Set((await tx.selectFrom('migrations').select('id').execute()).map((m) => m.id));
    const todo = steps.filter((m) => !done.has(m.id));
    for (const { id, statements, fill } of todo) {
      for (const statement of statements(engine.ddl)) await sql.raw(statement).execute(tx);
      await fill?.(tx);
      await tx.insertInto('migrations').values({ id, at: now }).execute();
    }
    return todo.map((m) => m.id);
  });
}

function beginning(ddl: Engine['ddl']): readonly string[] {
  return [...newsTables(ddl), ...ddl.words, ...ledgerTables(ddl), ...chatTables(ddl), ...outboxTables(ddl)];
}

function newsTables({ text, bigint, clustered }: Engine['ddl']): readonly string[] {
  return [
    `create table seen (id ${text} primary key, source ${text} not null, at ${bigint} not null,
      learned integer not null) ${clustered}`,
    `create table articles (n ${bigint} primary key, id ${text} not null unique, source ${text} not null, story ${text},
      seen ${bigint} not null, data ${text} not null)`,
    `create index articles_seen on articles (seen)`,
    `create table stories (id ${text} primary key, last ${bigint} not null, known ${bigint} not null,
      data ${text} not null)`,
    `create index stories_last on stories (last, id)`,
    `create table story_shelves (shelf ${text} not null, last ${bigint} not null, id ${text} not null,
      primary key (shelf, last, id)) ${clustered}`,
  ];
}

function ledgerTables({ text, bigint, clustered }: Engine['ddl']): readonly string[] {
  return [
    `create table receipts (id ${text} primary key, data ${text} not null)`,
    `create table facts (id ${text} primary key, article ${text} not null, story ${text}, kind ${text} not null,
      platform ${text}, country ${text}, known ${bigint} not null, data ${text} not null)`,
    `create index facts_known on facts (known, id)`,
    `create index facts_story on facts (story, known, id)`,
    `create index facts_kind on facts (kind, platform, known, id)`,
    `create index facts_platform on facts (platform, known, id)`,
    `create index facts_country on facts (country, known, id)`,
    `create table figures (id ${text} primary key, platform ${text} not null, country ${text} not null,
      metric ${text} not null, firm ${text}, month ${text}, held integer not null, cleared ${bigint},
      known ${bigint} not null, dropped ${bigint}, data ${text} not null)`,
    `create index figures_series on figures (platform, country, metric, month)`,
    `create index figures_held on figures (held, known)`,
    `create table verdicts (figure ${text} not null, verdict ${text} not null, by_whom ${text} not null,
      at ${bigint} not null, primary key (figure, at, verdict)) ${clustered}`,
    `create table events (id ${text} primary key, date ${text} not null, ends ${text} not null,
      jurisdiction ${text} not null, type ${text} not null, dossier ${text}, platforms ${text} not null,
      known ${bigint} not null, dropped ${bigint}, data ${text} not null)`,
    `create index events_date on events (date)`,
    `create index events_dossier on events (dossier)`,
  ];
}

function chatTables({ text, bigint, clustered }: Engine['ddl']): readonly string[] {
  return [
    `create table source_states (id ${text} primary key, next_try ${bigint}, worker ${text}, lease ${bigint}, data ${text})`,
    `create table added_sources (id ${text} primary key, added ${bigint} not null, data ${text} not null)`,
    `create table digests (place ${text} primary key, data ${text} not null)`,
    `create table settings (owner ${text} not null, name ${text} not null, value ${text} not null,
      primary key (owner, name)) ${clustered}`,
    `create table alerts (id ${text} primary key, place ${text} not null, data ${text} not null)`,
    `create index alerts_place on alerts (place)`,
    `create table versions (name ${text} primary key, n ${bigint} not null)`,
    `create table turns (occasion ${text} primary key, at ${bigint} not null) ${clustered}`,
    `create table cache (namespace ${text} not null, name ${text} not null, value ${text} not null, expires ${bigint},
      primary key (namespace, name))`,
    `create index cache_expires on cache (expires)`,
    `create table installations (id ${text} primary key, sealed ${text} not null)`,
  ];
}

function outboxTables({ serial, text, bigint }: Engine['ddl']): readonly string[] {
  return [
    `create table outbox (seq ${serial}, id ${text} not null unique, place ${text} not null, occasion ${text} not null,
      reply ${text}, after ${bigint}, state ${text} not null, tries integer not null, queued ${bigint} not null,
      first_try ${bigint}, next_try ${bigint}, worker ${text}, lease ${bigint}, message ${text}, problem ${text},
      unique (place, occasion))`,
    // The promise "at most one in flight per place", kept by the database itself.
    `create unique index outbox_flying on outbox (place) where state = 'sending'`,
    `create index outbox_waiting on outbox (place, seq, tries, after) where state = 'queued'`,
    `create index outbox_state on outbox (state, seq)`,
    `create table paused_places (place ${text} primary key, problem ${text} not null)`,
  ];
}

/** How many alerts a place was sent in the last hour, and which ones a bundle stands for. */
function bundles(): readonly string[] {
  return [
    `create index outbox_recent on outbox (place, queued)`,
    `create index outbox_bundled on outbox (place, message) where state = 'bundled'`,
  ];
}

/** How the ledger stands is counted before every answer from memory: along an index that is far smaller than the rows. */
function stand(): readonly string[] {
  return [`create index figures_stand on figures (dropped, cleared)`, `create index events_stand on events (dropped)`];
}

/** Figures that were taken back, what stands in their place, and which deliveries print them. */
function corrections({ text, bigint, clustered }: Engine['ddl']): readonly string[] {
  return [
    `create table corrections (receipt ${text} primary key, instead ${text}, at ${bigint} not null, data ${text} not null)`,
    `create index corrections_instead on corrections (instead)`,
    `create index corrections_at on corrections (at)`,
    `create table corrected_facts (story ${text} not null, says ${text} not null, primary key (story, says)) ${clustered}`,
    `create table carried (receipt ${text} not null, delivery ${text} not null, amended integer not null,
      primary key (receipt, delivery)) ${clustered}`,
    `alter table outbox add column amends ${text}`,
    `alter table articles add column said ${text}`,
  ];
}

/** Follows were one setting, which two people could not change at once. */
function follows({ text, clustered }: Engine['ddl']): readonly string[] {
  return [
    `create table follows (place ${text} not null, dossier ${text} not null, lang ${text} not null,
      primary key (place, dossier)) ${clustered}`,
  ];
}

async function fillFollows(tx: Kysely<Tables>): Promise<void> {
  const kept = await tx
    .selectFrom('settings')
    .select('value')
    .where('owner', '=', 'ledger')
    .where('name', '=', 'follows')
    .executeTakeFirst();
  const rows = readFollows(kept?.value);
  if (rows.length > 0) await tx.insertInto('follows').values(rows).execute();
}

/** Which stories were added to lately is asked every minute: along an index that has the answer. */
function heard(): readonly string[] {
  return [`create index articles_heard on articles (seen, story)`];
}

/** Since when a place is paused, and when it is tried again. */
function pausedPlaces({ bigint }: Engine['ddl']): readonly string[] {
  return ['since', 'tries', 'next_try'].map((name) => `alter table paused_places add column ${name} ${bigint}`);
}
