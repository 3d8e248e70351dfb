import type { Place, Surface } from '../core/ports.ts';

/** How fast a platform may be posted to, in real ms: between two messages of a place, and between any two. */
export type Limits = { readonly perPlace: number; readonly overall: number };

/** Slack: "generally … 1 message per second per channel", short bursts aside (its page on rate limits, `chat.postMessage`). */
export const SLACK_PACE: Limits = { perPlace: 1000, overall: 0 };
/** Discord: 5 messages in 5 s of a channel by its bucket headers, and 50 requests a second for a bot; a margin is left. */
export const DISCORD_PACE: Limits = { perPlace: 1000, overall: 22 };

/** Places kept in mind; older ones have had their second long since. */
const REMEMBERED = 10_000;

/**
 * The same surface, posting no faster than the platform takes: a delivery waits here instead of being refused. The
 * messages of a long delivery go at once, and the place rests for all of them afterwards. `now` is a steady clock in ms.
 */
export function paced(surface: Surface, limits: Limits, now: () => number = () => performance.now()): Surface {
  const rested = new Map<Place, number>();
  let next = 0;

  function turnOf(to: Place): number {
    const at = Math.max(now(), next, rested.get(to) ?? 0);
    next = Math.max(next, Math.max(now(), next) + limits.overall);
    return at;
  }
  function rest(to: Place, messages: number): void {
    rested.delete(to);
    rested.set(to, now() + limits.perPlace * messages);
    if (rested.size > REMEMBERED) rested.delete(rested.keys().next().value ?? to);
  }

  return {
    ...surface,
    async post(to, reply, id) {
      const wait = turnOf(to) - now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const result = await surface.post(to, reply, id);
      rest(to, result.state === 'posted' ? result.message.split('+').length : 1);
      return result;
    },
  };
}
