import { createHash } from 'node:crypto';
import { reading, type Reading } from '../../src/understand/reading.ts';
import type { Labelled } from './label.ts';
import { publishedAt } from './stories.ts';

/** Which texts an article is one of: `h` are lessons written as newsrooms write. */
export type Batch = 'lessons' | 'h' | 'looked';

/** A relevant article, read, as decisions about its figures are learned from it. */
export type Taught = {
  readonly item: Labelled;
  readonly batch: Batch;
  /** The story it is of, so that two articles of one event are never parted between learning and asking. */
  readonly story: string;
  /** How often it is learned from: texts for which nobody chose a word count most. */
  readonly times: number;
  readonly p: Reading;
};

const TIMES: Readonly<Record<Batch, number>> = { lessons: 1, looked: 2, h: 4 };

function taught(item: Labelled, batch: Batch): Taught {
  const { id, title, body, publisher, label } = item;
  const p = reading({ title, body, publisher, published: publishedAt(item) });
  return { item, batch, story: label.story ?? id, times: /-f\d/.test(id) ? TIMES.h : TIMES[batch], p };
}

/** The relevant articles of the looked-at half and the lessons, read. */
export function taughtBy(looked: readonly Labelled[], lessons: readonly Labelled[]): readonly Taught[] {
  return [
    ...looked.map((item) => taught(item, 'looked')),
    ...lessons.map((item) => taught(item, /-h\d/.test(item.id) ? 'h' : 'lessons')),
  ].filter((t) => t.item.label.relevant);
}

/** How many folds a question is asked in. */
export const FOLDS = 5;

/** Which fold a text falls into: by its story, so that nobody learns from another report of what is asked. */
export function foldOf(e: { readonly story: string }): number {
  return (createHash('sha256').update(e.story).digest()[1] ?? 0) % FOLDS;
}
