// Longer than most: whatever the shell must offer is read in one place, port by port.
import type { Command, Suggestion } from './command.ts';
import type { DutyBook } from './duty.ts';
import type { Because } from './because.ts';
import type { Article } from './item.ts';
import type { AudienceFigure, Correction, EventType, KeptFact, LedgerEvent, Metric, Receipt } from './ledger.ts';
import type { Schedule } from './occasion.ts';
import type { Reply } from './reply.ts';
import type { Source } from './source.ts';
import type { Platform, Story, Topic } from './story.ts';
import type { Clock, Instant } from './time.ts';
import type { UiLanguage } from './words.ts';

/** Surface first, then workspace or guild, then channel or person: `slack:T1/C012AB3CD`, `discord:G1/99`, `console:tty`. */
export type Place = `${string}:${string}`;

/** Whether a place is one person's own: a direct message at Slack or Discord, which nobody else sees. */
export function isDirect(place: Place): boolean {
  return /^(discord:dm\/|slack:[^/]+\/[DU])/.test(place);
}

/**
 * Who asks: an id within the surface, whether they may change what others see in their place, and whether they are a
 * steward, who may change what all workspaces share: sources and figures.
 */
export type Person = {
  readonly id: string;
  readonly name?: string;
  readonly admin: boolean;
  readonly steward?: boolean;
};

/** A line somebody typed, chose or clicked. */
export type Call = { readonly from: Place; readonly by: Person; readonly line: string; readonly lang: UiLanguage };

/** What a command works with. */
export type Desk = {
  readonly store: Store;
  readonly clock: Clock;
  readonly commands: readonly Command[];
  readonly place: Place;
  readonly by: Person;
  readonly lang: UiLanguage;
  /** Every source that is read: those of `feeds/` and those that admins added. Loaded when first asked for. */
  sources(): Promise<readonly Source[]>;
  /** What `/status` tells of the program: its version and a line on each connection. */
  readonly about: { readonly version: string; readonly surfaces: readonly string[] };
  /** Reads an address once, without keeping anything: what `/sources add` asks before it believes. */
  tryFeed(url: string): Promise<TriedFeed>;
  /** Reads an article again and says which words and rules led to what was understood of it. */
  explain(article: Article): Promise<readonly Because[]>;
  readonly duty: DutyBook;
  /** Answers as of this instant when the caller asked for an earlier day; else the clock's now. */
  readonly asOf?: Instant;
  /** Shown to the caller while long work goes on. */
  readonly progress?: (said: string) => void;
};

/** What an address turned out to be. `problem` is a sentence for whoever gave it. */
export type TriedFeed =
  | { readonly ok: true; readonly entries: number; readonly newest: string | null; readonly title: string | null }
  | { readonly ok: false; readonly problem: string };

/** Which stories or articles to find; every field narrows. `words` is searched in full text, all words required. */
export type NewsQuery = {
  readonly words?: string;
  readonly platform?: Platform;
  readonly topic?: Topic;
  readonly country?: string;
  readonly since?: Instant;
  readonly until?: Instant;
  /** Only what was known by then. */
  readonly asOf?: Instant;
  readonly limit: number;
  readonly offset?: number;
};

/** All that follows from one understood item, written in one transaction. */
export type Learned = {
  readonly article: Article;
  /** The story after the item joined it; null when the item is irrelevant. */
  readonly story: Story | null;
  readonly facts: readonly KeptFact[];
  readonly figures: readonly AudienceFigure[];
  readonly events: readonly LedgerEvent[];
  readonly deliveries: readonly NewDelivery[];
  /** Figures told before that this item takes back. */
  readonly corrections?: readonly Correction[];
};

