import { teamOf } from '../core/place.ts';
import type { Pace, Place } from '../core/ports.ts';

/** One request every so many real ms, with so many at once after a rest. */
export type Rate = { readonly every: number; readonly burst: number };

/** How fast a platform may be asked; what is absent has no limit. All in real ms. */
export type Limits = {
  /** Messages of one place, and of all places of a workspace or guild. */
  readonly place?: Rate;
  readonly team?: Rate;
  /** Reading back and rewriting in one workspace. */
  readonly other?: Rate;
  /** All requests of this bot. */
  readonly overall?: Rate;
  /** A request that would have to wait for longer is not made: the delivery goes back to the outbox. */
  readonly patience: number;
};

const PATIENCE = 10_000;

/**
 * Slack: "1 message per second per channel" and "several hundred messages per minute" of a workspace (docs.slack.dev,
 * rate limits, `chat.postMessage`), taken as 300; reading and rewriting are of tier 3, 50 a minute.
 */
export const SLACK_LIMITS: Limits = {
  place: { every: 1000, burst: 1 },
  team: { every: 205, burst: 1 },
  other: { every: 1250, burst: 10 },
  patience: PATIENCE,
};
/**
 * Discord: 5 messages in 5 s of a channel by its bucket headers, and 50 requests a second for a bot (its page on rate
 * limits). Two at once and one every 21 ms are at most 49 in any second.
 */
export const DISCORD_LIMITS: Limits = {
  place: { every: 1010, burst: 4 },
  overall: { every: 21, burst: 2 },
  patience: PATIENCE,
};

/** The same limits for a clock that runs `factor` times as fast. */
export function hastened(limits: Limits, factor: number): Limits {
  const fast = (rate: Rate | undefined) => rate && { ...rate, every: rate.every / factor };
  const { place, team, other, overall } = limits;
  const rates = { place: fast(place), team: fast(team), other: fast(other), overall: fast(overall) };
  return { ...limits, ...withoutEmpty(rates), patience: Math.ceil(limits.patience / factor) };
}

function withoutEmpty(rates: Readonly<Record<string, Rate | undefined>>): Partial<Limits> {
  return Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate));
}

/** What a surface asks before each request, and tells when the platform asked for a rest. */
export type Turns = Pace & {
  /** Waits until a request may be made; false when that would take longer than the patience. */
  turn(to: Place, kind: 'post' | 'other'): Promise<boolean>;
  /** The platform asked to wait for so many ms: with this place, its workspace, or altogether. */
  rest(to: Place, whose: 'place' | 'team' | 'overall', ms: number): void;
};

type Lane = { readonly rate: Rate; readonly shared: boolean; next: number; rest: number; promised: number };

/** Posts are admitted so far ahead of their turn, in ms: the next look into the outbox comes sooner than that. */
const HORIZON = 1000;
const REMEMBERED = 20_000;

/**
 * Keeps to a platform's limits by the generic cell rate algorithm (ITU-T I.371), one cell of state for each place,
 * workspace and the whole. `now` is a steady clock in ms. A lane forgets itself once it has had its rest.
 */
export function turnsOf(limits: Limits, now: () => number = () => performance.now()): Turns {
  const lanes = new Map<string, Lane>();
  const promises = new Map<Place, readonly Lane[]>();
  let workers = 1;

  function lane(key: string, rate: Rate | undefined, shared: boolean): readonly Lane[] {
    if (!rate) return [];
    const known = lanes.get(key);
    if (known) return [known];
    if (lanes.size > REMEMBERED) tidy();
    const fresh: Lane = { rate, shared, next: 0, rest: 0, promised: 0 };
    lanes.set(key, fresh);
    return [fresh];
  }
  function tidy(): void {
    for (const [key, l] of lanes) if (l.promised === 0 && Math.max(l.next, l.rest) < now()) lanes.delete(key);
  }
  const overall = () => lane('overall', limits.overall, true);
  const teamLane = (to: Place) => lane(`team ${teamOf(to)}`, limits.team, true);
  const placeLane = (to: Place) => lane(`place ${to}`, limits.place, false);
  const lanesOf = (to: Place, kind: 'post' | 'other'): readonly Lane[] =>
    kind === 'post'
      ? [...placeLane(to), ...teamLane(to), ...overall()]
      : [...lane(`other ${teamOf(to)}`, limits.other, true), ...overall()];

  const every = (l: Lane) => l.rate.every * (l.shared ? workers : 1);
  const slack = (l: Lane) => (l.shared ? Math.max(0, l.rate.burst / workers - 1) : l.rate.burst - 1) * every(l);
  const free = (l: Lane) => Math.max(l.rest, l.next - slack(l));
  const waitOf = (all: readonly Lane[]) => Math.max(0, ...all.map(free).map((at) => at - now()));

  function forget(to: Place): void {
    for (const l of promises.get(to) ?? []) l.promised -= 1;
    promises.delete(to);
  }

  return {
    admit(to) {
      if (promises.has(to)) return 0;
      const all = lanesOf(to, 'post');
      const wait = Math.max(0, ...all.map((l) => free(l) - now() + l.promised * every(l)));
      const horizon = Math.min(HORIZON, limits.patience / 2);
      if (wait > horizon) return wait - horizon / 2;
      for (const l of all) l.promised += 1;
      promises.set(to, all);
      return 0;
    },
    forget,
    share: (n) => void (workers = Math.max(1, n)),
    async turn(to, kind) {
      const all = lanesOf(to, kind);
      const until = now() + limits.patience;
      for (let wait = waitOf(all); wait > 0; wait = waitOf(all)) {
        if (now() + wait > until) return false;
        await new Promise((done) => setTimeout(done, Math.ceil(wait)));
      }
      for (const l of all) l.next = Math.max(l.next, now()) + every(l);
      if (kind === 'post') forget(to);
      return true;
    },
    rest(to, whose, ms) {
      const asked = { place: placeLane(to), team: teamLane(to), overall: overall() }[whose];
      for (const l of asked) l.rest = Math.max(l.rest, now() + ms);
    },
  };
}
