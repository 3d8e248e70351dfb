import type { App } from '@slack/bolt';
import type { Command } from '../../core/command.ts';
import { problemOf } from '../carry.ts';
import { homeView } from './home.ts';
import { lineOfAction, lineOfCommand, lineOfMessage } from './lines.ts';
import { languageFor } from './people.ts';
import type { Listener, Spoken } from './speak.ts';

const REMEMBERED = 1000;

/** True the first time an event is seen: Slack delivers again what it thinks was lost. */
export function firstTime(): (key: string | undefined) => boolean {
  const seen = new Set<string>();
  return (key) => {
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    if (seen.size > REMEMBERED) seen.delete(seen.values().next().value ?? '');
    return true;
  };
}

/** What is done with a line; with `trigger` a form can be opened for three seconds. */
export type Hear = (spoken: Spoken, trigger?: string) => void;

/** Slash commands, buttons and menus: acknowledged at once. */
export function hearCommands(app: App, hear: Hear, isNew: (key: string | undefined) => boolean): void {
  app.command(/.*/, async ({ command: c, ack }) => {
    await ack();
    if (!isNew(c.trigger_id || undefined)) return;
    const line = lineOfCommand(c.command, c.text ?? '');
    const { team_id: team, channel_id: channel, user_id: user, user_name: name, response_url: responseUrl } = c;
    hear({ line, team, channel, user, name, responseUrl }, c.trigger_id);
  });
  app.action(/.*/, async ({ action, body, ack }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    const line = lineOfAction(action);
    if (line === undefined || !isNew(body.trigger_id || undefined)) return;
    const team = body.team?.id ?? body.user.team_id ?? '';
    const responseUrl = body.response_url || undefined;
    const { id: user, username: name } = body.user;
    hear({ line, team, channel: body.channel?.id ?? user, user, name, responseUrl }, body.trigger_id);
  });
}

/** Mentions, and what people write to us directly. */
export function hearMessages(app: App, hear: Hear, isNew: (key: string | undefined) => boolean): void {
  app.event('app_mention', async ({ event, body }) => {
    if (!isNew(body.event_id) || event.user === undefined || event.bot_id) return;
    const thread = event.thread_ts ?? event.ts;
    hear({
      line: lineOfMessage(event.text ?? ''),
      team: body.team_id,
      channel: event.channel,
      user: event.user,
      thread,
    });
  });
  app.event('message', async ({ event, body }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id || !isNew(body.event_id)) return;
    const thread = event.thread_ts;
    hear({
      line: lineOfMessage(event.text ?? ''),
      team: body.team_id,
      channel: event.channel,
      user: event.user,
      thread,
    });
  });
}

/** A workspace that took the bot out (`whole`), or only its token. Slack tells both when both happened, in any order. */
export function hearLeaving(app: App, left: (team: string, whole: boolean) => Promise<void>): void {
  app.event('app_uninstalled', async ({ body }) => left(body.team_id, true));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await left(body.team_id, false);
  });
}

/** Fills the home tab when somebody opens it. */
export function showHome(app: App, commands: readonly Command[], listener: Listener): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    const { hand, people } = listener;
    const lang = languageFor('', await people(body.team_id, event.user));
    const token = await hand.tokenFor(body.team_id);
    await hand.client.views
      .publish({ token, user_id: event.user, view: homeView(commands, lang) })
      .catch((error: unknown) => hand.log('Slack did not take the home tab', { problem: problemOf(error) }));
  });
}
