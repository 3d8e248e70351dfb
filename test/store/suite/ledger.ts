import { expect, test } from 'vitest';
import type { NewsQuery, Store } from '../../../src/core/ports.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { article, correction, event, fact, figure, learned, NOW, story } from '../made.ts';

/** Stories by shelf and time. */
export function stories(store: () => Store): void {
  const temu = { platforms: ['Temu'], topics: ['fine'], jurisdictions: ['EU'] } as const;

  test('two workers that join one story lose neither item', async () => {
    const join = (id: string, at: number, title: string) =>
      learned(article(title, { id, story: 'joint' }), {
        story: story('joint', { ...temu, title, items: ['first', id], last: at, known: at }),
      });
    await store().articles.learn([join('first', NOW, 'first')]);
    await Promise.all([
      store().articles.learn([join('second', NOW + HOUR, 'second')]),
      store().articles.learn([join('third', NOW + MINUTE, 'third')]),
    ]);
    const joint = await store().stories.get('joint');
    expect([...(joint?.items ?? [])].sort()).toEqual(['first', 'second', 'third']);
    expect(joint).toMatchObject({ last: NOW + HOUR, known: NOW });
  });

  test('a story stands on all its shelves once, latest told first', async () => {
    const tell = (id: string, last: number, given: object) =>
      learned(article(id, { id: `a-${id}`, story: id }), {
        story: story(id, { items: [`a-${id}`], last, known: last, ...given }),
      });
    await store().articles.learn([
      tell('old', NOW - 3 * DAY, temu),
      tell('new', NOW + 2 * HOUR, { ...temu, platforms: ['Temu', 'Shein'], jurisdictions: ['EU', 'FR'] }),
      tell('other', NOW + 3 * HOUR, { ...temu, topics: ['court'] }),
    ]);
    const ids = async (q: Omit<NewsQuery, 'limit'>) =>
      (await store().stories.find({ ...q, limit: 10 })).map((s) => s.id).join(' ');
    expect(await ids({})).toBe('other new joint old');
    expect(await ids({ platform: 'Temu' })).toBe('other new joint old');
    expect(await ids({ platform: 'Temu', topic: 'fine' })).toBe('new joint old');
    expect(await ids({ platform: 'Shein', topic: 'fine', country: 'FR' })).toBe('new');
    expect(await ids({ country: 'FR', topic: 'court' })).toBe('');
    expect(await ids({ platform: 'Temu', since: NOW, until: NOW + 2 * HOUR })).toBe('new joint');
    expect(await ids({ platform: 'Temu', asOf: NOW - DAY })).toBe('old');
    expect(await ids({ topic: 'fine', offset: 1 })).toBe('joint old');
    expect((await store().stories.many(['other', 'nobody', 'joint', 'other'])).map((s) => s.id)).toEqual([
      'joint',
      'other',
    ]);
    expect(Object.fromEntries(await store().stories.heard(NOW))).toMatchObject({ other: 1, new: 1 });
    expect((await store().stories.heard(NOW + DAY)).size).toBe(0);
  });
}

/** Figures, events and facts, by what is true and what was known. */
export function ledger(store: () => Store): void {
  test('facts are found by kind, platform, country, story and day, latest first', async () => {
    const all = [
      fact('f1', { known: NOW - 2 * DAY }),
      fact('f2', { kind: 'investment', known: NOW - DAY }),
      fact('f3', { platform: 'Shein', country: 'FR', story: 's3', known: NOW }),
    ];
    await store().articles.learn([learned(article('facts'), { facts: all })]);
    const ids = async (q: Parameters<Store['facts']['find']>[0]) =>
      (await store().facts.find(q)).map((f) => f.id).join(' ');
    expect(await ids({})).toBe('f3 f2 f1');
    expect(await ids({ kind: 'fine' })).toBe('f3 f1');
    expect(await ids({ kind: 'fine', platform: 'Temu', country: 'KR' })).toBe('f1');
    expect(await ids({ story: 's3' })).toBe('f3');
    expect(await ids({ asOf: NOW - DAY, limit: 1 })).toBe('f2');
  });

  test('a figure is added once, held until judged, and as it was on any earlier day', async () => {
    const held = figure('held', { held: { kind: 'leap', change: 0.5, before: 2, month: '2026-06' } });
    expect(await store().ledger.add({ figures: [figure('plain'), held, figure('wrong')], events: [event('e1')] })).toBe(
      4,
    );
    expect(await store().ledger.add({ figures: [figure('plain', { value: 1 })], events: [event('e1')] })).toBe(0);
    const ids = async (q: Parameters<Store['ledger']['figures']>[0]) =>
      (await store().ledger.figures(q)).map((f) => f.id).join(' ');
    expect(await ids({ platform: 'Temu', country: 'KR', metric: 'MAU', firm: 'WiseApp', month: '2026-07' })).toBe(
      'plain wrong',
    );
    expect(await ids({ held: true })).toBe('held');
    expect(await store().ledger.accept('held', 'U1', NOW + DAY)).toMatchObject({ held: null, dropped: null });
    const wrong = correction('r-wrong', { rows: ['wrong'], at: NOW + DAY });
    expect(await store().ledger.correct(wrong)).toBe(true);
    expect(await store().ledger.correct({ ...wrong, at: NOW })).toBe(false);
    expect(await store().ledger.corrections('r-wrong')).toEqual([wrong]);
    expect(await store().ledger.accept('nothing', 'U1', NOW)).toBeUndefined();
    expect(await ids({})).toBe('held plain');
    expect(await ids({ held: true })).toBe('');
    expect(await ids({ asOf: NOW })).toBe('plain wrong');
    expect(await ids({ asOf: NOW, held: true })).toBe('held');
    expect(await ids({ asOf: NOW - 1 })).toBe('');
    expect((await store().ledger.figures({ asOf: NOW, month: '2026-07' })).map((f) => f.dropped)).toEqual([null, null]);
    expect((await store().ledger.figures({}))[1]?.value).toBe(8_310_000);
  });

  test('events are found by platform, place, type, dossier and days, a month standing for any of its days', async () => {
    await store().ledger.add({
      events: [
        event('e2', { date: '2026-06', platforms: ['Temu', 'Shein'], dossier: 'd1' }),
        event('e3', { date: '2026-07-01', platforms: ['AliExpress'], jurisdiction: 'KR', type: 'agreement' }),
        event('e4', { date: '2026-07-02', dropped: NOW + DAY, known: NOW + HOUR }),
      ],
    });
    const ids = async (q: Parameters<Store['ledger']['events']>[0]) =>
      (await store().ledger.events(q)).map((e) => e.id).join(' ');
    expect(await ids({})).toBe('e1 e2 e3');
    expect(await ids({ platform: 'Shein' })).toBe('e2');
    expect(await ids({ platform: 'Ali' })).toBe('');
    expect(await ids({ jurisdiction: 'KR', type: 'agreement' })).toBe('e3');
    expect(await ids({ dossier: 'd1' })).toBe('e2');
    expect(await ids({ since: '2026-06-20' })).toBe('e2 e3');
    expect(await ids({ since: '2026-05-29', until: '2026-06-10' })).toBe('e2');
    expect(await ids({ asOf: NOW + 2 * HOUR, since: '2026-07-02' })).toBe('e4');
    expect(await ids({ asOf: NOW - 1 })).toBe('');
  });
}
