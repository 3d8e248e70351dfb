import type { SourceState } from '../core/ports.ts';
import type { Source } from '../core/source.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../core/time.ts';
import { looksLikeHtml } from './formats/xml-tidy.ts';

/** The first wait after a failure, and the longest: a source is never given up. */
const FIRST_WAIT = 5 * MINUTE;
const LONGEST_WAIT = 6 * HOUR;
/** A server's wish to be left alone is honoured up to a day. */
const LONGEST_RETRY = DAY;
/** A source that had this many entries does not just become empty. */
const MANY = 5;

/** A number in [0, 1): an argument, so that a test can say what chance does. */
export type Chance = () => number;

/** The state of a source that was never visited. */
export function unvisited(id: string): SourceState {
  return {
    ...{ id, lastTry: null, lastGood: null, lastNew: null, nextTry: null, failures: 0, failingSince: null },
    ...{ problem: null, entries: null, etag: null, lastModified: null, bodyHash: null },
  };
}

/** What a good visit brought. */
export type Good = {
  readonly maxAge: number | null;
  /** Absent when nothing had changed: then what is known stays. */
  readonly read?: Pick<SourceState, 'entries' | 'etag' | 'lastModified' | 'bodyHash'>;
  /** When the newest new entry came; null when none is new. */
  readonly newest: Instant | null;
};

/** The state after a good visit: the next one comes after `every`, or later when the server's max-age (at most 6 h) says so. */
export function afterSuccess(
  state: SourceState,
  source: Source,
  good: Good,
  now: Instant,
  chance: Chance,
): SourceState {
  const wait = Math.max(source.every * MINUTE, Math.min(good.maxAge ?? 0, LONGEST_WAIT));
  return {
    ...state,
    ...good.read,
    lastTry: now,
    lastGood: now,
    lastNew: latest(state.lastNew, good.newest),
    // A tenth of chance keeps sources that start together from always coming together.
    nextTry: now + Math.round(wait * (1 + chance() / 10)),
    ...{ failures: 0, failingSince: null, problem: null },
  };
}

/**
 * The state after a failed visit: waits double from 5 minutes to 6 hours, spread by a quarter, and never end;
 * a Retry-After within a day is honoured. What was known of the feed stays, so that a bad body never passes for unchanged.
 */
export function afterFailure(
  state: SourceState,
  problem: string,
  retryAt: Instant | null,
  now: Instant,
  chance: Chance,
): SourceState {
  const doubled = FIRST_WAIT * 2 ** Math.min(state.failures, 20);
  const wait = Math.min(LONGEST_WAIT, Math.round(doubled * (1 + chance() / 4)));
  return {
    ...state,
    lastTry: now,
    nextTry: Math.max(now + wait, Math.min(retryAt ?? 0, now + LONGEST_RETRY)),
    failures: state.failures + 1,
    failingSince: state.failingSince ?? now,
    problem,
  };
}

function latest(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** Why no entries are a failure here, as a sentence; undefined when an empty answer is believable. */
export function emptiness(body: string, before: number | null): string | undefined {
  const notice = noticeIn(body);
  if (notice) return `A notice came instead of entries: “${notice}”.`;
  if ((before ?? 0) < MANY) return undefined;
  return `No entries where there were ${before} at the last good visit; the page may be built otherwise now.`;
}

const NOTICES =
  /just a moment|attention required|access denied|are you (?:a )?human|captcha|verify you|request rejected|temporarily unavailable|under maintenance|enable javascript|접근이?\s?(?:차단|제한|거부)|비정상적인? 접근|서비스\s?점검|시스템\s?점검|일시적으?로? 중단|페이지를 찾을 수 없|メンテナンス|アクセス(?:拒否|が集中)|维护中|访问(?:受限|被拒绝|验证)|bảo trì/i;

/** The words of a block, maintenance or captcha page; undefined when the text is none. Looks at a page's first 20,000 characters. */
export function noticeIn(body: string): string | undefined {
  if (!looksLikeHtml(body)) return undefined;
  return NOTICES.exec(body.slice(0, 20_000))?.[0];
}
