import { DiscordAPIError, HTTPError, RateLimitError, type Client, type RawFile } from 'discord.js';
import { Routes, type APIMessage } from 'discord-api-types/v10';
import { idOf } from '../../core/item.ts';
import type { Place, Posted, Try } from '../../core/ports.ts';
import type { Reply } from '../../core/reply.ts';
import type { Clock } from '../../core/time.ts';
import type { UiLanguage } from '../../core/words.ts';
import { begunAs, inTime, NotInTime, problemOf } from '../carry.ts';
import type { Turns } from '../pace.ts';
import { lately } from '../lately.ts';
import { pagesOf } from '../pages.ts';
import { picturesOf, withReceipts, type Draw } from '../spans.ts';
import type { Attachment } from './actions.ts';
import { channelOf, COUNT, markOf, marksIn, recent } from './look-back.ts';
import { fitsDiscord, renderDiscord, type DiscordLook, type DiscordMessage } from './render.ts';

/** What drawing and posting need to know. */
export type DiscordHand = {
  readonly client: Client;
  readonly clock: Clock;
  readonly draw: Draw | undefined;
  readonly turns: Turns | undefined;
};

/** Unknown Channel, Missing Access, Missing Permissions: the place no longer takes posts. */
const GONE = new Set<number | string>([10003, 50001, 50013]);
/** Unknown Message, and a message that is not ours to edit. */
const MISSING = new Set<number | string>([10008, 50005]);

type Laid = { readonly pages: readonly Reply[]; readonly look: DiscordLook };
const kept = lately<Promise<Laid>>(16);

async function laid(reply: Reply, lang: UiLanguage, draw: Draw | undefined): Promise<Laid> {
  const whole = withReceipts(reply, reply.lang ?? lang);
  const look: DiscordLook = { lang, pictures: await picturesOf(whole, draw, reply.lang ?? lang) };
  return { pages: pagesOf(whole, (page) => fitsDiscord(page, look), reply.lang ?? lang), look };
}

/** A reply as messages. With a delivery's id each page is marked, and the first also says how many there are. */
export async function messagesOf(
  reply: Reply,
  lang: UiLanguage,
  draw: Draw | undefined,
  id?: string,
): Promise<readonly DiscordMessage[]> {
  const hasChart = reply.blocks.some((b) => b.kind === 'chart');
  const { pages, look } = await (hasChart
    ? laid(reply, lang, draw)
    : kept([reply, lang], () => laid(reply, lang, draw)));
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

/** Posts what is not there yet, page by page. A first try, and a reply of one page, look at nothing. */
export async function postPages(to: Place, reply: Reply, id: string, hand: DiscordHand, at?: Try): Promise<Posted> {
  const ids: string[] = [];
  try {
    const channel = await channelOf(to, hand);
    const messages = await messagesOf(reply, reply.lang ?? 'en', hand.draw, id);
    const looks = messages.length > 1 && (at?.again ?? true);
    const standing = looks ? marksIn(await recent(to, channel, hand)) : new Map<number, APIMessage>();
    for (const [i, message] of messages.entries()) {
      const there = standing.get(markOf(id, i + 1));
      const nonce = idOf(`${id}/${i + 1}`);
      if (!there) await inTime(hand.turns, to, hand.clock, at);
      ids.push(there?.id ?? (await create(channel, message, nonce, hand.client)).id);
    }
    return { state: 'posted', message: ids.join('+') };
  } catch (error) {
    return begunAs(refusedAs(error, to, hand), ids.length > 0);
  }
}

async function create(channel: string, message: DiscordMessage, nonce: string, client: Client): Promise<APIMessage> {
  const body = { ...message.body, nonce, enforce_nonce: true };
  return (await client.rest.post(Routes.channelMessages(channel), {
    body,
    files: filesOf(message.files),
  })) as APIMessage;
}

/**
 * Rewrites the messages of delivery `id`; pages more than before are added, pages less are taken away. A page that an edit
 * added before it was broken off is found by its mark and not added again.
 */
export async function editPages(
  to: Place,
  message: string,
  reply: Reply,
  id: string,
  hand: DiscordHand,
): Promise<Posted> {
  try {
    const channel = await channelOf(to, hand);
    const old = message.split('+');
    const fresh = await messagesOf(reply, reply.lang ?? 'en', hand.draw, id);
    const looks = fresh.length > old.length;
    const standing = looks ? marksIn(await recent(to, channel, hand)) : new Map<number, APIMessage>();
    const ids: string[] = [];
    for (const [i, page] of fresh.entries()) {
      const at = old[i] ?? standing.get(markOf(id, i + 1))?.id;
      const body = { ...page.body, attachments: page.body.attachments ?? [] };
      await inTime(hand.turns, to, hand.clock, undefined, at === undefined ? 'post' : 'other');
      if (at === undefined) ids.push((await create(channel, page, idOf(`${id}/${i + 1}`), hand.client)).id);
      else await hand.client.rest.patch(Routes.channelMessage(channel, at), { body, files: filesOf(page.files) });
      if (at !== undefined) ids.push(at);
    }
    for (const extra of old.slice(fresh.length))
      await hand.client.rest.delete(Routes.channelMessage(channel, extra)).catch(unlessGone);
    return { state: 'posted', message: ids.join('+') };
  } catch (error) {
    const outcome = refusedAs(error, to, hand);
    const missing = error instanceof DiscordAPIError && MISSING.has(error.code);
    return outcome.state === 'refused' && missing ? { ...outcome, missing } : outcome;
  }
}

/** A page that an edit took away before it was broken off is away. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === 10008)) throw error;
}

/** What an error means; asked to wait, the place rests, or everything where the limit was the bot's own. */
function refusedAs(error: unknown, to: Place, hand: DiscordHand): Posted {
  if (error instanceof RateLimitError) hand.turns?.rest(to, error.global ? 'overall' : 'place', error.retryAfter);
  return outcomeOf(error, hand.clock);
}

/** What an error means for a delivery: a clear no, a no until a time, or nobody knows. */
export function outcomeOf(error: unknown, clock: Clock): Posted {
  const problem = problemOf(error);
  if (error instanceof RateLimitError) {
    return { state: 'refused', problem: 'Discord asks to wait.', retryAt: clock.now() + Math.ceil(error.retryAfter) };
  }
  if (error instanceof NotInTime) return { state: 'refused', problem, retryAt: clock.now() };
  if (error instanceof HTTPError) return { state: 'unclear', problem: `Discord answered ${error.status}.` };
  if (!(error instanceof DiscordAPIError)) return { state: 'unclear', problem };
  const gone = GONE.has(error.code) || error.status === 401;
  return { state: 'refused', problem, retryAt: null, ...(gone && { gone }) };
}
