import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { isWebAddress, type Action } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import type { Pictures } from '../spans.ts';
import { clip, oneLine } from '../text.ts';
import { escaped, linked } from './escape.ts';
import { DISCORD } from './limits.ts';

/** A file that travels with a message. */
export type Attachment = { readonly name: string; readonly data: Uint8Array; readonly contentType: string };
/** What a block becomes before neighbouring letters are joined into one text display. */
export type Part = { readonly said: string } | { readonly component: APIMessageTopLevelComponent };
/** One message being drawn; `next` numbers its custom_ids, which may not repeat. */
export type Sheet = {
  readonly lang: UiLanguage;
  readonly pictures: Pictures;
  readonly files: Attachment[];
  next: number;
};

type Menu = Extract<Action, { kind: 'select' }>;
type Press = Exclude<Action, { kind: 'select' }>;

/** Actions that Discord cannot hold (a long line, a long or foreign address) stay as letters that can be typed or followed. */
export function actionParts(items: readonly Action[], sheet: Sheet): readonly Part[] {
  const parts: Part[] = [];
  let row: APIButtonComponent[] = [];
  const close = () => {
    if (row.length > 0) parts.push({ component: rowOf(row) });
    row = [];
  };
  for (const item of items) {
    if (item.kind === 'select') {
      close();
      parts.push(...menuParts(item, sheet));
      continue;
    }
    const made = button(item, sheet);
    if (made) row.push(made);
    if (row.length === DISCORD.buttonsInRow) close();
    if (!made || item.label.length > DISCORD.label) parts.push({ said: spelled(item) });
  }
  close();
  return parts;
}

function rowOf(components: APIComponentInMessageActionRow[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}

function spelled(item: Press): string {
  if (item.kind === 'link') return `→ ${linked(oneLine(item.label), item.to)}`;
  return `→ ${escaped(oneLine(item.label))}: ${escaped(oneLine(item.line))}`;
}

function place(line: string, sheet: Sheet): string {
  return `${(sheet.next++).toString(36)} ${line}`;
}

function button(item: Press, sheet: Sheet): APIButtonComponent | undefined {
  const label = clip(oneLine(item.label) || '…', DISCORD.label);
  if (item.kind === 'link') {
    if (!isWebAddress(item.to) || item.to.length > DISCORD.url) return undefined;
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: item.to };
  }
  const id = place(item.line, sheet);
  if (id.length > DISCORD.customId) return undefined;
  return { type: ComponentType.Button, style: STYLES[item.style ?? 'plain'], label, custom_id: id };
}

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger, plain: ButtonStyle.Secondary } as const;

function menuParts(item: Menu, sheet: Sheet): readonly Part[] {
  const parts: Part[] = item.label.length > DISCORD.placeholder ? [{ said: escaped(oneLine(item.label)) }] : [];
  for (let at = 0; at < item.options.length; at += DISCORD.options) {
    const options = item.options.slice(at, at + DISCORD.options);
    const fitting = options.filter(
      (o) => o.line.length <= DISCORD.customId - 5 && o.label.length <= DISCORD.optionLabel,
    );
    if (fitting.length > 0) parts.push({ component: rowOf([menu(item.label, fitting, sheet)]) });
    for (const o of options.filter((x) => !fitting.includes(x)))
      parts.push({ said: spelled({ kind: 'button', ...o }) });
  }
  return parts;
}

function menu(label: string, options: Menu['options'], sheet: Sheet): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: place('select', sheet),
    placeholder: clip(oneLine(label) || '…', DISCORD.placeholder),
    options: options.map((o) => ({
      label: clip(oneLine(o.label) || '…', DISCORD.optionLabel),
      value: place(o.line, sheet),
    })),
  };
}
