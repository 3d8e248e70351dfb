import { HTTPReceiver, LogLevel, SocketModeReceiver, type AppOptions, type Logger } from '@slack/bolt';
import type { Clock } from '../../core/time.ts';
import { problemOf, StartFailure, type Log } from '../carry.ts';
import type { Turns } from '../pace.ts';
import type { Draw } from '../spans.ts';
import { isTokenRefusal } from './errors.ts';
import { installing } from './install.ts';
import type { OAuthSettings, Workspaces } from './workspaces.ts';

/** Socket Mode with an app token, or HTTP with a signing secret on an address that Slack can reach. */
export type SlackWire =
  | {
      readonly mode: 'socket';
      readonly appToken: string;
      /** Milliseconds until a broken line is mended. */ readonly mend?: number;
    }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number; readonly host: string };

export type SlackSettings = {
  readonly wire: SlackWire;
  /** The bot token where the bot serves one workspace (or a test knows them all); else `oauth`. */
  readonly tokenFor?: (team: string) => string | Promise<string>;
  /** The app that any workspace may install; it needs the HTTP wire. */
  readonly oauth?: OAuthSettings;
  readonly clock: Clock;
  readonly log: Log;
  /** Slack's limits; without it requests are made at once. */
  readonly turns?: Turns;
  readonly draw?: Draw;
  /** The Web API's address; Slack's own when absent. */
  readonly api?: string;
  /** Milliseconds after which a call is given up; well below an outbox lease. */
  readonly timeout?: number;
};

const TIMEOUT = 15_000;

/** Passes on what the SDK warns of; nothing of it holds a token. */
export function loggerOf(log: Log): Logger {
  const say = (...said: readonly unknown[]) =>
    log('Slack’s client reports', { said: said.map(String).join(' ').slice(0, 500) });
  const quiet = () => {};
  const level = { setLevel: quiet, getLevel: () => LogLevel.WARN, setName: quiet };
  return { ...level, debug: quiet, info: quiet, warn: say, error: say };
}

/** No retries inside: a delivery is tried once, and the outbox decides what follows. */
export function clientOptions(settings: SlackSettings): NonNullable<AppOptions['clientOptions']> {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: settings.timeout ?? TIMEOUT,
    logger: loggerOf(settings.log),
    ...(settings.api && { slackApiUrl: settings.api }),
  };
}

/** The receiving end: a socket we open, or a server Slack calls, bound to the host given. */
export function receiverOf(
  settings: SlackSettings,
  workspaces: Workspaces | undefined,
): SocketModeReceiver | HTTPReceiver {
  const logger = loggerOf(settings.log);
  const { wire } = settings;
  const { retryConfig: _, ...options } = clientOptions(settings);
  if (wire.mode === 'http') {
    const many = settings.oauth && workspaces ? installing(settings.oauth, workspaces, options) : {};
    return new HTTPReceiver({ signingSecret: wire.signingSecret, logger, ...many });
  }
  const mend = wire.mend === undefined ? {} : { clientPingTimeout: wire.mend };
  return new SocketModeReceiver({
    appToken: wire.appToken,
    logger,
    ...mend,
    installerOptions: { clientOptions: options },
  });
}

/** A start that failed, as a sentence that names the setting. */
export function failureOf(error: unknown, what: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): StartFailure {
  if (isTokenRefusal(error)) {
    const page = what === 'SLACK_BOT_TOKEN' ? 'OAuth & Permissions' : 'Basic Information, App-Level Tokens';
    return new StartFailure(
      `Slack refuses the token: copy the current one from api.slack.com/apps (${page}) into ${what}.`,
      { cause: error },
    );
  }
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE') {
    return new StartFailure('The port for Slack is in use: stop what holds it, or choose another port.', {
      cause: error,
    });
  }
  return new StartFailure(`Slack could not be reached (${problemOf(error)}): check the network and try again.`, {
    cause: error,
  });
}

/** A line that cannot be mended (the token was revoked meanwhile) is noted; it must not end the program. */
export function guardReconnects(receiver: SocketModeReceiver, lost: (problem: string) => void): void {
  const start = receiver.client.start.bind(receiver.client);
  receiver.client.start = async () => {
    try {
      return await start();
    } catch (error) {
      lost(problemOf(error));
      return { ok: false };
    }
  };
}
