import type { Call, Ears } from '../../core/ports.ts';
import { say, type Line, type Reply } from '../../core/reply.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { problemOf } from '../carry.ts';
import { languageFor, type Someone } from './people.ts';
import { messagesOf, sent, uploadAll, type SlackHand, type SlackPage } from './post.ts';
import type { SlackMessage } from './render.ts';

/** A line as it was heard: by whom, where, and how to answer. */
export type Spoken = {
  readonly line: Line;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly name?: string | undefined;
  /** Works for 30 minutes and five messages, also where the bot is not a member. */
  readonly responseUrl?: string | undefined;
  /** The thread a mention stands in. */
  readonly thread?: string | undefined;
};

export type Listener = {
  readonly hand: SlackHand;
  readonly ears: Ears;
  readonly people: (team: string, user: string) => Promise<Someone>;
};

/** Slack's own ceiling on uses of one response_url. */
const USES = 5;
const TIMEOUT = 10_000;

/** Answers a line that was heard; the acknowledgement has gone out before. */
export async function answer(spoken: Spoken, listener: Listener): Promise<void> {
  const call = await callOf(spoken, listener);
  const way = wayTo(spoken, listener);
  const reply = await answered(call, listener, way.progress);
  await way.deliver(reply.lang === undefined ? { ...reply, lang: call.lang } : reply);
}

/** Who asks what, where, and in which tongue. */
export async function callOf(spoken: Spoken, listener: Listener): Promise<Call> {
  const someone = await listener.people(spoken.team, spoken.user);
  return {
    from: `slack:${spoken.team}/${spoken.channel}`,
    by: { id: spoken.user, ...(spoken.name && { name: spoken.name }), admin: someone.admin },
    line: spoken.line,
    lang: languageFor(spoken.line, someone),
  };
}

/** Brings an answer to where its line was spoken. */
export async function deliver(reply: Reply, spoken: Spoken, call: Call, listener: Listener): Promise<void> {
  await wayTo(spoken, listener).deliver(reply.lang === undefined ? { ...reply, lang: call.lang } : reply);
}

function wayTo(spoken: Spoken, listener: Listener): Way {
  return spoken.responseUrl === undefined ? byPosting(spoken, listener) : byResponse(spoken, listener);
}

type Way = { progress(said: string): void; deliver(reply: Reply): Promise<void> };

/** The answer to a call; a failure becomes a sentence. */
export async function answered(call: Call, listener: Listener, progress: (said: string) => void): Promise<Reply> {
  try {
    return await listener.ears.answer(call, progress);
  } catch (error) {
    listener.hand.log('A Slack line could not be answered', { line: call.line, problem: problemOf(error) });
    return say(surfacesWords[call.lang].failed);
  }
}

/** Through the response_url; pages beyond its five uses follow in a direct message. Progress is told once, at the cost of one. */
function byResponse(spoken: Spoken, listener: Listener): Way {
  const url = spoken.responseUrl ?? '';
  let uses = 0;
  let first: Promise<void> = Promise.resolve();
  const respond = (m: SlackMessage, seen: 'ephemeral' | 'in_channel') => {
    uses++;
    return send(url, { ...m, response_type: seen, replace_original: false });
  };
  return {
    progress(said) {
      if (uses > 0) return;
      first = respond({ text: said, blocks: [] }, 'ephemeral').catch(() => undefined);
    },
    async deliver(reply) {
      await first;
      const seen = reply.to === 'channel' ? 'in_channel' : 'ephemeral';
      const beyond: SlackPage[] = [];
      for (const page of messagesOf(reply, 'en')) {
        if (uses >= USES) beyond.push(page);
        else await sent(page, (m) => respond(m, seen));
      }
      const { hand } = listener;
      const token = await hand.tokenFor(spoken.team);
      for (const page of beyond) {
        await sent(page, (m) =>
          hand.client.chat.postMessage({ token, channel: spoken.user, ...m, unfurl_links: false }),
        );
      }
      await uploadBeside(reply, spoken, token, hand);
    },
  };
}

/** An answer that only its reader sees takes no picture; its files go to the reader's direct messages. */
async function uploadBeside(reply: Reply, spoken: Spoken, token: string, hand: SlackHand): Promise<void> {
  const direct = spoken.channel.startsWith('D');
  if (reply.to === 'channel' || direct) {
    return uploadAll(reply, { channel: spoken.channel, thread: undefined }, token, hand);
  }
  const files = { ...reply, blocks: reply.blocks.filter((b) => b.kind === 'file') };
  await uploadAll(files, { channel: spoken.user, thread: undefined }, token, hand);
}

async function send(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const said = await response.text();
  const refusal = /^\s*\{/.test(said)
    ? (JSON.parse(said) as { ok?: boolean; error?: string })
    : { ok: response.ok, error: said };
  if (response.ok && refusal.ok !== false) return;
  const word = (refusal.error ?? '').trim() || String(response.status);
  throw Object.assign(new Error(`Slack's response_url says ${word}.`), { data: { error: word } });
}

/** In a direct message or a mention's thread; what is for the caller alone stays so in a channel. */
function byPosting(spoken: Spoken, listener: Listener): Way {
  const { hand } = listener;
  const { channel, user } = spoken;
  const thread = spoken.thread === undefined ? {} : { thread_ts: spoken.thread };
  const direct = /^[DUW]/.test(channel);
  return {
    progress: () => {},
    async deliver(reply) {
      const token = await hand.tokenFor(spoken.team);
      for (const page of messagesOf(reply, 'en')) {
        if (direct || reply.to === 'channel') {
          await sent(page, (m) =>
            hand.client.chat.postMessage({ token, channel, ...m, ...thread, unfurl_links: false }),
          );
        } else {
          await sent(page, (m) => hand.client.chat.postEphemeral({ token, channel, user, ...m, ...thread }));
        }
      }
      if (direct || reply.to === 'channel') await uploadAll(reply, { channel, thread: spoken.thread }, token, hand);
      else await uploadBeside(reply, spoken, token, hand);
    },
  };
}
