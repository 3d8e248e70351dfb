import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import type { Command } from '../../core/command.ts';
import { fieldsOf, filledLine, type Field } from '../../core/form.ts';
import { commandNamed } from '../../core/line.ts';
import type { Line } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import { clip, oneLine } from '../text.ts';
import { DISCORD } from './limits.ts';

const FORM = 'form ';

function inputOf(field: Field): APITextInputComponent {
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: TextInputStyle.Short,
    label: clip(oneLine(field.label), DISCORD.inputLabel),
    placeholder: clip(oneLine(field.hint), DISCORD.inputHint),
    required: field.needed,
  };
}

/** A command's form as a modal of its first five fields, Discord's ceiling; the rest can be typed beside a value. */
export function formModal(command: Command, lang: UiLanguage): APIModalInteractionResponseCallbackData {
  const fields = fieldsOf(command, lang).slice(0, DISCORD.inputs);
  return {
    custom_id: `${FORM}${command.name}`,
    title: clip(`/${lang === 'ko' ? command.ko : command.name}`, DISCORD.modalTitle),
    components: fields.map((f) => ({ type: ComponentType.ActionRow, components: [inputOf(f)] })),
  };
}

/** A submitted modal as a line; undefined for a modal that is not ours. */
export function lineOfModal(
  commands: readonly Command[],
  customId: string,
  values: Iterable<{ readonly customId: string; readonly value: string }>,
): Line | undefined {
  const command = customId.startsWith(FORM) ? commandNamed(commands, customId.slice(FORM.length)) : undefined;
  return (
    command &&
    filledLine(
      command,
      [...values].map((v) => ({ name: v.customId, value: v.value.trim() })),
    )
  );
}
