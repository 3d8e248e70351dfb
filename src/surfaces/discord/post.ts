import { DiscordAPIError, HTTPError, RateLimitError, type Client, type RawFile } from 'discord.js';
import { Routes, type APIMessage } from 'discord-api-types/v10';
import { idOf } from '../../core/item.ts';
import type { Posted } from '../../core/ports.ts';
import type { Reply } from '../../core/reply.ts';
import type { Clock, Instant } from '../../core/time.ts';
import type { UiLanguage } from '../../core/words.ts';
import { problemOf } from '../carry.ts';
import { pagesOf } from '../pages.ts';
import { picturesOf, withReceipts, type Draw } from '../spans.ts';
import type { Attachment } from './actions.ts';
import { fitsDiscord, renderDiscord, type DiscordLook, type DiscordMessage } from './render.ts';

/** What drawing and posting need to know. */
export type DiscordHand = { readonly client: Client; readonly clock: Clock; readonly draw: Draw | undefined };

/** Unknown Channel, Missing Access, Missing Permissions: the place no longer takes posts. */
const GONE = new Set<number | string>([10003, 50001, 50013]);
/** The first instant of Discord's snowflakes. */
const EPOCH = 1_420_070_400_000;
/** How many messages a look-back reads at most before it says that it cannot tell. */
const LOOK_BACK = 500;
const CLOCK_SKEW = 60_000;
/** Component numbers from here on say how many messages a reply takes. */
const COUNT = 2_000_000_000;

/**
 * A number below 2,000,000,000 made of a delivery's id and page: it stands as the `id` of the message's first
 * component, which Discord keeps and shows to nobody, so that the message can be found again. (Discord does not hand
 * the nonce back when messages are read.)
 */
export function markOf(id: string, page: number): number {
  return (Number.parseInt(idOf(`${id}/${page}`).slice(0, 12), 16) % (COUNT - 1)) + 1;
}

/** A reply as messages. With a delivery's id each page is marked, and the first also says how many there are. */
export async function messagesOf(
  reply: Reply,
  lang: UiLanguage,
  draw: Draw | undefined,
  id?: string,
): Promise<readonly DiscordMessage[]> {
  const whole = withReceipts(reply, reply.lang ?? lang);
  const look: DiscordLook = { lang, pictures: await picturesOf(whole, draw, reply.lang ?? lang) };
  const pages = pagesOf(whole, (page) => fitsDiscord(page, look), reply.lang ?? lang);
  return pages.map((page, i) => {
    if (id === undefined) return renderDiscord(page, look);
    const last = i === 0 && pages.length > 1 ? { last: COUNT + pages.length } : {};
    return renderDiscord(page, { ...look, mark: markOf(id, i + 1), ...last });
  });
}

/** Files as discord.js sends them. */
export function filesOf(files: readonly Attachment[]): RawFile[] {
  return files.map((f) => ({ name: f.name, data: Buffer.from(f.data), contentType: f.contentType }));
}

/** Posts what is not there yet, page by page. A reply of one page is one request and looks at nothing. */
export async function postPages(channel: string, reply: Reply, id: string, hand: DiscordHand): Promise<Posted> {
  try {
    const messages = await messagesOf(reply, reply.lang ?? 'en', hand.draw, id);
    const standing = messages.length > 1 ? marksIn(await recent(channel, hand.client)) : new Map<number, APIMessage>();
    const ids: string[] = [];
    for (const [i, message] of messages.entries()) {
      const there = standing.get(markOf(id, i + 1));
      const nonce = idOf(`${id}/${i + 1}`);
      ids.push(there?.id ?? (await create(channel, message, nonce, hand.client)).id);
    }
    return { state: 'posted', message: ids.join('+') };
  } catch (error) {
    return outcomeOf(error, hand.clock);
  }
}

async function create(channel: string, message: DiscordMessage, nonce: string, client: Client): Promise<APIMessage> {
  const body = { ...message.body, nonce, enforce_nonce: true };
  return (await client.rest.post(Routes.channelMessages(channel), {
    body,
    files: filesOf(message.files),
  })) as APIMessage;
}

