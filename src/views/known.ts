import type { Store } from '../core/ports.ts';
import type { Platform } from '../core/story.ts';
import type { Standpoint } from '../ledger/asof.ts';
import { dossiersOf, seoulDay } from '../ledger/dossier.ts';
import type { Known } from './profile.ts';

const STORIES = 5;

/** Everything the store holds of a platform, as it was known at a standpoint; dossiers stand as they did on the day `until`. */
export async function knownOf(
  store: Store,
  platform: Platform,
  stand: Standpoint,
  until: string = seoulDay(stand.at),
): Promise<Known> {
  const by = stand.past ? { asOf: stand.at } : {};
  const [figures, all, stories] = await Promise.all([
    store.ledger.figures({ platform, ...by }),
    store.ledger.events(by),
    store.stories.find({ platform, limit: STORIES, ...by }),
  ]);
  const dossiers = dossiersOf(all, until).filter((d) => d.platforms.includes(platform));
  return { platform, figures, events: all.filter((e) => e.platforms.includes(platform)), dossiers, stories };
}
