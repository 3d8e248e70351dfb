import { Client, DiscordAPIError, Events, GatewayIntentBits, RESTEvents, type Interaction } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type { Command } from '../../core/command.ts';
import type { Ears, Surface } from '../../core/ports.ts';
import type { Clock } from '../../core/time.ts';
import { problemOf, StartFailure, type Log } from '../carry.ts';
import type { Turns } from '../pace.ts';
import type { Draw } from '../spans.ts';
import { discordCommands, sameCommands } from './commands.ts';
import { findPages } from './look-back.ts';
import { editPages, postPages } from './post.ts';
import { hear } from './speak.ts';

export type DiscordSettings = {
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly draw?: Draw;
  /** Discord's limits; without it requests are made at once. */
  readonly turns?: Turns;
  /** How many gateway lines this process holds; as many as Discord recommends when absent. */
  readonly shards?: number;
  /** The REST address with its version left out; Discord's own when absent. */
  readonly api?: string;
  /** How long (ms) an answer may take before "thinking" is shown. Discord gives up after 3 s. */
  readonly patience?: number;
  /** After so many refused requests within ten minutes posting rests until they are over. */
  readonly refusals?: number;
  /** Milliseconds after which an unanswered request is given up; well below an outbox lease. */
  readonly timeout?: number;
};

const TIMEOUT = 15_000;
/** Discord bars an address for 10,000 answers of 401, 403 or 429 in ten minutes; several processes may share one. */
const REFUSALS = 2000;

/** Posting and editing in channels is the outbox's to pace: a limit is an answer there, not a wait. */
function isDelivery(limit: { readonly method: string; readonly route: string }): boolean {
  return /^(post|patch)$/i.test(limit.method) && /^\/channels\/:id\/messages/.test(limit.route);
}

function clientOf(settings: DiscordSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(settings.shards === undefined ? { shards: 'auto' as const } : { shardCount: settings.shards }),
    allowedMentions: { parse: [] },
    rest: {
      retries: 0,
      timeout: settings.timeout ?? TIMEOUT,
      rejectOnRateLimit: isDelivery,
      invalidRequestWarningInterval: settings.refusals ?? REFUSALS,
      ...(settings.api && { api: settings.api }),
    },
  });
}

function failureOf(error: unknown): StartFailure {
  const said = problemOf(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401)) {
    return new StartFailure(
      'Discord refuses the bot token: copy the current one from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN.',
      { cause: error },
    );
  }
  return new StartFailure(`Discord could not be reached (${said}): check the network and try again.`, { cause: error });
}

/** Registers only where something differs, because Discord counts creations (200 a day). Returns whether it wrote. */
export async function register(client: Client<true>, commands: readonly Command[]): Promise<boolean> {
  const route = Routes.applicationCommands(client.application.id);
  const ours = discordCommands(commands);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const theirs = (await client.rest.get(route, { query })) as readonly unknown[];
  if (sameCommands(ours, theirs)) return false;
  await client.rest.put(route, { body: ours });
  return true;
}

/** Posting is REST alone: no gateway line is opened. Answers the bot's name. */
async function signedIn(client: Client, token: string): Promise<string> {
  client.rest.setToken(token);
  const me = (await client.rest.get(Routes.user()).catch((error: unknown) => {
    throw failureOf(error);
  })) as { readonly username: string };
  return me.username;
}

async function connected(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    return await ready;
  } catch (error) {
    await client.destroy();
    throw failureOf(error);
  }
}

/** The bot on Discord, in many guilds and in direct messages. Forms, buttons and menus arrive as lines. */
export function discordSurface(settings: DiscordSettings): Surface {
  const client = clientOf(settings);
  const hand = { client, clock: settings.clock, draw: settings.draw, turns: settings.turns };
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    settings.log('Discord refuses many requests; posting rests until its ten minutes are over', {
      count,
      remainingTime,
    });
    settings.turns?.rest('discord:', 'overall', remainingTime);
  });
  const problem = (sentence: string) => (error: unknown) => settings.log(sentence, { problem: problemOf(error) });
  let lost: string | undefined;
  let listens = false;
  let poster: string | undefined;

  /** Once in a surface's life: a start that failed is tried again, and nothing may be heard twice. */
  function listen(commands: readonly Command[], ears: Ears, patience: number): void {
    client.on(Events.Error, problem('Discord reported an error'));
    client.on(Events.ShardDisconnect, (event) => (lost = `disconnected (${event.code})`));
    client.on(Events.ShardResume, () => (lost = undefined));
    client.on(Events.ShardReady, () => (lost = undefined));
    const speaker = { client, commands, ears, draw: settings.draw, patience, log: settings.log };
    client.on(Events.InteractionCreate, (interaction: Interaction) => {
      hear(interaction, speaker).catch(problem('A Discord interaction could not be answered'));
    });
  }

  return {
    name: 'discord',
    ...(settings.turns && { pace: settings.turns }),
    async start(commands, ears) {
      if (!ears) {
        poster = await signedIn(client, settings.token);
        return;
      }
      const patience = settings.patience ?? 2000;
      if (!listens) listen(commands, ears, patience);
      listens = true;
      const ready = await connected(client, settings.token);
      await register(ready, commands).catch(problem('Discord did not take the commands'));
    },
    post: (to, reply, id, at) => postPages(to, reply, id, hand, at),
    find: (to, id, since) => findPages(to, id, since, hand),
    edit: (to, message, reply, id) => editPages(to, message, reply, id, hand),
    describe() {
      if (lost) return `discord: ${lost}`;
      if (poster !== undefined) return `discord: posting as ${poster}`;
      if (!client.isReady()) return 'discord: not connected';
      const lines = client.ws.shards.size > 1 ? `, ${client.ws.shards.size} shards` : '';
      return `discord: connected as ${client.user.username}, ${client.guilds.cache.size} servers${lines}`;
    },
    async stop() {
      poster = undefined;
      await client.destroy();
    },
  };
}
