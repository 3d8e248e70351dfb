import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import type { Place } from './core/ports.ts';
import type { UiLanguage } from './core/words.ts';
import { listOf, paceOf, problemsIn, type Pace } from './settings-check.ts';
import { SETTINGS } from './settings.ts';

/** The settings as the program uses them. */
export type Config = {
  readonly folder: string;
  readonly database: string | null;
  readonly lang: UiLanguage;
  readonly zone: string;
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  readonly admins: readonly string[];
  /** Workspaces whose admins may change what all share, 'slack:T1'; null: those of every workspace. */
  readonly home: readonly string[] | null;
  readonly digestTo: readonly Place[];
  readonly digestAt: string;
  readonly allowPrivate: boolean;
  readonly only: readonly string[];
  readonly keepDays: number;
  readonly llm: {
    readonly url: string;
    readonly model: string;
    readonly key: string | null;
    readonly dailyTokens: number;
  } | null;
  /** The first seals; each of them opens. */
  readonly secretKeys: readonly string[];
  readonly metrics: { readonly port: number; readonly host: string } | null;
  readonly log: 'quiet' | 'warn' | 'info' | 'debug';
  /** A clock that runs `factor` times as fast from an instant on; null is the world's. */
  readonly pace: Pace | null;
};

/** How many real ms pass while the bot's clock goes on by `ms`. */
export function realTime(config: { readonly pace: Pace | null }, ms: number): number {
  return Math.ceil(ms / (config.pace?.factor ?? 1));
}

export type DiscordConfig = {
  readonly token: string;
  readonly api: string | null;
  /** Null is as many as Discord recommends. */
  readonly shards: number | null;
};

export type SlackConfig = {
  /** The token of the one workspace; empty where `oauth` serves many. */
  readonly token: string;
  readonly oauth: { readonly clientId: string; readonly clientSecret: string; readonly publicUrl: string } | null;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly host: string;
  readonly port: number;
  readonly api: string | null;
};

/** All that is wrong with the settings, at once and in words. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(['The settings are not right:', ...problems.map((p) => `- ${p}`)].join('\n'));
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Turns an environment into settings. Throws WrongSettings with everything that is wrong, in one list. */
export function readConfig(environment: Environment): Config {
  const known = new Map(SETTINGS.map((s) => [s.name, s]));
  const value = (name: string) => (environment[name] ?? '').trim() || (known.get(name)?.initial ?? '');
  const problems = problemsIn(value);
  if (problems.length > 0) throw new WrongSettings(problems);
  const orNull = (name: string) => value(name) || null;
  return {
    folder: value('TILTWATCH_DATA'),
    database: orNull('DATABASE_URL'),
    lang: value('TILTWATCH_LANG') as UiLanguage,
    zone: value('TIMEZONE'),
    slack: slackOf(value),
    discord: discordOf(value),
    admins: listOf(value('ADMINS')),
    home: value('HOME') || value('SLACK_CLIENT_ID') ? listOf(value('HOME')) : null,
    digestTo: listOf(value('DIGEST_TO')) as readonly Place[],
    digestAt: value('DIGEST_AT'),
    allowPrivate: /^(yes|true|1)$/i.test(value('FEEDS_ALLOW_PRIVATE')),
    only: listOf(value('FEEDS_ONLY')),
    keepDays: Number(value('KEEP_DAYS')),
    llm: value('LLM_URL')
      ? {
          url: value('LLM_URL'),
          model: value('LLM_MODEL'),
          key: orNull('LLM_KEY'),
          dailyTokens: Number(value('LLM_DAILY_TOKENS')),
        }
      : null,
    secretKeys: listOf(value('SECRET_KEY')),
    metrics: Number(value('METRICS_PORT'))
      ? { port: Number(value('METRICS_PORT')), host: value('METRICS_HOST') }
      : null,
    log: value('LOG') as Config['log'],
    pace: paceOf(value('TILTWATCH_PACE')) ?? null,
  };
}

function discordOf(value: (name: string) => string): DiscordConfig | null {
  if (!value('DISCORD_TOKEN')) return null;
  const shards = Number(value('DISCORD_SHARDS')) || null;
  return { token: value('DISCORD_TOKEN'), api: value('DISCORD_API_URL') || null, shards };
}

function slackOf(value: (name: string) => string): SlackConfig | null {
  const clientId = value('SLACK_CLIENT_ID');
  if (!value('SLACK_BOT_TOKEN') && !clientId) return null;
  const oauth = { clientId, clientSecret: value('SLACK_CLIENT_SECRET'), publicUrl: value('PUBLIC_URL') };
  return {
    token: value('SLACK_BOT_TOKEN'),
    oauth: clientId ? oauth : null,
    appToken: value('SLACK_APP_TOKEN') || null,
    signingSecret: value('SLACK_SIGNING_SECRET') || null,
    host: value('SLACK_HOST'),
    port: Number(value('SLACK_PORT')),
    api: value('SLACK_API_URL') || null,
  };
}

/** The settings of this process: its environment, and `.env` of the working folder for what is not set. Throws WrongSettings. */
export function ownConfig(): Config {
  if (existsSync('.env')) loadEnvFile('.env');
  return readConfig(process.env);
}
