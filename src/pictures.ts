import { idOf } from './core/item.ts';
import type { Cache } from './core/ports.ts';
import type { Chart } from './core/reply.ts';
import { DAY } from './core/time.ts';
import type { UiLanguage } from './core/words.ts';

/** From a chart to its PNG. */
export type Draw = (chart: Chart, lang: UiLanguage) => Promise<Uint8Array>;

/** A picture is kept for so long after it was drawn; the next one is drawn anew. */
const KEPT = 7 * DAY;

/** Drawn by a library that is loaded with the first chart. */
const drawNow: Draw = async (chart, lang) => (await import('./charts/draw.ts')).drawPng(chart, lang);

/**
 * Draws each chart once, for all processes on one store: the picture is kept under all that it is made of, which is what
 * the chart says, the language of its letters and the release that drew it. Those who ask meanwhile wait for the same
 * drawing. A cache that fails costs a drawing, never the picture.
 */
export function keptPictures(cache: Cache | undefined, release: string, draw: Draw = drawNow): Draw {
  const underWay = new Map<string, Promise<Uint8Array>>();

  async function drawn(name: string, chart: Chart, lang: UiLanguage): Promise<Uint8Array> {
    const kept = await cache?.get<string>(name).catch(() => undefined);
    if (kept !== undefined) return Buffer.from(kept, 'base64');
    const png = await draw(chart, lang);
    await cache?.set(name, Buffer.from(png).toString('base64'), KEPT).catch(() => undefined);
    return png;
  }

  return (chart, lang) => {
    const name = idOf(JSON.stringify([release, lang, chart]));
    const asked = underWay.get(name) ?? drawn(name, chart, lang).finally(() => underWay.delete(name));
    underWay.set(name, asked);
    return asked;
  };
}
