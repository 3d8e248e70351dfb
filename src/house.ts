import type { Command } from './core/command.ts';
import type { Because } from './core/because.ts';
import type { Article } from './core/item.ts';
import type { DutyBook } from './core/duty.ts';
import { teamOf } from './core/place.ts';
import type { Call, Desk, Person, Store, Surface, TriedFeed } from './core/ports.ts';
import type { Source } from './core/source.ts';
import type { Clock } from './core/time.ts';
import type { UiLanguage } from './core/words.ts';
import type { Log } from './log.ts';
import type { SummaryDesk } from './summaries.ts';

/** Everything that runs together, built by `main` and handed to the parts of the shell that need it. */
export type House = {
  /** This process among several: leases carry its name. */
  readonly worker: string;
  readonly version: string;
  readonly zone: string;
  /** People named in the settings, 'slack:T1/U012', who are admins besides those of the workspace. */
  readonly admins: readonly string[];
  /** Workspaces whose admins may change what all share, 'slack:T1'; null: those of every workspace. */
  readonly home: readonly string[] | null;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly commands: readonly Command[];
  readonly duty: DutyBook;
  /** Takes newer rates and added rules into the duty book. */
  renewDuty(): Promise<void>;
  readonly surfaces: readonly Surface[];
  /** Where new stories are left for the model of the settings, when there is one. */
  readonly summaries?: SummaryDesk;
  /** All that is read now: shipped and added. */
  sources(): Promise<readonly Source[]>;
  tryFeed(url: string): Promise<TriedFeed>;
};

/** The desk a call is answered at. */
export function deskOf(house: House, call: Call, lang: UiLanguage, progress?: (said: string) => void): Desk {
  return {
    store: house.store,
    clock: house.clock,
    commands: house.commands,
    place: call.from,
    by: rightsOf(call, house),
    lang,
    sources: () => house.sources(),
    explain: async (article) => explained(article, await house.sources()),
    duty: house.duty,
    about: { version: house.version, surfaces: house.surfaces.map((s) => s.describe()) },
    tryFeed: (url) => house.tryFeed(url),
    ...(progress ? { progress } : {}),
  };
}

/** An article is read again as its source gave it. Understanding is loaded when it is first asked for. */
async function explained(article: Article, sources: readonly Source[]): Promise<readonly Because[]> {
  const { explain } = await import('./understand/explain.ts');
  const source = sources.find((s) => s.id === article.source);
  const { title, body, language, published, publisher } = article;
  const known = source ? { country: source.country, ...(source.about ? { about: source.about } : {}) } : {};
  return explain({ title, body, language, published: published ?? null, publisher, ...known }).because;
}

/** Whoever is named in the settings may do all; the terminal is the operator's; else the workspace decides. */
function rightsOf(call: Call, { admins, home }: Pick<House, 'admins' | 'home'>): Person {
  const named = admins.includes(personOf(call)) || call.from.startsWith('console:');
  const admin = call.by.admin || named;
  const team = teamOf(call.from).replace(/\/$/, '');
  return { ...call.by, admin, steward: named || (admin && (home === null || home.includes(team))) };
}

function personOf({ from, by }: Call): string {
  const team = teamOf(from);
  return `${team}${by.id}`;
}
