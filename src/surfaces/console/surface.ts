import { createInterface, type Interface } from 'node:readline';
import { languageOfLine } from '../../core/line.ts';
import type { Ears, Surface } from '../../core/ports.ts';
import type { Reply } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { renderConsole } from './render.ts';

/** A stream that people type into: a terminal or a pipe. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
/** A stream that shows what is said; `columns` is there on a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export type ConsoleSettings = {
  readonly input: Input;
  readonly output: Output;
  readonly lang: UiLanguage;
  /** Colours on a terminal; a pipe never gets them. */
  readonly colour: boolean;
  /** Called once when the person leaves or the piped input ends, after the last answer. */
  readonly left: () => void;
};

const PROMPT = 'tiltwatch> ';

/**
 * The bot on a terminal or in a pipe. Lines are answered one at a time in the order they came; Ctrl-D and the end of
 * a pipe leave after the last answer, Ctrl-C at once. What another process printed does not stand here any more, so `find` knows only its own posts.
 */
export function consoleSurface(settings: ConsoleSettings): Surface {
  const shown = new Set<string>();
  let reader: Interface | undefined;
  let queue: Promise<void> = Promise.resolve();
  let over = false;

  function print(text: string): void {
    if (reader && settings.output.isTTY) settings.output.write('\r\u001b[K');
    settings.output.write(`${text}\n`);
  }
  function draw(reply: Reply): string {
    const colour = settings.colour && settings.output.isTTY === true;
    return renderConsole(reply, { lang: settings.lang, width: settings.output.columns, colour });
  }
  function prompt(): void {
    if (reader && !over && settings.input.isTTY) reader.prompt();
  }
  function leave(): void {
    if (over) return;
    over = true;
    settings.left();
  }
  async function hear(line: string, ears: Ears): Promise<void> {
    if (over || line.trim() === '') return prompt();
    const lang = languageOfLine(line) ?? settings.lang;
    const call = { from: 'console:tty', by: { id: 'console', admin: true }, line: line.trim(), lang } as const;
    try {
      print(`${draw(await ears.answer(call, (said) => settings.input.isTTY && print(said)))}\n`);
    } catch {
      print(surfacesWords[lang].failed);
    }
    prompt();
  }

  return {
    name: 'console',
    async start(_commands, ears) {
      if (!ears) return;
      const terminal = settings.input.isTTY === true && settings.output.isTTY === true;
      if (terminal) print(surfacesWords[settings.lang].ready);
      reader = createInterface({ input: settings.input, output: settings.output, terminal, prompt: PROMPT });
      reader.on('line', (line) => (queue = queue.then(() => hear(line, ears))));
      reader.on('SIGINT', () => {
        settings.output.write('\n');
        leave();
        reader?.close();
      });
      reader.on('close', () => void queue.then(leave));
      prompt();
    },
    async post(_to, reply, id) {
      print(`${draw(reply)}\n`);
      shown.add(id);
      prompt();
      return { state: 'posted', message: id };
    },
    async find(_to, id) {
      return shown.has(id) ? id : null;
    },
    async edit(_to, message, reply) {
      print(`${draw(reply)}\n`);
      prompt();
      return { state: 'posted', message };
    },
    describe: () => (reader ? 'console: listening' : 'console: not started'),
    async stop() {
      over = true;
      reader?.close();
      reader = undefined;
    },
  };
}
