import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

/** A body that outgrew the limit, packed or unpacked. */
export class TooBig extends Error {
  override readonly name = 'TooBig';
}

const unGzip = promisify(gunzip);
const unBrotli = promisify(brotliDecompress);
const unZlib = promisify(inflate);
const unRaw = promisify(inflateRaw);
/** Servers that forget the trailer are common; what came is read. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

/**
 * Undoes a Content-Encoding (gzip, deflate with or without zlib's head, br, and lists of them).
 * Throws TooBig when more than `most` bytes come out, whatever went in; other errors when the bytes are not what they claim.
 */
export async function unpack(bytes: Uint8Array, encoding: string | undefined, most: number): Promise<Uint8Array> {
  const named = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((e) => e.trim())
    .filter((e) => e !== '' && e !== 'identity');
  const bare = named.length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b ? ['gzip'] : named;
  if (bare.length > 3) throw new Error(`packed ${bare.length} times`);
  let out = bytes;
  for (const one of bare.reverse()) out = await unpackOne(out, one, most);
  if (out.length > most) throw new TooBig();
  return out;
}

async function unpackOne(bytes: Uint8Array, encoding: string, most: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return await unGzip(bytes, { ...LENIENT, maxOutputLength: most });
    if (encoding === 'br') return await unBrotli(bytes, { maxOutputLength: most });
    if (encoding === 'deflate') {
      const hasHead = ((bytes[0] ?? 0) & 0x0f) === 8;
      return await (hasHead ? unZlib : unRaw)(bytes, { ...LENIENT, maxOutputLength: most });
    }
  } catch (problem) {
    if (problem instanceof RangeError && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooBig();
    throw problem;
  }
  throw new Error(`packed as ${encoding}, which nobody asked for`);
}
