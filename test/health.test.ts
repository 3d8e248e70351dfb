import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { tell } from '../src/core/reply.ts';
import { startHealth, type Health } from '../src/health.ts';
import { jsonLog } from '../src/log.ts';
import { open, type OpenHouse } from '../src/main.ts';
import { pulse } from '../src/pulse.ts';
import { room } from './fakes/room.ts';

let folder: string;
let house: OpenHouse;
let health: Health;
let time = 0;
const clock = { now: () => Date.parse('2026-11-24T00:00:00Z') + time };
const beat = pulse(() => time);
const place = room();

beforeEach(async () => {
  time = 0;
  beat.ticked();
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-health-'));
  const log = jsonLog('quiet', clock.now, () => undefined);
  house = await open({ config: readConfig({ TILTWATCH_DATA: folder }), clock, log, sources: [], surfaces: [place] });
  health = await startHealth({ host: '127.0.0.1', port: 0 }, house, beat);
});
afterEach(async () => {
  await health.close();
  await house.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string): Promise<readonly [number, string]> {
  const response = await fetch(`http://127.0.0.1:${health.port}${path}`);
  return [response.status, await response.text()];
}

describe('health', () => {
  test('healthz follows the clock’s ticks, readyz the store', async () => {
    expect(await ask('/healthz')).toEqual([200, 'ok\n']);
    expect(await ask('/readyz')).toEqual([200, 'ok\n']);
    time += 181_000;
    expect((await ask('/healthz'))[0]).toBe(503);
    beat.ticked();
    expect((await ask('/healthz'))[0]).toBe(200);
    await house.close();
    const [status, why] = await ask('/readyz');
    expect(status).toBe(503);
    expect(why).toContain('the store');
    expect((await ask('/other'))[0]).toBe(404);
  });

  test('metrics count deliveries and answers, in the text that Prometheus reads', async () => {
    await house.store.outbox.queue({ to: 'room:a', occasion: 'd/1', reply: tell('x'), after: null }, clock.now());
    time += 90_000;
    const ears = beat.listening({
      answer: async () => {
        time += 30;
        return tell('yes');
      },
      suggest: async () => [],
    });
    await ears.answer({ from: 'room:a', by: { id: '1', admin: false }, line: '/help', lang: 'en' });
    const [status, text] = await ask('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('tiltwatch_deliveries{state="queued"} 1');
    expect(text).toMatch(/tiltwatch_oldest_delivery_seconds 90/);
    expect(text).toContain('tiltwatch_answer_seconds_bucket{le="0.025"} 0');
    expect(text).toContain('tiltwatch_answer_seconds_bucket{le="0.05"} 1');
    expect(text).toContain('tiltwatch_answer_seconds_count 1');
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"\})? [\d.e+-]+)$/);
  });
});
