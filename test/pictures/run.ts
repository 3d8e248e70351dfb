import { Resvg } from '@resvg/resvg-js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { displayWidth } from '../../src/surfaces/text.ts';

const root = join(import.meta.dirname, '../..');
const FONTS = ['Pretendard-Regular.otf', 'Pretendard-Bold.otf'].map((f) => join(root, 'src/charts/fonts', f));
/** One letter's cell in pixels; a Hangul letter takes two. */
const CELL = { width: 8.1, height: 23 };
const EDGE = 24;

/** The replies that README shows, and how many of their lines. */
const SHOWN = [
  { name: 'duty-ko', line: '/duty 니트 180 usd', lang: 'ko', lines: 28 },
  { name: 'mau-en', line: '/mau temu', lang: 'en', lines: 14 },
  { name: 'regulations-ko', line: '/regulations upcoming', lang: 'ko', lines: 10 },
] as const;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const BARS = '▁▂▃▄▅▆▇█';

/** A bar of a sparkline or a box of a stage bar, which the font lacks; undefined for letters. */
function shape(letter: string, x: number, y: number): string | undefined {
  const eighths = BARS.indexOf(letter) + 1;
  if (eighths > 0)
    return `<rect x="${x}" y="${y + 2 - eighths * 2}" width="7" height="${eighths * 2}" fill="#0b5cab"/>`;
  if (letter !== '■' && letter !== '□') return undefined;
  return `<rect x="${x}" y="${y - 10}" width="7" height="10" stroke="#0b5cab" fill="${letter === '■' ? '#0b5cab' : 'none'}"/>`;
}

/** A line in pieces, each beginning in its terminal column, so that tables stand and words keep their own spacing. */
function lineSvg(line: string, row: number, bold: boolean): string {
  const y = EDGE + row * CELL.height + 16;
  const pieces = line.match(/[▁▂▃▄▅▆▇█■□]|(?:(?! {2})[^▁▂▃▄▅▆▇█■□])+| {2,}/g) ?? [];
  let column = 0;
  return pieces
    .map((piece) => {
      const x = EDGE + column * CELL.width;
      column += displayWidth(piece);
      const weight = bold ? ' font-weight="700"' : '';
      return (
        shape(piece, x, y) ??
        (piece.trim() === '' ? '' : `<text x="${x}" y="${y}"${weight}>${escaped(piece.trimEnd())}</text>`)
      );
    })
    .join('');
}

function picture(prompt: string, text: readonly string[]): Uint8Array {
  const lines = [`› ${prompt}`, '', ...text];
  const width = EDGE * 2 + Math.max(...lines.map(displayWidth)) * CELL.width;
  const height = EDGE * 2 + lines.length * CELL.height;
  const body = lines.map((l, i) => lineSvg(l, i, i === 0 || i === 2)).join('\n');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Pretendard" font-size="15" fill="#1c2733"><rect width="${width}" height="${height}" rx="10" fill="#ffffff" stroke="#d8dee4"/>${body}</svg>`;
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 1.5 },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Pretendard' },
  });
  return drawn.render().asPng();
}

/** Draws README's pictures from what the program answers at a set time: `npm run pictures`. */
const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-pictures-'));
for (const { name, line, lang, lines } of SHOWN) {
  const args = ['dist/src/cli.js', 'ask', line, '--lang', lang, '--now', '2026-11-24'];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TILTWATCH_DATA: folder },
    encoding: 'utf8',
  });
  writeFileSync(join(root, 'src/pictures', `${name}.png`), picture(line, run.stdout.split('\n').slice(0, lines)));
  console.log(`src/pictures/${name}.png`);
}
rmSync(folder, { recursive: true });
