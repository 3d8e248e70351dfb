import type { App } from '@slack/bolt';
import type { Place, Posted, Try } from '../../core/ports.ts';
import type { Chart, Reply } from '../../core/reply.ts';
import type { Clock } from '../../core/time.ts';
import type { UiLanguage } from '../../core/words.ts';
import { begunAs, inTime, placeParts, problemOf, type Log } from '../carry.ts';
import { chartAlt, chartTitle } from '../chart-text.ts';
import type { Turns } from '../pace.ts';
import { lately } from '../lately.ts';
import { pagesOf } from '../pages.ts';
import { picturesOf, withReceipts, type Draw } from '../spans.ts';
import { clip, oneLine } from '../text.ts';
import { conversationOf, DELIVERY, standingIn } from './look-back.ts';
import { asEdit, outcomeOf, refusalOf, waitOf } from './errors.ts';
import { SLACK } from './limits.ts';
import { fitsSlack, renderSlack, type SlackMessage } from './render.ts';

export type WebClient = App['client'];
/** What drawing and posting need to know. `tokenFor` gives the bot token of a workspace. */
export type SlackHand = {
  readonly client: WebClient;
  readonly tokenFor: (team: string) => string | Promise<string>;
  readonly clock: Clock;
  readonly draw: Draw | undefined;
  readonly log: Log;
  readonly turns: Turns | undefined;
};

/** Slack never makes links or mentions out of these, nor previews. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none', link_names: false } as const;

/** A reply's messages, once with a native table and once, for a workspace that refuses it, without. */
export type SlackPage = { readonly best: SlackMessage; readonly plain: SlackMessage };

const drawn = lately<readonly SlackPage[]>(16);

/** A reply as messages, each within Slack's limits. */
export function messagesOf(reply: Reply, lang: UiLanguage): readonly SlackPage[] {
  return drawn([reply, lang], () => draw(reply, lang));
}

function draw(reply: Reply, lang: UiLanguage): readonly SlackPage[] {
  const tongue = reply.lang ?? lang;
  const whole = withReceipts(reply, tongue);
  const pages = pagesOf(whole, (page) => fitsSlack(page, { lang }) && fitsSlack(page, { lang, tables: false }), tongue);
  return pages.map((page) => ({
    best: renderSlack(page, { lang }),
    plain: renderSlack(page, { lang, tables: false }),
  }));
}

/** Sends a page; when Slack does not like its blocks, once more with its table as letters: a refusal posted nothing. */
export async function sent<T>(page: SlackPage, send: (message: SlackMessage) => Promise<T>): Promise<T> {
  try {
    return await send(page.best);
  } catch (error) {
    const word = refusalOf(error);
    if (word !== 'invalid_blocks' && word !== 'invalid_blocks_format' && word !== 'invalid_attachments') throw error;
    return send(page.plain);
  }
}

/** Posts what is not there yet: the first page in the channel, the others in its thread, then pictures and files. */
export async function postPages(to: Place, reply: Reply, id: string, hand: SlackHand, at?: Try): Promise<Posted> {
  const { team, channel } = placeParts(to);
  const stamps: string[] = [];
  try {
    const token = await hand.tokenFor(team);
    const pages = messagesOf(reply, reply.lang ?? 'en');
    const standing: ReadonlyMap<number, string> =
      pages.length > 1 && (at?.again ?? true) ? (await standingIn(to, id, undefined, token, hand)).pages : new Map();
    for (const [i, page] of pages.entries()) {
      const there = standing.get(i + 1);
      if (there === undefined) await inTime(hand.turns, to, hand.clock, at);
      const metadata = markOf(id, i + 1, pages.length);
      const thread = stamps[0] === undefined ? {} : { thread_ts: stamps[0] };
      const send = (m: SlackMessage) =>
        hand.client.chat.postMessage({ token, channel, ...m, ...QUIET, ...thread, metadata });
      stamps.push(there ?? (await sent(page, send)).ts ?? '');
    }
    await uploadAll(reply, { channel, thread: stamps[0] }, token, hand);
    return { state: 'posted', message: stamps.join('+') };
  } catch (error) {
    return begunAs(refusedAs(error, to, hand), stamps.length > 0);
  }
}

