import type { Installation } from '@slack/bolt';
import type { Installations } from '../../core/ports.ts';
import { HOUR, MINUTE, type Clock, type Instant } from '../../core/time.ts';
import { problemOf, type Log } from '../carry.ts';
import { NotInstalled, TryLater } from './errors.ts';
import type { WebClient } from './post.ts';

/** An app that any workspace may install. Slack sends people to `<publicUrl>/slack/oauth_redirect` afterwards. */
export type OAuthSettings = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what an installation starts with, so that it ends in the same browser. */
  readonly stateSecret: string;
  readonly publicUrl: string;
  readonly installations: Installations;
  /** True for one caller ever: which of several workers renews a token. */
  readonly turn: (occasion: string, now: Instant) => Promise<boolean>;
};

/** Slack's record of an installation in one workspace, as it is kept sealed. */
export type Workspace = Installation<'v2', false>;

/** The workspaces that installed the bot. */
export type Workspaces = {
  /** With a token that holds. Rejects with NotInstalled where none is kept, with TryLater while none can be had. */
  fresh(team: string): Promise<Workspace>;
  keep(workspace: Workspace): Promise<void>;
  /** True when it was there. */
  forget(team: string): Promise<boolean>;
  count(): Promise<number>;
  /** Rejects with a sentence when what is kept cannot be opened with the key at hand. */
  check(): Promise<void>;
};

/** An installation is looked up again after so long: another process may have renewed it, or let it go. */
const REMEMBERED = MINUTE;
/** A token is renewed this long before it ends (tokens that rotate live twelve hours). */
const EARLY = 2 * HOUR;
/** Whoever took the turn of renewing and did not is followed by another after so long. */
const TURN = 5 * MINUTE;

/** What is kept is named `slack:T1`. */
const PREFIX = 'slack:';

type Remembered = { readonly workspace: Workspace; readonly until: Instant };
type Desk = {
  readonly oauth: OAuthSettings;
  readonly client: () => WebClient;
  readonly clock: Clock;
  readonly log: Log;
};

/** Workspaces by OAuth. A refresh token works once, so one process at a time renews; the others use what still holds. */
export function workspacesOf(desk: Desk): Workspaces {
  const { installations } = desk.oauth;
  const remembered = new Map<string, Remembered>();
  async function read(team: string): Promise<Workspace> {
    const there = remembered.get(team);
    if (there && there.until > desk.clock.now()) return there.workspace;
    remembered.delete(team);
    const workspace = team === '' ? undefined : await installations.get<Workspace>(PREFIX + team);
    if (!workspace?.bot) throw new NotInstalled(team);
    return remember(team, workspace);
  }
  function remember(team: string, workspace: Workspace): Workspace {
    remembered.set(team, { workspace, until: desk.clock.now() + REMEMBERED });
    return workspace;
  }
  async function keep(workspace: Workspace): Promise<void> {
    const team = workspace.team?.id ?? '';
    await installations.set(PREFIX + team, workspace);
    remember(team, workspace);
  }
  return {
    keep,
    async fresh(team) {
      const workspace = await read(team);
      const left = leftOf(workspace, desk.clock.now());
      if (left > EARLY) return workspace;
      const renewed = await renew(workspace, team, desk);
      if (renewed) await keep(renewed);
      if (!renewed && left <= 0) {
        remembered.delete(team);
        throw new TryLater(`The token of workspace ${team} has run out and could not be renewed yet.`, 30_000);
      }
      return renewed ?? workspace;
    },
    async forget(team) {
      remembered.delete(team);
      return installations.delete(PREFIX + team);
    },
    count: async () => (await installations.all()).length,
    async check() {
      const [first] = await installations.all();
      if (first !== undefined) await installations.get(first);
    },
  };
}

/** How long a token still holds, in ms; a token without an end holds for ever. */
function leftOf({ bot }: Workspace, now: Instant): number {
  return bot?.refreshToken && bot.expiresAt ? bot.expiresAt * 1000 - now : Infinity;
}

/** A workspace with a new token, or undefined when another process is at it or Slack did not give one. */
async function renew(workspace: Workspace, team: string, desk: Desk): Promise<Workspace | undefined> {
  const { oauth, clock, log } = desk;
  const { bot } = workspace;
  const now = clock.now();
  if (!bot || !(await oauth.turn(`slack/renew/${team}/${bot.expiresAt}/${Math.floor(now / TURN)}`, now)))
    return undefined;
  try {
    const said = await desk.client().oauth.v2.access({
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: bot.refreshToken ?? '',
    });
    const { access_token: token, refresh_token: refreshToken, expires_in: lasts } = said;
    if (!token || !refreshToken || !lasts) throw new Error('Slack gave no token that rotates.');
    return { ...workspace, bot: { ...bot, token, refreshToken, expiresAt: Math.floor(now / 1000) + lasts } };
  } catch (error) {
    log('Slack did not renew a workspace’s token', { team, problem: problemOf(error) });
    return undefined;
  }
}