export type Articles = {
  get(id: string): Promise<Article | undefined>;
  many(ids: readonly string[]): Promise<readonly Article[]>;
  find(query: NewsQuery): Promise<readonly Article[]>;
  /**
   * Marks ids as seen by a source; returns those never seen before, each to exactly one caller. Outlives the articles.
   * An id that is neither learned nor dismissed within 15 minutes is given out once more: its worker died.
   */
  claim(source: string, ids: readonly string[], now: Instant): Promise<readonly string[]>;
  /** How many of these ids are in a worker's hands, or a dead worker's: claimed, and neither learned nor dismissed. */
  unsettled(ids: readonly string[]): Promise<number>;
  /** Which of these kept articles a feed says something else of than when they were read. */
  changed(all: readonly { readonly id: string; readonly said: string }[]): Promise<readonly string[]>;
  /** Remembers what a feed says now, where it changes nothing that was understood. */
  heard(id: string, said: string): Promise<void>;
  /** Claimed ids that will never be learned. */
  dismiss(ids: readonly string[]): Promise<void>;
  /**
   * Writes what was learned; learning an article again replaces it. What cannot be written does not stop the rest:
   * an error names it in the end.
   */
  learn(all: readonly Learned[]): Promise<void>;
  count(): Promise<number>;
  /** Removes articles last seen before `before`; never their `seen` rows, nor receipts of facts. */
  prune(before: Instant): Promise<number>;
};

export type Stories = {
  get(id: string): Promise<Story | undefined>;
  /** Several by id, in the order of ids; unknown ones are left out. */
  many(ids: readonly string[]): Promise<readonly Story[]>;
  /** Stories that have articles seen since then, and how many of each: what tells whether somebody added to them. */
  heard(since: Instant): Promise<ReadonlyMap<string, number>>;
  find(query: NewsQuery): Promise<readonly Story[]>;
};

export type Facts = {
  find(q: {
    readonly kind?: string;
    readonly platform?: string;
    readonly country?: string;
    readonly story?: string;
    readonly asOf?: Instant;
    readonly limit?: number;
  }): Promise<readonly KeptFact[]>;
  /** A fact that stands; undefined when there is none of that id, or it was taken back. */
  get(id: string): Promise<KeptFact | undefined>;
  receipt(id: string): Promise<Receipt | undefined>;
};

export type Ledger = {
  /** Puts rows in; a row whose id is there already is left as it is. Returns how many were new. */
  add(rows: {
    readonly figures?: readonly AudienceFigure[];
    readonly events?: readonly LedgerEvent[];
    /** Receipts of what is worked out from no row: a rate of exchange. */
    readonly receipts?: readonly Receipt[];
  }): Promise<number>;
  /** Figures not dropped and known by `asOf`; held ones only when asked for. */
  figures(q: {
    readonly platform?: string;
    readonly country?: string;
    readonly metric?: Metric;
    readonly firm?: string;
    readonly month?: string;
    readonly held?: boolean;
    readonly asOf?: Instant;
  }): Promise<readonly AudienceFigure[]>;
  events(q: {
    readonly platform?: string;
    readonly jurisdiction?: string;
    readonly type?: EventType;
    readonly dossier?: string;
    readonly since?: string;
    readonly until?: string;
    /** Only those that wait for an admin; else only those that do not. */
    readonly held?: boolean;
    readonly asOf?: Instant;
  }): Promise<readonly LedgerEvent[]>;
  /** An admin lets a held event count, in the dossier named; undefined when there is none of that id. */
  acceptEvent(id: string, dossier: string | null, now: Instant): Promise<LedgerEvent | undefined>;
  /** An admin lets a held figure into its series; undefined when there is none of that id. */
  accept(id: string, by: string, now: Instant): Promise<AudienceFigure | undefined>;
  /**
   * Takes back a told figure: its rows are dropped, its fact leaves its story, and `instead` is put in its place, all at
   * once. False when it was taken back before. Receipts and history stay.
   */
  correct(
    correction: Correction,
    instead?: {
      readonly facts?: readonly KeptFact[];
      readonly figures?: readonly AudienceFigure[];
      readonly events?: readonly LedgerEvent[];
    },
  ): Promise<boolean>;
  /** The corrections that a receipt was taken back by, or that put it in place; the earliest first. */
  corrections(receipt: string): Promise<readonly Correction[]>;
};

/** How a source fares. */
export type SourceState = {
  readonly id: string;
  readonly lastTry: Instant | null;
  readonly lastGood: Instant | null;
  /** When an entry that was new to us last came. */
  readonly lastNew: Instant | null;
  readonly nextTry: Instant | null;
  /** Failures in a row, and since when; 0 and null when healthy. */
  readonly failures: number;
  readonly failingSince: Instant | null;
  readonly problem: string | null;
  readonly entries: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
};

