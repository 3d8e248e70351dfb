import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertBook } from '../alertbook.ts';
import { ownConfig, type Config } from '../config.ts';
import { surfacesFor, type Terminal } from '../connect.ts';
import { digestSchedule, wholeDigest } from '../core/digest.ts';
import type { Store } from '../core/ports.ts';
import { clockFor, logOf, worldClock } from '../main.ts';
import { fetchFor } from '../poll.ts';
import { drain } from '../post.ts';
import { ROLES, start as startBot, type Role, type Running } from '../run.ts';
import { serveSamples } from '../sample.ts';
import { poll } from '../tick.ts';
import { digestOf } from '../views/digest.ts';
import { runWords } from '../words/run.ts';
import type { Given } from './flags.ts';

/** Resolves at SIGINT, SIGTERM or when the person at the terminal leaves. */
function leaving(): { readonly left: () => void; readonly done: Promise<void> } {
  let left: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (left = resolve));
  process.once('SIGINT', left);
  process.once('SIGTERM', left);
  return { left, done };
}

function tellTerminal(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `tiltwatch start`: runs until it is told to stop, then finishes or gives back what it holds. */
export async function start(_words: readonly string[], flags: Given): Promise<number> {
  const config = ownConfig();
  const { left, done } = leaving();
  const terminal = { input: process.stdin, output: process.stdout, left };
  if (flags['sample']) return sample(config, terminal, done);
  const role = roleOf(flags['role']);
  const clock = clockFor(config);
  const log = logOf(config, clock);
  const surfaces = (store: Store) => surfacesFor(config, terminal, clock, log, store);
  const alone = role !== 'poll' && !config.slack && !config.discord;
  // A pipe asks and mostly leaves at once: reading begins when its answers have had their start.
  const wait = alone && !process.stdin.isTTY ? 1500 : 0;
  const running = await startBot({ config, clock, log, surfaces, role, wait }, tellTerminal);
  await done;
  await running.stop();
  // Fires only where something still holds the process open after all was finished or given back.
  setTimeout(() => process.exit(0), LINGER).unref();
  return 0;
}

const LINGER = 1000;

function roleOf(said: Given[string]): Role {
  const role = ROLES.find((r) => r === (said ?? 'all'));
  if (!role) throw new Error(`--role is one of ${ROLES.join(', ')}, not "${String(said)}"`);
  return role;
}

const SAMPLE_ALERT = '테무 AND 과징금';

async function sampleTurns(running: Running, publish: () => void, config: Config): Promise<void> {
  const { house } = running;
  const { store, clock } = house;
  const place = 'console:tty' as const;
  const lang = config.lang;
  const now = clock.now();
  await store.alerts.add({
    id: 'sample',
    place,
    by: 'console',
    query: SAMPLE_ALERT,
    lang,
    made: now,
    paused: false,
    until: null,
  });
  const book = alertBook(store.alerts);
  const fetch = fetchFor(house.version, clock, true);
  const { signal } = new AbortController();
  await poll(house, book, fetch, signal);
  publish();
  const later = { ...house, clock: { now: () => clock.now() + 10 * 60_000 } };
  await poll(later, book, fetch, signal);
  const setting = wholeDigest(place, digestSchedule('09:00', config.zone), lang, 'console', true);
  const reply = await digestOf(store, await house.sources(), setting, later.clock.now());
  await store.outbox.queue({ to: place, occasion: `digest/sample/${now}`, reply, after: null }, now);
  await drain(house);
}

/** The whole path on articles that ship with the project: feeds over HTTP, a digest and an alert; nothing of it is kept. */
async function sample(config: Config, terminal: Terminal, done: Promise<void>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-sample-'));
  const samples = await serveSamples(() => worldClock.now());
  const alone: Config = { ...config, folder, database: null, slack: null, discord: null, allowPrivate: true, only: [] };
  const surfaces = await surfacesFor(alone, terminal, worldClock, logOf(alone, worldClock));
  process.stdout.write(`${runWords[config.lang].sampleStart}\n\n`);
  const running = await startBot({ config: alone, sources: samples.sources, surfaces, reads: false });
  try {
    await sampleTurns(running, samples.publishNews, alone);
    await done;
  } finally {
    await running.stop();
    samples.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
