import { expect, test } from 'vitest';
import { unexplained } from './eval/explained.ts';

const NOTES =
  '# Notes\n\n### Status\n\n- A plan reads as passed: en-031, ko-f009.\n\n### Stories\n\n- Far apart: en-1 and zh-TW-2.\n';
const miss = (what: string, id: string) => ({ what, id, expected: '', got: '' });

test.each([
  ['status', 'en-031', []],
  ['status', 'ko-f009', []],
  ['status', 'en-03', ['status: en-03']],
  ['topics', 'en-031', ['topics: en-031']],
  ['story', 'en-1 zh-TW-2', []],
  ['story', 'en-1 ko-3', ['story: en-1 ko-3']],
])('a miss of %s in %s', (what, id, lacking) => {
  expect(unexplained([miss(what, id), miss(what, id)], NOTES)).toEqual(lacking);
});
