import { chooseStories, type DigestChoice } from '../core/digest.ts';
import { dayOf } from '../core/figures.ts';
import type { DigestSetting, SourceState, Store } from '../core/ports.ts';
import { actions, button, heading, muted, tell, type Block, type Reply } from '../core/reply.ts';
import { silenceOf } from '../core/silence.ts';
import { DAY, HOUR, wallTime, type Instant } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { newsWords } from '../words/news.ts';
import { aheadFor } from './ahead.ts';
import { storyLines, withArticles } from './stories.ts';

/** What a digest says of the reading itself: how many sources were read, which are silent, what waits for review. */
export type Coverage = {
  readonly read: number;
  readonly all: number;
  readonly quiet: readonly { readonly name: string; readonly days: number; readonly usual: number }[];
  readonly held: number;
};

/** What the views need to know of a source. */
export type SourceName = { readonly id: string; readonly name: string; readonly quiet?: number };

/** Counts what was read in the last 24 hours and who has been silent longer than is usual, by the one rule of silence. */
export function coverageOf(
  sources: readonly SourceName[],
  states: readonly SourceState[],
  held: number,
  now: Instant,
): Coverage {
  const byId = new Map(states.map((s) => [s.id, s]));
  const read = sources.filter((s) => (byId.get(s.id)?.lastGood ?? 0) > now - DAY).length;
  const quiet = sources.flatMap((s) => {
    const silence = silenceOf(s, byId.get(s.id), now);
    return silence ? [{ name: s.name, ...silence }] : [];
  });
  return { read, all: sources.length, quiet, held };
}

/** The honest last line: how much was read, who is silent, what waits for review. */
export function footerOf(c: Coverage, lang: UiLanguage): string {
  const w = newsWords[lang];
  const quiet = c.quiet.slice(0, 3).map((q) => w.quietSource(q.name, q.days, q.usual));
  const more = c.quiet.length > 3 ? [`+${c.quiet.length - 3}`] : [];
  return [w.footer(c.read, c.all), ...quiet, ...more, w.heldFigures(c.held)].join('. ') + '.';
}

/** A day with its weekday, 'Mon 23 Nov 2026', '11월 23일 (월)'. */
export function withWeekday(now: Instant, zone: string, lang: UiLanguage): string {
  const names =
    lang === 'ko' ? ['월', '화', '수', '목', '금', '토', '일'] : ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const day = names[wallTime(now, zone).weekday - 1] ?? '';
  return lang === 'ko'
    ? `${dayOf(now, zone, lang).replace(/^\d+년 /, '')} (${day})`
    : `${day} ${dayOf(now, zone, lang)}`;
}

/** The chosen stories in their parts, two lines each. */
export function storyBlocks(choice: DigestChoice, setting: DigestSetting): readonly Block[] {
  const { lang, schedule } = setting;
  return choice.parts.flatMap(({ part, stories }) => [
    heading(newsWords[lang].parts[part]),
    ...stories.flatMap((told) => storyLines(told, lang, schedule.zone)),
  ]);
}

/** Dates ahead that the digest opens with; made by the ledger's own view. */
export type Ahead = readonly Block[];

/** A channel's digest: ranked stories in parts, two lines each, and an honest footer. An empty day says so. */
export function digestReply(
  choice: DigestChoice,
  setting: DigestSetting,
  coverage: Coverage,
  ahead: { readonly dates: number; readonly blocks: Ahead },
  now: Instant,
): Reply {
  const { lang, schedule } = setting;
  const w = newsWords[lang];
  const day = withWeekday(now, schedule.zone, lang);
  const quiet = choice.total === 0 && ahead.dates === 0;
  const more = choice.left > 0 ? [button(w.more(choice.left), '/news')] : [];
  return {
    ...tell(
      quiet ? w.quietDay(day) : w.digestTitle(day, choice.total, ahead.dates),
      ...(ahead.dates > 0 ? [heading(w.ahead), ...ahead.blocks] : []),
      ...storyBlocks(choice, setting),
      ...(quiet ? [muted(w.quietReason)] : []),
      muted(footerOf(coverage, lang)),
      actions(...more, button(w.settings, '/digest show')),
    ),
    lang,
  };
}

/** Gathers a place's stories since its last digest (or the last 24 hours) and chooses among them. */
export async function digestChoice(store: Store, setting: DigestSetting, now: Instant): Promise<DigestChoice> {
  const since = setting.told ?? now - 24 * HOUR;
  const found = await store.stories.find({ since: Math.min(since, now - 7 * DAY), limit: 500 });
  const fresh = found.filter((s) => s.known > since);
  return chooseStories(await withArticles(store, fresh), setting, since, now);
}

/** A place's digest as of now, whole: what its schedule posts and what `/digest now` shows. */
export async function digestOf(
  store: Store,
  sources: readonly SourceName[],
  setting: DigestSetting,
  now: Instant,
): Promise<Reply> {
  const [choice, states, held, ahead] = await Promise.all([
    digestChoice(store, setting, now),
    store.sources.states(),
    store.ledger.figures({ held: true }),
    aheadFor(store, setting, now),
  ]);
  const waiting = held.filter((f) => f.held !== null).length;
  return digestReply(choice, setting, coverageOf(sources, states, waiting, now), ahead, now);
}
