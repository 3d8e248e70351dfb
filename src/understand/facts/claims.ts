// A line longer than most files: all that is asked of a name stands together.
import type { Fact, FactKind } from '../../core/fact.ts';
import { PLATFORMS } from '../../core/story.ts';
import { AROUND, hearAround, nearness } from './around.ts';
import { isBareTikTok } from './nobody.ts';
import type { OwnerCourse } from './owner-course.ts';
import { addAround, setterFor, type Setter, type Sparse } from './owner-evidence.ts';
import { asWritten, platformOf, wayToName, type Name } from './owners.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';

/** Somebody, or nobody, whose a figure may be, with what speaks for it. */
export type Claim = { readonly platform: Fact['platform']; readonly evidence: Sparse };

/** A figure whose owner is asked for. */
export type Asked = {
  readonly kind: FactKind;
  readonly at: number;
  readonly end: number;
  readonly value: Fact['value'];
  readonly unit: string;
  readonly bound: Fact['bound'];
  /** Its place among the figures of its kind in the sentence, and how many there are. */
  readonly nth: number;
  readonly of: number;
  /** What the rules answer. */
  readonly ruled: Fact['platform'];
};

/** A name of the sentence with the platform it stands for; null for a name that has none. */
type Here = Name & { readonly platform: Fact['platform']; readonly way: number };

function namesHere(asked: Asked, names: readonly Name[], signs: Signs, reading: Reading): readonly Here[] {
  const { text, lexicon, about } = reading;
  const written = asked.kind === 'mau' ? asWritten(names, text) : names;
  return written.map((n) => {
    const bare = isBareTikTok(n.name, asked.kind, asked, written, text);
    const platform = bare ? null : platformOf(n.name, asked.kind, about);
    return { ...n, platform, way: wayToName(n, asked, text, signs, lexicon) };
  });
}

/** All that is known of the names around a figure. */
type Scene = {
  readonly asked: Asked;
  readonly here: readonly Here[];
  /** Platforms in the sentence, in their order. */
  readonly row: readonly Fact['platform'][];
  readonly nearest: Here | undefined;
  readonly signs: Signs;
  readonly reading: Reading;
  readonly course: OwnerCourse;
  /** Every name of the text, the most told first. */
  readonly told: readonly Elsewhere[];
};

function byName(platform: Fact['platform'], s: Scene, set: Setter): void {
  const mine = s.here.filter((h) => h.platform === platform);
  const best = mine.reduce<Here | undefined>((a, b) => (a && a.way <= b.way ? a : b), undefined);
  if (!best) return;
  const { asked, signs } = s;
  set('in the sentence');
  if (s.here.every((h) => h.name === best.name)) set('alone in the sentence');
  const before = best.end <= asked.at;
  if (best === s.nearest) set(before ? 'nearest before' : 'nearest');
  set(before ? 'near before' : 'near after', nearness(Math.max(0, best.way)));
  const [from, to] = before ? [best.end, asked.at] : [asked.end, best.at];
  if (signs.breaks.some((b) => b >= from && b < to)) set('parted');
  if (s.here.some((h) => h.group === best.group && h.name !== best.name)) set('joined with others');
  const inOrder = s.row.length === asked.of && asked.of > 1 && s.row[asked.nth] === platform;
  if (inOrder) set('in the order of the figures');
  if (inOrder && signs.cues.some((c) => c.cue === 'each')) set('in the order of the figures, with each');
  if (mine[0] === s.here[0]) set('first in the sentence');
  if (mine.every((h) => h.placed)) set('place only');
  if (signs.breaks.includes(best.end)) set('right before a break');
}

/** A name of the text with the platform it stands for where this kind of figure is asked for. */
type Elsewhere = {
  readonly name: Name['name'];
  readonly platform: Fact['platform'];
  readonly times: number;
  readonly titled: boolean;
  /** Sentences since it was told; Infinity before it is. */
  readonly since: number;
};

function namesTold({ kind }: Asked, course: OwnerCourse, reading: Reading): readonly Elsewhere[] {
  return course.byTimes.map((name) => ({
    name,
    platform: platformOf(name, kind, reading.about),
    times: course.times.get(name) ?? 0,
    titled: course.titled.has(name),
    since: course.sentence - (course.last.get(name) ?? -Infinity),
  }));
}

/** What speaks for a platform by how the text tells of it elsewhere. */
function byText(platform: Fact['platform'], s: Scene, set: Setter): void {
  let [all, mine, most, since] = [0, 0, 0, Infinity];
  let [titled, others] = [false, false];
  for (const e of s.told) {
    all += e.times;
    if (e.platform !== platform) {
      if (e.platform === null) continue;
      others ||= e.titled;
      most = Math.max(most, e.times);
      continue;
    }
    mine += e.times;
    titled ||= e.titled;
    since = Math.min(since, e.since);
  }
  set('part of all names told', all === 0 ? 0 : mine / all);
  if (mine > most) set('told most');
  if (mine === all) set('alone in the text');
  if (titled) set('in the title');
  if (titled && !others) set('alone in the title');
  set('sentences since told', Number.isFinite(since) ? Math.log1p(since) : 3);
  if (since === 1) set('in the sentence before');
}

