import { command, Mistake } from '../src/core/command.ts';
import { ago } from '../src/core/figures.ts';
import { idOf } from '../src/core/item.ts';
import type { Desk, SourceState } from '../src/core/ports.ts';
import { actions, button, heading, muted, say, text, type Block, type Reply } from '../src/core/reply.ts';
import type { Source } from '../src/core/source.ts';
import { wallTime } from '../src/core/time.ts';
import { coverageOf } from '../src/views/digest.ts';
import { deskWords } from '../src/words/desk.ts';

type Seen = { readonly source: Source; readonly state: SourceState | undefined };

function failingLine({ source, state }: Seen, desk: Desk): Block {
  const w = deskWords[desk.lang];
  const now = desk.clock.now();
  const since = state?.failingSince ? `${wallTime(state.failingSince, 'Asia/Seoul').date} ${w.since}` : '';
  const good = state?.lastGood ? `${w.lastGood} ${ago(state.lastGood, now, desk.lang)}` : w.neverGood;
  const next = state?.nextTry ? `${w.nextTry} ${wallTime(state.nextTry, 'Asia/Seoul').time}` : '';
  return text([
    { strong: source.name },
    ` (${source.id}): ${[state?.problem, since, good, next].filter(Boolean).join(' · ')}`,
  ]);
}

async function health(desk: Desk): Promise<Reply> {
  const w = deskWords[desk.lang];
  const now = desk.clock.now();
  const states = await desk.store.sources.states();
  const byId = new Map(states.map((s) => [s.id, s]));
  const sources = await desk.sources();
  const seen = sources.map((source) => ({ source, state: byId.get(source.id) }));
  const failing = seen.filter(({ state }) => (state?.failures ?? 0) > 0);
  const unread = seen.filter(({ state }) => !state?.lastTry);
  const coverage = coverageOf(sources, states, 0, now);
  const silent = coverage.quiet.map((q) => `${q.name} ${q.days} d (${q.usual} d)`);
  return say(
    w.sources(coverage.read, coverage.all),
    ...(failing.length ? [heading(w.failing), ...failing.map((s) => failingLine(s, desk))] : []),
    ...(silent.length ? [heading(w.silent), text(silent.join(', '))] : []),
    ...(unread.length ? [heading(w.never), text(unread.map(({ source }) => source.name).join(', '))] : []),
    muted(w.healthy(seen.length - failing.length - unread.length)),
  );
}

async function add(desk: Desk, url: string): Promise<Reply> {
  const w = deskWords[desk.lang];
  const known = (await desk.sources()).find((s) => s.url === url);
  if (known) return say(w.addedAlready(known.name));
  const tried = await desk.tryFeed(url);
  if (!tried.ok) return say(w.notFeed(tried.problem));
  const id = `added-${idOf(url).slice(0, 6)}`;
  const name = tried.title ?? new URL(url).hostname;
  await desk.store.sources.add({
    id,
    name,
    url,
    language: 'und',
    country: 'KR',
    by: desk.by.id,
    added: desk.clock.now(),
  });
  return say(w.added(name, tried.entries), actions(button(`/sources remove ${id}`, `/sources remove ${id}`)));
}

export default command({
  name: 'sources',
  ko: '출처',
  summary: {
    en: 'How the sources fare; admins add and remove one',
    ko: '출처의 상태. 관리자는 더하거나 뺄 수 있습니다',
  },
  options: {
    action: {
      type: 'choice',
      ko: '동작',
      of: ['health', 'add', 'remove'],
      aliases: { 상태: 'health', 추가: 'add', 삭제: 'remove', 제거: 'remove' },
      summary: { en: 'What to do; health when left out', ko: '할 일(비우면 상태)' },
    },
    address: {
      type: 'text',
      ko: '주소',
      rest: true,
      summary: {
        en: 'Address of an RSS, Atom or JSON feed; or the id to remove',
        ko: 'RSS·Atom·JSON 피드 주소, 또는 뺄 출처의 번호',
      },
    },
  },
  examples: ['/sources', '/sources add https://example.org/rss.xml'],

  async run({ action = 'health', address }, desk) {
    const w = deskWords[desk.lang];
    if (action === 'health') return health(desk);
    if (!desk.by.steward) return say(desk.by.admin ? w.stewardsOnly : w.adminsOnly('sources add'));
    if (!address) throw new Mistake({ en: deskWords.en.needsUrl, ko: deskWords.ko.needsUrl });
    if (action === 'add') return add(desk, address.trim());
    return (await desk.store.sources.remove(address.trim()))
      ? say(w.removed(address.trim()))
      : say(w.noSuchSource(address.trim()));
  },
});
