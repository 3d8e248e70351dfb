import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/core/fact.ts';
import type { Passage } from '../../src/understand/passage.ts';
import { reading } from '../../src/understand/reading.ts';
import { passage, type Corpus } from '../corpus/passages.ts';
import { batchOf, type Batch, type Source } from './batches.ts';
import type { FactLabel, Labelled } from './label.ts';
import { publishedAt } from './stories.ts';

/** A relevant text, read, as decisions about its figures are learned from it. */
export type Taught = {
  readonly id: string;
  readonly lang: string;
  readonly facts: readonly FactLabel[];
  readonly batch: Batch;
  /** The story it is of, so that two articles of one event are never parted between learning and asking. */
  readonly story: string;
  readonly p: Passage;
};

function taught(item: Labelled, source: Source): Taught {
  const { id, lang, title, body, publisher, label } = item;
  const p = reading({ title, body, publisher, published: publishedAt(item) });
  return { id, lang, facts: label.facts, batch: batchOf(id, source), story: label.story ?? id, p };
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
      return { id: text, lang, facts: facts.map(factBy), batch: 'sentences', story: text, p };
    });
  });
}

/** The relevant articles of the looked-at half and the lessons, read, and the sentences of `test/corpus`. */
export async function taughtBy(looked: readonly Labelled[], lessons: readonly Labelled[]): Promise<readonly Taught[]> {
  const relevant = (all: readonly Labelled[]) => all.filter((item) => item.label.relevant);
  return [
    ...relevant(looked).map((item) => taught(item, 'looked')),
    ...relevant(lessons).map((item) => taught(item, 'lessons')),
    ...(await sentences()),
  ];
}

/** How many folds a question is asked in. */
export const FOLDS = 5;

/** Which fold a text falls into: by its story, so that nobody learns from another report of what is asked. */
export function foldOf(e: { readonly story: string }): number {
  return (createHash('sha256').update(e.story).digest()[1] ?? 0) % FOLDS;
}
