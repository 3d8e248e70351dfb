import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place, Store } from '../src/core/ports.ts';
import { aheadOf, daysTo, dossiersOf, stageBar, stagesDone, type Dossier } from '../src/ledger/dossier.ts';
import { remindersDue } from '../src/ledger/follows.ts';
import { promisesOf, sumsOf } from '../src/ledger/promise.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { reminderDeliveries } from '../src/views/reminders.ts';
import { ledgerStore, NOW, starterFiles } from './ledger.desk.ts';

const TODAY = '2026-11-22';
const { events } = starterRows(starterFiles(), NOW);
const dossiers = dossiersOf(events, TODAY);
const find = (id: string, all: readonly Dossier[] = dossiers): Dossier => {
  const found = all.find((d) => d.matter.id === id);
  if (!found) throw new Error(`no dossier ${id}`);
  return found;
};

describe('dossiers', () => {
  test.each([
    ['kr-ecommerce-agent', '■■■■□□', 'passed'],
    ['kr-childrens-act', '■■■■□□', 'passed'],
    ['kr-product-safety-act', '■■■■■■', 'in_force'],
    ['eu-dsa-temu', '■■■□', 'sanction'],
    ['eu-dsa-shein', '■□□□', 'probe'],
    ['kr-kftc-shein-registration', '■■□□', 'finding'],
    ['fr-shein-dolls', '■■■□', 'ruling'],
    ['us-texas-temu', '■■□□', 'filed'],
  ])('%s has come to %s', (id, bar, stage) => {
    expect([stageBar(find(id)), find(id).reached.at(-1)?.stage]).toEqual([bar, stage]);
  });

  test('a proposal is never told as law, nor an effective date ahead as in force', () => {
    const early = find(
      'eu-low-value-duty',
      dossiersOf(
        events.filter((e) => e.date <= '2026-03-01'),
        '2026-03-01',
      ),
    );
    expect(early.reached.at(-1)?.stage).toBe('passed');
    const announced = find('eu-low-value-duty', dossiersOf(events, '2026-06-30'));
    expect(announced.reached.at(-1)?.stage).toBe('passed');
    expect(find('kr-usd150').reached.at(-1)?.stage).toBe('proposed');
  });

  test('a withdrawn plan says so', () => {
    expect(find('kr-direct-purchase-kc').withdrawn?.date).toBe('2024-05-19');
  });

  test('unverified rows are in no dossier', () => {
    expect(dossiers.flatMap((d) => d.events).filter((e) => e.receipt.evidence !== 'read')).toEqual([]);
    expect(dossiers.some((d) => d.matter.id === 'id-tiktok-investment')).toBe(false);
  });

  test('every stage that is drawn behind is in the order of the way', () => {
    for (const d of dossiers) {
      const order = d.reached.map((r) => d.way.indexOf(r.stage));
      expect(order, d.matter.id).toEqual([...order].sort((a, b) => a - b));
      expect(stagesDone(d)).toBeLessThanOrEqual(d.way.length);
    }
  });

  test('dates ahead come nearest first, and none is behind', () => {
    const ahead = aheadOf(dossiers, TODAY);
    expect(ahead.map((a) => a.mark.date)).toEqual(['2026-12-03', '2027-01', '2027', '2027-03', '2028-04', '2028-09']);
    expect(ahead[0]?.days).toBe(11);
  });
});

test.each([
  ['2026-12-03', 11],
  ['2026-11-22', 0],
  ['2026-11', -21],
  ['2027', 40],
])('%s is %d days from 22 November 2026', (date, days) => {
  expect(daysTo(date, TODAY)).toBe(days);
});

describe('promises', () => {
  const promises = promisesOf(dossiers, TODAY);
  test('each is one record with its state', () => {
    expect(promises.map((p) => [p.dossier.matter.id, p.state])).toEqual(
      expect.arrayContaining([
        ['id-tokopedia', 'done'],
        ['kr-gmarket-jv', 'done'],
        ['kr-aliexpress-ip', 'announced'],
        ['kr-alibaba-investment', 'announced'],
      ]),
    );
  });

  test('one whose day is past without proof is overdue', () => {
    const later = promisesOf(dossiersOf(events, '2027-04-01'), '2027-04-01');
    expect(later.find((p) => p.dossier.matter.id === 'kr-alibaba-investment')?.state).toBe('overdue');
  });

  test('an announcement made again is linked and not counted twice', () => {
    const [first] = events.filter((e) => e.id === 'e020');
    if (!first) throw new Error('e020 is gone');
    const again = { ...first, id: 'e900', date: '2025-03-01', receipt: { ...first.receipt, id: 'e900' } };
    const [promise] = promisesOf(dossiersOf([first, again], TODAY), TODAY);
    expect(promise).toMatchObject({ state: 'repeated', repeats: [{ id: 'e900' }] });
    expect(sumsOf(promise ? [promise] : [])[0]?.total).toBe(1_100_000_000);
  });

  test('sums stay within one currency and one kind', () => {
    expect(sumsOf(promises).map((s) => [s.kind, s.currency, s.total, s.of.length])).toEqual(
      expect.arrayContaining([
        ['acquisition', 'USD', 840_000_000, 1],
        ['spending', 'KRW', 10_000_000_000, 1],
        ['spending', 'USD', 1_100_000_000, 1],
      ]),
    );
  });
});

describe('reminders', () => {
  const follow = { place: 'slack:T1/C1' as Place, dossier: 'kr-childrens-act', lang: 'ko' as const };
  test.each([
    ['2026-11-18', []],
    ['2026-11-19', [14]],
    ['2026-11-21', [14]],
    ['2026-11-22', []],
    ['2026-11-26', [7]],
    ['2026-12-02', [1]],
    ['2026-12-03', [1]],
    ['2026-12-04', []],
  ])('on %s the turns due are %j', (today, turns) => {
    expect(remindersDue(dossiersOf(events, today), [follow], today).map((r) => r.before)).toEqual(turns);
  });

  let kept: { readonly store: Store; end(): Promise<void> };
  beforeAll(async () => {
    kept = await ledgerStore();
  });
  afterAll(() => kept.end());

  test('a follow is kept once, reminds in its language, and ends', async () => {
    const { store } = kept;
    await Promise.all([store.places.follow(follow, true), store.places.follow(follow, true)]);
    expect(await store.places.follows()).toEqual([follow]);
    const [due] = await reminderDeliveries(store, Date.parse('2026-11-26T00:00:00Z'));
    expect(due).toMatchObject({ to: 'slack:T1/C1', occasion: 'remind/kr-childrens-act/2026-12-03/7' });
    expect(due?.reply.text).toBe('D-7 · 어린이제품안전특별법 개정: 시행, 2026년 12월 3일.');
    await store.places.follow(follow, false);
    expect(await reminderDeliveries(store, Date.parse('2026-11-26T00:00:00Z'))).toEqual([]);
  });
});
