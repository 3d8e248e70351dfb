import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { STATUSES, TOPICS } from '../../src/core/story.ts';

const Passage = z.strictObject({
  id: z.string().min(1),
  lang: z.string().min(2),
  title: z.string().min(1),
  body: z.string().min(1),
  relevant: z.boolean().optional(),
  hard: z.string().optional(),
  topics: z.array(z.enum(TOPICS)).min(1).max(3).optional(),
  status: z.enum(STATUSES).nullable().optional(),
});

/** A title and a lead with what they are about; with `relevant: false` a trap, and what kind of trap. */
export type News = z.infer<typeof Passage>;

/** The passages of `test/corpus/news.jsonl`. Throws naming the line of the first bad one. */
export function readNews(): readonly News[] {
  const file = join(import.meta.dirname, '../corpus/news.jsonl');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const read = Passage.safeParse(JSON.parse(line));
    if (read.success) return read.data;
    throw new Error(`${file}:${i + 1}: ${z.prettifyError(read.error)}`);
  });
}
