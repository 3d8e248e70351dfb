import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { tell } from '../src/core/reply.ts';
import { open } from '../src/store/open.ts';
import { startFakeSlack } from './fakes/slack.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');

test(
  'SIGTERM finishes the post in flight, gives back the rest, and ends within 10 s',
  { timeout: 90_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-leave-'));
    const slack = await startFakeSlack({ now: () => Date.now() });
    const clock = { now: () => Date.now() };
    const store = await open({ folder }, clock);
    await store.outbox.queue(
      { to: 'slack:T1/C1', occasion: 'd/1', reply: tell('in flight'), after: null },
      clock.now(),
    );
    await store.outbox.queue({ to: 'slack:T1/C1', occasion: 'd/2', reply: tell('waits'), after: null }, clock.now());
    let accepted: () => void = () => undefined;
    const flying = new Promise<void>((done) => (accepted = done));
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((done) => (answer = done));
    const said = {
      status: 200,
      json: { ok: true, ts: '1.000001', channel: 'C1' },
      async wait() {
        accepted();
        await answered;
      },
    };
    slack.trick({ match: /postMessage/, said, done: true });
    const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'start', '--role', 'deliver'], {
      env: {
        ...{ PATH: process.env['PATH'], TILTWATCH_DATA: folder, FEEDS_ONLY: 'none', LOG: 'info' },
        ...{ SLACK_BOT_TOKEN: slack.token, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.url },
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // A signal and an answer reach a process in no set order: the answer waits until the signal was heard.
    const heard = new Promise<void>((done) => {
      let logged = '';
      child.stderr.on('data', (piece: Buffer) => {
        logged += piece.toString();
        if (logged.includes('told to stop')) done();
      });
    });
    const ended = once(child, 'exit');
    await flying;
    const began = performance.now();
    child.kill('SIGTERM');
    await heard;
    answer();
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await store.outbox.get('slack:T1/C1', 'd/1')).toMatchObject({ state: 'posted' });
    expect(await store.outbox.get('slack:T1/C1', 'd/2')).toMatchObject({ state: 'queued', tries: 0 });
    expect(slack.posts).toHaveLength(1);
    await store.close();
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
