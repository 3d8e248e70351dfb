import type { Line } from '../../core/reply.ts';
import { lineIn } from '../carry.ts';

/** Slack writes three letters as entities and wraps addresses and mentions in angle brackets; a line has none of it. */
function unwrapped(text: string): string {
  return text
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replace(/<[@#!][^>|]*\|([^>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function asLine(text: string): Line {
  const said = unwrapped(text).trim();
  return said === '' ? '/help' : `/${said.replace(/^\/+/, '')}`;
}

/** A slash command as a line: `/mau temu`, and what follows `/tiltwatch` as a line of its own. */
export function lineOfCommand(command: string, text: string): Line {
  return command === '/tiltwatch' ? asLine(text) : asLine(`${command} ${text}`);
}

/** A message to us as a line: the mention at its beginning is our name, not a word. */
export function lineOfMessage(text: string): Line {
  return asLine(text.replace(/^\s*<@[^>]+>[\s:,]*/, ''));
}

/** What a pressed button or a chosen option says; undefined for a link, which opens by itself. */
export function lineOfAction(action: {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string | undefined;
  readonly selected_option?: { readonly value?: string } | null;
}): Line | undefined {
  const line =
    action.type === 'static_select' ? action.selected_option?.value : (action.value ?? lineIn(action.action_id ?? ''));
  return line?.startsWith('/') ? (line as Line) : undefined;
}
