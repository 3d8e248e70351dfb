import type { Desk } from './ports.ts';
import type { Line, Reply } from './reply.ts';
import type { Bilingual } from './words.ts';

type Shared = {
  readonly summary: Bilingual;
  /** The option's Korean name: `국가:KR` means `country:KR`. */
  readonly ko?: string;
  readonly required?: true;
  /** Recognises an unnamed word as this option's: returns the value, or undefined to leave the word to others. */
  readonly take?: (word: string) => string | undefined;
  /** A named value goes on over the following unnamed words: `item:car mirror`. */
  readonly greedy?: true;
  /** Takes all that remains of the line as it was typed; nothing in it is read as an option. */
  readonly rest?: true;
};

/** One option of a command. A choice takes a value or an alias (`'켜기': 'on'`); a number reads `1,200` and `1.5`. */
export type Option =
  | (Shared & { readonly type: 'text'; readonly suggest?: Suggest })
  | (Shared & { readonly type: 'number' })
  | (Shared & {
      readonly type: 'choice';
      readonly of: readonly string[];
      readonly aliases?: Readonly<Record<string, string>>;
      readonly labels?: Readonly<Record<string, Bilingual>>;
    });
export type Options = Readonly<Record<string, Option>>;

/** Completions for a half-typed value; at most 25 are shown. */
export type Suggest = (partial: string, desk: Desk) => Promise<readonly Suggestion[]> | readonly Suggestion[];
export type Suggestion = { readonly label: string; readonly value: string };

type ValueOf<O extends Option> = O extends { type: 'number' }
  ? number
  : O extends { type: 'choice'; of: readonly (infer C)[] }
    ? C
    : string;

/** What `run` receives: a required option is there, another may be undefined, a choice is one of its words. */
export type Values<Os extends Options> = {
  readonly [K in keyof Os]: Os[K] extends { required: true } ? ValueOf<Os[K]> : ValueOf<Os[K]> | undefined;
};

/** A form that surfaces may offer instead of a typed line: what is filled in becomes the line a person would have typed. */
export type Form = {
  /** Names of options, in the order of their fields. */
  readonly fields: readonly string[];
  /** Fields that the form itself insists on, beside required options. */
  readonly needs?: readonly string[];
  /** Values that every line of this form has: `action:at`. */
  readonly given?: Readonly<Record<string, string>>;
  /** The bare command opens the form, where a surface can open one. */
  readonly bare?: true;
};

/** One file in `commands/`: registration, help, README's table and tests all read this object. */
export type Command<Os extends Options = Options> = {
  readonly name: string;
  /** Its Korean name: `/이용자` means `/mau`. */
  readonly ko: string;
  readonly summary: Bilingual;
  readonly options: Os;
  /** Shown by `/help` and run by the tests through every renderer. */
  readonly examples: readonly Line[];
  /** Who may run it; a command with admin-only parts checks `desk.by.admin` itself. */
  readonly admin?: true;
  readonly form?: Form;
  run(values: Values<Os>, desk: Desk): Reply | Promise<Reply>;
};

/** Keeps the option types for `run`; the loader checks the rest. */
export function command<const Os extends Options>(c: Command<Os>): Command<Os> {
  return c;
}

/** A mistake in what a person typed: said to the caller as it is, with an example that works. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  readonly said: Bilingual;
  /** A line that would have worked, offered as a button. */
  readonly better: Line | undefined;
  /** The option whose value cannot be taken, where one is known. */
  readonly option: string | undefined;
  constructor(said: Bilingual, better?: Line, option?: string) {
    super(said.en);
    this.said = said;
    this.better = better;
    this.option = option;
  }
}
