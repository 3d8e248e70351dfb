import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import type { Place } from './core/ports.ts';
import { isZone } from './core/time.ts';
import type { UiLanguage } from './core/words.ts';
import { SETTINGS, type Setting } from './settings.ts';

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

/** For tests: hours pass in minutes, and leases and time-outs with them. */
export type Pace = { readonly factor: number; readonly from: number };

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

function problemOf(setting: Setting, value: string): string | undefined {
  const { name, example } = setting;
  const like = `${name} should look like ${example}, not "${setting.kind === 'secret' ? '…' : value}"`;
  switch (setting.kind) {
    case 'text':
    case 'list':
      return undefined;
    case 'secret':
      return /\s/.test(value) ? `${name} has white space in it` : undefined;
    case 'number': {
      const n = z.coerce.number().min(setting.min).max(setting.max).safeParse(value);
      return n.success ? undefined : `${name} should be a number from ${setting.min} to ${setting.max}, not "${value}"`;
    }
    case 'choice':
      return setting.of.includes(value) ? undefined : `${name} is one of ${setting.of.join(', ')}, not "${value}"`;
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : like;
    case 'zone':
      return isZone(value) ? undefined : `${name} "${value}" is no time zone`;
    case 'web':
      return URL.canParse(value) && setting.schemes.includes(new URL(value).protocol) ? undefined : like;
    case 'yes-no':
      return /^(yes|no|true|false|1|0)$/i.test(value) ? undefined : `${name} is yes or no, not "${value}"`;
  }
}

const PLACE = /^(slack:[A-Z0-9]+\/[A-Z0-9]+|discord:\w+\/\d+|console:\w+)$/;

function together(value: (name: string) => string): string[] {
  const problems: string[] = [];
  const has = (name: string) => value(name) !== '';
  if (has('SLACK_APP_TOKEN') && !has('SLACK_BOT_TOKEN'))
    problems.push('SLACK_BOT_TOKEN and SLACK_APP_TOKEN come together');
  if (has('SLACK_BOT_TOKEN') && !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET')) {
    problems.push('SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode) beside it');
  }
  if (has('SLACK_APP_TOKEN') && !value('SLACK_APP_TOKEN').startsWith('xapp-'))
    problems.push('SLACK_APP_TOKEN starts with xapp-');
  if (has('LLM_URL') !== has('LLM_MODEL')) problems.push('LLM_URL and LLM_MODEL come together');
  if (has('TILTWATCH_PACE') && !paceOf(value('TILTWATCH_PACE')))
    problems.push(`TILTWATCH_PACE should look like 30@2026-11-24T00:00:00Z, not "${value('TILTWATCH_PACE')}"`);
  for (const place of listOf(value('DIGEST_TO'))) {
    if (!PLACE.test(place))
      problems.push(`DIGEST_TO should look like slack:T012/C012AB3CD or discord:123/456, not "${place}"`);
  }
  for (const key of listOf(value('SECRET_KEY'))) {
    if (Buffer.from(key, 'base64').length !== 32)
      problems.push('SECRET_KEY should be 32 bytes in base64 (openssl rand -base64 32)');
  }
  return [...problems, ...manyTogether(has)];
}

/** What an app for many workspaces needs: Slack calls it by HTTP, its secrets are sealed, installers come back to it. */
function manyTogether(has: (name: string) => boolean): string[] {
  if (!has('SLACK_CLIENT_ID')) return has('SLACK_CLIENT_SECRET') ? ['SLACK_CLIENT_SECRET needs SLACK_CLIENT_ID'] : [];
  const problems = ['SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET', 'SECRET_KEY', 'PUBLIC_URL']
    .filter((name) => !has(name))
    .map((name) => `SLACK_CLIENT_ID (an app for many workspaces) needs ${name}`);
  if (has('SLACK_BOT_TOKEN'))
    problems.push('SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many: set one of them');
  return problems;
}

function listOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((v) => v.trim())
    .filter((v) => v !== '');
}

/** Turns an environment into settings. Throws WrongSettings with everything that is wrong, in one list. */
export function readConfig(environment: Environment): Config {
  const known = new Map(SETTINGS.map((s) => [s.name, s]));
  const value = (name: string) => (environment[name] ?? '').trim() || (known.get(name)?.initial ?? '');
  const problems = SETTINGS.flatMap((s) => (value(s.name) === '' ? [] : (problemOf(s, value(s.name)) ?? [])));
  problems.push(...together(value));
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

function paceOf(said: string): Pace | undefined {
  const [factor, from] = said.split('@');
  const pace = { factor: Number(factor), from: Date.parse(from ?? '') };
  return pace.factor >= 1 && pace.factor <= 1000 && !Number.isNaN(pace.from) ? pace : undefined;
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
