import { createReadStream } from 'node:fs';
import { readFeed } from '../ingest/read.ts';
import { print, type Given } from './flags.ts';

/** More bytes than any feed that a visit would accept. */
const MOST_BYTES = 64 * 1024 * 1024;

async function bytesOf(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Error(`the input is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
  }
  return Buffer.concat(chunks);
}

/** `tiltwatch read [FILE|-]`: feed bytes in, one JSON object per entry out; one clear line and exit 1 on what cannot be read. */
export async function read(words: readonly string[], flags: Given): Promise<number> {
  const bytes = await bytesOf(words[0] ?? '-');
  const { base, type } = flags;
  const entries = await readFeed(bytes, {
    ...(typeof base === 'string' ? { base } : {}),
    ...(typeof type === 'string' ? { type } : {}),
  });
  for (const entry of entries) await print(`${JSON.stringify(entry)}\n`);
  return 0;
}
