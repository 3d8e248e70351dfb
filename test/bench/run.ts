import { cpus, totalmem } from 'node:os';
import type { Figure, Print } from './measure.ts';

/** Each part is a module with `bench(print)`; a part may run alone: `npm run bench -- alerts`. */
const PARTS: Readonly<Record<string, () => Promise<{ bench(print: Print): unknown }>>> = {
  start: () => import('./start.ts'),
  understand: () => import('./understand.ts'),
  alerts: () => import('./alerts.ts'),
  weave: () => import('./weave.ts'),
  feeds: () => import('./feeds.ts'),
  duty: () => import('./duty.ts'),
  store: () => import('./store.ts'),
};

function verdict(f: Figure): string {
  if (f.target === undefined) return '';
  const reached = f.atLeast ? f.value >= f.target : f.value <= f.target;
  return `${f.atLeast ? '≥' : '≤'} ${f.target} ${reached ? 'reached' : 'MISSED'}`;
}

function row(part: string, f: Figure): string {
  const value = f.value >= 100 ? Math.round(f.value).toLocaleString('en-US') : f.value.toPrecision(3);
  return `${part.padEnd(11)} ${f.what.padEnd(58)} ${value.padStart(10)} ${f.unit.padEnd(14)} ${verdict(f).padEnd(18)} ${f.note ?? ''}`.trimEnd();
}

const asked = process.argv.slice(2);
const cpu = cpus();
console.log(
  `${cpu.length} × ${cpu[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
for (const [part, load] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  await (await load()).bench((f) => console.log(typeof f === 'string' ? f : row(part, f)));
}
