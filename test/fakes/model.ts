import { listen, type Heard, type Said } from './http.ts';

/** What a fake model does with the next question: a summary, an answer of its own, or nothing at all. */
export type Turn = { readonly summary: string } | Said | 'stall';

/** A model's endpoint on a loopback port, in both forms; answers in turn, the last turn for ever. */
export type FakeModel = {
  readonly completions: string;
  readonly messages: string;
  readonly heard: readonly Heard[];
  will(...turns: Turn[]): void;
  close(): Promise<void>;
};

function answerIn(path: string, text: string): unknown {
  return path.endsWith('/messages')
    ? { type: 'message', content: [{ type: 'text', text }], usage: { input_tokens: 900, output_tokens: 100 } }
    : { choices: [{ message: { role: 'assistant', content: text } }], usage: { total_tokens: 1000 } };
}

/** Starts a fake model; give it its turns with `will`. */
export async function startFakeModel(): Promise<FakeModel> {
  const heard: Heard[] = [];
  let turns: Turn[] = [];
  const server = await listen((h) => {
    heard.push(h);
    const turn = turns.length > 1 ? turns.shift() : turns[0];
    if (turn === undefined || turn === 'stall') return new Promise<Said>(() => undefined);
    if ('summary' in turn) return { status: 200, json: answerIn(h.path, JSON.stringify({ summary: turn.summary })) };
    return turn;
  });
  const at = `http://127.0.0.1:${server.port}`;
  return {
    completions: `${at}/v1/chat/completions`,
    messages: `${at}/v1/messages`,
    heard,
    will: (...next) => void (turns = next),
    close: () => server.close(),
  };
}