/** An RSS source that an admin added in chat. */
export type AddedSource = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly language: string;
  readonly country: string;
  readonly by: string;
  readonly added: Instant;
};

export type Sources = {
  states(): Promise<readonly SourceState[]>;
  /** Leases the sources that are due among `ids`: each goes to one worker until `now + lease` (ms). */
  lease(worker: string, ids: readonly string[], now: Instant, lease: number): Promise<readonly string[]>;
  /** Gives back whatever this worker leased and did not visit: it is leaving. */
  release(worker: string): Promise<void>;
  /** Writes a visit's outcome and gives the lease back. */
  visited(state: SourceState): Promise<void>;
  added(): Promise<readonly AddedSource[]>;
  add(s: AddedSource): Promise<boolean>;
  remove(id: string): Promise<boolean>;
};

/** How a place wants its digest. */
export type DigestSetting = {
  readonly place: Place;
  readonly schedule: Schedule;
  readonly lang: UiLanguage;
  readonly platforms: readonly Platform[];
  readonly topics: readonly Topic[];
  readonly countries: readonly string[];
  readonly on: boolean;
  readonly by: string;
  /** Stories up to here were told; the next digest goes on from it. */
  readonly told: Instant | null;
  /** When the weekly digest comes, and up to where stories were told by it; absent or null where nobody wants one. */
  readonly week?: { readonly schedule: Schedule; readonly told: Instant | null } | null;
};

/** A place that wants to be reminded of a dossier's dates, and in which language. */
export type Follow = { readonly place: Place; readonly dossier: string; readonly lang: UiLanguage };

export type Places = {
  digests(): Promise<readonly DigestSetting[]>;
  digest(place: Place): Promise<DigestSetting | undefined>;
  setDigest(d: DigestSetting): Promise<void>;
  /** Notes up to when these places were told; whatever else an admin set meanwhile stays. Never goes back. */
  markTold(places: readonly Place[], told: Instant): Promise<void>;
  /** A person's or place's own setting (language, quiet hours …); null removes it. */
  setting(owner: string, name: string): Promise<string | undefined>;
  set(owner: string, name: string, value: string | null): Promise<void>;
  /** All follows of this installation. */
  follows(): Promise<readonly Follow[]>;
  /** Begins or ends a place's reminders of one dossier; doing so twice changes nothing. */
  follow(follow: Follow, on: boolean): Promise<void>;
};

/** A keyword subscription. `by` owns it; `place` receives it. */
export type Alert = {
  readonly id: string;
  readonly place: Place;
  readonly by: string;
  readonly query: string;
  readonly lang: UiLanguage;
  readonly made: Instant;
  readonly paused: boolean;
  /** Snoozed until then; null when not. */
  readonly until: Instant | null;
};

export type Alerts = {
  add(a: Alert): Promise<void>;
  get(id: string): Promise<Alert | undefined>;
  of(place: Place): Promise<readonly Alert[]>;
  all(): Promise<readonly Alert[]>;
  change(id: string, change: Partial<Pick<Alert, 'paused' | 'until' | 'query'>>): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Grows with every change by any process: whoever holds an index asks this before using it. */
  version(): Promise<number>;
};

export type NewDelivery = {
  readonly to: Place;
  /** Unique per place: 'digest/2026-08-24', 'alert/<alert id>/<story id>'. */
  readonly occasion: string;
  readonly reply: Reply;
  /** Not before then; null is at once. */
  readonly after: Instant | null;
  /** The id of a delivery whose message is to be rewritten as its reply stands now; `reply` is posted where that cannot be. */
  readonly amends?: string;
};

/** `bundled`: another delivery of the place tells it; which, says its `message`. */
export type DeliveryState = 'queued' | 'sending' | 'posted' | 'failed' | 'uncertain' | 'paused' | 'bundled';

export type Delivery = NewDelivery & {
  readonly id: string;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly queued: Instant;
  /** When it was first handed to a surface: look-backs start there. */
  readonly firstTry: Instant | null;
  readonly nextTry: Instant | null;
  readonly worker: string | null;
  readonly lease: Instant | null;
  readonly message: string | null;
  readonly problem: string | null;
};

/** A delivery and the corrections of what it carries, the earliest first. */
export type Owing = { readonly delivery: Delivery; readonly corrections: readonly Correction[] };

