import type { Command } from '../../core/command.ts';
import { clip } from '../text.ts';

/** Where a workspace's administrator begins, and where Slack sends them back to. */
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Slack's own slash commands, which an app may not take; ours of that name are reached by `/tiltwatch <name>`. */
const TAKEN = new Set([
  ...['active', 'apps', 'archive', 'away', 'call', 'collapse', 'dm', 'dnd', 'expand', 'feed', 'feedback', 'help'],
  ...['huddle', 'invite', 'join', 'kick', 'leave', 'me', 'msg', 'mute', 'open', 'prefs', 'remind', 'remove', 'rename'],
  ...['search', 'shortcuts', 'shrug', 'star', 'status', 'topic', 'unstar', 'who'],
]);

const LIMITS = { description: 2000, hint: 1000, commands: 50 } as const;

/** What the bot must be allowed: to be commanded, to post and upload, to look back whether a post arrived, to know admins. */
export const SCOPES = [
  'commands',
  'chat:write',
  'files:write',
  'users:read',
  'app_mentions:read',
  'im:history',
  'im:write',
  'channels:history',
  'groups:history',
] as const;
const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;
/** Besides, from workspaces that come and go. */
const LEAVING = ['app_uninstalled', 'tokens_revoked'] as const;

type SlashCommand = {
  readonly command: string;
  readonly description: string;
  readonly usage_hint: string;
  readonly should_escape: false;
  readonly url?: string;
};

/** The names that are registered as slash commands of their own; the rest follow `/tiltwatch`. */
export function slashNames(commands: readonly Command[]): readonly string[] {
  const own = commands.map((c) => c.name).filter((name) => /^[a-z0-9_-]{1,31}$/.test(name) && !TAKEN.has(name));
  return own.slice(0, LIMITS.commands - 1);
}

function hintOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, o]) => (o.required ? `<${name}>` : `[${name}]`));
  return clip(options.join(' ') || '[help]', LIMITS.hint);
}

function slashCommands(commands: readonly Command[], url: string | undefined): readonly SlashCommand[] {
  const at = url === undefined ? {} : { url };
  const names = new Set(slashNames(commands));
  const own = commands
    .filter((c) => names.has(c.name))
    .map((c) => ({
      command: `/${c.name}`,
      description: clip(`${c.summary.en} · ${c.summary.ko}`, LIMITS.description),
      usage_hint: hintOf(c),
      should_escape: false as const,
      ...at,
    }));
  const umbrella = {
    command: '/tiltwatch',
    description: 'Any Tiltwatch command · 틸트워치의 모든 명령',
    usage_hint: 'mau temu | duty shoes 120 usd | 도움말',
    should_escape: false as const,
    ...at,
  };
  return [...own, umbrella];
}

/** Without `at` the app uses Socket Mode; with it Slack calls that address. `many`: any workspace may install it. */
export type Reach = { readonly at?: string; readonly many?: boolean };

function oauthConfig({ at, many }: Reach) {
  const scopes = { bot: SCOPES };
  return many && at !== undefined ? { redirect_urls: [new URL(REDIRECT_PATH, at).href], scopes } : { scopes };
}

/**
 * The app manifest, ready to paste at api.slack.com/apps (Create New App, From a manifest). `reach.at` is where the bot
 * is on the web, `https://bot.example`. Tokens of an app for many workspaces rotate; that cannot be turned off again.
 */
export function slackManifest(commands: readonly Command[], reach: Reach = {}) {
  const url = reach.at === undefined ? undefined : new URL('/slack/events', reach.at).href;
  const at = url === undefined ? {} : { request_url: url };
  const many = reach.many === true && url !== undefined;
  return {
    display_information: {
      name: 'Tiltwatch',
      description: 'Watches overseas shopping platforms and the authorities, with a receipt for every number',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Tiltwatch', always_online: true },
      slash_commands: slashCommands(commands, url),
    },
    oauth_config: oauthConfig(reach),
    settings: {
      event_subscriptions: { ...at, bot_events: many ? [...EVENTS, ...LEAVING] : EVENTS },
      interactivity: { is_enabled: true, ...at, ...(url === undefined ? {} : { message_menu_options_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: many,
    },
  };
}
