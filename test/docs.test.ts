import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { envExample, freshReadme } from '../src/docs.ts';
import { ROOT } from '../src/load.ts';

const shipped = (name: string) => readFileSync(join(ROOT, name), 'utf8');

test('.env.example is what the table of settings says (npm run -s env > .env.example)', () => {
  expect(shipped('.env.example')).toBe(envExample());
});

test('README’s tables are what the program runs on (npm run readme)', async () => {
  expect(shipped('README.md')).toBe(await freshReadme(shipped('README.md')));
});
