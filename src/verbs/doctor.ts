import { inkCheck } from '../charts/draw.ts';
import { ownConfig, WrongSettings, type Config } from '../config.ts';
import { ago } from '../core/figures.ts';
import type { Installations } from '../core/ports.ts';
import { DAY, wallTime } from '../core/time.ts';
import { open, type OpenHouse } from '../main.ts';
import { INSTALL_PATH, SCOPES } from '../surfaces/slack/manifest.ts';
import { coverageOf } from '../views/digest.ts';
import { runWords } from '../words/run.ts';
import { print } from './flags.ts';

/** One thing looked at: `bad` makes doctor fail, a remark does not. */
type Finding = { readonly is: 'good' | 'bad' | 'remark'; readonly said: string };
const good = (said: string): Finding => ({ is: 'good', said });
const bad = (said: string): Finding => ({ is: 'bad', said });
const remark = (said: string): Finding => ({ is: 'remark', said });

/** How long a platform's answer is waited for. */
const PATIENCE = 10_000;

async function asked(
  url: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<{ readonly status: number; readonly headers: Headers; readonly json: unknown } | string> {
  try {
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(PATIENCE) });
    return { status: response.status, headers: response.headers, json: await response.json().catch(() => null) };
  } catch (thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : String(thrown);
    return `cannot be reached (${cause})`;
  }
}

/** An app for many workspaces: whether what is kept of them opens, and where others install it. */
async function workspaceFindings(publicUrl: string, installations: Installations): Promise<readonly Finding[]> {
  const teams = await installations.all();
  const shut: string[] = [];
  for (const team of teams) await installations.get(team).catch(() => shut.push(team));
  const where = new URL(INSTALL_PATH, publicUrl).href;
  const found = good(`Slack: installed by ${teams.length} workspaces; others install it at ${where}`);
  if (shut.length === 0) return [found];
  return [
    found,
    bad(`Slack: SECRET_KEY does not open ${shut.join(', ')}: put the key that sealed them after the present one.`),
  ];
}

async function slackFindings(slack: NonNullable<Config['slack']>): Promise<readonly Finding[]> {
  const base = slack.api ?? 'https://slack.com/api/';
  const answer = await asked(new URL('auth.test', base).href, { authorization: `Bearer ${slack.token}` }, 'POST');
  if (typeof answer === 'string') return [bad(`Slack ${answer}`)];
  const said = answer.json as {
    readonly ok?: boolean;
    readonly error?: string;
    readonly team?: string;
    readonly user?: string;
  } | null;
  if (!said?.ok)
    return [
      bad(
        `Slack refuses SLACK_BOT_TOKEN: ${said?.error ?? answer.status}. Install the app again and copy the new token.`,
      ),
    ];
  const has = (answer.headers.get('x-oauth-scopes') ?? '').split(',').map((s) => s.trim());
  const lacks = has.length > 1 ? SCOPES.filter((s) => !has.includes(s)) : [];
  const mode = slack.appToken ? 'Socket Mode' : `HTTP mode on ${slack.host}:${slack.port}`;
  const findings = [good(`Slack: ${said.user ?? 'the bot'} in ${said.team ?? 'a workspace'}, ${mode}`)];
  if (lacks.length > 0)
    findings.push(
      bad(`Slack: the app lacks ${lacks.join(', ')}. Paste \`tiltwatch manifest slack\` again and reinstall.`),
    );
  if (slack.appToken) {
    const socket = await asked(
      new URL('apps.connections.open', base).href,
      { authorization: `Bearer ${slack.appToken}` },
      'POST',
    );
    const opened =
      typeof socket === 'string' ? null : (socket.json as { readonly ok?: boolean; readonly error?: string } | null);
    if (!opened?.ok)
      findings.push(
        bad(`Slack refuses SLACK_APP_TOKEN: ${opened?.error ?? String(socket)}. It needs the scope connections:write.`),
      );
  }
  return findings;
}