/** What an error means; asked to wait, the whole workspace rests: Slack does not say which of its limits was met. */
function refusedAs(error: unknown, to: Place, hand: SlackHand): Posted {
  const wait = waitOf(error);
  if (wait !== undefined) hand.turns?.rest(to, 'team', wait);
  return outcomeOf(error, hand.clock);
}

/**
 * Rewrites the messages of delivery `id`; pages more than before are added to the thread, pages less are taken away. A page
 * that an edit added before it was broken off is found by its mark and not added again.
 */
export async function editPages(
  to: Place,
  message: string,
  reply: Reply,
  id: string,
  hand: SlackHand,
): Promise<Posted> {
  const { team, channel } = placeParts(to);
  try {
    const token = await hand.tokenFor(team);
    const old = message.split('+');
    const pages = messagesOf(reply, reply.lang ?? 'en');
    const standing: ReadonlyMap<number, string> =
      pages.length > old.length ? (await standingIn(to, id, undefined, token, hand)).pages : new Map();
    const stamps: string[] = [];
    for (const [i, page] of pages.entries()) {
      const ts = old[i] ?? standing.get(i + 1);
      const metadata = markOf(id, i + 1, pages.length);
      const put = async (m: SlackMessage): Promise<string> => {
        if (ts === undefined) {
          const body = { token, channel, ...m, ...QUIET, thread_ts: old[0] ?? '', metadata };
          return (await hand.client.chat.postMessage(body)).ts ?? '';
        }
        await hand.client.chat.update({ token, channel, ts, ...m, parse: 'none', link_names: false, metadata });
        return ts;
      };
      await inTime(hand.turns, to, hand.clock, undefined, ts === undefined ? 'post' : 'other');
      stamps.push(await sent(page, put));
    }
    for (const ts of old.slice(pages.length)) await hand.client.chat.delete({ token, channel, ts }).catch(unlessGone);
    return { state: 'posted', message: stamps.join('+') };
  } catch (error) {
    return asEdit(error, refusedAs(error, to, hand));
  }
}

/** A page that an edit took away before it was broken off is away. */
function unlessGone(error: unknown): void {
  if (refusalOf(error) !== 'message_not_found') throw error;
}

/** What lets a page of a delivery be found again: it travels with the message and is shown to nobody. */
function markOf(id: string, page: number, of: number) {
  return { event_type: DELIVERY, event_payload: { delivery_id: id, page, of } };
}

/** Uploads a reply's charts and files beside its message. Not permitted is not a failure: the figures stand as letters. */
export async function uploadAll(
  reply: Reply,
  to: { readonly channel: string; readonly thread: string | undefined },
  token: string,
  hand: SlackHand,
): Promise<void> {
  const lang = reply.lang ?? 'en';
  const pictures = await picturesOf(reply, hand.draw, lang);
  const charts = [...pictures].map(([chart, png]) => chartFile(chart, png, lang));
  const files = reply.blocks.flatMap((b) =>
    b.kind === 'file'
      ? [{ filename: oneLine(b.name), title: oneLine(b.name), file: Buffer.from(b.base64, 'base64') }]
      : [],
  );
  if (charts.length + files.length === 0) return;
  try {
    const channel_id = await conversationOf(to.channel, token, hand);
    const thread = to.thread ? { thread_ts: to.thread } : {};
    for (const f of [...charts, ...files]) await hand.client.files.uploadV2({ token, channel_id, ...thread, ...f });
  } catch (error) {
    hand.log('Slack did not take a picture or file', { problem: problemOf(error) });
  }
}

function chartFile(chart: Chart, png: Uint8Array, lang: UiLanguage) {
  const alt_text = clip(chartAlt(chart, lang), SLACK.alt);
  return { filename: 'chart.png', title: chartTitle(chart), file: Buffer.from(png), alt_text };
}
