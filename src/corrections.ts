import type { Fact } from './core/fact.ts';
import { idOf, type Article } from './core/item.ts';
import type { Correction } from './core/ledger.ts';
import type { Call, Delivery, Surface } from './core/ports.ts';
import { figuresOf, type Reply } from './core/reply.ts';
import { keptFacts } from './core/receipt.ts';
import { DAY, type Instant } from './core/time.ts';
import type { UiLanguage } from './core/words.ts';
import type { House } from './house.ts';
import { correctsItself, takenBackBy } from './ledger/corrections.ts';
import { amendment } from './views/corrections.ts';

/** Corrections older than this edit nothing more: whatever carries the figure since then was written without knowing. */
const SPREADS_FOR = 60 * DAY;
/** Deliveries amended in one round. */
const IN_ONE = 200;
/** Facts of a kind among which a notice's wrong figure is looked for, the latest first. */
const EARLIER = 2000;

type Amending = Pick<House, 'store' | 'log'> & Partial<Pick<House, 'zone'>>;

/**
 * Marks every delivery that carries a corrected figure and queues the edit of what was posted. Each is one transaction, so
 * a kill leaves it undone or done; one that was never tried is posted corrected. One failure stops no other.
 */
export async function spreadCorrections({ store, log, zone = 'Asia/Seoul' }: Amending, now: Instant): Promise<number> {
  let amended = 0;
  for (const owing of await store.outbox.owing(now - SPREADS_FOR, IN_ONE)) {
    try {
      if (await store.outbox.amend(owing, amendment(owing, await languageOf(store, owing.delivery), zone), now))
        amended += 1;
    } catch (thrown) {
      const { to, occasion } = owing.delivery;
      log.warn('a told figure could not be corrected; it is tried again', { to, occasion, problem: thrown });
    }
  }
  return amended;
}

/** The language that a place was told things in, for a delivery whose own text is gone. */
async function languageOf(store: House['store'], { reply, to, occasion }: Delivery): Promise<UiLanguage> {
  if (reply.lang) return reply.lang;
  const [kind, id = ''] = occasion.split('/');
  const asked = kind === 'alert' ? await store.alerts.get(id) : await store.places.digest(to);
  return asked?.lang ?? (await store.alerts.of(to))[0]?.lang ?? 'en';
}

/** What became of an edit: it is done, it is to be told as a message of its own, or there is nothing to correct. */
export type Edited = 'edited' | 'tell' | 'nothing' | Exclude<Awaited<ReturnType<Surface['edit']>>, { state: 'posted' }>;

/** Rewrites the message of the delivery that `d` amends, as its reply stands now; doing so twice does no harm. */
export async function editAmended({ store }: Pick<House, 'store'>, surface: Surface, d: Delivery): Promise<Edited> {
  const told = d.amends === undefined ? undefined : await store.outbox.byId(d.amends);
  if (!told || told.state === 'failed') return 'nothing';
  if (told.state !== 'posted' || told.message === null || told.reply.text === '') return 'tell';
  const result = await surface.edit(told.to, told.message, told.reply, told.id);
  if (result.state === 'refused' && result.missing) return 'tell';
  if (result.state !== 'posted') return result;
  if (result.message !== told.message) await store.outbox.moved(told.id, result.message);
  return 'edited';
}

/**
 * What a correction notice takes back, and the notice without the wrong values that it repeats. For any other article
 * nothing is asked and nothing changes.
 */
export async function takenBackIn(
  store: House['store'],
  article: Article,
  now: Instant,
): Promise<{ readonly standing: Article; readonly corrections: readonly Correction[] }> {
  if (!correctsItself(article)) return { standing: article, corrections: [] };
  const facts = keptFacts(article);
  const kinds = [...new Set(facts.map((f) => f.kind))];
  const [told, figures, held, events] = await Promise.all([
    Promise.all(kinds.map((kind) => store.facts.find({ kind, limit: EARLIER }))),
    store.ledger.figures({}),
    store.ledger.figures({ held: true }),
    store.ledger.events({}),
  ]);
  const known = { facts: told.flat(), figures: [...figures, ...held], events };
  const corrections = takenBackBy(article, facts, known, now);
  const wrong = (f: Fact) => corrections.some((c) => c.was.value === f.value && c.was.unit === f.unit);
  const meaning = { ...article.meaning, facts: article.meaning.facts.filter((f) => !wrong(f)) };
  return { standing: { ...article, meaning }, corrections };
}

/** Notes an answer that a whole channel sees and that prints figures, so that their corrections are told there too. */
export async function rememberTold(
  { store, clock, log }: Pick<House, 'store' | 'clock' | 'log'>,
  call: Call,
  reply: Reply,
): Promise<void> {
  if (reply.to !== 'channel' || call.from.startsWith('console:') || figuresOf(reply).length === 0) return;
  const now = clock.now();
  const occasion = `said/${idOf(`${call.line}|${call.by.id}|${now}`)}`;
  await store.outbox.remember({ to: call.from, occasion, reply, after: null }, now).catch((thrown: unknown) => {
    log.warn('an answer could not be noted; a correction will not be told there', { to: call.from, problem: thrown });
  });
}
