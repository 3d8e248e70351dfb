import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../src/core/command.ts';
import type { Call, Surface } from '../src/core/ports.ts';
import { say, tell } from '../src/core/reply.ts';
import { DISCORD_LIMITS, turnsOf, type Turns } from '../src/surfaces/pace.ts';
import { mayRead } from '../src/surfaces/discord/look-back.ts';
import { discordSurface } from '../src/surfaces/discord/surface.ts';
import { startFakeDiscord, type FakeDiscord } from './fakes/discord.ts';

let now = Date.parse('2026-11-24T00:00:00Z');
const clock = { now: () => now };
const log = () => undefined;
/** Two guilds whose ids fall into two shards. */
const EVEN = (1000n << 22n).toString();
const ODD = (1001n << 22n).toString();
const GUILDS = [
  { id: EVEN, channels: ['11'] },
  { id: ODD, channels: ['22'] },
];
const help = command({
  ...{ name: 'help', ko: '도움말', summary: { en: 'Help', ko: '도움말' }, options: {}, examples: ['/help'] },
  run: async () => say('ok'),
});

let discord: FakeDiscord;
let surface: Surface;
beforeEach(async () => {
  now = Date.parse('2026-11-24T00:00:00Z');
  discord = await startFakeDiscord({ now: clock.now, guilds: GUILDS, shards: 2 });
});
afterEach(async () => {
  await surface.stop();
  expect(discord.offences).toEqual([]);
  await discord.close();
});
const discordOf = (shards?: number) =>
  discordSurface({ token: discord.token, clock, log, api: discord.url, ...(shards && { shards }) });

describe('Discord in shards', () => {
  test.each([
    ['as many as Discord recommends', undefined, 2],
    ['as many as the settings say', 3, 3],
  ])(
    '%s, and a line is heard on the shard of its guild',
    async (_, set, many) => {
      surface = discordOf(set);
      const heard: Call[] = [];
      const answer = async (call: Call) => {
        heard.push(call);
        return say(`to ${call.from}`);
      };
      await surface.start([help], { answer, suggest: async () => [] });
      expect(discord.gateway.shards.map(([n, of]) => `${n}/${of}`).sort()).toEqual(
        Array.from({ length: many }, (_, n) => `${n}/${many}`),
      );
      expect(surface.describe()).toContain(`2 servers, ${many} shards`);
      const answers = [
        discord.say('/help', { guild: EVEN, channel: '11' }),
        discord.say('/help', { guild: ODD, channel: '22' }),
      ];
      for (const a of answers) await expect.poll(() => a.messages.length).toBe(1);
      expect(heard.map((c) => c.from).sort()).toEqual([`discord:${EVEN}/11`, `discord:${ODD}/22`]);
      expect(await surface.post(`discord:${ODD}/22`, tell('here'), 'd1')).toMatchObject({ state: 'posted' });
    },
    60_000,
  );
});

describe('a Discord process that only posts', () => {
  beforeEach(async () => {
    surface = discordOf();
    await surface.start([help], null);
  });

  test('opens no gateway line, posts by REST, and finds its post again', async () => {
    expect(discord.gateway.identified).toBe(0);
    expect(surface.describe()).toBe('discord: posting as Tiltwatch');
    expect(await surface.post(`discord:${EVEN}/11`, tell('one'), 'd1')).toMatchObject({ state: 'posted' });
    expect(await surface.find(`discord:${EVEN}/11`, 'd1', now)).toBe(discord.posts[0]?.id);
    expect(await surface.find(`discord:${EVEN}/11`, 'd2', now)).toBeNull();
  });

  test('does not take an empty history for "not posted" where it may not read', async () => {
    await surface.post(`discord:${ODD}/22`, tell('one'), 'd1');
    discord.hide('22');
    expect(await surface.find(`discord:${ODD}/22`, 'd1', now)).toBeUndefined();
  });

  test('reaches a person in their direct messages', async () => {
    expect(await surface.post('discord:dm/@500', tell('hello'), 'd1')).toMatchObject({ state: 'posted' });
    expect(discord.posts[0]?.channel).toBe(discord.directOf('500'));
    expect(await surface.find('discord:dm/@500', 'd1', now)).toBe(discord.posts[0]?.id);
  });

  test('a wrong token is one clear sentence', async () => {
    const wrong = discordSurface({ token: 'wrong', clock, log, api: discord.url });
    await expect(wrong.start([help], null)).rejects.toThrow(/DISCORD_TOKEN/);
  });
});

// The client counts over all of a process, so of any three refusals one is a third.
test('refusals that Discord counts towards a ban make all posting rest', async () => {
  const rests: (readonly unknown[])[] = [];
  const turns: Turns = { ...turnsOf(DISCORD_LIMITS), rest: (...what) => void rests.push(what) };
  surface = discordSurface({ token: discord.token, clock, log, api: discord.url, turns, refusals: 3 });
  await surface.start([help], null);
  for (let i = 0; i < 3; i++) {
    discord.trick({
      match: /POST .*messages$/,
      said: { status: 403, json: { code: 50001, message: 'Missing Access' } },
    });
    expect(await surface.post(`discord:${ODD}/22`, tell('x'), `ban${i}`)).toMatchObject({
      state: 'refused',
      gone: true,
    });
  }
  expect(rests).toEqual([['discord:', 'overall', expect.any(Number)]]);
});

describe('the right to read a channel', () => {
  const VIEW = 1n << 10n;
  const READ = 1n << 16n;
  const guild = (everyone: bigint, role = 0n) => ({
    ...{ id: 'g', owner_id: 'boss' },
    roles: [
      { id: 'g', permissions: String(everyone) },
      { id: 'r', permissions: String(role) },
      { id: 'other', permissions: String(VIEW | READ) },
    ],
  });
  const me = { id: 'me', roles: ['r'] };
  const rule = (id: string, allow: bigint, deny: bigint) => ({ id, allow: String(allow), deny: String(deny) });
  test.each([
    ['everybody may', guild(VIEW | READ), [], true],
    ['nobody may', guild(VIEW), [], false],
    ['its role may', guild(VIEW, READ), [], true],
    ['an administrator may, whatever the channel says', guild(0n, 8n), [rule('g', 0n, VIEW | READ)], true],
    ['the channel denies everybody', guild(VIEW | READ), [rule('g', 0n, READ)], false],
    ['the channel lets its role in again', guild(VIEW | READ), [rule('g', 0n, READ), rule('r', READ, 0n)], true],
    ['the channel bars the bot itself', guild(VIEW | READ), [rule('r', READ, 0n), rule('me', 0n, READ)], false],
    ['another role’s right is not its own', guild(VIEW), [rule('other', READ, 0n)], false],
    ['it may read what it cannot see', guild(READ), [], false],
  ])('%s', (_, g, permission_overwrites, may) => {
    surface = discordOf();
    expect(mayRead(g, me, { type: 0, permission_overwrites })).toBe(may);
  });
});
