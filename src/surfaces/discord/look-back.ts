import { DiscordAPIError, PermissionFlagsBits } from 'discord.js';
import { Routes, type APIMessage } from 'discord-api-types/v10';
import type { Place } from '../../core/ports.ts';
import type { Instant } from '../../core/time.ts';
import { idOf } from '../../core/item.ts';
import { inTime, placeParts } from '../carry.ts';
import type { DiscordHand } from './post.ts';

/** The first instant of Discord's snowflakes. */
const EPOCH = 1_420_070_400_000;
/** How many messages a look-back reads at most before it says that it cannot tell. */
const LOOK_BACK = 500;
const CLOCK_SKEW = 60_000;
/** Component numbers from here on say how many messages a reply takes. */
export const COUNT = 2_000_000_000;

/**
 * A number below 2,000,000,000 made of a delivery's id and page: it stands as the `id` of the message's first
 * component, which Discord keeps and shows to nobody, so that the message can be found again. (Discord does not hand
 * the nonce back when messages are read.)
 */
export function markOf(id: string, page: number): number {
  return (Number.parseInt(idOf(`${id}/${page}`).slice(0, 12), 16) % (COUNT - 1)) + 1;
}

/** Missing Access, Missing Permissions: another try changes nothing, a person has to look. */
const NOT_PERMITTED = new Set<number | string>([50001, 50013]);

/**
 * The messages of a delivery when all its pages stand in the channel; null when not; undefined when we may not read
 * there, or there is too much to read. Rejects when Discord could not be asked just now.
 */
export async function findPages(
  to: Place,
  id: string,
  since: Instant,
  hand: DiscordHand,
): Promise<string | null | undefined> {
  try {
    const channel = await channelOf(to, hand);
    if (!(await mayLookBack(to, channel, hand))) return undefined;
    const messages = await after(to, channel, since - CLOCK_SKEW, hand);
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

/** Messages by the mark of the delivery they belong to. */
export function marksIn(messages: readonly APIMessage[]): ReadonlyMap<number, APIMessage> {
  return new Map(messages.flatMap((m) => (m.components?.[0]?.id === undefined ? [] : [[m.components[0].id, m]])));
}

/** A place's channel; `discord:dm/@123` is the direct message with that person, which Discord opens on demand. */
export async function channelOf(to: Place, { client }: DiscordHand): Promise<string> {
  const { channel } = placeParts(to);
  if (!channel.startsWith('@')) return channel;
  const body = { recipient_id: channel.slice(1) };
  return ((await client.rest.post(Routes.userChannels(), { body })) as { readonly id: string }).id;
}

/**
 * Without the right to read history Discord answers an empty list, which would look like "not posted". A process that
 * listens knows its rights; one that only posts asks for what they are made of.
 */
async function mayLookBack(to: Place, channel: string, { client }: DiscordHand): Promise<boolean> {
  const known = client.channels.cache.get(channel);
  const { team } = placeParts(to);
  if (known?.isDMBased() || !/^\d+$/.test(team)) return true;
  if (known && !known.isDMBased() && client.user)
    return known.permissionsFor(client.user)?.has('ReadMessageHistory') ?? true;
  const get = (route: `/${string}`): Promise<unknown> => client.rest.get(route);
  const here = (await get(Routes.channel(channel))) as Overwritten;
  const ruled = isThread(here) && here.parent_id ? ((await get(Routes.channel(here.parent_id))) as Overwritten) : here;
  const me = (await get(Routes.user())) as { readonly id: string };
  const [guild, member] = await Promise.all([get(Routes.guild(team)), get(Routes.guildMember(team, me.id))]);
  return mayRead({ ...(guild as Ruled), id: team }, { ...(member as Member), id: me.id }, ruled);
}

type Overwrite = { readonly id: string; readonly allow: string; readonly deny: string };
type Overwritten = {
  readonly type: number;
  readonly parent_id?: string | null;
  readonly permission_overwrites?: readonly Overwrite[];
};
type Ruled = {
  readonly id: string;
  readonly owner_id: string;
  readonly roles: readonly { readonly id: string; readonly permissions: string }[];
};
type Member = { readonly id: string; readonly roles: readonly string[] };

/** Announcement, public and private threads have the permissions of their parent. */
function isThread({ type }: Overwritten): boolean {
  return type >= 10 && type <= 12;
}

const { Administrator, ViewChannel, ReadMessageHistory } = PermissionFlagsBits;

/** Whether a member may read a channel's history: Discord's own order of roles and overwrites (its page on permissions). */
export function mayRead(guild: Ruled, member: Member, channel: Overwritten): boolean {
  const mine = new Set([guild.id, ...member.roles]);
  let bits = guild.roles.filter((r) => mine.has(r.id)).reduce((all, r) => all | BigInt(r.permissions), 0n);
  if (guild.owner_id === member.id || (bits & Administrator) !== 0n) return true;
  const overwrites = channel.permission_overwrites ?? [];
  const roles = overwrites.filter((o) => o.id !== guild.id && mine.has(o.id));
  for (const some of [
    overwrites.filter((o) => o.id === guild.id),
    roles,
    overwrites.filter((o) => o.id === member.id),
  ]) {
    for (const o of some) bits &= ~BigInt(o.deny);
    for (const o of some) bits |= BigInt(o.allow);
  }
  return (bits & ViewChannel) !== 0n && (bits & ReadMessageHistory) !== 0n;
}

/** The latest messages of a channel. */
export async function recent(to: Place, channel: string, hand: DiscordHand): Promise<readonly APIMessage[]> {
  return read(to, channel, new URLSearchParams({ limit: '100' }), hand);
}

async function read(
  to: Place,
  channel: string,
  query: URLSearchParams,
  hand: DiscordHand,
): Promise<readonly APIMessage[]> {
  await inTime(hand.turns, to, hand.clock, undefined, 'other');
  return (await hand.client.rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
}

async function after(
  to: Place,
  channel: string,
  since: Instant,
  hand: DiscordHand,
): Promise<readonly APIMessage[] | undefined> {
  const all: APIMessage[] = [];
  let from = (BigInt(Math.max(0, Math.floor(since) - EPOCH)) << 22n).toString();
  while (all.length < LOOK_BACK) {
    const page = await read(to, channel, new URLSearchParams({ limit: '100', after: from }), hand);
    all.push(...page);
    if (page.length < 100) return all;
    from = page
      .map((m) => BigInt(m.id))
      .reduce((a, b) => (a > b ? a : b))
      .toString();
  }
  return undefined;
}
