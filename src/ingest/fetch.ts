import { Agent, request, type Dispatcher } from 'undici';
import type { Instant } from '../core/time.ts';
import { forbidden } from './addresses.ts';
import { headOf, maxAgeOf, retryAtOf, statusInWords, type Head } from './answers.ts';
import { decodeBytes } from './formats/bytes.ts';
import { guarded, lookUpBySystem, type LookUp } from './lookup.ts';
import { inWords, Refused } from './problems.ts';
import { turns, type Turns } from './turns.ts';
import { TooBig, unpack } from './unpack.ts';

/** One question to a server: what we hold already makes it conditional. */
export type Ask = {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly userAgent?: string;
};

/** What a visit came to. `maxAge` (ms) is how long the server says its answer stays fresh, null when it does not say. */
export type Fetched =
  | {
      readonly state: 'fresh';
      /** The address after redirects. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** The bytes decoded by their charset. */
      readonly body: string;
      readonly type: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly maxAge: number | null;
    }
  | { readonly state: 'unchanged'; readonly maxAge: number | null }
  | { readonly state: 'failed'; readonly problem: string; readonly retryAt: Instant | null };

/** Asks a server once. Never throws; every failure is a sentence. */
export type Fetch = (ask: Ask) => Promise<Fetched>;

export type FetchOptions = {
  /** Tells the time, to place a Retry-After of seconds. */
  readonly now: () => Instant;
  readonly userAgent: string;
  /** Admits private, loopback and link-local addresses, all or for these hosts: for tests and the association's own network. */
  readonly allowPrivate?: boolean | readonly string[];
  /** For the whole visit, redirects and body included. Default 15 s. */
  readonly timeLimit?: number;
  /** In bytes after unpacking. Default 10 MiB. */
  readonly sizeLimit?: number;
  /** Looks a name up, as `dns.lookup` does with `all: true`. */
  readonly lookUp?: LookUp;
};

const TIME_LIMIT = 15_000;
const SIZE_LIMIT = 10 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

type Visit = Pick<FetchOptions, 'now' | 'userAgent'> & {
  readonly timeLimit: number;
  readonly sizeLimit: number;
  readonly admits: (host: string) => boolean;
  readonly agent: Agent;
  readonly turn: Turns;
};

/** The User-Agent that says who visits and where to read about it. */
export function productAgent(version: string, homepage?: string): string {
  return homepage ? `Tiltwatch/${version} (+${homepage})` : `Tiltwatch/${version}`;
}

/**
 * A way to ask servers: http(s) only, at most five redirects, one visit at a time per host, a time and a size limit,
 * and no address outside the public internet, checked where the connection is made and again at each redirect.
 */
export function fetcher(options: FetchOptions): Fetch {
  const allowed = options.allowPrivate ?? false;
  const admits = (host: string) => (typeof allowed === 'boolean' ? allowed : allowed.includes(host));
  const lookUp = options.lookUp ?? lookUpBySystem;
  const connect = { lookup: guarded(lookUp, admits) };
  const visit: Visit = {
    now: options.now,
    userAgent: options.userAgent,
    timeLimit: options.timeLimit ?? TIME_LIMIT,
    sizeLimit: options.sizeLimit ?? SIZE_LIMIT,
    admits,
    agent: new Agent({ connect, connections: 1, pipelining: 1, maxHeaderSize: 32_768 }),
    turn: turns(),
  };
  return (ask) => visited(ask, visit);
}

async function visited(ask: Ask, visit: Visit): Promise<Fetched> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const started = () => (timer ??= setTimeout(() => stop.abort(), visit.timeLimit));
  try {
    return await followed(ask, visit, stop.signal, started);
  } catch (problem) {
    const late = stop.signal.aborted ? `No complete answer within ${visit.timeLimit / 1000} s.` : undefined;
    const big = problem instanceof TooBig ? `The answer is bigger than ${sizeOf(visit.sizeLimit)}.` : undefined;
    return { state: 'failed', problem: late ?? big ?? inWords(problem, ask.url), retryAt: null };
  } finally {
    clearTimeout(timer);
  }
}

function sizeOf(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MiB` : `${bytes} bytes`;
}

async function followed(ask: Ask, visit: Visit, signal: AbortSignal, started: () => void): Promise<Fetched> {
  let address = ask.url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (!URL.canParse(address)) throw new Refused(`“${address.slice(0, 200)}” is no address.`);
    const url = new URL(address);
    const refused = forbidden(url, visit.admits(url.hostname));
    if (refused) throw new Refused(refused);
    const answer = await visit.turn(url.host, () => {
      started();
      return asked(url, ask, visit, signal);
    });
    if (typeof answer !== 'string') return answer;
    address = URL.canParse(answer, url.href) ? new URL(answer, url.href).href : answer;
  }
  throw new Refused(`More than ${MOST_REDIRECTS} redirects, the last to ${address.slice(0, 200)}.`);
}

/** One request: an outcome, or the address it was redirected to. */
async function asked(url: URL, ask: Ask, visit: Visit, signal: AbortSignal): Promise<Fetched | string> {
  const headers: Record<string, string> = {
    'user-agent': ask.userAgent ?? visit.userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'ko, en;q=0.8, *;q=0.5',
  };
  if (ask.etag) headers['if-none-match'] = ask.etag;
  if (ask.lastModified) headers['if-modified-since'] = ask.lastModified;
  const answer = await request(url, { dispatcher: visit.agent, headers, signal });
  const head = headOf(answer);
  const { statusCode: status } = answer;
  if (status === 200 || status === 203) return freshOf(url, answer, head, visit);
  await answer.body.dump({ limit: 65_536 });
  if (status === 304) return { state: 'unchanged', maxAge: maxAgeOf(head) };
  const location = head('location');
  if ([301, 302, 303, 307, 308].includes(status) && location) return location;
  return { state: 'failed', problem: statusInWords(status), retryAt: retryAtOf(head('retry-after'), visit.now()) };
}

async function freshOf(url: URL, answer: Dispatcher.ResponseData, head: Head, visit: Visit): Promise<Fetched> {
  const packed = await taken(answer.body, visit.sizeLimit);
  const bytes = await unpack(packed, head('content-encoding'), visit.sizeLimit);
  const type = head('content-type') ?? '';
  return {
    state: 'fresh',
    ...{ url: url.href, bytes, type, body: await decodeBytes(bytes, type) },
    ...{ etag: head('etag') ?? null, lastModified: head('last-modified') ?? null, maxAge: maxAgeOf(head) },
  };
}

async function taken(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new TooBig();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
