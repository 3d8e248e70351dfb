import { z } from 'zod';
import { isZone } from './core/time.ts';
import { SETTINGS, type Setting } from './settings.ts';

/** For tests: hours pass in minutes, and leases and time-outs with them. */
export type Pace = { readonly factor: number; readonly from: number };

/** A setting as it was given or as it is when nothing was: '' when there is none. */
export type Value = (name: string) => string;

/** All that is wrong with the settings, each as a sentence: value by value, and what must come together. */
export function problemsIn(value: Value): string[] {
  const alone = SETTINGS.flatMap((s) => (value(s.name) === '' ? [] : (problemOf(s, value(s.name)) ?? [])));
  return [...alone, ...together(value)];
}

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

/** What stands between commas, without the blanks. */
export function listOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((v) => v.trim())
    .filter((v) => v !== '');
}

/** `30@2026-11-24T00:00:00Z` as a pace; undefined when it is none. */
export function paceOf(said: string): Pace | undefined {
  const [factor, from] = said.split('@');
  const pace = { factor: Number(factor), from: Date.parse(from ?? '') };
  return pace.factor >= 1 && pace.factor <= 1000 && !Number.isNaN(pace.from) ? pace : undefined;
}
