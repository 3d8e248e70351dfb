import { languageOfLine } from '../../core/line.ts';
import { HOUR, type Instant } from '../../core/time.ts';
import type { UiLanguage } from '../../core/words.ts';
import type { SlackHand } from './post.ts';

/** What Slack knows of a person: whether they run the workspace, and the language they use it in. */
export type Someone = { readonly admin: boolean; readonly lang: UiLanguage | undefined };

const KEPT = 5000;
const STRANGER: Someone = { admin: false, lang: undefined };

/** Asks Slack about people, at most once an hour each; who cannot be looked up is nobody's administrator. */
export function peopleOf(hand: SlackHand): (team: string, user: string) => Promise<Someone> {
  const known = new Map<string, { readonly someone: Someone; readonly until: Instant }>();
  return async (team, user) => {
    const key = `${team}/${user}`;
    const there = known.get(key);
    if (there && there.until > hand.clock.now()) return there.someone;
    const someone = await lookUp(hand, team, user);
    if (!someone) return there?.someone ?? STRANGER;
    if (known.size >= KEPT) known.clear();
    known.set(key, { someone, until: hand.clock.now() + HOUR });
    return someone;
  };
}

async function lookUp(hand: SlackHand, team: string, user: string): Promise<Someone | undefined> {
  try {
    const token = await hand.tokenFor(team);
    const { user: found } = await hand.client.users.info({ token, user, include_locale: true });
    const locale = found?.locale ?? '';
    const lang = locale.startsWith('ko') ? 'ko' : locale === '' ? undefined : 'en';
    return { admin: (found?.is_admin ?? false) || (found?.is_owner ?? false), lang };
  } catch {
    return undefined;
  }
}

/** The language to answer in: a line in Hangul asks for Korean, else the person's own setting. */
export function languageFor(line: string, someone: Someone): UiLanguage {
  return languageOfLine(line) ?? someone.lang ?? 'en';
}
