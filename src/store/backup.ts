import { once } from 'node:events';
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, type Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Clock } from '../core/time.ts';
import { dump, load } from './dump.ts';
import { bareEngine, openEngine, type Where } from './open.ts';
import { SQLITE_FILE } from './sqlite.ts';

/**
 * Backs a running store up into a new file: `*.jsonl` or `*.jsonl.gz` is a dump that restores on either database, any
 * other name a copy of the SQLite file. Throws a sentence when the file is there already, or no such copy can be made.
 */
export async function backup(where: Where, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already; a backup never overwrites one.`);
  const portable = /\.jsonl(\.gz)?$/.test(file);
  if (!portable && 'url' in where)
    throw new Error('A PostgreSQL store is backed up into a file that ends in .jsonl or .jsonl.gz.');
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const engine = await bareEngine(where);
  try {
    if (portable) await writeLines(unfinished, file.endsWith('.gz'), (write) => dump(engine, write));
    else await sql`vacuum into ${unfinished}`.execute(engine.db);
    renameSync(unfinished, file);
  } finally {
    await engine.close();
    rmSync(unfinished, { force: true });
  }
}

/** Restores a backup of either kind into an empty folder or database. Throws a sentence when that is not empty. */
export async function restore(file: string, where: Where, clock: Clock): Promise<void> {
  if (await isSqlite(file)) return 'folder' in where ? copyIn(file, where.folder, clock) : moveOver(file, where, clock);
  const engine = await openEngine(where, clock);
  await load(engine, linesOf(file)).finally(() => engine.close());
}

async function writeLines(
  file: string,
  zipped: boolean,
  lines: (write: (line: string) => Promise<void>) => Promise<unknown>,
): Promise<void> {
  const into = zipped ? createGzip() : new PassThrough();
  const written = pipeline(into, createWriteStream(file, { mode: 0o600 }));
  const write = async (line: string) => {
    if (!into.write(`${line}\n`)) await once(into, 'drain');
  };
  await Promise.all([lines(write).finally(() => into.end()), written]);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const text: Readable = (await startOf(file, 2)).equals(Buffer.from([0x1f, 0x8b])) ? raw.pipe(createGunzip()) : raw;
  const broken = finished(text);
  for await (const line of createInterface({ input: text, crlfDelay: Infinity })) yield line;
  await broken;
}

async function startOf(file: string, bytes: number): Promise<Buffer> {
  const handle = await openFile(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0).finally(() => handle.close());
  return buffer.subarray(0, bytesRead);
}

/** The first 16 bytes of every SQLite file (its file format, section 1.3). */
async function isSqlite(file: string): Promise<boolean> {
  return (await startOf(file, 16)).toString('latin1') === 'SQLite format 3\0';
}

async function copyIn(file: string, folder: string, clock: Clock): Promise<void> {
  const target = join(folder, SQLITE_FILE);
  if (existsSync(target)) throw new Error(`${target} is there already: restore into an empty folder.`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, target);
  await (await openEngine({ folder }, clock)).close();
}

/** From a SQLite copy into PostgreSQL, by way of a dump. */
async function moveOver(file: string, where: Where, clock: Clock): Promise<void> {
  const folder = mkdtempSync(`${file}.unpacked-`);
  try {
    await copyIn(file, folder, clock);
    const lines = join(folder, 'store.jsonl');
    await backup({ folder }, lines);
    await restore(lines, where, clock);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
