import { realTime, type Config, type SlackConfig } from './config.ts';
import type { Surface } from './core/ports.ts';
import type { Chart } from './core/reply.ts';
import type { Clock } from './core/time.ts';
import type { UiLanguage } from './core/words.ts';
import type { Log } from './log.ts';
import { consoleSurface } from './surfaces/console/surface.ts';
import { DISCORD_PACE, paced, SLACK_PACE, type Limits } from './surfaces/paced.ts';

export type Terminal = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Called once when the person at the terminal leaves. */
  readonly left: () => void;
};

/** An API call is given up after so long, in ms: well below an outbox lease. */
const PATIENCE = 20_000;

/** Pictures are drawn by a library that is loaded with the first chart. */
const draw = async (chart: Chart, lang: UiLanguage): Promise<Uint8Array> =>
  (await import('./charts/draw.ts')).drawPng(chart, lang);

async function slack(config: SlackConfig, timeout: number, clock: Clock, log: Log): Promise<Surface> {
  const { slackSurface } = await import('./surfaces/slack/surface.ts');
  const wire = config.appToken
    ? ({ mode: 'socket', appToken: config.appToken } as const)
    : ({ mode: 'http', signingSecret: config.signingSecret ?? '', host: config.host, port: config.port } as const);
  const said = (sentence: string, fields: Readonly<Record<string, unknown>>) => log.warn(sentence, fields);
  return slackSurface({
    wire,
    tokenFor: () => config.token,
    clock,
    timeout,
    log: said,
    draw,
    ...(config.api ? { api: config.api } : {}),
  });
}

async function discord(
  config: NonNullable<Config['discord']>,
  timeout: number,
  clock: Clock,
  log: Log,
): Promise<Surface> {
  const { discordSurface } = await import('./surfaces/discord/surface.ts');
  const said = (sentence: string, fields: Readonly<Record<string, unknown>>) => log.warn(sentence, fields);
  return discordSurface({
    token: config.token,
    clock,
    timeout,
    log: said,
    draw,
    ...(config.api ? { api: config.api } : {}),
  });
}

/**
 * The surfaces that the settings ask for; SDKs are loaded only then. The console is there when nothing else is, and
 * besides the others when somebody sits at a terminal.
 */
export async function surfacesFor(
  config: Config,
  terminal: Terminal | null,
  clock: Clock,
  log: Log,
): Promise<readonly Surface[]> {
  const surfaces: Surface[] = [];
  const timeout = realTime(config, PATIENCE);
  const pace = (l: Limits): Limits => ({
    perPlace: realTime(config, l.perPlace),
    overall: l.overall / (config.pace?.factor ?? 1),
  });
  if (config.slack) surfaces.push(paced(await slack(config.slack, timeout, clock, log), pace(SLACK_PACE)));
  if (config.discord) surfaces.push(paced(await discord(config.discord, timeout, clock, log), pace(DISCORD_PACE)));
  if (terminal && (surfaces.length === 0 || terminal.input.isTTY)) {
    const { input, output, left } = terminal;
    surfaces.push(consoleSurface({ input, output, lang: config.lang, colour: true, left }));
  }
  return surfaces;
}
