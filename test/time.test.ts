import { describe, expect, test } from 'vitest';
import { readConfig, WrongSettings } from '../src/config.ts';
import { due, type Schedule } from '../src/core/occasion.ts';
import { sinceTyped } from '../src/core/since.ts';
import { instantOf, wallTime } from '../src/core/time.ts';

const daily: Schedule = { at: '09:00', until: '15:00', on: [1, 2, 3, 4, 5, 6, 7], zone: 'Asia/Seoul' };
const at = (iso: string) => Date.parse(iso);

describe('an occasion', () => {
  test.each([
    ['2026-11-24T08:59:00+09:00', undefined],
    ['2026-11-24T09:00:00+09:00', 'digest/2026-11-24'],
    ['2026-11-24T14:59:00+09:00', 'digest/2026-11-24'],
    ['2026-11-24T15:00:00+09:00', undefined],
    ['2026-11-23T23:59:00Z', undefined],
    ['2026-11-24T00:00:00Z', 'digest/2026-11-24'],
  ])('at %s is %s', (now, expected) => {
    expect(due('digest', daily, at(now))?.id).toBe(expected);
  });

  test('has one name for its turn, however late it is asked and also when the clock runs back', () => {
    const asked = ['09:00', '09:01', '14:00', '09:00', '10:30'].map(
      (t) => due('digest', daily, at(`2026-11-24T${t}:00+09:00`))?.id,
    );
    expect(new Set(asked)).toEqual(new Set(['digest/2026-11-24']));
  });

  test('keeps to its weekdays', () => {
    const weekdays = { ...daily, on: [1, 2, 3, 4, 5] };
    expect(due('digest', weekdays, at('2026-11-22T10:00:00+09:00'))).toBeUndefined();
    expect(due('digest', weekdays, at('2026-11-23T10:00:00+09:00'))?.date).toBe('2026-11-23');
  });

  test('may reach over midnight and still belongs to the day it began', () => {
    const late = { ...daily, at: '23:00', until: '02:00' };
    expect(due('digest', late, at('2026-11-25T01:59:00+09:00'))?.date).toBe('2026-11-24');
    expect(due('digest', late, at('2026-11-25T02:00:00+09:00'))).toBeUndefined();
  });

  test('comes once on the day the clocks go back, and on the day they go forward', () => {
    const newYork = { ...daily, at: '01:30', until: '05:00', zone: 'America/New_York' };
    const ids = (from: string, hours: number) =>
      new Set(
        Array.from({ length: hours * 60 }, (_, m) => due('digest', newYork, at(from) + m * 60_000)?.id).filter(Boolean),
      );
    expect(ids('2026-11-01T04:00:00Z', 8)).toEqual(new Set(['digest/2026-11-01']));
    expect(ids('2026-03-08T05:00:00Z', 8)).toEqual(new Set(['digest/2026-03-08']));
  });
});

describe('wall time', () => {
  test('is read and written in any zone', () => {
    expect(wallTime(at('2026-11-24T15:30:00Z'), 'Asia/Seoul')).toEqual({
      date: '2026-11-25',
      time: '00:30',
      weekday: 3,
    });
    for (const zone of ['Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'UTC']) {
      expect(wallTime(instantOf('2026-07-01', '09:15', zone), zone)).toMatchObject({
        date: '2026-07-01',
        time: '09:15',
      });
    }
  });

  test('an hour that does not exist becomes the one after', () => {
    expect(wallTime(instantOf('2026-03-08', '02:30', 'America/New_York'), 'America/New_York').time).toBe('03:30');
  });

  test('reads how far back somebody asks', () => {
    const now = at('2026-11-24T12:00:00+09:00');
    const days = (w: string) => Math.round((now - (sinceTyped(w, now, 'Asia/Seoul') ?? Number.NaN)) / 86_400_000);
    expect(['7d', '2주', '3개월', '1y'].map(days)).toEqual([7, 14, 90, 365]);
    expect(sinceTyped('2026-02-30', now, 'Asia/Seoul')).toBeUndefined();
    expect(sinceTyped('soon', now, 'Asia/Seoul')).toBeUndefined();
    expect(sinceTyped('2026.11.1', now, 'Asia/Seoul')).toBe(at('2026-11-01T00:00:00+09:00'));
  });
});

describe('settings', () => {
  test('without any, everything has a value', () => {
    expect(readConfig({})).toMatchObject({
      folder: './data',
      slack: null,
      discord: null,
      zone: 'Asia/Seoul',
      lang: 'en',
    });
  });

  test('say all that is wrong at once', () => {
    const wrong = {
      SLACK_APP_TOKEN: 'xapp-1',
      DIGEST_AT: '7',
      TIMEZONE: 'Mars/Base',
      DIGEST_TO: 'general',
      TILTWATCH_LANG: 'de',
      KEEP_DAYS: 'many',
      LLM_URL: 'not a url',
      DATABASE_URL: 'mysql://x',
      SECRET_KEY: 'short',
    };
    let problems: readonly string[] = [];
    try {
      readConfig(wrong);
    } catch (thrown) {
      problems = (thrown as WrongSettings).problems;
    }
    for (const name of Object.keys(wrong)) expect(problems.join('\n')).toContain(name);
  });

  test('never repeat a secret', () => {
    expect(() => readConfig({ SLACK_BOT_TOKEN: 'xoxb-very secret' })).toThrow(/^(?![\s\S]*very)/);
  });
});
