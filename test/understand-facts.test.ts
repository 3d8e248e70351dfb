import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/understand/facts.ts';
import { passage, written, type Corpus } from './corpus/passages.ts';
import { en } from './corpus/en.ts';
import { es } from './corpus/es.ts';
import { ko } from './corpus/ko.ts';

const CORPORA: readonly Corpus[] = [ko, en, es];

describe.each(CORPORA)('facts in $language', (corpus) => {
  const read = (text: string) => readFacts(passage(text, corpus)).map(written).sort();

  test.each(corpus.says)('%s', (text, ...facts) => {
    expect(read(text)).toEqual([...facts].sort());
  });

  test.each(corpus.silent)('nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
