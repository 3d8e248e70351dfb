import type { Command } from './core/command.ts';
import type { DutyBook } from './core/duty.ts';
import type { Call, Desk, Store, Surface, TriedFeed } from './core/ports.ts';
import type { Source } from './core/source.ts';
import type { Clock } from './core/time.ts';
import type { UiLanguage } from './core/words.ts';
import type { Log } from './log.ts';

/** Everything that runs together, built by `main` and handed to the parts of the shell that need it. */
export type House = {
  /** This process among several: leases carry its name. */
  readonly worker: string;
  readonly version: string;
  readonly zone: string;
  /** People named in the settings, 'slack:T1/U012', who are admins besides those of the workspace. */
  readonly admins: readonly string[];
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly commands: readonly Command[];
  readonly duty: DutyBook;
  /** Takes newer rates and added rules into the duty book. */
  renewDuty(): Promise<void>;
  readonly surfaces: readonly Surface[];
  /** All that is read now: shipped and added. */
  sources(): Promise<readonly Source[]>;
  tryFeed(url: string): Promise<TriedFeed>;
};

/** The desk a call is answered at; sources are looked up once by whoever makes it. */
export function deskOf(
  house: House,
  sources: readonly Source[],
  call: Call,
  lang: UiLanguage,
  progress?: (said: string) => void,
): Desk {
  return {
    store: house.store,
    clock: house.clock,
    commands: house.commands,
    place: call.from,
    by: call.by.admin ? call.by : { ...call.by, admin: house.admins.includes(personOf(call)) },
    lang,
    sources,
    duty: house.duty,
    about: { version: house.version, surfaces: house.surfaces.map((s) => s.describe()) },
    tryFeed: (url) => house.tryFeed(url),
    ...(progress ? { progress } : {}),
  };
}

function personOf({ from, by }: Call): string {
  const team = from.includes('/') ? from.slice(0, from.indexOf('/') + 1) : from.slice(0, from.indexOf(':') + 1);
  return `${team}${by.id}`;
}
