import { Mistake, type Command, type Suggestion } from './core/command.ts';
import { commandNamed, headOf, languageOfLine, readValues } from './core/line.ts';
import { fieldsOf, formAsked, formLine } from './core/form.ts';
import { idOf } from './core/item.ts';
import type { Call, Desk } from './core/ports.ts';
import {
  actions,
  button,
  facts,
  MAX_BUTTON_LINE,
  MAX_OPTIONS,
  say,
  type Action,
  type Block,
  type Line,
  type Reply,
} from './core/reply.ts';
import { DAY } from './core/time.ts';
import { nearest } from './core/vocabulary.ts';
import type { UiLanguage } from './core/words.ts';
import type { Log } from './log.ts';
import { deskWords } from './words/desk.ts';

/** Longest line that is read. */
export const MAX_LINE = 2000;

/** A button line too long for a platform is kept for this long under a short name. */
const KEEP_LINES = 60 * DAY;

/** What dispatch needs beside the call: the desk is made for each call. */
export type Front = {
  readonly commands: readonly Command[];
  readonly desk: (call: Call, lang: UiLanguage, progress?: (said: string) => void) => Desk;
  readonly log: Log;
};

function mistaken(lang: UiLanguage, mistake: Mistake, command: Command | undefined): Reply {
  const better = mistake.better ? [button(mistake.better, mistake.better)] : [];
  const form = command?.form ? [button(deskWords[lang].form, formLine(command))] : [];
  const { option } = mistake;
  const offered = [...better, ...form];
  return {
    ...say(mistake.said[lang], ...(offered.length > 0 ? [actions(...offered)] : [])),
    lang,
    mistake: option === undefined ? {} : { option },
  };
}

/** What a form would ask, for a surface that opens none: its fields, and lines to take as a pattern. */
function typedForm(command: Command, lang: UiLanguage): Reply {
  const w = deskWords[lang];
  const rows = fieldsOf(command, lang).map((f) => [f.label, f.hint] as const);
  const examples = actions(...command.examples.slice(0, 3).map((e) => button(e, e)));
  return { ...say(w.formTyped(command.name), facts(rows), examples), lang };
}

function unknown(front: Front, name: string, lang: UiLanguage): Reply {
  const w = deskWords[lang];
  if (name === '') return { ...say(w.empty, actions(button('/help', '/help'))), lang };
  const near = nearest(
    name,
    front.commands.flatMap((c) => [c.name, c.ko]),
  );
  const text = near ? `${w.unknown(name)} ${w.didYouMean(near)}` : w.unknown(name);
  return { ...say(text, actions(...(near ? [button(`/${near}`, `/${near}`)] : []), button('/help', '/help'))), lang };
}

async function run(command: Command, rest: string, desk: Desk): Promise<Reply> {
  const w = deskWords[desk.lang];
  if (command.admin && !desk.by.admin) return say(w.adminsOnly(command.name));
  return command.run(readValues(command, rest), desk);
}

/** A line's own words without what dispatch takes away: `/share`, and the short name of a long line. */
async function unwrap(
  desk: Desk,
  line: string,
): Promise<{ readonly line: string; readonly shared: boolean } | undefined> {
  const { name, rest } = headOf(line);
  if (name === 'share') return { line: rest, shared: true };
  if (name !== 'again') return { line, shared: false };
  const kept = await desk.store.cache('lines').get<string>(rest);
  return kept === undefined ? undefined : unwrap(desk, kept);
}

/**
 * From a line to a reply; the one place where a command's failure is caught. A mistake of the caller comes back as its
 * sentence, ours as a reference that the log has too. A private reply gets a button that shares it.
 */
