import { command } from '../src/core/command.ts';
import { knowsOf } from '../src/core/place.ts';
import type { Delivery, Desk, PausedPlace } from '../src/core/ports.ts';
import { actions, button, facts, muted, say, text, warning, type Block, type Reply } from '../src/core/reply.ts';
import { wallTime, type Instant } from '../src/core/time.ts';
import { coverageOf } from '../src/views/digest.ts';
import { reasonOf, settersOf } from '../src/views/gone.ts';
import { deskWords } from '../src/words/desk.ts';
import { goneWords } from '../src/words/gone.ts';

const SHOWN = 5;
/** Unsettled deliveries that are looked through. */
const MOST = 10_000;

function unsureBlocks(all: readonly Delivery[], desk: Desk): readonly Block[] {
  const w = deskWords[desk.lang];
  return all
    .slice(0, SHOWN)
    .flatMap((d) => [
      text([{ strong: d.to }, ` · ${d.occasion} · ${wallTime(d.queued, 'Asia/Seoul').date} · ${d.problem ?? ''}`]),
      ...(desk.by.admin
        ? [actions(button(w.send, `/status send ${d.id}`), button(w.drop, `/status drop ${d.id}`, 'danger'))]
        : []),
    ]);
}

/** Deliveries of the caller's own workspace: those of others are none of their business. */
async function unsureOf(desk: Desk): Promise<readonly Delivery[]> {
  return (await desk.store.outbox.inState('uncertain', MOST)).filter((d) => knowsOf(desk.place, d.to));
}

/** Places of the caller's own workspace that take no posts, each with the first delivery that waits for it. */
async function pausedOf(desk: Desk): Promise<readonly { readonly at: PausedPlace; readonly first: Delivery }[]> {
  const { outbox } = desk.store;
  const [places, waiting] = await Promise.all([outbox.pausedPlaces(), outbox.inState('paused', MOST)]);
  return places.flatMap((at) => {
    const first = waiting.find((d) => d.to === at.place);
    return first && knowsOf(desk.place, at.place) ? [{ at, first }] : [];
  });
}

function pausedBlocks(all: Awaited<ReturnType<typeof pausedOf>>, desk: Desk): readonly Block[] {
  const w = goneWords[desk.lang];
  const when = (at: Instant) => wallTime(at, 'Asia/Seoul');
  return all
    .slice(0, SHOWN)
    .flatMap(({ at, first }) => [
      text([
        { strong: at.place },
        ` · ${reasonOf(at.problem, desk.lang)}`,
        ...(at.since === null ? [] : [` · ${w.since} ${when(at.since).date}`]),
        ...(at.nextTry === null ? [] : [` · ${w.nextTry} ${when(at.nextTry).time}`]),
      ]),
      ...(desk.by.admin ? [actions(button(w.again, `/status send ${first.id}`))] : []),
    ]);
}

/** An admin settles what concerns the own workspace; whoever set a place up may have it tried again. */
async function maySettle(desk: Desk, d: Delivery, verdict: 'send' | 'drop'): Promise<boolean> {
  if (desk.by.admin && knowsOf(desk.place, d.to)) return true;
  const platform = (place: string) => place.slice(0, place.indexOf(':'));
  if (verdict === 'drop' || d.state !== 'paused' || platform(d.to) !== platform(desk.place)) return false;
  if (platform(d.to) === 'slack' && !knowsOf(desk.place, d.to)) return false;
  return (await settersOf(desk.store, d.to)).includes(desk.by.id);
}

async function settle(desk: Desk, verdict: 'send' | 'drop', id: string): Promise<Reply> {
  const w = deskWords[desk.lang];
  const { outbox } = desk.store;
  const waiting = await Promise.all([outbox.inState('uncertain', MOST), outbox.inState('paused', MOST)]);
  const d = waiting.flat().find((x) => x.id === id);
  if (!d || !(await maySettle(desk, d, verdict)))
    return say(desk.by.admin ? w.nothingToSettle : w.adminsOnly('status'));
  return say((await outbox.settle(id, verdict, desk.clock.now())) ? w.settled : w.nothingToSettle);
}

export default command({
  name: 'status',
  ko: '상태',
  summary: {
    en: 'Whether the bot is well: store, sources, connections, deliveries',
    ko: '봇의 상태: 저장소, 출처, 연결, 보내기',
  },
  options: {
    action: {
      type: 'choice',
      ko: '동작',
      of: ['show', 'send', 'drop'],
      summary: { en: 'For an unsure delivery', ko: '확실하지 않은 글 처리' },
    },
    id: { type: 'text', ko: '번호', summary: { en: 'The delivery', ko: '글의 번호' } },
  },
  examples: ['/status'],

  async run({ action = 'show', id = '' }, desk) {
    if (action !== 'show') return settle(desk, action, id);
    const w = deskWords[desk.lang];
    const { store } = desk;
    const [line, articles, counts, states, unsure, paused] = await Promise.all([
      store.describe(),
      store.articles.count(),
      store.outbox.count(),
      store.sources.states(),
      unsureOf(desk),
      pausedOf(desk),
    ]);
    const { read, all } = coverageOf(await desk.sources(), states, 0, desk.clock.now());
    return say(
      `${w.status} ${w.sources(read, all)}`,
      facts([
        [w.version, desk.about.version],
        [w.store, line],
        [w.surfaces, desk.about.surfaces.join(' · ') || '-'],
        [w.articles, articles.toLocaleString('en-US')],
        [w.waiting, String(counts.queued + counts.sending)],
      ]),
      ...(unsure.length ? [warning(w.unsure(unsure.length)), ...unsureBlocks(unsure, desk)] : []),
      ...(paused.length ? [warning(goneWords[desk.lang].paused(paused.length)), ...pausedBlocks(paused, desk)] : []),
      ...(counts.paused ? [muted(w.paused(counts.paused))] : []),
      ...(counts.failed ? [muted(w.failed(counts.failed))] : []),
    );
  },
});
