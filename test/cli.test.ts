import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../src/cli.ts');

function typed(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CLI, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('what people type by habit', () => {
  it.each([[['--help']], [['-h']], [['help']], [[]]])('%j tells every verb', (words) => {
    const { status, stdout, stderr } = typed(...words);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('understand [--explain]');
    expect(stdout).toContain('restore FILE');
  });

  it.each([[['understand', '--help']], [['understand', '-h']], [['understand', '--lang', 'ko', '--help']]])(
    '%j tells that verb alone, without reading anything',
    (words) => {
      const { status, stdout, stderr } = typed(...words);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^tiltwatch understand \[--explain\].*\n$/);
    },
  );

  it.each([
    [['understood'], 'There is no verb "understood".'],
    [['understand', '--wrong'], "tiltwatch understand: Unknown option '--wrong'"],
  ])('%j is refused with what there is', (words, said) => {
    const { status, stdout, stderr } = typed(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('restore FILE');
  });
});
