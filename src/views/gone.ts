import type { Place, Store } from '../core/ports.ts';
import { actions, button, tell, text, type Reply } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { goneWords } from '../words/gone.ts';

/** Ids of the people who gave a place its digest or its alerts, each once. */
export async function settersOf(store: Pick<Store, 'places' | 'alerts'>, place: Place): Promise<readonly string[]> {
  const [digest, alerts] = await Promise.all([store.places.digest(place), store.alerts.of(place)]);
  const people = [...(digest?.on ? [digest.by] : []), ...alerts.map((a) => a.by)];
  return [...new Set(people)].filter((by) => !NOBODY.has(by));
}

/** What stands as `by` where no person set something up. */
const NOBODY = new Set(['settings', 'console', 'sample']);

/** The direct message with a person of the platform and workspace of a place; undefined where there is none. */
export function directTo(place: Place, person: string): Place | undefined {
  const [, surface, team] = /^(\w+):([^/]+)\/[^/]+$/.exec(place) ?? [];
  if (surface === 'slack' && /^[UW]/.test(person)) return `slack:${team}/${person}`;
  if (surface === 'discord' && team !== 'dm' && /^\d+$/.test(person)) return `discord:dm/@${person}`;
  return undefined;
}

/** A link that opens a place, where its platform has one. */
function linkTo(place: Place): string | undefined {
  const [, surface, team, channel] = /^(\w+):([^/]+)\/([^/]+)$/.exec(place) ?? [];
  if (surface === 'slack') return `https://slack.com/app_redirect?team=${team}&channel=${channel}`;
  if (surface === 'discord') return `https://discord.com/channels/${team}/${channel}`;
  return undefined;
}

/** What a platform's word means for a person. */
export function reasonOf(problem: string, lang: UiLanguage): string {
  const w = goneWords[lang];
  if (/is_archived/.test(problem)) return w.archived;
  if (/not_in_channel|Missing (Access|Permissions)/.test(problem)) return w.notIn;
  if (/channel_not_found|Unknown Channel/.test(problem)) return w.unknown;
  if (/token|auth|account_inactive|Unauthorized/.test(problem)) return w.refused;
  return problem;
}

/** The notice that a place takes no posts; `first` is the delivery with which it can be tried again. */
export function goneReply(g: {
  readonly place: Place;
  readonly problem: string;
  readonly first: string;
  readonly lang: UiLanguage;
}): Reply {
  const w = goneWords[g.lang];
  const link = linkTo(g.place);
  return {
    ...tell(
      w.gone(reasonOf(g.problem, g.lang)),
      text(link ? [{ link: w.where, to: link }, ` (${g.place})`] : g.place),
      text(w.kept),
      actions(button(w.again, `/status send ${g.first}`)),
    ),
    lang: g.lang,
  };
}
