import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import type { Place } from '../src/core/ports.ts';
import { say, type Reply } from '../src/core/reply.ts';
import { earsOf, open, type OpenHouse } from '../src/main.ts';
import { stringsIn } from './surfaces.walk.ts';

const NOW = Date.parse('2026-11-24T10:00:00+09:00');
const HOMES: readonly Place[] = ['slack:T1/C1', 'discord:G1/11'];
const ABROAD: readonly Place[] = ['slack:T2/C1', 'slack:T10/C1', 'discord:G2/11', 'discord:dm/77'];
/** Words that stand in nothing but what the homes set or were owed. */
const OURS = /전기장판|06:17|digest\/private|ours alone|slack:T1\/|discord:G1\/|U-home|17 a/;
let folder: string;
let house: OpenHouse;

const ask = (line: string, from: Place, admin = true, id = 'U-abroad') =>
  earsOf(house).answer({ from, by: { id, admin }, line, lang: 'en' });

async function setUp(home: Place): Promise<void> {
  const { outbox } = house.store;
  await ask('/alert add 전기장판 AND 리콜', home, true, 'U-home');
  await ask('/digest at 06:17', home, true, 'U-home');
  await ask('/alert budget 17', home, true, 'U-home');
  await ask('/alert quiet 22:00-06:17', home, true, 'U-home');
  await ask('/regulations id:kr-kftc-temu-price follow:on', home, true, 'U-home');
  await outbox.queue({ to: home, occasion: 'digest/private', reply: say('ours alone'), after: null }, NOW);
  const claimed = await outbox.claim('w', 10, NOW, 1000);
  for (const d of claimed) await outbox.uncertain(d, 'hung up');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-tenants-'));
  const config = readConfig({ TILTWATCH_DATA: folder, HOME: 'slack:T1' });
  const opened = await open({ config, clock: { now: () => NOW }, sources: [], surfaces: [] });
  house = { ...opened, tryFeed: async () => ({ ok: false, problem: 'nothing is fetched here' }) };
  for (const home of HOMES) await setUp(home);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The lines behind a reply's buttons and menus. */
function linesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { line } = value as { readonly line?: unknown };
  return [...(typeof line === 'string' ? [line] : []), ...Object.values(value).flatMap(linesIn)];
}

async function whatIsOurs() {
  const { alerts, places, outbox } = house.store;
  const set = HOMES.map(async (home) => ({
    alerts: await alerts.of(home),
    digest: await places.digest(home),
    peace: await places.setting(home, 'peace'),
  }));
  return { set: await Promise.all(set), owed: (await outbox.inState('uncertain', 100)).map((d) => d.id) };
}

describe('a workspace among others', () => {
  test('there is something to find: at home it is all shown', async () => {
    for (const home of HOMES) {
      expect(stringsIn(await ask('/alert list', home)).join()).toMatch(/전기장판/);
      expect(stringsIn(await ask('/digest show', home)).join()).toMatch(/06:17/);
      expect(stringsIn(await ask('/status', home)).join()).toMatch(/digest\/private/);
    }
  });

  test.each(ABROAD)(
    '%s sees nothing of theirs behind any example, and any button three steps on',
    { timeout: 60_000 },
    async (place) => {
      const before = await whatIsOurs();
      const ids = before.set.flatMap((h) => h.alerts.map((a) => a.id));
      const tries = ids.flatMap((id) => ['remove', 'pause', 'resume', 'show'].map((what) => `/alert ${what} ${id}`));
      const settle = before.owed.flatMap((id) => [`/status send ${id}`, `/status drop ${id}`]);
      const examples = house.commands.flatMap((c) => c.examples);
      const words = [
        '/alert list',
        '/alert budget',
        '/alert quiet',
        '/digest show',
        '/status',
        '/review',
        '/why 전기장판',
      ];
      const seen = new Set<string>();
      let lines: readonly string[] = [...examples, ...words, ...tries, ...settle];
      for (let step = 0; step < 4 && lines.length > 0; step++) {
        const next: string[] = [];
        for (const line of lines) {
          if (seen.has(line) || seen.size > 900) continue;
          seen.add(line);
          const reply: Reply = await ask(line, place);
          // What was asked is said back; all else must not know of theirs.
          const said = stringsIn(reply)
            .filter((s) => !s.includes(line.slice(1)) && !/전기장판/.test(line))
            .join('\n');
          expect([line, OURS.exec(said)?.[0]]).toEqual([line, undefined]);
          next.push(...linesIn(reply));
        }
        lines = next;
      }
      expect(seen.size).toBeGreaterThan(150);
      expect(await whatIsOurs()).toEqual(before);
    },
  );

  test.each([
    ['slack:T1/C1', true, 'an admin of the home workspace'],
    ['slack:T2/C1', false, 'an admin of another workspace'],
    ['discord:G1/11', false, 'an admin of a server that is no home'],
    ['console:tty', true, 'the operator at the terminal'],
  ] as const)('what all share may be changed from %s: %s (%s)', async (place, may, _) => {
    const added = await ask('/sources add https://example.org/rss.xml', place);
    expect(added.text.includes('nothing is fetched here')).toBe(may);
    if (!may) expect(added.text).toMatch(/All workspaces share this/);
    const [held] = await house.store.ledger.figures({ held: true });
    const judged = await ask(`/review accept:${held?.id}`, place);
    expect(/^Accepted/.test(judged.text)).toBe(may);
  });

  test('one that removes the bot is forgotten whole, the others keep all', async () => {
    const before = await whatIsOurs();
    await earsOf(house).left?.('slack:T1/');
    const { alerts, places, outbox } = house.store;
    expect(await alerts.of('slack:T1/C1')).toEqual([]);
    expect(await places.digest('slack:T1/C1')).toBeUndefined();
    expect((await outbox.inState('uncertain', 100)).map((d) => d.to)).toEqual(['discord:G1/11']);
    expect((await whatIsOurs()).set[1]).toEqual(before.set[1]);
  });
});
