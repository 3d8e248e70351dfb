import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, timed, type Print } from './measure.ts';

const root = join(import.meta.dirname, '../..');

function ask(line: string, folder: string): { readonly output: string } {
  const run = spawnSync(process.execPath, ['dist/src/cli.js', 'ask', line], {
    cwd: root,
    env: { ...process.env, TILTWATCH_DATA: folder },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`ask failed: ${run.stderr}`);
  return { output: run.stdout };
}

/** The first answer of a cold process, on an empty folder and on one that was used before; needs `npm run prepare`. */
export async function bench(print: Print): Promise<void> {
  const first: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < 5; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-bench-'));
    first.push((await timed(() => ask('/mau temu', folder))).ms);
    again.push((await timed(() => ask('/duty 니트 180 usd', folder))).ms);
    rmSync(folder, { recursive: true });
  }
  print({
    what: 'first answer, empty folder (/mau temu), median of 5',
    value: percentile(first, 0.5),
    unit: 'ms',
    target: 1000,
  });
  print({
    what: 'first answer of a cold process (/duty), median of 5',
    value: percentile(again, 0.5),
    unit: 'ms',
    target: 1000,
  });
  const bare = (await timed(() => spawnSync(process.execPath, ['-e', '0']))).ms;
  print({ what: 'node -e 0, for comparison', value: bare, unit: 'ms' });
}
