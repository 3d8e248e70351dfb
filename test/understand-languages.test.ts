import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand } from '../src/understand/read.ts';
import { LANGUAGES, TONGUES, tongueOf } from '../src/understand/tongues.ts';

const root = join(import.meta.dirname, '..');
const filesUnder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(folder, f).replaceAll('\\', '/'));

/** Files outside the folder of languages that import a language. */
function filesThatImport(code: string): readonly string[] {
  const imported = new RegExp(`from '[./a-z-]*languages/${code}\\.ts'`);
  return filesUnder('src').filter((f) => imported.test(readFileSync(join(root, f), 'utf8')));
}

describe('a language is one vocabulary file and one corpus file', () => {
  const vocabularies = readdirSync(join(root, 'src/understand/languages')).map((f) => f.replace(/\.ts$/, ''));

  test('every file of the folder is found, and nothing else is', () => {
    expect([...LANGUAGES].sort()).toEqual(vocabularies.sort());
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(9);
  });

  test.each(LANGUAGES)('no other file names %s', (code) => {
    expect(filesThatImport(code)).toEqual([]);
  });

  test.each(LANGUAGES.filter((l) => l !== 'zh-TW'))('%s has a corpus of figures', (code) => {
    expect(filesUnder('test/corpus')).toContain(`test/corpus/${code}.ts`);
  });

  test.each(TONGUES)('$code says how it is recognised', ({ code, recognised }) => {
    if (recognised.script === 'Latin') expect(recognised.everyday ?? recognised.letters).toBeTruthy();
    expect(tongueOf(code).code).toBe(code);
  });
});

test('a language that is not ours is read by the English words', () => {
  expect(tongueOf('xx').code).toBe('en');
  expect(understand({ title: 'Temu fined €200 million', body: '', language: 'xx' }).relevant).toBe(true);
});
