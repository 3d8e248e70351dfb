import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, type DateRules } from '../../src/ingest/formats/dates.ts';

const iso = (text: string, rules?: DateRules) => {
  const at = readDate(text, rules);
  return at === undefined ? undefined : new Date(at).toISOString().replace('.000', '');
};

/** As printed, and the instant in UTC when a bare date is of Seoul. */
const DATES: readonly (readonly [string, string | undefined])[] = [
  // RFC 822, as it should be and as it is
  ['Fri, 07 Aug 2026 09:00:00 +0900', '2026-08-07T00:00:00Z'],
  ['Fri, 07 Aug 2026 09:00:00 +09:00', '2026-08-07T00:00:00Z'],
  ['Fri, 7 Aug 26 09:00:00 GMT', '2026-08-07T09:00:00Z'],
  ['7 Aug 2026 09:00 EDT', '2026-08-07T13:00:00Z'],
  ['Fri, 07 Aug 2026 09:00:00 KST', '2026-08-07T00:00:00Z'],
  ['Fri, 07 Aug 2026 09:00:00 Z', '2026-08-07T09:00:00Z'],
  ['Fri, 07 Aug 2026 09:00:00', '2026-08-07T00:00:00Z'],
  ['Fri, 07 Aug 2026 24:00:00 GMT', '2026-08-08T00:00:00Z'],
  ['Friday, 07-Aug-26 09:00:00 GMT', '2026-08-07T09:00:00Z'],
  ['Fri Aug  7 09:00:00 2026', '2026-08-07T00:00:00Z'],
  ['Fri, 07 Aug 2026 09:00:00 +0000 (UTC)', '2026-08-07T09:00:00Z'],
  ['07 août 2026 09:00:00 +0200', '2026-08-07T07:00:00Z'],
  ['7 de agosto de 2026', '2026-08-06T15:00:00Z'],
  ['Jumat, 7 Agustus 2026 16:30 WIB', '2026-08-07T09:30:00Z'],
  // ISO 8601 and its neighbours
  ['2026-08-07T09:00:00Z', '2026-08-07T09:00:00Z'],
  ['2026-08-07T09:00:00.123+09:00', '2026-08-07T00:00:00Z'],
  ['2026-08-07T09:00+0900', '2026-08-07T00:00:00Z'],
  ['2026-08-07 00:00:00.0', '2026-08-06T15:00:00Z'],
  ['2026-08-07', '2026-08-06T15:00:00Z'],
  ['20260807', '2026-08-06T15:00:00Z'],
  ['20260807093000', '2026-08-07T00:30:00Z'],
  ['20260807T093000Z', '2026-08-07T09:30:00Z'],
  // as written for readers
  ['September 24, 2026', '2026-09-23T15:00:00Z'],
  ['Sept. 24, 2026, 5:30 p.m. EDT', '2026-09-24T21:30:00Z'],
  ['24 September, 2026', '2026-09-23T15:00:00Z'],
  ['24th of nothing 2026', undefined],
  ['12:05 AM, May 3, 2026', '2026-05-02T15:05:00Z'],
  ['Thứ 5, 28/05/2026 17:00:00 GMT+7', '2026-05-28T10:00:00Z'],
  ['28 tháng 5, 2026', '2026-05-27T15:00:00Z'],
  ['28/05/2026', '2026-05-27T15:00:00Z'],
  ['05/28/2026', '2026-05-27T15:00:00Z'],
  // Korea, Japan, China, Thailand
  ['2026. 8. 7.', '2026-08-06T15:00:00Z'],
  ['2026.08.07', '2026-08-06T15:00:00Z'],
  ['2026.08.07 14:05', '2026-08-07T05:05:00Z'],
  ['26-08-07', '2026-08-06T15:00:00Z'],
  ['등록일 2026-08-07', '2026-08-06T15:00:00Z'],
  ['2026년 8월 7일', '2026-08-06T15:00:00Z'],
  ['2026년 8월 7일 오후 3:05', '2026-08-07T06:05:00Z'],
  ['2026.8.7. (금) 오전 12:30', '2026-08-06T15:30:00Z'],
  ['2026年8月7日 14時05分', '2026-08-07T05:05:00Z'],
  ['２０２６年８月７日', '2026-08-06T15:00:00Z'],
  ['令和8年8月7日', '2026-08-06T15:00:00Z'],
  ['令和元年5月1日', '2019-04-30T15:00:00Z'],
  ['7 สิงหาคม 2569', '2026-08-06T15:00:00Z'],
  ['7 ส.ค. 69', '2026-08-06T15:00:00Z'],
  ['7/8/2569', '2026-08-06T15:00:00Z'],
  // no date is no date
  ['', undefined],
  ['now', undefined],
  ['yesterday', undefined],
  ['3시간 전', undefined],
  ['14:05', undefined],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['2026-08-07T25:00:00Z', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['Q3 2026', undefined],
  ['2026', undefined],
];

describe('dates as feeds print them', () => {
  test.each(DATES)('%s', (printed, expected) => {
    const got = iso(printed, { zone: '+09:00' });
    expect(got?.replace(/\.\d+Z/, 'Z')).toBe(expected);
  });

  test('a bare date is of the source’s zone, summer time included', () => {
    expect(iso('September 24, 2026', { zone: 'America/New_York' })).toBe('2026-09-24T04:00:00Z');
    expect(iso('January 24, 2026', { zone: 'America/New_York' })).toBe('2026-01-24T05:00:00Z');
    expect(iso('January 24, 2026')).toBe('2026-01-24T00:00:00Z');
    expect(iso('January 24, 2026', { zone: 'Mars/Olympus' })).toBeUndefined();
  });

  test('a zone that is printed wins over the source’s', () => {
    expect(iso('2026-08-07T09:00:00-05:00', { zone: '+09:00' })).toBe('2026-08-07T14:00:00Z');
  });

  test('the source says who leads in 05/06/2026', () => {
    expect(iso('05/06/2026')).toBe('2026-06-05T00:00:00Z');
    expect(iso('05/06/2026', { order: 'month first' })).toBe('2026-05-06T00:00:00Z');
  });

  test('every instant comes back from its ISO and RFC 822 forms', () => {
    const at = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 });
    fc.assert(
      fc.property(at, (seconds) => {
        const date = new Date(seconds * 1000);
        expect(readDate(date.toISOString())).toBe(seconds * 1000);
        expect(readDate(date.toUTCString())).toBe(seconds * 1000);
      }),
    );
  });

  test('no text makes it throw or dawdle', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => void readDate(text)));
    expect(readDate('1'.repeat(1e6))).toBeUndefined();
  });
});
