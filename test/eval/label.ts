import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FACT_KINDS } from '../../src/core/fact.ts';
import { LANGUAGES } from '../../src/understand/tongues.ts';
import { PLATFORMS, STATUSES, TOPICS } from '../../src/core/story.ts';

const FactLabel = z.strictObject({
  kind: z.enum(FACT_KINDS),
  platform: z.string().nullable(),
  value: z.union([z.number(), z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)]),
  unit: z.string().min(1),
  period: z.string().nullable(),
  firm: z.string().nullable(),
  background: z.boolean(),
});

const Label = z.strictObject({
  relevant: z.boolean(),
  hard: z.string().optional(),
  platforms: z.array(z.enum(PLATFORMS)),
  topics: z.array(z.enum(TOPICS)).max(3),
  jurisdictions: z.array(z.string().regex(/^[A-Z]{2}$/)),
  status: z.enum(STATUSES).nullable(),
  facts: z.array(FactLabel),
  key: z.array(z.string().min(1)),
  story: z.string().optional(),
});

const Labelled = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  title: z.string().min(1),
  body: z.string().min(1),
  publisher: z.string(),
  country: z.string().regex(/^[A-Z]{2}$/),
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  label: Label,
});

const Apart = z.strictObject({ a: z.string(), b: z.string(), why: z.string() });

const Golden = z.strictObject({ id: z.string(), right: z.array(z.string()) });

/** One figure that stands in a labelled text; its fields are those of `Fact` without quote and place. */
export type FactLabel = z.infer<typeof FactLabel>;
/** An article of the corpus with what a careful reader says of it. How labels are decided: `notes.md`. */
export type Labelled = z.infer<typeof Labelled>;
/** Two articles that look alike and tell different events. */
export type Apart = z.infer<typeof Apart>;
/** `looked` may be tuned on; `scored` is only counted. */
export type Half = 'looked' | 'scored';
/** What a table is of: one half, or both when a batch is scored at first sight. */
export type Part = Half | 'both';

/** Which half a name falls into: the parity of its SHA-256, so that nobody chooses. */
export function halfOf(name: string): Half {
  const first = createHash('sha256').update(name).digest()[0] ?? 0;
  return first % 2 === 0 ? 'looked' : 'scored';
}

/** Whether a name falls into that half; all do into `both`. */
export function isIn(name: string, part: Part): boolean {
  return part === 'both' || halfOf(name) === part;
}

/** Every labelled article, in the order of the files' names. Throws naming file and line of the first bad one. */
export function readCorpus(folder: string): readonly Labelled[] {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort();
  return files.flatMap((f) => readLines(join(folder, f), Labelled));
}

/** The pairs that must stay apart. Throws as `readCorpus` does. */
export function readApart(file: string): readonly Apart[] {
  return readLines(file, Apart);
}

/** What was read rightly when it was last kept. Throws as `readCorpus` does. */
export function readGolden(file: string): readonly z.infer<typeof Golden>[] {
  return readLines(file, Golden);
}

function readLines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${file}:${i + 1}`, schema)]));
}

function readLine<T>(line: string, where: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where} is no JSON: one object a line was expected`, { cause });
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw new Error(`${where}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
}
