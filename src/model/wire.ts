import { z } from 'zod';

/** What is asked of a model: its rules, and the text they are to be used on. */
export type Prompt = { readonly rules: string; readonly text: string };

/** One way of asking over HTTP: headers, the body to send, and how an answer is read. */
export type Wire = {
  headers(key: string | null): Readonly<Record<string, string>>;
  body(model: string, prompt: Prompt, most: number): unknown;
  /** The model's words and the tokens that were used (null when it does not say); throws on another shape. */
  read(answer: unknown): { readonly text: string; readonly tokens: number | null };
};

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.number().nonnegative() }).optional(),
});

/** The form of `/v1/chat/completions`, which most local servers speak too. */
const completions: Wire = {
  headers: (key) => (key === null ? {} : { authorization: `Bearer ${key}` }),
  body: (model, { rules, text }, most) => ({
    model,
    max_tokens: most,
    temperature: 0,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content: text },
    ],
  }),
  read(answer) {
    const { choices, usage } = completion.parse(answer);
    return { text: choices[0]?.message.content ?? '', tokens: usage?.total_tokens ?? null };
  },
};

const message = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  usage: z.object({ input_tokens: z.number().nonnegative(), output_tokens: z.number().nonnegative() }).optional(),
});

/** The form of `/v1/messages`. */
const messages: Wire = {
  headers: (key) => ({ 'anthropic-version': '2023-06-01', ...(key === null ? {} : { 'x-api-key': key }) }),
  body: (model, { rules, text }, most) => ({
    model,
    max_tokens: most,
    temperature: 0,
    system: rules,
    messages: [{ role: 'user', content: text }],
  }),
  read(answer) {
    const { content, usage } = message.parse(answer);
    const text = content.flatMap((c) => (c.type === 'text' ? (c.text ?? '') : [])).join('');
    return { text, tokens: usage ? usage.input_tokens + usage.output_tokens : null };
  },
};

/** The form that an address asks for by its path; everything but `…/messages` is taken for chat completions. */
export function wireFor(url: string): Wire {
  return /\/messages\/?$/.test(new URL(url).pathname) ? messages : completions;
}
