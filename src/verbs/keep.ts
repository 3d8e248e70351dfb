import { ownConfig, type Config } from '../config.ts';
import { worldClock } from '../main.ts';
import { backup as backUp, restore as putBack } from '../store/backup.ts';
import { openEngine, type Where } from '../store/open.ts';
import { runWords } from '../words/run.ts';
import { print } from './flags.ts';

function whereOf(config: Config): Where {
  return config.database ? { url: config.database } : { folder: config.folder };
}

function fileOf(words: readonly string[], example: string): string {
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Error(`say one file, for example: tiltwatch ${example}`);
  return file;
}

/** `tiltwatch backup FILE`: a copy of the running store; `.jsonl.gz` restores on either database. */
export async function backup(words: readonly string[]): Promise<number> {
  const config = ownConfig();
  const file = fileOf(words, 'backup tiltwatch-2026-11-24.jsonl.gz');
  await backUp(whereOf(config), file);
  await print(`${runWords[config.lang].backedUp(file)}\n`);
  return 0;
}

/** `tiltwatch restore FILE`: puts a backup into an empty folder or database. */
export async function restore(words: readonly string[]): Promise<number> {
  const config = ownConfig();
  const file = fileOf(words, 'restore tiltwatch-2026-11-24.jsonl.gz');
  await putBack(file, whereOf(config), worldClock);
  await print(`${runWords[config.lang].restored(file)}\n`);
  return 0;
}

/** `tiltwatch migrate`: brings the schema up to date before the new release starts; a running older release goes on. */
export async function migrate(): Promise<number> {
  const config = ownConfig();
  const engine = await openEngine(whereOf(config), worldClock);
  try {
    await print(`${await engine.describe()}\n${runWords[config.lang].migrated}\n`);
  } finally {
    await engine.close();
  }
  return 0;
}
