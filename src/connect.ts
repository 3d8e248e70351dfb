import type { Config, SlackConfig } from './config.ts';
import type { Surface } from './core/ports.ts';
import type { Clock } from './core/time.ts';
import type { Log } from './log.ts';
import { consoleSurface } from './surfaces/console/surface.ts';

export type Terminal = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Called once when the person at the terminal leaves. */
  readonly left: () => void;
};

async function slack(config: SlackConfig, clock: Clock, log: Log): Promise<Surface> {
  const { slackSurface } = await import('./surfaces/slack/surface.ts');
  const wire = config.appToken
    ? ({ mode: 'socket', appToken: config.appToken } as const)
    : ({ mode: 'http', signingSecret: config.signingSecret ?? '', host: config.host, port: config.port } as const);
  const said = (sentence: string, fields: Readonly<Record<string, unknown>>) => log.warn(sentence, fields);
  return slackSurface({
    wire,
    tokenFor: () => config.token,
    clock,
    log: said,
    ...(config.api ? { api: config.api } : {}),
  });
}

async function discord(config: NonNullable<Config['discord']>, clock: Clock, log: Log): Promise<Surface> {
  const { discordSurface } = await import('./surfaces/discord/surface.ts');
  const said = (sentence: string, fields: Readonly<Record<string, unknown>>) => log.warn(sentence, fields);
  return discordSurface({ token: config.token, clock, log: said, ...(config.api ? { api: config.api } : {}) });
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
  if (config.slack) surfaces.push(await slack(config.slack, clock, log));
  if (config.discord) surfaces.push(await discord(config.discord, clock, log));
  if (terminal && (surfaces.length === 0 || terminal.input.isTTY)) {
    const { input, output, left } = terminal;
    surfaces.push(consoleSurface({ input, output, lang: config.lang, colour: true, left }));
  }
  return surfaces;
}
