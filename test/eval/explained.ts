import type { Miss } from './score.ts';

/** The part of the notes where misses of a kind are explained. */
const PARTS: Readonly<Record<string, string>> = {
  topics: 'Topics',
  relevant: 'Relevance',
  platforms: 'Platforms',
  jurisdictions: 'Countries',
  status: 'Status',
  'fact missed': 'Figures missed',
  'fact extra': 'Figures that are none',
  'fact fields': 'Fields of figures',
  'summary lacks': 'Key strings',
  story: 'Stories',
};

function partOf(notes: string, title: string): string {
  return new RegExp(`^### ${title}\\n([^#]*)`, 'mu').exec(notes)?.[1] ?? '';
}

/** Misses whose ids the notes do not name under the heading of their kind, 'status: en-031'; each once. */
export function unexplained(misses: readonly Miss[], notes: string): readonly string[] {
  const found = misses.flatMap(({ id, what }) => {
    const said = new Set(partOf(notes, PARTS[what] ?? what).match(/[A-Za-z-]+-f?\d+/gu) ?? []);
    return id.split(' ').every((one) => said.has(one)) ? [] : [`${what}: ${id}`];
  });
  return [...new Set(found)];
}
