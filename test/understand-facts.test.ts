import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/understand/facts.ts';
import { passage, written, type Corpus } from './corpus/passages.ts';

const folder = join(import.meta.dirname, 'corpus');
const files = readdirSync(folder).filter((f) => f.endsWith('.ts') && f !== 'passages.ts');

/** Every file of the folder is the corpus of one language, under its code. */
const corpora = await Promise.all(
  files.map(async (file) => {
    const module = (await import(join(folder, file))) as Readonly<Record<string, Corpus>>;
    const corpus = Object.values(module)[0];
    if (!corpus) throw new Error(`test/corpus/${file} should export a corpus and exports nothing`);
    return corpus;
  }),
);

describe.each(corpora)('facts in $language', (corpus) => {
  const read = (text: string) => readFacts(passage(text, corpus)).map(written).sort();

  test.each(corpus.says)('%s', (text, ...facts) => {
    expect(read(text)).toEqual([...facts].sort());
  });

  test.each(corpus.silent)('nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
