import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import brief from '../commands/brief.ts';
import { readValues } from '../src/core/line.ts';
import type { Store } from '../src/core/ports.ts';
import type { Reply } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { csv, json, xlsx } from '../src/ledger/pack/sheet.ts';
import { crc32, zip, type Entry } from '../src/ledger/pack/zip.ts';
import { rangeTyped, within } from '../src/ledger/range.ts';
import { EXPORT_FORMATS, EXPORT_KINDS, exportRows } from '../src/views/export.ts';
import { deskOn, ledgerStore, NOW } from './ledger.desk.ts';

const said = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Reads an archive by its central directory, as any reader does. */
function unzip(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [sum, size, name, local] = [
      view.getUint32(at + 16, true),
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const path = said(bytes.subarray(at + 46, at + 46 + name));
    const start = local + 30 + view.getUint16(local + 26, true);
    const content = bytes.subarray(start, start + size);
    expect(crc32(content)).toBe(sum);
    at += 46 + name;
    return { path, bytes: content };
  });
}

test('CRC-32 gives the check value of its standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('an archive gives back what was put in', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z가-힣]{1,12}$/), fc.uint8Array({ maxLength: 300 })), {
        selector: ([p]) => p,
        maxLength: 5,
      }),
      (files) => {
        const back = unzip(zip(files.map(([path, bytes]) => ({ path, bytes }))));
        expect(back.map((e) => [e.path, [...e.bytes]])).toEqual(files.map(([p, b]) => [p, [...b]]));
      },
    ),
  );
});

describe('sheets', () => {
  const sheet = {
    name: 'a',
    head: ['이름', 'n'],
    rows: [
      ['=1+1', 3],
      ['a "b", c', null],
      ['<x>\u0001', -0.9],
    ],
  };
  test('CSV: quoted, with a byte order mark, and no letter runs as a formula', () => {
    expect(said(csv(sheet))).toBe('\ufeff이름,n\r\n\'=1+1,3\r\n"a ""b"", c",\r\n<x>\u0001,-0.9\r\n');
  });
  test('JSON: an object a row', () => {
    expect(JSON.parse(said(json(sheet)))[1]).toEqual({ 이름: 'a "b", c', n: null });
  });
  test('XLSX: numbers are numbers, letters are letters, nothing breaks the XML', () => {
    const part = unzip(xlsx([sheet])).find((e) => e.path === 'xl/worksheets/sheet1.xml');
    const letters = said(part?.bytes ?? new Uint8Array());
    expect(letters).toContain('<c r="B2"><v>3</v></c>');
    expect(letters).toContain('&lt;x&gt;</t>');
    expect(letters).not.toContain('<f>');
  });
});

test.each([
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2026년1분기', '2026-01-01', '2026-03-31'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024..2026', '2024-01-01', '2026-12-31'],
  ['2025-03..2025-09', '2025-03-01', '2025-09-31'],
  ['2025-H2', '2025-07-01', '2025-12-31'],
])('%s runs from %s to %s', (word, from, to) => {
  expect(rangeTyped(word)).toEqual({ from, to });
});
test.each(['soon', '2026..2024', '2025-13', '2026Q5', ''])('"%s" is no range', (word) => {
  expect(rangeTyped(word)).toBeUndefined();
});
test('a month that touches a range is within it', () => {
  expect([
    within('2025-03', { from: '2025-03-15', to: '2025-04-01' }),
    within('2025-02-28', { from: '2025-03-01', to: '2025-04-01' }),
  ]).toEqual([true, false]);
});

describe('/brief and exports', () => {
  let kept: { readonly store: Store; end(): Promise<void> };
  beforeAll(async () => {
    kept = await ledgerStore();
  });
  afterAll(() => kept.end());

  const ask = async (line: string, lang: UiLanguage, now = NOW): Promise<Reply> =>
    brief.run(readValues(brief, line), deskOn(kept.store, lang, now));
  const files = (r: Reply) =>
    r.blocks.flatMap((b) => (b.kind === 'file' ? [{ ...b, bytes: Buffer.from(b.base64, 'base64') }] : []));

  test.each(['en', 'ko'] as const)('shein 2026Q1 in %s reads as its golden file', async (lang) => {
    const [md] = files(await ask('shein 2026Q1', lang));
    await expect(said(md?.bytes ?? new Uint8Array())).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', `brief-shein-2026Q1.${lang}.md`),
    );
  });

  test('gives five files whose bytes do not depend on the day they are asked', async () => {
    const hash = (r: Reply) => files(r).map((f) => [f.name, createHash('sha256').update(f.bytes).digest('hex')]);
    const first = hash(await ask('temu 2025', 'ko'));
    expect(first.map(([name]) => name)).toEqual([
      'temu-2025.md',
      'temu-2025.html',
      'temu-2025.docx',
      'temu-2025.csv',
      'temu-2025.xlsx',
    ]);
    expect(hash(await ask('temu 2025', 'ko', NOW + 9 * 86_400_000))).toEqual(first);
  });

  test('every figure of the paper has a footnote, and every footnote an address', async () => {
    const [md, page] = files(await ask('temu 2025', 'en'));
    const letters = said(md?.bytes ?? new Uint8Array());
    const used = new Set([...letters.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]));
    const told = [...letters.matchAll(/^\[\^(\d+)\]: .*<https?:\/\/[^>]+>$/gm)].map((m) => m[1]);
    expect(new Set(told)).toEqual(used);
    expect(said(page?.bytes ?? new Uint8Array())).not.toMatch(/<script|src=|@import/);
  });

  test.each(EXPORT_KINDS.flatMap((kind) => EXPORT_FORMATS.map((format) => [kind, format] as const)))(
    'export %s as %s',
    async (kind, format) => {
      const bytes = await exportRows(kept.store, kind, format, NOW);
      expect(await exportRows(kept.store, kind, format, NOW)).toEqual(bytes);
      if (format === 'xlsx') expect(unzip(bytes).some((e) => e.path === 'xl/worksheets/sheet1.xml')).toBe(true);
      if (format === 'json' && kind === 'mau') expect(JSON.parse(said(bytes))).toHaveLength(172);
      if (format === 'csv') expect(said(bytes).startsWith('\ufeff')).toBe(true);
    },
  );
});
