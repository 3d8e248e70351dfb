import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Place } from '../src/core/ports.ts';
import { DISCORD_LIMITS, hastened, SLACK_LIMITS, turnsOf, type Limits } from '../src/surfaces/pace.ts';

const now = () => vi.getMockedSystemTime()?.getTime() ?? 0;
beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** When each of these requests was made, in ms. */
async function times(limits: Limits, places: readonly Place[]): Promise<readonly (readonly [Place, number])[]> {
  const turns = turnsOf(limits, now);
  const made: (readonly [Place, number])[] = [];
  const all = places.map(async (to) => {
    if (await turns.turn(to, 'post')) made.push([to, now()]);
  });
  await vi.advanceTimersByTimeAsync(limits.patience * 2);
  await Promise.all(all);
  return made;
}

/** The most requests in any window of so many ms that begins with one of them. */
function most(at: readonly number[], window: number): number {
  return Math.max(0, ...at.map((from) => at.filter((t) => t >= from && t < from + window).length));
}

describe('a pace', () => {
  test('Slack: one a second in a channel, five a second in a workspace, workspaces side by side', async () => {
    const channel = await times(
      SLACK_LIMITS,
      Array.from({ length: 5 }, () => 'slack:T1/C1'),
    );
    expect(channel.map(([, at]) => at)).toEqual([0, 1000, 2000, 3000, 4000]);
    const teams = Array.from({ length: 90 }, (_, i): Place => `slack:T${i % 9}/C${i}`);
    const made = await times(SLACK_LIMITS, teams);
    expect(made).toHaveLength(90);
    for (let t = 0; t < 9; t++) {
      const at = made.filter(([to]) => to.startsWith(`slack:T${t}/`)).map(([, when]) => when);
      expect(most(at, 1000)).toBeLessThanOrEqual(5);
      expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThanOrEqual(9 * 206);
    }
  });

  test('Discord: never more than 49 requests in a second, and hardly fewer', async () => {
    const made = await times(
      DISCORD_LIMITS,
      Array.from({ length: 300 }, (_, i): Place => `discord:1/${i}`),
    );
    const at = made.map(([, when]) => when);
    expect(most(at, 1000)).toBeLessThanOrEqual(49);
    expect(at.at(-1)).toBeLessThan((300 / 50) * 1000 * 1.1);
  });

  test('several processes share a workspace and the whole', async () => {
    const turns = turnsOf(DISCORD_LIMITS, now);
    turns.share(2);
    const at: number[] = [];
    for (let i = 0; i < 80; i++) void turns.turn(`discord:1/${i}`, 'post').then(() => at.push(now()));
    await vi.advanceTimersByTimeAsync(5000);
    expect(most(at, 1000)).toBeLessThanOrEqual(25);
  });

  test('promises what may begin soon and no more, and takes back what is not needed', () => {
    const turns = turnsOf(SLACK_LIMITS, now);
    const waits = Array.from({ length: 6 }, (_, c) => turns.admit(`slack:T1/C${c + 1}`));
    expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(waits[5]).toBeGreaterThan(0);
    expect(turns.admit('slack:T2/C1')).toBe(0);
    turns.forget('slack:T1/C1');
    expect(turns.admit('slack:T1/C6')).toBe(0);
  });

  test('asked for a rest, a workspace rests and no other does; a wait that is too long is refused', async () => {
    const turns = turnsOf(SLACK_LIMITS, now);
    turns.rest('slack:T1/C1', 'team', 30_000);
    expect(turns.admit('slack:T1/C2')).toBeGreaterThan(1000);
    expect(turns.admit('slack:T2/C1')).toBe(0);
    expect(await turns.turn('slack:T1/C2', 'post')).toBe(false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(turns.admit('slack:T1/C2')).toBe(0);
  });

  test('whatever is asked when, no place and no workspace is asked faster than its limit', async () => {
    const limits = hastened(SLACK_LIMITS, 10);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ team: fc.nat(2), channel: fc.nat(3), after: fc.nat(120) }), { maxLength: 40 }),
        async (asks) => {
          const turns = turnsOf(limits, now);
          const made: { readonly to: Place; readonly at: number }[] = [];
          for (const { team, channel, after } of asks) {
            const to: Place = `slack:T${team}/C${channel}`;
            void turns.turn(to, 'post').then((yes) => yes && made.push({ to, at: now() }));
            await vi.advanceTimersByTimeAsync(after);
          }
          await vi.advanceTimersByTimeAsync(limits.patience * 2);
          const gaps = (prefix: string) => {
            const at = made.filter((m) => m.to.startsWith(prefix)).map((m) => m.at);
            return Math.min(Infinity, ...at.slice(1).map((t, i) => t - (at[i] ?? 0)));
          };
          for (let t = 0; t < 3; t++) {
            expect(gaps(`slack:T${t}/`)).toBeGreaterThanOrEqual(20);
            for (let c = 0; c < 4; c++) expect(gaps(`slack:T${t}/C${c}`)).toBeGreaterThanOrEqual(100);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
