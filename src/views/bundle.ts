import { importance, type Told } from '../core/digest.ts';
import type { Delivery, Store } from '../core/ports.ts';
import { actions, button, tell, type Block, type Reply } from '../core/reply.ts';
import { wallTime, type Instant } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { alertWords } from '../words/alert.ts';
import { storyLines, withArticles } from './stories.ts';

/** Stories listed at once, in a bundle and on each page of its rest. */
const LISTED = 6;

/** The stories that alert deliveries tell, each once, the weightiest first. */
export async function toldOf(store: Store, alerts: readonly Delivery[]): Promise<readonly Told[]> {
  const ids = [...new Set(alerts.map((d) => d.occasion.split('/')[2] ?? ''))];
  const stories = await Promise.all(ids.map((id) => store.stories.get(id)));
  const told = await withArticles(
    store,
    stories.flatMap((s) => s ?? []),
  );
  return [...told].sort((a, b) => importance(b) - importance(a) || b.story.last - a.story.last);
}

/** What stands around the stories of a bundle. */
export type BundleFrame = {
  readonly id: string;
  readonly since: Instant;
  readonly lang: UiLanguage;
  readonly zone: string;
};

function linesFrom(told: readonly Told[], start: number, frame: BundleFrame): readonly Block[] {
  const w = alertWords[frame.lang];
  const end = start + LISTED;
  return [
    ...told.slice(start, end).flatMap((t) => storyLines(t, frame.lang, frame.zone)),
    ...(told.length > end
      ? [actions(button(w.rest(told.length - end), `/alert bundle ${frame.id} ${end / LISTED + 1}`))]
      : []),
  ];
}

/** Many alerts as one post: how many stories since when, the weightiest, and a button for the rest. */
export function bundleReply(told: readonly Told[], frame: BundleFrame): Reply {
  const { date, time } = wallTime(frame.since, frame.zone);
  const text = alertWords[frame.lang].bundle(told.length, `${date.slice(5)} ${time}`);
  return { ...tell(text, ...linesFrom(told, 0, frame)), lang: frame.lang };
}

/** A later page of a bundle, for whoever asks; pages count from 1. */
export function bundlePage(told: readonly Told[], page: number, frame: BundleFrame): Pick<Reply, 'text' | 'blocks'> {
  const pages = Math.ceil(told.length / LISTED);
  const shown = Math.min(Math.max(1, page), pages);
  return {
    text: alertWords[frame.lang].bundlePage(told.length, shown, pages),
    blocks: linesFrom(told, (shown - 1) * LISTED, frame),
  };
}
