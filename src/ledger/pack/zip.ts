/** One file of an archive: its path and its bytes. */
export type Entry = { readonly path: string; readonly bytes: Uint8Array };

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as ZIP wants it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const b of bytes) c = (CRC[(c ^ b) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, midnight: the first day ZIP knows, so that the same content gives the same bytes. */
const DAY_ONE = 0x0021;
const UTF8_NAMES = 0x0800;

function header(signature: number, e: Entry, name: Uint8Array, central: boolean, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(central ? 46 : 30));
  let at = 0;
  const u16 = (n: number) => ((at += 2), view.setUint16(at - 2, n, true));
  const u32 = (n: number) => ((at += 4), view.setUint32(at - 4, n, true));
  u32(signature);
  if (central) u16(20);
  u16(20);
  u16(UTF8_NAMES);
  u16(0);
  u16(0);
  u16(DAY_ONE);
  u32(crc32(e.bytes));
  u32(e.bytes.length);
  u32(e.bytes.length);
  u16(name.length);
  u16(0);
  if (central) {
    u16(0);
    u16(0);
    u16(0);
    u32(0);
    u32(offset);
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    all.set(p, at);
    at += p.length;
  }
  return all;
}

/** An archive of stored files (APPNOTE 6.3): no clock, no compression, the same bytes for the same files. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const e of entries) {
    const name = new TextEncoder().encode(e.path);
    const local = joined([header(0x04034b50, e, name, false, 0), name, e.bytes]);
    directory.push(header(0x02014b50, e, name, true, offset), name);
    files.push(local);
    offset += local.length;
  }
  const listed = joined(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, listed.length, true);
  end.setUint32(16, offset, true);
  return joined([...files, listed, new Uint8Array(end.buffer)]);
}
