import type { Place } from '../../core/ports.ts';
import type { Instant } from '../../core/time.ts';
import { inTime, placeParts } from '../carry.ts';
import { refusalOf } from './errors.ts';
import type { SlackHand } from './post.ts';

/** The event type under which a delivery's id stands in a message's metadata. */
export const DELIVERY = 'tiltwatch_delivery';
const CLOCK_SKEW = 60_000;
/** Pages of history that a look-back reads at most before it says that it cannot tell. */
const LOOK_BACK = 5;
/** There is no such place for us: nothing stands there, and the post itself will say that the place is gone. */
const NO_PLACE = new Set(['channel_not_found', 'is_archived', 'token_revoked', 'account_inactive', 'invalid_auth']);
/** Refusals that another try does not change: then a person has to look. */
const NOT_PERMITTED = new Set([
  'missing_scope',
  'not_in_channel',
  'no_permission',
  'not_allowed_token_type',
  'access_denied',
]);

/**
 * A delivery's messages when all its pages stand; null when not; undefined when we may not read there, or there is too
 * much to read. Rejects when Slack could not be asked just now.
 */
export async function findPages(
  to: Place,
  id: string,
  since: Instant,
  hand: SlackHand,
): Promise<string | null | undefined> {
  const { team } = placeParts(to);
  try {
    const { pages, of, complete } = await standingIn(to, id, since, await hand.tokenFor(team), hand);
    if (of === undefined) return complete ? null : undefined;
    const stamps = Array.from({ length: of }, (_, i) => pages.get(i + 1));
    return stamps.includes(undefined) ? null : stamps.join('+');
  } catch (error) {
    const word = refusalOf(error) ?? '';
    if (NOT_PERMITTED.has(word)) return undefined;
    if (NO_PLACE.has(word)) return null;
    throw error;
  }
}

type Read = { readonly ts?: string; readonly metadata?: { event_type?: string; event_payload?: object } };
type Mark = { readonly delivery_id?: unknown; readonly page?: unknown; readonly of?: unknown };

function markIn(message: Read): Mark {
  return message.metadata?.event_type === DELIVERY ? ((message.metadata.event_payload ?? {}) as Mark) : {};
}

/** Which pages of a delivery stand in a channel since an instant; `complete` is false when there was too much to read. */
export async function standingIn(to: Place, id: string, since: Instant | undefined, token: string, hand: SlackHand) {
  const at = await conversationOf(placeParts(to).channel, token, hand);
  const oldest = since === undefined ? {} : { oldest: ((since - CLOCK_SKEW) / 1000).toFixed(6) };
  const pages = new Map<number, string>();
  let cursor: string | undefined;
  for (let n = 0; n < LOOK_BACK; n++) {
    const query = { token, channel: at, include_all_metadata: true, limit: 100, ...oldest, ...(cursor && { cursor }) };
    await inTime(hand.turns, to, hand.clock, undefined, 'other');
    const read = await hand.client.conversations.history(query);
    const first = (read.messages ?? []).find((m) => markIn(m).delivery_id === id && markIn(m).page === 1);
    if (first?.ts !== undefined) {
      pages.set(1, first.ts);
      const of = Number(markIn(first).of ?? 1);
      if (of > 1) await readThread(at, first.ts, id, pages, token, hand);
      return { pages, of, complete: true };
    }
    cursor = read.response_metadata?.next_cursor;
    if (!cursor || since === undefined) return { pages, of: undefined, complete: true };
  }
  return { pages, of: undefined, complete: false };
}

async function readThread(
  channel: string,
  ts: string,
  id: string,
  pages: Map<number, string>,
  token: string,
  hand: SlackHand,
): Promise<void> {
  const read = await hand.client.conversations.replies({ token, channel, ts, include_all_metadata: true, limit: 200 });
  for (const m of read.messages ?? []) {
    const mark = markIn(m);
    if (mark.delivery_id === id && typeof mark.page === 'number' && m.ts !== undefined) pages.set(mark.page, m.ts);
  }
}

/** A person's place is their direct message with us; reading and uploading want its own id. */
export async function conversationOf(channel: string, token: string, hand: SlackHand): Promise<string> {
  if (!/^[UW]/.test(channel)) return channel;
  return (await hand.client.conversations.open({ token, users: channel })).channel?.id ?? channel;
}