/** A place that takes no posts: what the platform says, since when, and when it is tried again. */
export type PausedPlace = {
  readonly place: Place;
  readonly problem: string;
  readonly since: Instant | null;
  readonly nextTry: Instant | null;
};

export type Outbox = {
  /** False when this place had this occasion before. */
  queue(d: NewDelivery, now: Instant): Promise<boolean>;
  /** Several at once; returns how many were new. */
  queueAll(all: readonly NewDelivery[], now: Instant): Promise<number>;
  /**
   * Leases up to `n` deliveries that are due, at most one per place and in order within a place.
   * One that comes with `tries > 1` may have been posted before: look before sending.
   */
  claim(
    worker: string,
    n: number,
    now: Instant,
    lease: number,
    /** Asked for each place that has something due, workspaces in turn: whether it may be posted to now. */
    admit?: (to: Place) => boolean,
  ): Promise<readonly Delivery[]>;
  /** How many other workers have deliveries in hand. */
  others(worker: string, now: Instant): Promise<number>;
  /** These four change nothing and answer false when the lease was lost to another worker meanwhile. */
  posted(d: Delivery, message: string): Promise<boolean>;
  failed(d: Delivery, problem: string): Promise<boolean>;
  /** `untouched`: the refusal was clear and nothing of it stands, so the next try is a first one and need not look. */
  again(d: Delivery, problem: string, at: Instant, untouched?: boolean): Promise<boolean>;
  uncertain(d: Delivery, problem: string): Promise<boolean>;
  /** An admin's word on an uncertain or paused delivery. */
  settle(id: string, verdict: 'send' | 'drop', now: Instant): Promise<boolean>;
  /** All of a place's queued deliveries wait until `resume`; answers since when they do. */
  pause(place: Place, problem: string, now: Instant): Promise<Instant>;
  resume(place: Place, now: Instant): Promise<number>;
  /** The places that are paused, first paused first. */
  pausedPlaces(): Promise<readonly PausedPlace[]>;
  /**
   * Lets the first delivery of each paused place go again, to see whether the place is back: after ten minutes, then
   * ever more rarely, at last every six hours. Returns of how many places.
   */
  probe(now: Instant): Promise<number>;
  inState(state: DeliveryState, limit: number): Promise<readonly Delivery[]>;
  count(): Promise<Readonly<Record<DeliveryState, number>>>;
  get(place: Place, occasion: string): Promise<Delivery | undefined>;
  byId(id: string): Promise<Delivery | undefined>;
  /** Notes what a whole place was told in answer, where its message is not ours to edit: a correction is told there anew. */
  remember(d: NewDelivery, now: Instant): Promise<void>;
  /**
   * Deliveries that carry a figure which was corrected since `since` and do not say so yet, with what they owe; at most
   * `n`. A delivery carries the receipts of the figures in its reply.
   */
  owing(since: Instant, n: number): Promise<readonly Owing[]>;
  /**
   * Writes a delivery's corrected reply and, where it may stand in its place already, queues its edit; all at once. False
   * when another worker was quicker.
   */
  amend(owing: Owing, amended: { readonly reply: Reply; readonly edit: NewDelivery }, now: Instant): Promise<boolean>;
  /** A posted message was rewritten and now stands under these ids. */
  moved(id: string, message: string): Promise<void>;
  /** How many of a place's alerts were queued since then to be posted one by one; a bundle counts as one. */
  spent(place: Place, since: Instant): Promise<number>;
  /**
   * Alerts that nobody has tried to post and that belong together, place by place: two or more that were held and are due,
   * or have waited since before `stale`. At most `n` of a place, first queued first.
   */
  held(now: Instant, stale: Instant, n: number): Promise<ReadonlyMap<Place, readonly Delivery[]>>;
  /** One delivery in the place of several, at once or not at all: false when one of them was taken meanwhile. */
  bundle(all: readonly Delivery[], by: NewDelivery, now: Instant): Promise<boolean>;
  /** What a bundle stands for, in the order of queueing. */
  bundled(place: Place, occasion: string): Promise<readonly Delivery[]>;
  /** What is held in a place is due now. */
  release(place: Place, now: Instant): Promise<number>;
};