/** Rewrites the messages of a post; pages more than before are added, pages less are taken away. */
export async function editPages(channel: string, message: string, reply: Reply, hand: DiscordHand): Promise<Posted> {
  try {
    const old = message.split('+');
    const fresh = await messagesOf(reply, reply.lang ?? 'en', hand.draw);
    const ids: string[] = [];
    for (const [i, page] of fresh.entries()) {
      const at = old[i];
      const body = { ...page.body, attachments: page.body.attachments ?? [] };
      if (at === undefined) ids.push((await create(channel, page, idOf(`${message}/${i}`), hand.client)).id);
      else await hand.client.rest.patch(Routes.channelMessage(channel, at), { body, files: filesOf(page.files) });
      if (at !== undefined) ids.push(at);
    }
    for (const extra of old.slice(fresh.length)) await hand.client.rest.delete(Routes.channelMessage(channel, extra));
    return { state: 'posted', message: ids.join('+') };
  } catch (error) {
    return outcomeOf(error, hand.clock);
  }
}

/** Missing Access, Missing Permissions: another try changes nothing, a person has to look. */
const NOT_PERMITTED = new Set<number | string>([50001, 50013]);

/**
 * The messages of a delivery when all its pages stand in the channel; null when not; undefined when we may not read
 * there, or there is too much to read. Rejects when Discord could not be asked just now.
 */
export async function findPages(
  channel: string,
  id: string,
  since: Instant,
  client: Client,
): Promise<string | null | undefined> {
  if (!mayLookBack(channel, client)) return undefined;
  try {
    const messages = await after(channel, since - CLOCK_SKEW, client);
    const marks = messages && marksIn(messages);
    const first = marks?.get(markOf(id, 1));
    if (!marks || !first) return marks && null;
    const count = (first.components?.at(-1)?.id ?? 0) - COUNT;
    const pages = Array.from({ length: Math.max(1, count) }, (_, i) => marks.get(markOf(id, i + 1))?.id);
    return pages.includes(undefined) ? null : pages.join('+');
  } catch (error) {
    if (error instanceof DiscordAPIError && NOT_PERMITTED.has(error.code)) return undefined;
    // A deleted channel: nothing stands there, and the post itself will say that the place is gone.
    if (error instanceof DiscordAPIError && error.code === 10003) return null;
    throw error;
  }
}

function marksIn(messages: readonly APIMessage[]): Map<number, APIMessage> {
  return new Map(messages.flatMap((m) => (m.components?.[0]?.id === undefined ? [] : [[m.components[0].id, m]])));
}

/** Without the right to read history Discord answers an empty list, which would look like "not posted". */
function mayLookBack(channel: string, client: Client): boolean {
  const known = client.channels.cache.get(channel);
  if (!known || known.isDMBased() || !client.user) return true;
  return known.permissionsFor(client.user)?.has('ReadMessageHistory') ?? true;
}

async function recent(channel: string, client: Client): Promise<readonly APIMessage[]> {
  return read(channel, new URLSearchParams({ limit: '100' }), client);
}

async function read(channel: string, query: URLSearchParams, client: Client): Promise<readonly APIMessage[]> {
  return (await client.rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
}

async function after(channel: string, since: Instant, client: Client): Promise<readonly APIMessage[] | undefined> {
  const all: APIMessage[] = [];
  let from = (BigInt(Math.max(0, Math.floor(since) - EPOCH)) << 22n).toString();
  while (all.length < LOOK_BACK) {
    const page = await read(channel, new URLSearchParams({ limit: '100', after: from }), client);
    all.push(...page);
    if (page.length < 100) return all;
    from = page
      .map((m) => BigInt(m.id))
      .reduce((a, b) => (a > b ? a : b))
      .toString();
  }
  return undefined;
}

/** What an error means for a delivery: a clear no, a no until a time, or nobody knows. */
export function outcomeOf(error: unknown, clock: Clock): Posted {
  const problem = problemOf(error);
  if (error instanceof RateLimitError) {
    return { state: 'refused', problem: 'Discord asks to wait.', retryAt: clock.now() + Math.ceil(error.retryAfter) };
  }
  if (error instanceof HTTPError) return { state: 'unclear', problem: `Discord answered ${error.status}.` };
  if (!(error instanceof DiscordAPIError)) return { state: 'unclear', problem };
  const gone = GONE.has(error.code) || error.status === 401;
  return { state: 'refused', problem, retryAt: null, ...(gone && { gone }) };
}
