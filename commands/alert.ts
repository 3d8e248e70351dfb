import { command, Mistake } from '../src/core/command.ts';
import { idOf } from '../src/core/item.ts';
import type { Alert, Desk } from '../src/core/ports.ts';
import { awakeAt, PEACE, peaceFrom } from '../src/core/peace.ts';
import { parseQuery } from '../src/core/query.ts';
import { actions, button, muted, say, table, type Line, type Reply } from '../src/core/reply.ts';
import { sinceTyped } from '../src/core/since.ts';
import { wallTime } from '../src/core/time.ts';
import { wouldHaveTold } from '../src/views/alert.ts';
import { bundlePage, toldOf } from '../src/views/bundle.ts';
import { peaceAsked, peaceSaid, type PeaceAction } from '../src/views/peace.ts';
import { storyLines, withArticles } from '../src/views/stories.ts';
import { alertWords } from '../src/words/alert.ts';

const ZONE = 'Asia/Seoul';
/** Subscriptions one place may hold. */
const MOST = 100;
/** Samples shown of what an alert would have told. */
const SAMPLES = 3;

const dayOfRest = (until: number) => wallTime(until, ZONE).date;

function stateOf(a: Alert, desk: Desk): string {
  const w = alertWords[desk.lang];
  if (a.paused) return w.statePaused;
  return a.until !== null && a.until > desk.clock.now() ? w.stateResting(dayOfRest(a.until)) : w.stateOn;
}

async function list(desk: Desk): Promise<Reply> {
  const w = alertWords[desk.lang];
  const all = await desk.store.alerts.of(desk.place);
  if (all.length === 0)
    return say(w.none, muted(w.howTo), actions(button('/alert add 테무 AND 과징금', '/alert add 테무 AND 과징금')));
  const rows = all.map((a) => [a.id, a.query, stateOf(a, desk)]);
  const first = all.slice(0, 5);
  return say(
    w.list(all.length),
    table([w.heads.id, w.heads.query, w.heads.state], rows),
    muted(peaceSaid(peaceFrom(await desk.store.places.setting(desk.place, PEACE)), desk.lang)),
    actions(...first.map((a) => button(`${w.remove}: ${a.query.slice(0, 40)}`, `/alert remove ${a.id}`))),
  );
}

async function samples(desk: Desk, query: string): Promise<{ readonly n: number; readonly blocks: Reply['blocks'] }> {
  const stories = await wouldHaveTold(desk.store, parseQuery(query), desk.clock.now());
  const told = await withArticles(desk.store, stories.slice(0, SAMPLES));
  return { n: stories.length, blocks: told.flatMap((t) => storyLines(t, desk.lang, ZONE)) };
}

async function add(desk: Desk, query: string): Promise<Reply> {
  const w = alertWords[desk.lang];
  const { n, blocks } = await samples(desk, query);
  const here = await desk.store.alerts.of(desk.place);
  if (here.some((a) => a.query === query)) return say(w.already(query), actions(button(w.all, '/alert list')));
  if (here.length >= MOST) return say(w.full(MOST), actions(button(w.all, '/alert list')));
  const now = desk.clock.now();
  const id = `a${idOf(`${desk.place}|${query}|${now}`).slice(0, 6)}`;
  await desk.store.alerts.add({
    id,
    place: desk.place,
    by: desk.by.id,
    query,
    lang: desk.lang,
    made: now,
    paused: false,
    until: null,
  });
  return say(
    w.saved(query, n),
    ...blocks,
    actions(button(w.undo, `/alert remove ${id}`), button(w.all, '/alert list')),
  );
}

async function test(desk: Desk, query: string): Promise<Reply> {
  const w = alertWords[desk.lang];
  const { n, blocks } = await samples(desk, query);
  return say(w.tested(query, n), ...blocks, actions(button(w.keep, `/alert add ${query}`)));
}

async function change(desk: Desk, action: 'pause' | 'resume' | 'remove', rest: string): Promise<Reply> {
  const w = alertWords[desk.lang];
  const { store, place, by, clock } = desk;
  const [id = '', span = ''] = rest.split(/\s+/);
  const alert = await store.alerts.get(id);
  if (!alert || alert.place !== place) return say(w.unknown(id), actions(button(w.all, '/alert list')));
  if (alert.by !== by.id && !by.admin) return say(w.notYours);
  if (action === 'remove') {
    await store.alerts.remove(id);
    return say(w.removed(alert.query), actions(button(w.undo, `/alert add ${alert.query}`)));
  }
  const now = clock.now();
  const back = action === 'pause' && span ? sinceTyped(span, now, ZONE) : undefined;
  const until = back === undefined ? null : now + (now - back);
  await store.alerts.change(id, { paused: action === 'pause' && until === null, until });
  const said =
    action === 'resume'
      ? w.resumed(alert.query)
      : until
        ? w.snoozed(alert.query, dayOfRest(until))
        : w.paused(alert.query);
  const undo = action === 'resume' ? button(w.pause, `/alert pause ${id}`) : button(w.resume, `/alert resume ${id}`);
  return say(said, actions(undo, button(w.all, '/alert list')));
}

