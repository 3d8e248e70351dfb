import type { Dispatcher } from 'undici';
import type { Instant } from '../core/time.ts';
import { readDate } from './formats/dates.ts';

/** One header of an answer by its lower-case name. */
export type Head = (name: string) => string | undefined;

/** Looks headers up; one that came several times is joined by commas. */
export function headOf(answer: Dispatcher.ResponseData): Head {
  return (name) => {
    const value = answer.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
}

/** How long (ms) the answer stays fresh by Cache-Control, less its Age; null when it does not say, or says not at all. */
export function maxAgeOf(head: Head): number | null {
  const control = head('cache-control') ?? '';
  if (/\b(?:no-store|no-cache)\b/i.test(control)) return null;
  const age = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  return age === undefined ? null : Math.max(0, Number(age) - Number(head('age') ?? 0) || 0) * 1000;
}

/** When to come again: seconds or an HTTP date (RFC 9110, 10.2.3); never before now. */
export function retryAtOf(after: string | undefined, now: Instant): Instant | null {
  if (after === undefined) return null;
  const at = /^\d{1,7}$/.test(after.trim()) ? now + Number(after) * 1000 : readDate(after);
  return at === undefined ? null : Math.max(at, now);
}

/** A sentence for `/sources` on a status that brings no feed. */
export function statusInWords(status: number): string {
  if (status === 429) return 'The server says we ask too often (429).';
  if (status === 403 || status === 401) return `The server refuses us (${status}); it may want a browser or a key.`;
  if (status === 404 || status === 410)
    return `The feed is not there any more (${status}); its address may have changed.`;
  return status >= 500 ? `The server has a fault of its own (${status}).` : `The server answers with status ${status}.`;
}
