import { xml } from '../core/xml.ts';
import type { UiLanguage } from '../core/words.ts';

/** Width of every card in drawing units; all other sizes are measured against it. */
export const WIDTH = 1200;
export const MARGIN = 48;
/** Colours apart for the colour-blind too (Okabe and Ito's blue, vermilion and green, darkened for white). */
export const INKS = ['#0b5fa5', '#c2410c', '#0f766e'] as const;
export const DARK = '#16202a';
export const SOFT = '#5b6773';
export const HAIR = '#d5dbe1';
export const FONT = 'Pretendard';

/** Roughly how wide letters stand at a size: Hangul and other wide letters 0.88 em, capitals 0.68, the rest 0.56. */
export function breadth(letters: string, size: number): number {
  let em = 0;
  for (const c of letters)
    em += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u.test(c)
      ? 0.88
      : /[A-Z@%&]/.test(c)
        ? 0.68
        : 0.56;
  return em * size;
}

/** Letters cut to a width, with an ellipsis where something was cut. */
export function fitted(letters: string, size: number, width: number): string {
  if (breadth(letters, size) <= width) return letters;
  let kept = '';
  for (const c of letters) {
    if (breadth(`${kept}${c}…`, size) > width) break;
    kept += c;
  }
  return `${kept.trimEnd()}…`;
}

export type Pen = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A white rim, for letters that may stand on a line. */
  readonly rim?: boolean;
};

/** One line of letters. */
export function lettering(letters: string, p: Pen): string {
  const rim = p.rim ? ' stroke="#ffffff" stroke-width="7" stroke-linejoin="round" paint-order="stroke"' : '';
  return `<text x="${round(p.x)}" y="${round(p.y)}" font-family="${FONT}" font-size="${p.size}" font-weight="${p.bold ? 700 : 400}" fill="${p.ink ?? DARK}" text-anchor="${p.anchor ?? 'start'}"${rim}>${xml(letters)}</text>`;
}

/** A straight line. */
export function stroke(x1: number, y1: number, x2: number, y2: number, ink: string, width = 1): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${ink}" stroke-width="${width}"/>`;
}

/** Two decimals are enough for a drawing, and keep it the same everywhere. */
export function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/** A mark of a series: circle, square or triangle, so that series differ without colour. */
export function markAt(kind: number, x: number, y: number, r: number, ink: string): string {
  if (kind % 3 === 1)
    return `<rect x="${round(x - r)}" y="${round(y - r)}" width="${2 * r}" height="${2 * r}" fill="${ink}"/>`;
  if (kind % 3 === 2) {
    const points = [x, y - r * 1.2, x - r * 1.15, y + r * 0.9, x + r * 1.15, y + r * 0.9].map(round);
    return `<polygon points="${points.join(' ')}" fill="${ink}"/>`;
  }
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${ink}"/>`;
}

const KOREAN: readonly (readonly [number, string])[] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
];
const ENGLISH: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
];

/** A number short enough for an axis or a line's end: '8.12m', '812.2만', '33.5'. */
export function brief(n: number, lang: UiLanguage): string {
  const size = Math.abs(n);
  const [scale, name] = (lang === 'ko' ? KOREAN : ENGLISH).find(([s]) => size >= s) ?? [1, ''];
  const digits = scale === 1 ? (Number.isInteger(n) ? 0 : 2) : lang === 'ko' ? (size / scale >= 100 ? 1 : 2) : 2;
  const shown = (n / scale).toLocaleString('en-US', { maximumFractionDigits: digits });
  return `${shown.replace('-', '−')}${name}`;
}

/** Round steps from the lowest to the highest value, zero among them; about four. */
export function ticks(lowest: number, highest: number): readonly number[] {
  const low = Math.min(0, lowest);
  const high = Math.max(0, highest) || (low < 0 ? 0 : 1);
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((s) => s * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Two lines of words at most, broken at spaces to fit a width; the second is cut where it must be. */
export function twoLines(letters: string, size: number, width: number): readonly string[] {
  if (breadth(letters, size) <= width) return [letters];
  const words = letters.split(' ');
  let first = words.shift() ?? '';
  while (words.length && breadth(`${first} ${words[0]}`, size) <= width) first += ` ${words.shift()}`;
  return words.length
    ? [fitted(first, size, width), fitted(words.join(' '), size, width)]
    : [fitted(first, size, width)];
}

/** A white card of a height with a hairline frame, its title (with the unit) at the head and its source at the foot. */
export function card(
  head: { readonly title: string; readonly unit: string; readonly source: string },
  height: number,
  drawing: string,
): string {
  const title = head.unit ? `${head.title} (${head.unit})` : head.title;
  const lines = twoLines(title, 36, WIDTH - 2 * MARGIN);
  const letters = lines.map((l, i) => lettering(l, { x: MARGIN, y: 62 + i * 44, size: 36, bold: true })).join('');
  const source = lettering(fitted(head.source, 22, WIDTH - 2 * MARGIN), {
    x: MARGIN,
    y: height - 28,
    size: 22,
    ink: SOFT,
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="#ffffff" stroke="${HAIR}"/>` +
    `${letters}${drawing}${source}</svg>`
  );
}

/** Where the drawing may begin below the title. */
export function headroom(head: { readonly title: string; readonly unit: string }): number {
  const title = head.unit ? `${head.title} (${head.unit})` : head.title;
  return 62 + (twoLines(title, 36, WIDTH - 2 * MARGIN).length - 1) * 44 + 34;
}
