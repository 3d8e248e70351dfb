import { createHmac } from 'node:crypto';
import { realTime, type Config, type DiscordConfig, type SlackConfig } from './config.ts';
import type { Store, Surface } from './core/ports.ts';
import type { Clock, Instant } from './core/time.ts';
import { version } from './load.ts';
import type { Log } from './log.ts';
import { keptPictures, type Draw } from './pictures.ts';
import type { OAuthSettings } from './surfaces/slack/workspaces.ts';
import { consoleSurface } from './surfaces/console/surface.ts';
import { DISCORD_LIMITS, hastened, SLACK_LIMITS, turnsOf } from './surfaces/pace.ts';

export type Terminal = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Called once when the person at the terminal leaves. */
  readonly left: () => void;
};

/** An API call is given up after so long, in ms: well below an outbox lease. */
const PATIENCE = 20_000;

/** What of the store serves many Slack workspaces, and keeps pictures. */
type Kept = Pick<Store, 'installations' | 'takeTurn' | 'cache'>;

/** An app that any workspace may install, when the settings name one. */
function manyOf(config: Config, store: Kept | undefined): OAuthSettings | undefined {
  const [key] = config.secretKeys;
  if (!config.slack?.oauth || !store || !key) return undefined;
  const stateSecret = createHmac('sha256', key).update('tiltwatch slack state').digest('hex');
  const turn = (occasion: string, now: Instant) => store.takeTurn(occasion, now);
  return { ...config.slack.oauth, installations: store.installations, turn, stateSecret };
}

async function slack(
  config: Config,
  own: SlackConfig,
  clock: Clock,
  log: Log,
  draw: Draw,
  store: Kept | undefined,
): Promise<Surface> {
  const { slackSurface } = await import('./surfaces/slack/surface.ts');
  const many = manyOf(config, store);
  const wire = own.appToken
    ? ({ mode: 'socket', appToken: own.appToken } as const)
    : ({ mode: 'http', signingSecret: own.signingSecret ?? '', host: own.host, port: own.port } as const);
  const said = (sentence: string, fields: Readonly<Record<string, unknown>>) => log.warn(sentence, fields);
  return slackSurface({
    wire,
    ...(many ? { oauth: many } : { tokenFor: () => own.token }),
    turns: turnsOf(hastened(SLACK_LIMITS, config.pace?.factor ?? 1)),
    timeout: realTime(config, PATIENCE),
    clock,
    log: said,
    draw,
    ...(own.api ? { api: own.api } : {}),
  });
}

async function discord(config: Config, own: DiscordConfig, clock: Clock, log: Log, draw: Draw): Promise<Surface> {
  const { discordSurface } = await import('./surfaces/discord/surface.ts');
  const said = (sentence: string, fields: Readonly<Record<string, unknown>>) => log.warn(sentence, fields);
  return discordSurface({
    token: own.token,
    turns: turnsOf(hastened(DISCORD_LIMITS, config.pace?.factor ?? 1)),
    ...(own.shards === null ? {} : { shards: own.shards }),
    timeout: realTime(config, PATIENCE),
    clock,
    log: said,
    draw,
    ...(own.api ? { api: own.api } : {}),
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
  store?: Kept,
): Promise<readonly Surface[]> {
  const surfaces: Surface[] = [];
  const draw = keptPictures(store?.cache('charts'), version());
  if (config.slack) surfaces.push(await slack(config, config.slack, clock, log, draw, store));
  if (config.discord) surfaces.push(await discord(config, config.discord, clock, log, draw));
  if (terminal && (surfaces.length === 0 || terminal.input.isTTY)) {
    const { input, output, left } = terminal;
    surfaces.push(consoleSurface({ input, output, lang: config.lang, colour: true, left }));
  }
  return surfaces;
}
