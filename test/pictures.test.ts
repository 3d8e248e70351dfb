import { expect, test } from 'vitest';
import type { Cache } from '../src/core/ports.ts';
import type { Chart } from '../src/core/reply.ts';
import { keptPictures } from '../src/pictures.ts';

const chart: Chart = {
  ...{ kind: 'chart', form: 'line', title: '월간 이용자', unit: '명', source: '와이즈앱' },
  series: [{ name: '와이즈앱', points: [['2025-08', 8_122_000]] }],
};

function cacheOf(kept = new Map<string, unknown>()): Cache {
  return {
    get: async <T>(name: string) => kept.get(name) as T | undefined,
    set: async (name, value) => void kept.set(name, value),
    delete: async (name) => void kept.delete(name),
  };
}

function drawing() {
  const drawn: string[] = [];
  const draw = async (c: Chart, lang: string) => {
    drawn.push(`${c.title} ${lang}`);
    return new Uint8Array([137, 80, 78, 71, drawn.length]);
  };
  return { drawn, draw };
}

test('a chart is drawn once for everybody on one store, and anew for another language, content or release', async () => {
  const cache = cacheOf();
  const { drawn, draw } = drawing();
  const one = keptPictures(cache, '1', draw);
  const first = await one(chart, 'ko');
  expect([...(await keptPictures(cache, '1', draw)({ ...chart }, 'ko'))]).toEqual([...first]);
  expect(drawn).toHaveLength(1);
  await one(chart, 'en');
  await one({ ...chart, unit: '만 명' }, 'ko');
  await keptPictures(cache, '2', draw)(chart, 'ko');
  expect(drawn).toHaveLength(4);
});

test('those who ask at once get one drawing', async () => {
  const { drawn, draw } = drawing();
  const kept = keptPictures(undefined, '1', draw);
  const all = await Promise.all(Array.from({ length: 9 }, () => kept(chart, 'ko')));
  expect(new Set(all).size).toBe(1);
  expect(drawn).toHaveLength(1);
});

test('a cache that fails costs a drawing; a drawing that fails is tried again', async () => {
  const broken: Cache = {
    ...cacheOf(),
    get: () => Promise.reject(new Error('gone')),
    set: () => Promise.reject(new Error('gone')),
  };
  const { drawn, draw } = drawing();
  const kept = keptPictures(broken, '1', draw);
  expect([...(await kept(chart, 'ko'))]).toEqual([137, 80, 78, 71, 1]);
  await kept(chart, 'ko');
  expect(drawn).toHaveLength(2);
  let tries = 0;
  const failing = keptPictures(cacheOf(), '1', async () => {
    tries += 1;
    throw new Error('no font');
  });
  await expect(failing(chart, 'ko')).rejects.toThrow('no font');
  await expect(failing(chart, 'ko')).rejects.toThrow('no font');
  expect(tries).toBe(2);
});
