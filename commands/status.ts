import { command } from '../src/core/command.ts';
import { knowsOf } from '../src/core/place.ts';
import type { Delivery, Desk } from '../src/core/ports.ts';
import { actions, button, facts, muted, say, text, warning, type Block, type Reply } from '../src/core/reply.ts';
import { wallTime } from '../src/core/time.ts';
import { coverageOf } from '../src/views/digest.ts';
import { deskWords } from '../src/words/desk.ts';

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

async function settle(desk: Desk, verdict: 'send' | 'drop', id: string): Promise<Reply> {
  const w = deskWords[desk.lang];
  if (!desk.by.admin) return say(w.adminsOnly('status'));
  const waiting = await Promise.all([unsureOf(desk), desk.store.outbox.inState('paused', MOST)]);
  const mine = waiting.flat().some((d) => d.id === id && knowsOf(desk.place, d.to));
  if (!mine) return say(w.nothingToSettle);
  return say((await desk.store.outbox.settle(id, verdict, desk.clock.now())) ? w.settled : w.nothingToSettle);
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
    const [line, articles, counts, states, unsure] = await Promise.all([
      store.describe(),
      store.articles.count(),
      store.outbox.count(),
      store.sources.states(),
      unsureOf(desk),
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
      ...(counts.paused ? [muted(w.paused(counts.paused))] : []),
      ...(counts.failed ? [muted(w.failed(counts.failed))] : []),
    );
  },
});
