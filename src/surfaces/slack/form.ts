import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Command, Suggestion } from '../../core/command.ts';
import { fieldsOf, filledLine, type Field, type Filled } from '../../core/form.ts';
import { commandNamed } from '../../core/line.ts';
import type { UiLanguage } from '../../core/words.ts';
import { deskWords } from '../../words/desk.ts';
import { clip, oneLine } from '../text.ts';
import { SLACK } from './limits.ts';
import { letters } from './rich.ts';

const FORM = 'form ';
const FIELD = 'field ';

/** Where a form was asked for, and how its answer gets back there; travels in the modal's private_metadata. */
export type FormPlace = {
  readonly channel: string;
  readonly responseUrl?: string | undefined;
  readonly lang: UiLanguage;
};

function optionsOf({ option }: Field, lang: UiLanguage): PlainTextOption[] {
  if (option.type !== 'choice') return [];
  return option.of.slice(0, SLACK.options).map((value) => ({
    text: letters(clip(oneLine(option.labels?.[value]?.[lang] ?? value), SLACK.optionLabel)),
    value,
  }));
}

function elementOf(field: Field, lang: UiLanguage): InputBlock['element'] {
  const action_id = `${FIELD}${field.name}`;
  const placeholder = letters(clip(oneLine(field.hint), SLACK.placeholder));
  const { option } = field;
  if (option.type === 'choice')
    return { type: 'static_select', action_id, placeholder, options: optionsOf(field, lang) };
  if (option.type === 'text' && option.suggest)
    return { type: 'external_select', action_id, placeholder, min_query_length: 1 };
  return { type: 'plain_text_input', action_id, placeholder };
}

/** A command's form as a modal: one input for each field, in the reader's tongue. */
export function formView(command: Command, place: FormPlace): ModalView {
  const { lang } = place;
  const w = deskWords[lang];
  const title = lang === 'ko' ? command.ko : command.name;
  return {
    type: 'modal',
    callback_id: `${FORM}${command.name}`,
    private_metadata: JSON.stringify(place),
    title: letters(clip(`/${title}`, SLACK.modalTitle)),
    submit: letters(w.formSubmit),
    close: letters(w.formCancel),
    blocks: fieldsOf(command, lang).map((field) => ({
      type: 'input',
      block_id: field.name,
      optional: !field.needed,
      label: letters(field.label),
      hint: letters(field.hint),
      element: elementOf(field, lang),
    })),
  };
}

/** The place a submitted form was asked for in; undefined for metadata that is not ours. */
export function placeOf(view: Pick<ViewOutput, 'private_metadata'>): FormPlace | undefined {
  try {
    const said = JSON.parse(view.private_metadata) as Partial<FormPlace>;
    if (typeof said.channel !== 'string') return undefined;
    return { channel: said.channel, responseUrl: said.responseUrl, lang: said.lang === 'ko' ? 'ko' : 'en' };
  } catch {
    return undefined;
  }
}

type Values = ViewOutput['state']['values'];

function filledIn(values: Values): readonly Filled[] {
  return Object.entries(values).flatMap(([name, by]) => {
    const given = by[`${FIELD}${name}`];
    const value = given?.selected_option?.value ?? given?.value;
    return value === undefined || value === null ? [] : [{ name, value: value.trim() }];
  });
}

/** A submitted modal as its command and the line that stands for it. */
export function submitted(
  commands: readonly Command[],
  view: Pick<ViewOutput, 'callback_id' | 'state'>,
): { readonly command: Command; readonly line: ReturnType<typeof filledLine> } | undefined {
  const command = commandNamed(commands, view.callback_id.slice(FORM.length));
  return command && { command, line: filledLine(command, filledIn(view.state.values)) };
}

/** The field under which a mistake is told: the one at fault, else the first. */
export function faultIn(command: Command, option: string | undefined): string | undefined {
  const fields = command.form?.fields ?? [];
  return fields.find((f) => f === option) ?? fields[0];
}

/** Completions as a menu's options; what was typed stands first, so that no word is shut out. */
export function completions(typed: string, found: readonly Suggestion[], lang: UiLanguage): PlainTextOption[] {
  const own = typed.trim();
  const as = deskWords[lang].formAsTyped(own);
  const exact = found.some((s) => s.value.toLowerCase() === own.toLowerCase());
  const all = own === '' || exact ? found : [{ label: as, value: own }, ...found];
  return all
    .filter((s) => s.value.length <= SLACK.optionValue)
    .slice(0, SLACK.options)
    .map((s) => ({ text: letters(clip(oneLine(s.label || s.value), SLACK.optionLabel)), value: s.value }));
}

/** What a half-typed field asks to complete: its command and option. */
export function askedFor(
  commands: readonly Command[],
  asked: { readonly action_id: string; readonly view?: { readonly callback_id: string } | undefined },
): { readonly command: Command; readonly option: string } | undefined {
  const command = commandNamed(commands, (asked.view?.callback_id ?? '').slice(FORM.length));
  return command && asked.action_id.startsWith(FIELD)
    ? { command, option: asked.action_id.slice(FIELD.length) }
    : undefined;
}

/** The callback_ids and action_ids that are forms and their fields. */
export const FORM_IDS = { form: new RegExp(`^${FORM}`), field: new RegExp(`^${FIELD}`) } as const;