async function discordFindings(discord: NonNullable<Config['discord']>): Promise<readonly Finding[]> {
  const base = (discord.api ?? 'https://discord.com/api').replace(/\/$/, '');
  const answer = await asked(`${base}/v10/users/@me`, { authorization: `Bot ${discord.token}` });
  if (typeof answer === 'string') return [bad(`Discord ${answer}`)];
  if (answer.status === 401)
    return [bad('Discord refuses DISCORD_TOKEN. Reset it under Bot in the developer portal and copy it again.')];
  const name = (answer.json as { readonly username?: string } | null)?.username;
  return [answer.status === 200 ? good(`Discord: ${name ?? 'the bot'}`) : bad(`Discord answers ${answer.status}`)];
}

async function sourceFindings(house: OpenHouse): Promise<readonly Finding[]> {
  const sources = await house.sources();
  const states = await house.store.sources.states();
  const now = house.clock.now();
  const names = new Map(sources.map((s) => [s.id, s.name]));
  const { read, all } = coverageOf(sources, states, 0, now);
  const never = states.length === 0;
  const first = never
    ? remark(`Sources: none of ${all} visited yet; \`tiltwatch poll --once\` does`)
    : good(`Sources: ${read} of ${all} read in the last 24 hours`);
  const failing = states
    .filter((s) => s.failures > 0 && names.has(s.id))
    .map((s) => {
      const since = s.lastGood ? `last good ${ago(s.lastGood, now, 'en')}` : 'never read';
      const line = `Source ${names.get(s.id)} (${s.id}): ${s.problem ?? 'fails'}, ${since}`;
      return (s.lastGood ?? 0) < now - DAY ? bad(line) : remark(line);
    });
  return [first, ...failing];
}

function clockFinding(config: Config, now: number): Finding {
  const { date, time } = wallTime(now, config.zone);
  return now > Date.parse('2026-01-01')
    ? good(`Clock: ${date} ${time} in ${config.zone}`)
    : bad(`Clock: ${date} ${time} cannot be right`);
}

async function examine(config: Config): Promise<readonly Finding[]> {
  const findings: Finding[] = [good('Settings: all right')];
  const house = await open({ config }).catch((thrown: Error) => thrown);
  if (house instanceof Error) return [...findings, bad(`Store: ${house.message}`)];
  try {
    const ink = inkCheck();
    findings.push(ink ? bad(ink) : good('Charts: letters are drawn'));
    findings.push(good(`Store: ${await house.store.describe()}`), clockFinding(config, house.clock.now()));
    const counts = await house.store.outbox.count();
    if (counts.uncertain > 0)
      findings.push(bad(`Deliveries: ${counts.uncertain} may or may not have arrived; /status settles them`));
    if (counts.paused > 0) findings.push(bad(`Deliveries: ${counts.paused} wait for a place that does not take them`));
    if (!config.slack && !config.discord)
      findings.push(remark('No SLACK_BOT_TOKEN and no DISCORD_TOKEN: the console only'));
    if (config.slack?.oauth)
      findings.push(...(await workspaceFindings(config.slack.oauth.publicUrl, house.store.installations)));
    else if (config.slack) findings.push(...(await slackFindings(config.slack)));
    if (config.discord) findings.push(...(await discordFindings(config.discord)));
    findings.push(...(await sourceFindings(house)));
  } finally {
    await house.close();
  }
  return findings;
}

/** `tiltwatch doctor`: settings, store, clock, tokens, scopes and sources in plain words; exit 1 when something is wrong. */
export async function doctor(): Promise<number> {
  let findings: readonly Finding[];
  try {
    findings = await examine(ownConfig());
  } catch (thrown) {
    if (!(thrown instanceof WrongSettings)) throw thrown;
    findings = thrown.problems.map((p) => bad(`Settings: ${p}`));
  }
  const marks = { good: '✓', bad: '✗', remark: '·' } as const;
  for (const f of findings) await print(`${marks[f.is]} ${f.said}\n`);
  const wrong = findings.filter((f) => f.is === 'bad').length;
  await print(`${wrong === 0 ? runWords.en.allWell : runWords.en.notWell(wrong)}\n`);
  return wrong === 0 ? 0 : 1;
}