/** What expires: HTTP validators, exchange rates, rendered charts, long button lines, OAuth state. */
export type Cache = {
  get<T>(name: string): Promise<T | undefined>;
  set(name: string, value: unknown, ttl: number): Promise<void>;
  delete(name: string): Promise<void>;
};

/** Workspaces that installed the bot, with their tokens; kept encrypted. Throws a sentence when no key was given. */
export type Installations = {
  get<T>(id: string): Promise<T | undefined>;
  set(id: string, installation: unknown): Promise<void>;
  delete(id: string): Promise<boolean>;
  /** Ids of all of them. */
  all(): Promise<readonly string[]>;
};

/** All that is kept, the same on SQLite and PostgreSQL. */
export type Store = {
  readonly articles: Articles;
  readonly stories: Stories;
  readonly facts: Facts;
  readonly ledger: Ledger;
  readonly sources: Sources;
  readonly places: Places;
  readonly alerts: Alerts;
  readonly outbox: Outbox;
  readonly installations: Installations;
  /** One namespace of what expires; each call gives the same namespace the same cache. */
  cache(namespace: string): Cache;
  /** Takes a named turn for the whole installation: true for exactly one caller, ever. */
  takeTurn(occasion: string, now: Instant): Promise<boolean>;
  /** Removes all that a workspace (`slack:T1/`) had set or was owed; what everybody shares stays. Returns the rows gone. */
  forget(team: string): Promise<number>;
  /** Once a day: removes what has expired, and the texts (never the occasions) of deliveries that ended long ago. */
  sweep(now: Instant): Promise<number>;
  /** One line on where the data lives and how it fares, for `/status` and `doctor`. */
  describe(): Promise<string>;
  close(): Promise<void>;
};

/**
 * What a post or an edit came to. `gone`: the place no longer takes posts; `begun`: a part of it stands. `missing`: the
 * message to edit is no more, or may not be edited any more. `unclear`: it may or may not have arrived.
 */
export type Posted =
  | { readonly state: 'posted'; readonly message: string }
  | {
      readonly state: 'refused';
      readonly problem: string;
      readonly retryAt: Instant | null;
      readonly gone?: true;
      readonly begun?: true;
      readonly missing?: true;
    }
  | { readonly state: 'unclear'; readonly problem: string };

/** How fast a platform may be posted to; the outbox asks before it claims, so that what has to wait stays queued. */
export type Pace = {
  /** 0 when a post to this place may begin, which is then promised to it; else the ms after which to ask again. */
  admit(to: Place): number;
  /** A promise that is not needed any more. */
  forget(to: Place): void;
  /** So many processes share the limits of this platform. */
  share(workers: number): void;
};

/** What a surface knows of a try: whether there was one before, and when another worker may take over. */
export type Try = { readonly again: boolean; readonly until: Instant };

/** A chat platform, or a terminal: it carries, it does not decide. */
export type Surface = {
  readonly name: string;
  /** Absent where nothing limits posts. */
  readonly pace?: Pace;
  /** Connects. Without ears it carries posts and hears nobody: another process answers. */
  start(commands: readonly Command[], ears: Ears | null): Promise<void>;
  /** One attempt, no retries inside. `id` makes it findable and, on Discord, unrepeatable for a few minutes. */
  post(to: Place, reply: Reply, id: string, at?: Try): Promise<Posted>;
  /**
   * Whether delivery `id` already stands in the place: its message, null when it does not, undefined when reading back is
   * not permitted there. Rejects when the place could not be asked just now: then it is asked again later.
   */
  find(to: Place, id: string, since: Instant): Promise<string | null | undefined>;
  /** Rewrites the message of delivery `id`; doing so twice leaves one message as it was rewritten. */
  edit(to: Place, message: string, reply: Reply, id: string): Promise<Posted>;
  /** One line on the connection for `/status`. */
  describe(): string;
  stop(): Promise<void>;
};

/** What a surface calls when somebody speaks. */
export type Ears = {
  answer(call: Call, progress?: (said: string) => void): Promise<Reply>;
  suggest(call: Call, option: string, partial: string): Promise<readonly Suggestion[]>;
  /** A workspace took the bot out for good: `slack:T1/`. Whatever it had set is forgotten. */
  left?(team: string): Promise<void>;
};
