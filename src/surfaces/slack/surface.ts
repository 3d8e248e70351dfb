import { App, SocketModeReceiver } from '@slack/bolt';
import type { Command } from '../../core/command.ts';
import type { Ears, Surface } from '../../core/ports.ts';
import { problemOf, StartFailure } from '../carry.ts';
import { clientOptions, failureOf, guardReconnects, loggerOf, receiverOf, type SlackSettings } from './connect.ts';
import { firstTime, hearCommands, hearLeaving, hearMessages, showHome, type Hear } from './hear.ts';
import { hearForms, openForm } from './hear-form.ts';
import { findPages } from './look-back.ts';
import { peopleOf } from './people.ts';
import { editPages, postPages, type SlackHand } from './post.ts';
import { answer, type Listener, type Spoken } from './speak.ts';
import { workspacesOf, type Workspaces } from './workspaces.ts';

type Me = { readonly team: string; readonly name: string; readonly botId: string; readonly botUserId: string };

/** The bot on Slack. Commands, buttons, menus, mentions and direct messages arrive as lines. */
export function slackSurface(settings: SlackSettings): Surface {
  const workspaces: Workspaces | undefined =
    settings.oauth &&
    workspacesOf({ oauth: settings.oauth, client: () => client, clock: settings.clock, log: settings.log });
  const receiver = receiverOf(settings, workspaces);
  const tokenFor = async (team: string) =>
    workspaces ? ((await workspaces.fresh(team)).bot?.token ?? '') : ((await settings.tokenFor?.(team)) ?? '');
  let many = 0;
  let me: Me | undefined;
  let lost: string | undefined;
  let listens = false;
  let guarded = false;
  let hears = false;
  const app = new App({
    receiver,
    logger: loggerOf(settings.log),
    clientOptions: clientOptions(settings),
    ...(workspaces
      ? {}
      : {
          authorize: async ({ teamId = '' }) => ({
            botToken: await tokenFor(teamId),
            ...(me && { botId: me.botId, botUserId: me.botUserId }),
          }),
        }),
  });
  const { client } = app;
  const hand: SlackHand = {
    client,
    tokenFor,
    clock: settings.clock,
    draw: settings.draw,
    log: settings.log,
    turns: settings.turns,
  };

  async function whoAmI(): Promise<Me> {
    const said = await client.auth.test({ token: await tokenFor('') });
    return { team: said.team ?? '', name: said.user ?? '', botId: said.bot_id ?? '', botUserId: said.user_id ?? '' };
  }
  async function open(): Promise<void> {
    if (settings.wire.mode === 'http') await app.start({ port: settings.wire.port, host: settings.wire.host });
    else await app.start();
  }

  /** Once in a surface's life: a start that failed is tried again, and nothing may be heard twice. */
  function listen(commands: readonly Command[], ears: Ears): void {
    const listener: Listener = { hand, ears, people: peopleOf(hand) };
    const isNew = firstTime();
    const speak = async (spoken: Spoken, trigger?: string) => {
      if (!(await openForm(spoken, trigger, commands, listener))) await answer(spoken, listener);
    };
    const hear: Hear = (spoken, trigger) => {
      speak(spoken, trigger).catch((error: unknown) =>
        settings.log('A Slack answer could not be delivered', { line: spoken.line, problem: problemOf(error) }),
      );
    };
    hearCommands(app, hear, isNew);
    hearMessages(app, hear, isNew);
    hearForms(app, commands, listener);
    showHome(app, commands, listener);
    if (workspaces) {
      hearLeaving(app, async (team, whole) => {
        await workspaces.forget(team);
        if (whole) await ears.left?.(`slack:${team}/`);
        many = await workspaces.count();
      });
    }
    app.error(async (error) => settings.log('Slack’s client failed', { problem: problemOf(error) }));
  }

  return {
    name: 'slack',
    ...(settings.turns && { pace: settings.turns }),
    async start(commands, ears) {
      if (workspaces) {
        await workspaces.check().catch((error: unknown) => {
          throw new StartFailure(`${problemOf(error)} Put the key that sealed it into SECRET_KEY, after a new one.`, {
            cause: error,
          });
        });
        many = await workspaces.count();
      } else
        me = await whoAmI().catch((error: unknown) => {
          throw failureOf(error, 'SLACK_BOT_TOKEN');
        });
      if (!ears) return;
      if (!listens) listen(commands, ears);
      listens = true;
      await open().catch((error: unknown) => {
        throw failureOf(error, 'SLACK_APP_TOKEN');
      });
      hears = true;
      if (!guarded && receiver instanceof SocketModeReceiver) guardReconnects(receiver, (problem) => (lost = problem));
      guarded = true;
    },
    post: (to, reply, id, at) => postPages(to, reply, id, hand, at),
    find: (to, id, since) => findPages(to, id, since, hand),
    edit: (to, message, reply, id) => editPages(to, message, reply, id, hand),
    describe() {
      if (lost) return `slack: connection lost (${lost})`;
      if (workspaces && hears)
        return `slack: ${many} ${many === 1 ? 'workspace' : 'workspaces'} by ${settings.wire.mode}`;
      return me ? `slack: connected to ${me.team} as ${me.name} by ${settings.wire.mode}` : 'slack: not connected';
    },
    async stop() {
      if (hears) await app.stop();
      hears = false;
      me = undefined;
    },
  };
}
