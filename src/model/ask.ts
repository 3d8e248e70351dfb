import type { Clock } from '../core/time.ts';
import { wireFor, type Prompt } from './wire.ts';

/** Where a model is, and how long it is waited for. */
export type ModelAt = {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly clock: Clock;
  /** One try, in ms. Default 60 s: a local model on a plain processor is slow. */
  readonly timeLimit?: number;
  /** Waits between tries; ends early when the signal says so. Tests hand in one that does not wait. */
  readonly wait?: (ms: number, stop: AbortSignal) => Promise<void>;
};

/** What asking came to. `tokens` is what was used, null when the server does not say. Failures are sentences. */
export type Answered =
  | { readonly state: 'said'; readonly text: string; readonly tokens: number | null }
  | { readonly state: 'failed'; readonly problem: string };

/** A way to ask one model. Never throws. */
export type Ask = (prompt: Prompt, stop: AbortSignal) => Promise<Answered>;

/** Tokens a summary may have; three sentences of Korean need about 300. */
export const MOST_TOKENS = 700;
const TIME_LIMIT = 60_000;
const TRIES = 3;
/** Longer than that is not waited for: the next story asks anew. */
const LONGEST_WAIT = 60_000;
const LARGEST = 512 * 1024;

type Try = Answered | { readonly state: 'again'; readonly problem: string; readonly after: number | null };

/** Milliseconds that a Retry-After asks for, in seconds or as a date; null when there is none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** A way to ask the model at an address: a time limit, and two more tries on 429 and 5xx, when the server says. */
export function modelAt(at: ModelAt): Ask {
  return async (prompt, stop) => {
    for (let n = 1; ; n++) {
      const tried = await once(at, prompt, stop);
      if (tried.state !== 'again') return tried;
      const pause = tried.after ?? 1000 * 4 ** (n - 1);
      if (n === TRIES || pause > LONGEST_WAIT || stop.aborted) return { state: 'failed', problem: tried.problem };
      await (at.wait ?? pauseFor)(pause, stop);
    }
  };
}

function pauseFor(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    }
  });
}

async function once(at: ModelAt, prompt: Prompt, stop: AbortSignal): Promise<Try> {
  const limit = at.timeLimit ?? TIME_LIMIT;
  const late = AbortSignal.timeout(limit);
  const wire = wireFor(at.url);
  try {
    const answer = await fetch(at.url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...wire.headers(at.key) },
      body: JSON.stringify(wire.body(at.model, prompt, MOST_TOKENS)),
      signal: AbortSignal.any([stop, late]),
    });
    return await read(answer, at, wire);
  } catch (thrown) {
    if (stop.aborted) return { state: 'failed', problem: 'The program is stopping.' };
    if (late.aborted) return { state: 'failed', problem: `The model did not answer within ${limit / 1000} s.` };
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
    return { state: 'again', problem: `The model cannot be reached${cause}.`, after: null };
  }
}

async function read(answer: Response, at: ModelAt, wire: ReturnType<typeof wireFor>): Promise<Try> {
  if (answer.status === 429 || answer.status >= 500) {
    await answer.body?.cancel();
    const after = retryAfter(answer.headers.get('retry-after'), at.clock.now());
    return { state: 'again', problem: `The model answered with status ${answer.status}.`, after };
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    return {
      state: 'failed',
      problem: `The model answered with status ${answer.status}: check LLM_URL, LLM_MODEL and LLM_KEY.`,
    };
  }
  const text = await letters(answer);
  if (text === undefined)
    return { state: 'failed', problem: `The model's answer is bigger than ${LARGEST / 1024} KiB.` };
  try {
    return { state: 'said', ...wire.read(JSON.parse(text)) };
  } catch {
    return { state: 'failed', problem: 'The model’s answer has another form than its address promises.' };
  }
}

/** The body of an answer; undefined when it is too big. */
async function letters(answer: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > LARGEST) return undefined;
  }
  return text + decoder.decode();
}
