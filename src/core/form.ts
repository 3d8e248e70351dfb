import type { Command, Option } from './command.ts';
import { commandNamed, headOf } from './line.ts';
import type { Line } from './reply.ts';
import type { UiLanguage } from './words.ts';

/** One value of a filled-in form. */
export type Filled = { readonly name: string; readonly value?: unknown };

/** A filled-in form as the line a person would have typed: `/mau platform:temu country:KR`; a `rest` option comes last. */
export function lineOfForm(name: string, values: readonly Filled[], rest: string | undefined): Line {
  const words = values
    .filter((o) => o.value !== undefined && o.value !== '')
    .toSorted((a, b) => Number(a.name === rest) - Number(b.name === rest))
    .map((o) => {
      const value = String(o.value);
      if (o.name === rest) return `${o.name}:${value}`;
      const tame = value.replace(/["“”]/g, '');
      return /\s/.test(tame) ? `${o.name}:"${tame}"` : `${o.name}:${tame}`;
    });
  return [`/${name}` as const, ...words].join(' ') as Line;
}

/** The option of a command that takes the remainder of its line. */
export function restOf(command: Command | undefined): string | undefined {
  const options = command?.options ?? {};
  return Object.keys(options).find((key) => options[key]?.rest);
}

/** The line that opens a command's form where a surface can; elsewhere it tells what to type. */
export function formLine(command: Command): Line {
  return `/form ${command.name}`;
}

/** The command whose form a line asks for: `/form duty`, or a bare `/duty` where its form wants that. */
export function formAsked(commands: readonly Command[], line: string): Command | undefined {
  const { name, rest } = headOf(line);
  if (name === 'form') {
    const asked = commandNamed(commands, rest.replace(/^\//, '').toLowerCase());
    return asked?.form ? asked : undefined;
  }
  const bare = rest === '' ? commandNamed(commands, name) : undefined;
  return bare?.form?.bare ? bare : undefined;
}

/** A form's field: its option, what it is called, and whether it must be filled in. */
export type Field = {
  readonly name: string;
  readonly option: Option;
  readonly label: string;
  readonly hint: string;
  readonly needed: boolean;
};

/** The fields of a command's form in one tongue; none for a command without a form. */
export function fieldsOf(command: Command, lang: UiLanguage): readonly Field[] {
  const { fields = [], needs = [] } = command.form ?? {};
  return fields.flatMap((name) => {
    const option = command.options[name];
    if (!option) return [];
    const label = lang === 'ko' ? (option.ko ?? name) : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const needed = option.required === true || needs.includes(name);
    return [{ name, option, label, hint: option.summary[lang], needed }];
  });
}

/** The line of a form that was filled in, with the values that the form gives by itself. */
export function filledLine(command: Command, values: readonly Filled[]): Line {
  const given = Object.entries(command.form?.given ?? {}).map(([name, value]) => ({ name, value }));
  return lineOfForm(command.name, [...given, ...values], restOf(command));
}