export async function answer(front: Front, call: Call, progress?: (said: string) => void): Promise<Reply> {
  const first = front.desk(call, call.lang, progress);
  const lang = await languageOf(first, call);
  const desk = front.desk(call, lang, progress);
  const w = deskWords[lang];
  let command: Command | undefined;
  try {
    if (call.line.length > MAX_LINE) return { ...say(w.tooLong(MAX_LINE)), lang };
    const asked = await unwrap(desk, call.line);
    if (!asked) return { ...say(w.expired), lang };
    const { name, rest } = headOf(asked.line);
    command = commandNamed(front.commands, name);
    const form = name === 'form' ? formAsked(front.commands, asked.line) : undefined;
    if (form) return typedForm(form, lang);
    if (!command) return unknown(front, name, lang);
    const reply = await run(command, rest, desk);
    const line: Line = `/${command.name}${rest ? ` ${rest}` : ''}`;
    return await shorten(desk, {
      lang,
      ...(asked.shared ? { ...reply, to: 'channel' as const } : sharing(reply, line, w.share)),
    });
  } catch (thrown) {
    if (thrown instanceof Mistake) return shorten(desk, mistaken(lang, thrown, command));
    const reference = idOf(`${call.line}${desk.clock.now()}`).slice(0, 8);
    front.log.warn('a command failed', { reference, line: call.line, problem: thrown });
    return { ...say(w.broken(reference)), lang };
  }
}

async function languageOf(desk: Desk, call: Call): Promise<UiLanguage> {
  const chosen = (await desk.store.places.setting(`${call.from}|${call.by.id}`, 'lang')) as UiLanguage | undefined;
  return chosen ?? languageOfLine(call.line) ?? call.lang;
}

function sharing(reply: Reply, line: Line, label: string): Reply {
  if (reply.to === 'channel' || reply.blocks.length === 0) return reply;
  const share = button(label, `/share ${line}`);
  const last = reply.blocks[reply.blocks.length - 1];
  const blocks: readonly Block[] =
    last?.kind === 'actions'
      ? [...reply.blocks.slice(0, -1), actions(...last.items, share)]
      : [...reply.blocks, actions(share)];
  return { ...reply, blocks };
}

/** Gives every line that is too long for a button a short name in the cache; the narrowest platform's limit holds for all. */
export async function shorten(desk: Pick<Desk, 'store'>, reply: Reply): Promise<Reply> {
  const cache = desk.store.cache('lines');
  const short = async (line: Line): Promise<Line> => {
    if (line.length <= MAX_BUTTON_LINE) return line;
    const id = idOf(line);
    await cache.set(id, line, KEEP_LINES);
    return `/again ${id}`;
  };
  const item = async (a: Action): Promise<Action> => {
    if (a.kind === 'button') return { ...a, line: await short(a.line) };
    if (a.kind === 'link') return a;
    return { ...a, options: await Promise.all(a.options.map(async (o) => ({ ...o, line: await short(o.line) }))) };
  };
  const blocks = await Promise.all(
    reply.blocks.map(async (b): Promise<Block> =>
      b.kind === 'actions' ? { ...b, items: await Promise.all(b.items.map(item)) } : b,
    ),
  );
  return { ...reply, blocks };
}

/** Completions for a half-typed option: the option's own, or its choices. Never throws. */
export async function suggest(
  front: Front,
  call: Call,
  option: string,
  partial: string,
): Promise<readonly Suggestion[]> {
  const o = commandNamed(front.commands, headOf(call.line).name)?.options[option];
  try {
    if (o?.type === 'text' && o.suggest) {
      return (await o.suggest(partial, front.desk(call, call.lang))).slice(0, MAX_OPTIONS);
    }
  } catch (thrown) {
    front.log.warn('a suggestion failed', { option, problem: thrown });
  }
  if (o?.type !== 'choice') return [];
  const like = partial.toLowerCase();
  const named = o.of.map((value) => ({ value, label: o.labels?.[value]?.[call.lang] ?? value }));
  return named
    .filter((s) => s.label.toLowerCase().includes(like) || s.value.toLowerCase().includes(like))
    .slice(0, MAX_OPTIONS);
}