function claimOf(platform: Fact['platform'], s: Scene, carried: Carried): Claim {
  const evidence: Sparse = { at: [], worth: [] };
  const set = setterFor(s.asked.kind, evidence);
  set('named');
  if (s.asked.ruled === platform) set('the rules say so');
  byName(platform, s, set);
  byText(platform, s, set);
  if (s.told.some((e) => e.name === carried.last && e.platform === platform)) set('carried');
  if (s.told.some((e) => e.name === carried.sole && e.platform === platform)) set('sole name lately');
  if (s.course.figureOf(s.asked) === platform) set('told with this figure before');
  if (s.course.kinds.get(s.asked.kind) === platform) set('told with this kind before');
  if (platform !== null && !WATCHED.has(platform)) set('a peer');
  return { platform, evidence };
}

const WATCHED: ReadonlySet<string> = new Set(PLATFORMS);

function nobody(s: Scene): Claim {
  const { asked, signs, reading, course } = s;
  const evidence: Sparse = { at: [], worth: [] };
  const set = setterFor(asked.kind, evidence);
  set('nobody');
  if (asked.ruled === null) set('nobody by the rules');
  if (s.row.length === 0) set('nobody: no name here');
  if (s.row.length > 1) set('nobody: several names here');
  const told = new Set(s.told.map((e) => e.platform).filter((p) => p !== null)).size;
  if (told === 1) set('nobody: one name in the text');
  if (told > 1) set('nobody: several names in the text');
  if (course.figureOf(asked) === null) set('nobody told with this figure before');
  if (course.kinds.get(asked.kind) === null) set('nobody told with this kind before');
  if (signs.cues.some((c) => c.cue === 'anyone')) set('nobody: a rule for anyone');
  if (s.nearest?.platform === null) set('nobody: other names nearest');
  const group = s.nearest?.group;
  if (s.here.some((h) => h.group === group && h.name !== s.nearest?.name)) set('nobody: joined names nearest');
  if (asked.bound === 'up to') set('nobody: at most');
  if (asked.bound === 'at least') set('nobody: at least');
  if (asked.unit === 'percent') set('nobody: percent');
  if (course.sentence === 0) set('nobody: in the title');
  const around = new Float64Array(AROUND.length);
  const { density } = reading.lexicon.language;
  hearAround(asked, signs, reading.foundIn(signs.from, signs.to), density, around, 0);
  addAround(asked.kind, around, evidence);
  return { platform: null, evidence };
}

/** Whom the sentences before spoke of. */
type Carried = { readonly last: Name['name'] | null; readonly sole: Name['name'] | null };

/** "Tokopedia and TikTok Shop hold 39 %": two names of one platform own together what the rules give to nobody. */
function isOneOfTwo(here: readonly Here[], nearest: Here | undefined, { ruled }: Asked): boolean {
  const joint = here.filter((h) => h.group === nearest?.group);
  const names = new Set(joint.map((h) => h.name)).size;
  return ruled === null && names > 1 && new Set(here.map((h) => h.platform)).size === 1;
}

/** Platforms of the text beyond those of the sentence that may own a figure. */
const MOST_ELSEWHERE = 5;

/** Everybody whose a figure may be, nobody last, with what speaks for each. */
export function claimsOn(
  asked: Asked,
  names: readonly Name[],
  signs: Signs,
  reading: Reading,
  carried: Carried,
  course: OwnerCourse,
): readonly Claim[] {
  const here = namesHere(asked, names, signs, reading);
  const row = [...new Set(here.map((h) => h.platform).filter((p) => p !== null))];
  const nearest = here.reduce<Here | undefined>((a, b) => (a && a.way <= b.way ? a : b), undefined);
  const told = namesTold(asked, course, reading);
  const scene: Scene = { asked, here, row, nearest, signs, reading, course, told };
  const platforms = new Set<Fact['platform']>(isOneOfTwo(here, nearest, asked) ? [] : row);
  if (asked.ruled !== null) platforms.add(asked.ruled);
  for (const { name, platform } of told.slice(0, MOST_ELSEWHERE)) {
    if (platform !== null && !row.includes(platform) && (asked.kind !== 'mau' || name !== 'TikTok'))
      platforms.add(platform);
  }
  return [...[...platforms].map((platform) => claimOf(platform, scene, carried)), nobody(scene)];
}
