import type { Follow, Place } from '../core/ports.ts';
import { UI_LANGUAGES } from '../core/words.ts';
import type { Engine } from './engine.ts';

function readFollow(row: unknown): readonly Follow[] {
  if (!Array.isArray(row)) return [];
  const [place, dossier, language] = row as readonly unknown[];
  const lang = UI_LANGUAGES.find((l) => l === language);
  return typeof place === 'string' && typeof dossier === 'string' && lang
    ? [{ place: place as Place, dossier, lang }]
    : [];
}

/** Follows as the first release kept them, in one setting: each once, the last word counts; a damaged one is left out. */
export function readFollows(setting: string | undefined): readonly Follow[] {
  let rows: unknown;
  try {
    rows = JSON.parse(setting ?? '[]');
  } catch {
    return [];
  }
  const read = Array.isArray(rows) ? rows.flatMap(readFollow) : [];
  return [...new Map(read.map((f) => [`${f.place} ${f.dossier}`, f])).values()];
}

/** Who is reminded of which dossier's dates: a row each, so that two people may begin at once. */
export function followsOf({ db }: Engine) {
  return {
    async follows(): Promise<readonly Follow[]> {
      const rows = await db.selectFrom('follows').selectAll().orderBy('place').orderBy('dossier').execute();
      return rows.flatMap((r) => readFollow([r.place, r.dossier, r.lang]));
    },
    async follow({ place, dossier, lang }: Follow, on: boolean): Promise<void> {
      if (!on) {
        await db.deleteFrom('follows').where('place', '=', place).where('dossier', '=', dossier).execute();
        return;
      }
      await db
        .insertInto('follows')
        .values({ place, dossier, lang })
        .onConflict((oc) => oc.columns(['place', 'dossier']).doUpdateSet({ lang }))
        .execute();
    },
  };
}
