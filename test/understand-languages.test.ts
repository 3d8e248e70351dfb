import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src/understand');

/** Files of the room that name Spanish: by its code or by one of its files. */
function filesOfSpanish(): readonly string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .filter((f) => /'es'|\/es\.ts'|^\s+es:|export const es\b/m.test(readFileSync(join(src, f), 'utf8')))
    .map((f) => f.replaceAll('\\', '/'))
    .sort();
}

test('a language is words: its two vocabularies, the lists they are entered in, and how it is recognised', () => {
  expect(filesOfSpanish()).toEqual([
    'detect.ts',
    'facts/reading.ts',
    'language.ts',
    'languages/es.ts',
    'lexicon/es.ts',
    'lexicon/index.ts',
  ]);
});
