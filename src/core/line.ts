import { Mistake, type Command, type Option, type Options, type Values } from './command.ts';
import type { Line } from './reply.ts';
import type { UiLanguage } from './words.ts';

/** Splits a line at white space; "double quotes" (straight or curly) hold words together. */
export function wordsOf(line: string): readonly string[] {
  const found = line.normalize('NFC').match(/(?:[^\s"“”]|["“][^"”]*["”]?)+/gu) ?? [];
  return found.map((w) => w.replace(/["“”]/g, ''));
}

/** The command's own word and what follows it: `/mau temu` gives `mau` and `temu`. */
export function headOf(line: string): { readonly name: string; readonly rest: string } {
  const m = /^\s*\/?([^\s]+)\s*([\s\S]*)$/u.exec(line.normalize('NFC'));
  return { name: (m?.[1] ?? '').toLowerCase(), rest: (m?.[2] ?? '').trim() };
}

type Found = Record<string, string[]>;

function optionNamed(options: Options, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(options).find((k) => k === lower || options[k]?.ko === name);
}

function choiceOf(option: Option, word: string): string | undefined {
  if (option.type !== 'choice') return undefined;
  const lower = word.toLowerCase();
  const aliases = Object.entries(option.aliases ?? {});
  // Entries, since "constructor" is a word that people may type and that every object knows.
  return option.of.find((c) => c.toLowerCase() === lower) ?? aliases.find(([a]) => a === lower || a === word)?.[1];
}

function named(options: Options, word: string): { readonly key: string; readonly value: string } | undefined {
  const m = /^([^:=\s]+)[:=]([\s\S]*)$/u.exec(word);
  const key = m && optionNamed(options, m[1] ?? '');
  return key ? { key, value: m?.[2] ?? '' } : undefined;
}

function takerOf(
  options: Options,
  found: Found,
  word: string,
): { readonly key: string; readonly value: string } | undefined {
  for (const [key, option] of Object.entries(options)) {
    if (found[key]) continue;
    const value = option.take ? option.take(word) : choiceOf(option, word);
    if (value !== undefined) return { key, value };
  }
  return undefined;
}

function scatter(options: Options, rest: string): Found {
  const found: Found = {};
  const first = Object.keys(options).find((k) => options[k]?.type === 'text' && !options[k]?.rest);
  const tail = Object.keys(options).find((k) => options[k]?.rest);
  let greedy: string | undefined;
  let left = rest;
  while (left) {
    const [piece] = left.match(/^(?:[^\s"“”]|["“][^"”]*["”]?)+/u) ?? [left.slice(0, 1)];
    const word = piece.replace(/["“”]/g, '');
    const byName = named(options, word);
    const taken = byName ?? (greedy ? undefined : takerOf(options, found, word));
    const key = taken?.key ?? greedy ?? tail ?? first ?? Object.keys(options)[0];
    if (key === undefined) break;
    if (key === tail) {
      found[tail] = [byName ? left.slice(left.search(/[:=]/) + 1).trim() : left];
      break;
    }
    (found[key] ??= []).push(taken?.value ?? word);
    greedy = byName && options[byName.key]?.greedy ? byName.key : byName ? undefined : greedy;
    left = left.slice(piece.length).trimStart();
  }
  return found;
}

function numberOf(word: string): number | undefined {
  const tidy = word.normalize('NFKC').replace(/[,\s_]/g, '');
  return /^[+-]?\d+(\.\d+)?$/.test(tidy) ? Number(tidy) : undefined;
}

function valueOf(key: string, option: Option, words: readonly string[], example: Line | undefined): string | number {
  const word = words.join(' ').trim();
  if (option.type === 'text') return word;
  if (option.type === 'number') {
    const n = numberOf(word);
    if (n !== undefined) return n;
    throw new Mistake(
      {
        en: `${key} is a number, not "${word}".`,
        ko: `${option.ko ?? key}에는 숫자를 적어 주세요("${word}"은(는) 숫자가 아닙니다).`,
      },
      example,
      key,
    );
  }
  const choice = choiceOf(option, word);
  if (choice !== undefined) return choice;
  const list = option.of.join(', ');
  throw new Mistake(
    {
      en: `${key} is one of ${list}, not "${word}".`,
      ko: `${option.ko ?? key}은(는) ${list} 가운데 하나입니다("${word}" 없음).`,
    },
    example,
    key,
  );
}

/**
 * Reads the words after a command's name: a named word (`topic:customs`, `topic=customs`, `주제:관세`) goes to its option,
 * a word that an option recognises goes there, all the rest is the first text option.
 * Throws Mistake with an example that works.
 */
export function readValues<Os extends Options>(c: Command<Os>, rest: string): Values<Os> {
  const found = scatter(c.options, rest.trim());
  const values: Record<string, string | number | undefined> = {};
  for (const [key, option] of Object.entries(c.options)) {
    const words = found[key];
    const value = words && words.join('').trim() !== '' ? valueOf(key, option, words, c.examples[0]) : undefined;
    if (value === undefined && option.required) {
      throw new Mistake(
        {
          en: `/${c.name} needs ${key}: ${lowerFirst(option.summary.en)}. Example: ${c.examples[0] ?? `/${c.name}`}`,
          ko: `/${c.name}에는 ${option.ko ?? key}이(가) 필요합니다: ${option.summary.ko}. 예: ${c.examples[0] ?? `/${c.name}`}`,
        },
        c.examples[0],
        key,
      );
    }
    values[key] = value;
  }
  return values as Values<Os>;
}

function lowerFirst(s: string): string {
  return /^[A-Z][a-z]/.test(s) ? s[0]?.toLowerCase() + s.slice(1) : s;
}

/** The command of that English or Korean name. */
export function commandNamed(commands: readonly Command[], name: string): Command | undefined {
  return commands.find((c) => c.name === name || c.ko === name);
}

/** The language a line is written in, when it shows: Hangul asks for Korean. */
export function languageOfLine(line: string): UiLanguage | undefined {
  return /\p{Script=Hangul}/u.test(line) ? 'ko' : undefined;
}
