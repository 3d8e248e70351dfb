import type { Posted } from '../../core/ports.ts';
import type { Clock } from '../../core/time.ts';
import { NotInTime, problemOf } from '../carry.ts';

/** Slack's refusals that say that the place, or we in it, are no more. */
const GONE = new Set([
  ...['channel_not_found', 'is_archived', 'not_in_channel', 'user_not_found', 'user_disabled'],
  ...['token_revoked', 'token_expired', 'account_inactive', 'invalid_auth', 'not_authed', 'team_not_found'],
]);
/** Refusals after which nobody knows whether the message stands. */
const UNCLEAR = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);
/** Tokens that no longer open anything. */
const TOKEN = new Set(['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive']);

/** No token is kept for a workspace: it never installed the bot, or took it out again. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
  constructor(team: string) {
    super(`Workspace ${team || '(none named)'} has not installed the bot, or removed it.`);
  }
}

/** Nothing was tried; worth trying again after `wait` ms. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
  readonly wait: number;
  constructor(problem: string, wait: number) {
    super(problem);
    this.wait = wait;
  }
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Slack's own word for a refusal (`channel_not_found`); undefined for errors that are not its answer. */
export function refusalOf(error: unknown): string | undefined {
  const word = field(field(error, 'data'), 'error');
  return typeof word === 'string' ? word : undefined;
}

/** True when the token itself is refused. */
export function isTokenRefusal(error: unknown): boolean {
  return TOKEN.has(refusalOf(error) ?? '');
}

/** How many real ms Slack asks to wait, where it does. */
export function waitOf(error: unknown): number | undefined {
  const seconds = field(error, 'retryAfter');
  return typeof seconds === 'number' ? seconds * 1000 : undefined;
}

/** What an error means for a delivery: a clear no, a no until a time, or nobody knows. */
export function outcomeOf(error: unknown, clock: Clock): Posted {
  const wait = waitOf(error);
  if (wait !== undefined) return { state: 'refused', problem: 'Slack asks to wait.', retryAt: clock.now() + wait };
  if (error instanceof NotInTime) return { state: 'refused', problem: error.message, retryAt: clock.now() };
  if (error instanceof NotInstalled) return { state: 'refused', problem: error.message, retryAt: null, gone: true };
  if (error instanceof TryLater) return { state: 'refused', problem: error.message, retryAt: clock.now() + error.wait };
  const word = refusalOf(error);
  if (word !== undefined && !UNCLEAR.has(word)) {
    return { state: 'refused', problem: `Slack says ${word}.`, retryAt: null, ...(GONE.has(word) && { gone: true }) };
  }
  return { state: 'unclear', problem: word === undefined ? problemOf(error) : `Slack says ${word}.` };
}

/** Refusals of an edit alone: the message is no more, or may not be changed any more. */
const MISSING = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive']);

/** The same for an edit, which may also find its message gone. */
export function asEdit(error: unknown, outcome: Posted): Posted {
  const missing = MISSING.has(refusalOf(error) ?? '');
  return outcome.state === 'refused' && missing ? { ...outcome, missing } : outcome;
}
