/** Which folder and half an article to learn from comes from. */
export type Source = 'lessons' | 'looked';

/**
 * Of which make a text to learn from is: lessons written to be hard, lessons as newsrooms write (`h`), the looked-at half,
 * those of it that were scored unseen (`f`), short passages of news, single sentences of `test/corpus`.
 */
export type Batch = Source | 'h' | 'f' | 'news' | 'sentences';

/**
 * How often a text is learned from. Lessons are written to be hard and tell more than newsrooms do; what was written as
 * newsrooms write counts more, most of all where no word was chosen for it.
 */
export const TIMES: Readonly<Record<Batch, number>> = { lessons: 1, looked: 2, f: 4, h: 4, news: 4, sentences: 2 };

/** The batch of an article, which its id tells. */
export function batchOf(id: string, source: Source): Batch {
  return /-f\d/.test(id) ? 'f' : /-h\d/.test(id) ? 'h' : source;
}
