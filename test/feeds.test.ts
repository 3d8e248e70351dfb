import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../src/core/item.ts';
import { Unreadable } from '../src/core/source.ts';
import { decodeBytes } from '../src/ingest/formats/bytes.ts';
import { rss } from '../src/ingest/formats/rss.ts';
import { loadSources } from '../src/load.ts';

const pages = join(import.meta.dirname, 'feeds');
const sources = await loadSources();
/** Set REWRITE=1 to write the goldens anew after a wanted change; then read the difference. */
const rewrite = process.env['REWRITE'] === '1';

function shown(e: Entry): Record<string, unknown> {
  return { ...e, published: e.published === undefined ? null : new Date(e.published).toISOString() };
}

function golden(path: string, value: unknown): unknown {
  if (rewrite) writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

function savedPage(id: string): string {
  const folder = join(pages, id);
  const file = existsSync(folder) && readdirSync(folder).find((f) => f.startsWith('input.'));
  if (!file) throw new Error(`feeds/${id}.ts has no saved page: test/feeds/${id}/input.xml, .html or .json`);
  return join(folder, file);
}

describe('every source reads its saved page', () => {
  for (const source of sources) {
    test(source.id, async () => {
      const file = savedPage(source.id);
      const entries = await source.read(await decodeBytes(readFileSync(file), undefined));
      expect(entries.map(shown)).toEqual(golden(join(pages, source.id, 'expected.json'), entries.map(shown)));
      expect(entries.length).toBeGreaterThan(0);
      for (const e of entries) {
        expect(new URL(e.url, source.url).protocol).toMatch(/^https?:$/);
        expect(e.title.trim()).not.toBe('');
      }
    });

    if (!source.article) continue;
    test(`${source.id}, an article`, async () => {
      const html = readFileSync(join(pages, source.id, 'article.html'), 'utf8');
      const text = (await source.article?.(html)) ?? '';
      expect(text).toBe(golden(join(pages, source.id, 'article.json'), text));
      expect(text).not.toMatch(/전체메뉴|저작권정책/);
    });
  }
});

describe('the catalogue', () => {
  test('has at least forty sources, each with a home, and no address twice', () => {
    expect(sources.length).toBeGreaterThanOrEqual(40);
    expect(new Set(sources.map((s) => s.url)).size).toBe(sources.length);
  });

  test('saved pages belong to a source', () => {
    const ids = new Set(sources.map((s) => s.id));
    expect(readdirSync(pages).filter((d) => !ids.has(d))).toEqual([]);
  });

  test('the briefing service that ended answers HTML, and that is a failure with a sentence', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>서비스 종료 안내</title></head><body>RSS 서비스가 종료되었습니다.</body></html>';
    await expect(async () => rss()(page)).rejects.toThrow(Unreadable);
  });
});
