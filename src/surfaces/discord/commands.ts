import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../core/command.ts';
import type { Bilingual } from '../../core/words.ts';
import { clip } from '../text.ts';
import { DISCORD } from './limits.ts';

/** The commands as Discord registers them, with Korean names and descriptions; required options stand first. */
export function discordCommands(
  commands: readonly Command[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((c) => ({
    type: ApplicationCommandType.ChatInput,
    name: c.name,
    ...localName(c.ko),
    ...described(c.summary),
    options: Object.entries(c.options)
      .toSorted(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(([name, option]) => optionBody(name, option)),
  }));
}

function localName(ko: string | undefined): { name_localizations?: { ko: string } } {
  return ko === undefined ? {} : { name_localizations: { ko } };
}

function described(summary: Bilingual): { description: string; description_localizations: { ko: string } } {
  return {
    description: clip(summary.en, DISCORD.description),
    description_localizations: { ko: clip(summary.ko, DISCORD.description) },
  };
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = {
    name,
    ...localName(option.ko),
    ...described(option.summary),
    ...(option.required && { required: true }),
  };
  if (option.type === 'number') return { ...base, type: ApplicationCommandOptionType.Number };
  if (option.type === 'text') {
    return { ...base, type: ApplicationCommandOptionType.String, ...(option.suggest && { autocomplete: true }) };
  }
  if (option.of.length > DISCORD.options) {
    return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true };
  }
  const choices = option.of.map((value) => {
    const label = option.labels?.[value];
    return { name: label?.en ?? value, value, ...localName(label?.ko) };
  });
  return { ...base, type: ApplicationCommandOptionType.String, choices };
}

/** True when what stands at Discord says the same as what we would register; Discord's own additions do not count. */
export function sameCommands(ours: readonly unknown[], theirs: readonly unknown[]): boolean {
  return shapeOf(ours) === shapeOf(theirs);
}

const SHAPE = ['type', 'name', 'name_localizations', 'description', 'description_localizations', 'options'];
const OPTION_SHAPE = [...SHAPE, 'required', 'choices', 'autocomplete', 'value'];

function shapeOf(commands: readonly unknown[]): string {
  const plain = commands.map((c) => pick(c, SHAPE)) as readonly { name?: string }[];
  return JSON.stringify(plain.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)));
}

function pick(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((v) => pick(v, OPTION_SHAPE));
  if (typeof value !== 'object' || value === null) return value;
  const all = value as Readonly<Record<string, unknown>>;
  const isLocal = Object.keys(all).every((k) => /^[a-z]{2}(-[A-Z]{2})?$/.test(k));
  const kept = (isLocal ? Object.keys(all).toSorted() : keys).map((k) => [k, pick(all[k], OPTION_SHAPE)] as const);
  return Object.fromEntries(kept.filter(([, v]) => !isEmpty(v)));
}

function isEmpty(v: unknown): boolean {
  return v === undefined || v === null || v === false || (Array.isArray(v) && v.length === 0);
}