async function peace(desk: Desk, action: PeaceAction, typed: string): Promise<Reply> {
  const w = alertWords[desk.lang];
  const { store, place, by, clock } = desk;
  const before = peaceFrom(await store.places.setting(place, PEACE));
  if (typed === '') return say(peaceSaid(before, desk.lang), muted(w.heldNote));
  const here = await store.alerts.of(place);
  if (!by.admin && (here.length === 0 || here.some((a) => a.by !== by.id))) return say(w.adminsOnly);
  const after = peaceAsked(before, action, typed);
  await store.places.set(place, PEACE, JSON.stringify(after));
  const now = clock.now();
  const released =
    awakeAt(after, now) === now && awakeAt(before, now) > now ? await store.outbox.release(place, now) : 0;
  const quiet = before.quiet ? `${before.quiet.from}-${before.quiet.to} ${before.zone}` : 'off';
  const undo: Readonly<Record<PeaceAction, Line>> = {
    budget: `/alert budget ${before.budget}`,
    quiet: `/alert quiet ${quiet}`,
    holidays: `/alert holidays ${before.holidays}`,
  };
  return say(
    peaceSaid(after, desk.lang),
    muted(released > 0 ? w.released(released) : w.heldNote),
    actions(button(w.undo, undo[action]), button(w.all, '/alert list')),
  );
}

async function bundle(desk: Desk, typed: string): Promise<Reply> {
  const [id = '', page = '1'] = typed.split(/\s+/);
  const held = await desk.store.outbox.bundled(desk.place, `bundle/${id}`);
  const told = await toldOf(desk.store, held);
  if (told.length === 0) return say(alertWords[desk.lang].noBundle(id), actions(button('/alert list', '/alert list')));
  const frame = { id, since: held[0]?.queued ?? 0, lang: desk.lang, zone: ZONE };
  const { text, blocks } = bundlePage(told, Number.parseInt(page, 10) || 1, frame);
  return say(text, ...blocks);
}

export default command({
  name: 'alert',
  ko: '알림',
  summary: { en: 'Keyword alerts of this channel or person', ko: '이 채널이나 나에게 오는 키워드 알림' },
  options: {
    action: {
      type: 'choice',
      ko: '동작',
      of: ['list', 'add', 'test', 'pause', 'resume', 'remove', 'budget', 'quiet', 'holidays', 'bundle'],
      aliases: {
        목록: 'list',
        추가: 'add',
        등록: 'add',
        시험: 'test',
        테스트: 'test',
        멈춤: 'pause',
        중지: 'pause',
        재개: 'resume',
        삭제: 'remove',
        제거: 'remove',
        한도: 'budget',
        조용: 'quiet',
        방해금지: 'quiet',
        공휴일: 'holidays',
        모음: 'bundle',
      },
      summary: { en: 'What to do; list when left out', ko: '할 일(비우면 목록)' },
    },
    query: {
      type: 'text',
      ko: '검색식',
      rest: true,
      summary: {
        en: 'Words, "phrases", AND OR NOT, word*, platform: topic: country:; the id of an alert; 5; 22:00-07:00',
        ko: '낱말, "구절", AND OR NOT, 낱말*, 플랫폼: 주제: 국가: 또는 알림 번호, 5, 22:00-07:00',
      },
    },
  },
  form: { fields: ['query'], needs: ['query'], given: { action: 'add' } },
  examples: [
    '/alert add 테무 AND 과징금',
    '/alert test "de minimis" OR 소액면세',
    '/alert list',
    '/alert quiet 22:00-07:00',
  ],

  run({ action = 'list', query }, desk) {
    if (action === 'list') return list(desk);
    if (action === 'budget' || action === 'quiet' || action === 'holidays')
      return peace(desk, action, query?.trim() ?? '');
    if (action === 'bundle') return bundle(desk, query?.trim() ?? '');
    if (!query)
      throw new Mistake({ en: alertWords.en.needsQuery, ko: alertWords.ko.needsQuery }, '/alert add 테무 AND 과징금');
    if (action === 'add') return add(desk, query.trim());
    if (action === 'test') return test(desk, query.trim());
    return change(desk, action, query.trim());
  },
});
