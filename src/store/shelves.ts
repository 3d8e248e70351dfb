/** What can be asked of a story beside its time. */
type About = {
  readonly platforms: readonly string[];
  readonly topics: readonly string[];
  readonly jurisdictions: readonly string[];
};

/**
 * Every shelf a story stands on: one for each combination of platform, topic and country, each of which may be "any".
 * So a filter of any shape is one walk along one index, latest first, however rare the combination.
 */
export function shelvesOf(about: About): readonly string[] {
  const shelves: string[] = [];
  for (const p of ['', ...new Set(about.platforms)])
    for (const t of ['', ...new Set(about.topics)])
      for (const c of ['', ...new Set(about.jurisdictions)]) shelves.push(`${p}|${t}|${c}`);
  return shelves.slice(1);
}

/** The shelf that answers a filter; undefined when nothing narrows it. */
export function shelfFor(q: { platform?: string; topic?: string; country?: string }): string | undefined {
  const shelf = `${q.platform ?? ''}|${q.topic ?? ''}|${q.country ?? ''}`;
  return shelf === '||' ? undefined : shelf;
}
