import { chooseStories } from '../core/digest.ts';
import type { DigestSetting, Store } from '../core/ports.ts';
import { actions, button, heading, muted, tell, type Block, type Reply } from '../core/reply.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Conflict } from '../ledger/conflicts.ts';
import { newsWords } from '../words/news.ts';
import { aheadFor } from './ahead.ts';
import { conflictLine, type Receipts } from './conflicts.ts';
import { coverageOf, footerOf, storyBlocks, withWeekday, type SourceName } from './digest.ts';
import { allConflicts, receiptsOf } from './disputes.ts';
import { withArticles } from './stories.ts';

/** Open contradictions told in one weekly digest; the rest is one click away. */
const MOST_CONFLICTS = 6;

function conflictsTold(open: readonly Conflict[], receipts: Receipts, setting: DigestSetting): readonly Block[] {
  if (open.length === 0) return [];
  const { lang } = setting;
  const w = newsWords[lang];
  const left = open.length - MOST_CONFLICTS;
  return [
    heading(w.disagree),
    ...open.slice(0, MOST_CONFLICTS).map((c) => conflictLine(c, receipts, lang)),
    ...(left > 0 ? [actions(button(w.more(left), '/conflicts open'))] : []),
  ];
}

/**
 * A place's weekly digest: the stories of seven days (or since the last one) ranked in parts, the dates ahead, and where
 * sources disagree and nobody has settled it.
 */
export async function weekOf(
  store: Store,
  sources: readonly SourceName[],
  setting: DigestSetting,
  since: Instant,
  now: Instant,
): Promise<Reply> {
  const { lang, schedule, platforms } = setting;
  const w = newsWords[lang];
  const [found, states, held, ahead, all] = await Promise.all([
    store.stories.find({ since: since - DAY, limit: 2000 }),
    store.sources.states(),
    store.ledger.figures({ held: true }),
    aheadFor(store, setting, now),
    allConflicts(store, now),
  ]);
  const fresh = found.filter((s) => s.known > since);
  const choice = chooseStories(await withArticles(store, fresh), setting, since, now);
  const open = all.filter((c) => c.open && (platforms.length === 0 || platforms.some((p) => c.platforms.includes(p))));
  const more = choice.left > 0 ? [button(w.more(choice.left), '/news')] : [];
  return {
    ...tell(
      w.weekTitle(withWeekday(now, schedule.zone, lang), choice.total, ahead.dates, open.length),
      ...(ahead.dates > 0 ? [heading(w.ahead), ...ahead.blocks] : []),
      ...storyBlocks(choice, setting),
      ...(choice.total === 0 ? [muted(w.quietReason)] : []),
      ...conflictsTold(open, await receiptsOf(store, open.slice(0, MOST_CONFLICTS)), setting),
      muted(footerOf(coverageOf(sources, states, held.length, now), lang)),
      actions(...more, button(w.settings, '/digest show')),
    ),
    lang,
  };
}
