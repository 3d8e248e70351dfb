import type { Place, Posted, Try } from '../core/ports.ts';
import type { Clock } from '../core/time.ts';
import type { Turns } from './pace.ts';

/** Why a surface could not start, as one sentence that says what to do; the other surfaces go on without it. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** A place's parts: `slack:T1/C012` is team `T1` and channel `C012`; a place without a team is a channel alone. */
export function placeParts(place: string): { readonly team: string; readonly channel: string } {
  const rest = place.slice(place.indexOf(':') + 1);
  const cut = rest.indexOf('/');
  return cut < 0 ? { team: '', channel: rest } : { team: rest.slice(0, cut), channel: rest.slice(cut + 1) };
}

/** Waits for a promise at most `ms`; `undefined` when it takes longer. The promise itself goes on. */
export async function soon<T>(promise: Promise<T>, ms: number): Promise<{ readonly value: T } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), ms)));
  try {
    return await Promise.race([promise.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A note for whoever runs the bot: a constant sentence, and what varies. Never a token. */
export type Log = (sentence: string, fields: Readonly<Record<string, unknown>>) => void;

/** What an error says, for people, in one line. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}

/** The command line in a component's id: what follows its place in the message (`3 /mau temu`). */
export function lineIn(id: string): string {
  return id.slice(id.indexOf(' ') + 1);
}

/** A request that was not made, because its turn would come too late. */
export class NotInTime extends Error {
  override readonly name = 'NotInTime';
}

/** Waits for the turn of a request. Throws NotInTime where that takes too long, or another worker may take over soon. */
export async function inTime(
  turns: Turns | undefined,
  to: Place,
  clock: Clock,
  at: Try | undefined,
  kind: 'post' | 'other' = 'post',
): Promise<void> {
  if (turns && !(await turns.turn(to, kind))) throw new NotInTime('The limits of the platform leave no room just now.');
  if (at && clock.now() >= at.until) throw new NotInTime('The time for this try is over.');
}

/** A refusal after which a part of the delivery stands already. */
export function begunAs(result: Posted, begun: boolean): Posted {
  return begun && result.state === 'refused' ? { ...result, begun: true } : result;
}
