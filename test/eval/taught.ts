import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/core/fact.ts';
import type { Passage } from '../../src/understand/passage.ts';
import { reading } from '../../src/understand/reading.ts';
import { passage, type Corpus } from '../corpus/passages.ts';
import type { FactLabel, Labelled } from './label.ts';
import { publishedAt } from './stories.ts';

/** Which texts one is of: `h` are lessons written as newsrooms write, `sentences` those of `test/corpus`. */
export type Batch = 'lessons' | 'h' | 'looked' | 'sentences';

/** A relevant text, read, as decisions about its figures are learned from it. */
export type Taught = {
  readonly id: string;
  readonly lang: string;
  readonly facts: readonly FactLabel[];
  readonly batch: Batch;
  /** The story it is of, so that two articles of one event are never parted between learning and asking. */
  readonly story: string;
  /** How often it is learned from: texts for which nobody chose a word count most. */
  readonly times: number;
  readonly p: Passage;
};

const TIMES: Readonly<Record<Batch, number>> = { lessons: 1, looked: 2, h: 4, sentences: 2 };

function taught(item: Labelled, batch: Batch): Taught {
  const { id, lang, title, body, publisher, label } = item;
  const p = reading({ title, body, publisher, published: publishedAt(item) });
  const times = /-f\d/.test(id) ? TIMES.h : TIMES[batch];
  return { id, lang, facts: label.facts, batch, story: label.story ?? id, times, p };
}

/** A fact in the notation of `test/corpus`. */
function factBy(written: string): FactLabel {
  const word = (x = '-') => (x === '-' ? null : x.replaceAll('_', ' '));
  const background = written.endsWith('*');
  const [kind, platform, value = '', unit = '', period, firm] = written.replace(/\*$/, '').split(' ');
  return {
    kind: kind as Fact['kind'],
    platform: word(platform),
    value: unit === 'date' ? value : Number(value),
    unit,
    period: word(period),
    firm: word(firm),
    background,
  };
}

const FOLDER = join(import.meta.dirname, '../corpus');

/** Single sentences hold what a text around them would drown. */
async function sentences(): Promise<readonly Taught[]> {
  const files = readdirSync(FOLDER).filter((f) => f.endsWith('.ts') && f !== 'passages.ts');
  const corpora = await Promise.all(
    files.map(async (f) => Object.values((await import(join(FOLDER, f))) as Readonly<Record<string, Corpus>>)[0]),
  );
  return corpora.flatMap((corpus) => {
    if (!corpus) return [];
    const lang = corpus.language;
    return [...corpus.says, ...corpus.silent.map((text) => [text] as const)].map(([text, ...facts]) => {
      const p = passage(text, corpus);
      return { id: text, lang, facts: facts.map(factBy), batch: 'sentences', story: text, times: TIMES.sentences, p };
    });
  });
}

/** The relevant articles of the looked-at half and the lessons, read, and the sentences of `test/corpus`. */
export async function taughtBy(looked: readonly Labelled[], lessons: readonly Labelled[]): Promise<readonly Taught[]> {
  const relevant = (all: readonly Labelled[]) => all.filter((item) => item.label.relevant);
  return [
    ...relevant(looked).map((item) => taught(item, 'looked')),
    ...relevant(lessons).map((item) => taught(item, /-h\d/.test(item.id) ? 'h' : 'lessons')),
    ...(await sentences()),
  ];
}

/** How many folds a question is asked in. */
export const FOLDS = 5;

/** Which fold a text falls into: by its story, so that nobody learns from another report of what is asked. */
export function foldOf(e: { readonly story: string }): number {
  return (createHash('sha256').update(e.story).digest()[1] ?? 0) % FOLDS;
}
