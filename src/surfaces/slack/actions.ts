import type { Button, KnownBlock, StaticSelect } from '@slack/types';
import { isWebAddress, type Action } from '../../core/reply.ts';
import { clip, oneLine } from '../text.ts';
import { SLACK } from './limits.ts';
import { letters, pieces, rich, section } from './rich.ts';

/** Numbers the action_ids of one message, which may not repeat. */
export type Numbering = { next: number };

type Press = Exclude<Action, { kind: 'select' }>;
type Menu = Extract<Action, { kind: 'select' }>;

/** Buttons and menus carry command lines; what Slack cannot hold stays as letters that can be typed or followed. */
export function actionBlocks(items: readonly Action[], numbering: Numbering): readonly KnownBlock[] {
  const elements: (Button | StaticSelect)[] = [];
  const spelled: KnownBlock[] = [];
  for (const item of items) {
    if (item.kind === 'select') {
      const { menus, rest } = menusOf(item, numbering);
      elements.push(...menus);
      spelled.push(...rest);
      continue;
    }
    const made = button(item, numbering);
    if (made) elements.push(made);
    if (!made || item.label.length > SLACK.label) spelled.push(spell(item));
  }
  const rows: KnownBlock[] = [];
  for (let at = 0; at < elements.length; at += SLACK.actions) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + SLACK.actions) });
  }
  return [...rows, ...spelled];
}

function spell(item: Press): KnownBlock {
  const label = oneLine(item.label);
  if (item.kind === 'link') return rich(section(pieces(['→ ', { link: label, to: item.to }])));
  return rich(section(pieces(`→ ${label}: ${oneLine(item.line)}`)));
}

function place(line: string, numbering: Numbering): string {
  return `${(numbering.next++).toString(36)} ${line}`;
}

function button(item: Press, numbering: Numbering): Button | undefined {
  const text = letters(clip(oneLine(item.label), SLACK.label));
  if (item.kind === 'link') {
    if (!isWebAddress(item.to) || item.to.length > SLACK.url) return undefined;
    return { type: 'button', text, url: item.to, action_id: place('link', numbering) };
  }
  const action_id = place(item.line, numbering);
  if (action_id.length > SLACK.actionId) return undefined;
  return { type: 'button', text, value: item.line, action_id, ...(item.style && { style: item.style }) };
}

function menusOf(item: Menu, numbering: Numbering): { menus: readonly StaticSelect[]; rest: readonly KnownBlock[] } {
  const holds = (o: Menu['options'][number]) =>
    o.line.length <= SLACK.optionValue && oneLine(o.label).length <= SLACK.optionLabel;
  const fitting = item.options.filter(holds);
  const rest = item.options.filter((o) => !holds(o)).map((o) => spell({ kind: 'button', ...o }));
  if (oneLine(item.label).length > SLACK.placeholder) rest.unshift(rich(section(pieces(item.label))));
  const menus: StaticSelect[] = [];
  for (let at = 0; at < fitting.length; at += SLACK.options) {
    menus.push({
      type: 'static_select',
      action_id: place('select', numbering),
      placeholder: letters(clip(oneLine(item.label), SLACK.placeholder)),
      options: fitting.slice(at, at + SLACK.options).map((o) => ({ text: letters(oneLine(o.label)), value: o.line })),
    });
  }
  return { menus, rest };
}
