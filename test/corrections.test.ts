// Longer than most: a correction from the text that changed to the message that is marked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestSchedule, wholeDigest } from '../src/core/digest.ts';
import type { Place, Store } from '../src/core/ports.ts';
import { plain, tell, text, type Reply } from '../src/core/reply.ts';
import { MINUTE } from '../src/core/time.ts';
import { spreadCorrections } from '../src/corrections.ts';
import { amendmentBy, changedIn, correctsItself, rejection, takenBackBy } from '../src/ledger/corrections.ts';
import { jsonLog } from '../src/log.ts';
import { drain, LEASE } from '../src/post.ts';
import { open } from '../src/store/open.ts';
import { room, type Room } from './fakes/room.ts';
import { article, correction, delivery, fact, figure, learned, receipt, story } from './store/made.ts';

const START = Date.parse('2026-11-24T00:00:00Z');
let folder: string;
let store: Store;
let now = START;
const clock = { now: () => now };
const log = jsonLog('quiet', clock.now, () => undefined);
let place: Room;
const house = (worker = 'w1') => ({ store, clock, log, worker, surfaces: [place] });

beforeEach(async () => {
  now = START;
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-corrections-'));
  store = await open({ folder }, clock);
  place = room();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const A: Place = 'room:a';
const said = (first: string, id = 'r-g1'): Reply => ({
  ...tell(first, text(['테무 월 이용자 ', { figure: '830만 명', receipt: id }, '. '])),
  lang: 'ko',
});
const queue = (occasion: string, to: Place = A, after: number | null = null) =>
  store.outbox.queue(delivery(to, occasion, { reply: said(occasion), after }), now);
const letters = (r: Reply | undefined) =>
  [r?.text, ...(r?.blocks ?? []).flatMap((b) => (b.kind === 'text' ? [plain(b.text)] : []))].join('\n');
const amended = () =>
  store.ledger.correct(
    correction('r-g1', { at: now, now: { value: 8_220_000, unit: 'persons', receipt: 'c1' }, why: '보도자료 오기' }),
  );

describe('a told figure that is corrected', () => {
  test('every message that carried it is edited and marked, once, wherever it stands', async () => {
    await queue('digest/1');
    await queue('alert/1/s', 'room:b');
    await store.outbox.queue(delivery(A, 'other'), now);
    await drain(house());
    await amended();
    await Promise.all([drain(house('w1')), drain(house('w2'))]);
    await drain(house());
    expect(place.posts).toHaveLength(3);
    const [digest, alert, other] = place.posts.map((p) => letters(p.reply));
    for (const edited of [digest, alert]) {
      expect(edited).toMatch(/^정정 · /);
      expect(edited).toContain('2026년 11월 24일 정정: 831만 명 → 822만 명 · U1 님이 수정: 보도자료 오기');
      expect(edited).toContain('테무 월 이용자 830만 명 → 822만 명');
    }
    expect(other).toBe('other');
    expect(await store.outbox.count()).toMatchObject({ posted: 5, queued: 0, failed: 0 });
    expect(place.posts.at(0)?.reply.blocks.filter((b) => b.kind === 'text' && b.tone === 'warning')).toHaveLength(1);
  });

  test('a second correction of what stands in its place marks the message again', async () => {
    await queue('digest/1');
    await drain(house());
    await amended();
    await drain(house());
    await store.ledger.correct(correction('c1', { at: now + 1, was: { value: 8_220_000, unit: 'persons' } }));
    await drain(house());
    expect(letters(place.posts[0]?.reply)).toContain('테무 월 이용자 830만 명 → 822만 명 (철회)');
    expect(letters(place.posts[0]?.reply).match(/정정 · /g)).toHaveLength(1);
  });

  test('what is not posted yet goes out corrected, and nothing is edited', async () => {
    await queue('digest/1', A, now + MINUTE);
    await amended();
    await drain(house());
    now += MINUTE;
    await drain(house());
    expect(place.posts.map((p) => letters(p.reply).slice(0, 4))).toEqual(['정정 ·']);
    expect(await store.outbox.count()).toMatchObject({ posted: 1 });
  });

  test('what was written without knowing is corrected too', async () => {
    await amended();
    await queue('digest/1');
    await drain(house());
    expect(letters(place.posts[0]?.reply)).toMatch(/^정정 · /);
  });

  test('where the message is no more, a new one says so once', async () => {
    await queue('digest/1');
    await drain(house());
    place.deleted.add('m1');
    await amended();
    place.moods.push('lost');
    await drain(house());
    now += LEASE + 1;
    await drain(house());
    expect(place.posts).toHaveLength(2);
    expect(letters(place.posts[1]?.reply)).toMatch(/앞서 알린 수치 1건이 정정되었습니다[^]*822만 명[^]*digest\/1/);
    expect(await store.outbox.count()).toMatchObject({ posted: 2, sending: 0 });
  });

  test('a message so old that its text is gone is answered by a new one', async () => {
    await store.places.setDigest({ ...wholeDigest(A, digestSchedule('09:00', 'Asia/Seoul'), 'ko', 'kim', true) });
    await queue('digest/1');
    await drain(house());
    now += 40 * 24 * 60 * MINUTE;
    await store.sweep(now);
    await amended();
    await drain(house());
    expect(place.posts.map((p) => p.reply.text)).toEqual(['digest/1', '앞서 알린 수치 1건이 정정되었습니다.']);
  });

  test('an answer that the whole channel saw is answered by a new message, once', async () => {
    await store.outbox.remember(delivery(A, 'said/1', { reply: said('테무 국내 월간 이용자') }), now);
    await store.outbox.remember(delivery(A, 'said/1', { reply: said('테무 국내 월간 이용자') }), now);
    await drain(house());
    expect(place.posts).toHaveLength(0);
    await amended();
    await drain(house());
    await drain(house());
    expect(place.posts.map((p) => p.reply.text)).toEqual(['앞서 알린 수치 1건이 정정되었습니다.']);
    expect(letters(place.posts[0]?.reply)).toContain('테무 국내 월간 이용자');
  });

  test('an edit that hung up is done again and changes nothing more', async () => {
    await queue('digest/1');
    await drain(house());
    await amended();
    place.edits.push('lost');
    await drain(house());
    const once = letters(place.posts[0]?.reply);
    now += LEASE + 1;
    await drain(house('w2'));
    expect(letters(place.posts[0]?.reply)).toBe(once);
    expect(place.posts).toHaveLength(1);
    expect(await store.outbox.count()).toMatchObject({ posted: 2 });
  });

  test('an edit waits as long as the platform says', async () => {
    await queue('digest/1');
    await drain(house());
    await amended();
    place.edits.push({ state: 'refused', problem: '429', retryAt: now + MINUTE });
    await drain(house());
    expect(letters(place.posts[0]?.reply)).not.toMatch(/^정정/);
    now += MINUTE;
    await drain(house());
    expect(letters(place.posts[0]?.reply)).toMatch(/^정정/);
  });

  test('a post that may or may not have arrived is corrected after it is found', async () => {
    await queue('digest/1');
    place.moods.push('lost');
    await drain(house());
    await amended();
    await drain(house());
    expect(letters(place.posts[0]?.reply)).toBe('digest/1\n테무 월 이용자 830만 명. ');
    now += LEASE + 1;
    await drain(house());
    expect(place.posts).toHaveLength(1);
    expect(letters(place.posts[0]?.reply)).toMatch(/^정정/);
  });

  test('killed between marking and posting, it is marked once', async () => {
    await queue('digest/1');
    await drain(house());
    await amended();
    expect(await Promise.all([spreadCorrections(house(), now), spreadCorrections(house('w2'), now)])).toContain(1);
    expect(await spreadCorrections(house(), now)).toBe(0);
    await drain(house());
    expect(letters(place.posts[0]?.reply).match(/정정:/g)).toHaveLength(1);
    expect(await store.outbox.count()).toMatchObject({ posted: 2 });
  });
});

describe('the ledger', () => {
  test('drops the rows, takes the fact out of its story, keeps the history, and shows the past as it was', async () => {
    const f = fact('r1', {
      kind: 'mau',
      value: 8_310_000,
      unit: 'persons',
      article: 'a',
      story: 's',
      receipt: receipt('r1'),
    });
    const g = figure('mau-r1', { receipt: receipt('r1'), known: now });
    const a = article('테무', { id: 'a', story: 's' });
    await store.articles.learn([
      learned(
        { ...a, meaning: { ...a.meaning, facts: [f] } },
        {
          story: story('s', { facts: [f], items: ['a'] }),
          facts: [{ ...f, known: now }],
          figures: [g],
        },
      ),
    ]);
    const of = { receipt: receipt('r1'), facts: [f], figures: [g], events: [] };
    const made = amendmentBy(of, 8_220_000, 'kim', 'misprint in the release', now + 1);
    if (!made) throw new Error('nothing was made');
    expect(await store.ledger.correct(made.correction, made.instead)).toBe(true);
    expect((await store.facts.find({ story: 's' })).map((x) => x.value)).toEqual([8_220_000]);
    expect((await store.facts.find({ story: 's', asOf: now })).map((x) => x.value)).toEqual([8_310_000]);
    expect((await store.ledger.figures({})).map((x) => x.value)).toEqual([8_220_000]);
    expect((await store.ledger.figures({ asOf: now })).map((x) => x.value)).toEqual([8_310_000]);
    expect((await store.stories.get('s'))?.facts).toEqual([]);
    expect((await store.articles.get('a'))?.meaning.facts).toEqual([]);
    expect(await store.facts.receipt('r1')).toEqual(receipt('r1'));
    const instead = made.correction.now?.receipt ?? '';
    expect(await store.facts.receipt(instead)).toMatchObject({ sentence: 'misprint in the release', verbatim: false });
    expect(await store.ledger.corrections(instead)).toEqual(await store.ledger.corrections('r1'));
    // A worker that still has the older view joins the story: what was taken back stays away.
    await store.articles.learn([learned(article('뒤'), { story: story('s', { facts: [f], items: ['b'] }) })]);
    expect((await store.stories.get('s'))?.facts).toEqual([]);
  });

  test('a rejection of what nothing rests on is none', () => {
    expect(rejection({ receipt: receipt('x'), facts: [], figures: [], events: [] }, 'kim', null, now)).toBeUndefined();
  });
});

describe('a source that corrects itself', () => {
  const mau = (id: string, value: number, change = {}) =>
    fact(id, {
      ...{ kind: 'mau', value, unit: 'persons', period: '2026-10', firm: 'WiseApp', receipt: receipt(id) },
      ...{ known: now, ...change },
    });
  const none = { facts: [], figures: [], events: [] };
  const page = article('테무 이용자 822만 명', { id: 'a' });

  test('its new text takes the old value back', () => {
    const known = { ...none, figures: [figure('mau-old', { receipt: receipt('old') })] };
    expect(changedIn([mau('old', 8_300_000)], [mau('new', 8_220_000)], page, known, now)).toEqual([
      {
        receipt: 'old',
        at: now,
        was: { value: 8_300_000, unit: 'persons' },
        now: { value: 8_220_000, unit: 'persons', receipt: 'new' },
        by: { who: 'source', name: 'Example Daily' },
        why: null,
        rows: ['mau-old'],
      },
    ]);
  });

  test.each([
    ['a text that was shortened', [mau('old', 8_300_000)], []],
    ['another month', [mau('old', 8_300_000)], [mau('new', 8_220_000, { period: '2026-09' })]],
    ['one of several', [mau('old', 8_300_000)], [mau('n1', 8_220_000), mau('n2', 8_110_000)]],
    ['what it still says', [mau('old', 8_300_000)], [mau('old', 8_300_000), mau('new', 8_220_000)]],
    ['background', [mau('old', 8_300_000, { background: true })], [mau('new', 8_220_000)]],
  ])('%s takes nothing back', (_, before, after) => {
    expect(changedIn(before, after, page, none, now)).toEqual([]);
  });

  test.each([
    ['[정정] 테무 10월 이용자 822만 명', true],
    ['<정정보도> 알리 과징금 보도 관련', true],
    ['테무 이용자 수치를 바로잡습니다', true],
    ['Correction: Temu had 8.22 million users', true],
    ['【更正】Temu月活为822万', true],
    ['関税庁、申告内容の訂正を求める', false],
    ['관세청, 수입신고 정정 절차 안내', false],
    ['국회, 표시광고법 바로잡기 나서', false],
    ['Temu corrects prices after complaint', false],
  ])('%s: %s', (title, is) => {
    expect(correctsItself({ title, body: '' })).toBe(is);
  });

  const notice = article('[정정] 테무 10월 이용자 822만 명', { id: 'n' });
  const kept = [
    mau('old', 8_300_000),
    mau('other', 8_300_000, { receipt: { ...receipt('other'), publisher: 'Other' } }),
  ];

  test('a notice takes back what the same publisher printed, whether or not it repeats the wrong value', () => {
    for (const printed of [[mau('n1', 8_220_000)], [mau('n0', 8_300_000), mau('n1', 8_220_000)]]) {
      const found = takenBackBy(notice, printed, { ...none, facts: kept }, now);
      expect(found.map((c) => [c.receipt, c.now?.receipt])).toEqual([['old', 'n1']]);
    }
  });

  test('a notice that fits two figures takes none back', () => {
    const two = [mau('old', 8_300_000), mau('older', 8_400_000)];
    expect(takenBackBy(notice, [mau('n1', 8_220_000)], { ...none, facts: two }, now)).toEqual([]);
    expect(takenBackBy(notice, [mau('n1', 8_220_000), mau('n2', 8_110_000)], { ...none, facts: kept }, now)).toEqual(
      [],
    );
  });
});
