import type { Fact, FactKind } from '../../core/fact.ts';
import type { Amount } from '../facts/amounts.ts';
import type { Stated, Statement } from './statements.ts';

/** A figure said with fewer digits may differ by this much, and by more when it is said to be rough. */
const ROUNDED = 0.01;
const ROUGH = 0.03;

function digits(n: number): number {
  return n.toExponential().replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
}

/** One number, or the other said with fewer digits. */
function near(said: number, source: number, rough: boolean): boolean {
  if (said === source) return true;
  const apart = Math.abs(said - source) / Math.max(Math.abs(source), 1e-9);
  return digits(said) < digits(source) && digits(said) >= 2 && apart <= (rough ? ROUGH : ROUNDED);
}

type Sort = 'money' | 'percent' | 'points' | 'count';

function sortOf({ unit }: Amount): Sort {
  return unit === 'money' || unit === 'percent' || unit === 'points' ? unit : 'count';
}

/** True when one amount says no more than the other: same unit, same value, the same side of it. */
export function sameAmount(said: Amount, source: Amount, penal: boolean): boolean {
  if (sortOf(said) !== sortOf(source) || said.currency !== source.currency) return false;
  if (!near(said.value, source.value, said.bound === 'about' || source.bound === 'about')) return false;
  const [a, b] = [said.bound, source.bound];
  if ((a === 'up to' && b === 'at least') || (a === 'at least' && b === 'up to')) return false;
  return !penal || (a === 'up to') === (b === 'up to') || source.range !== undefined;
}

const penal = (s: Statement) => s.acts.some((t) => t.act === 'fine' || t.act === 'invest');

/** The sentences of the sources that hold an amount. */
export function holding(amount: Amount, said: Statement, sources: readonly Stated[]): readonly Statement[] {
  return sources
    .flatMap((s) => s.statements)
    .filter(
      (s) =>
        s.amounts.some((a) => sameAmount(amount, a, penal(said))) ||
        (sortOf(amount) === 'count' && amount.value < 1e4 && s.bare.includes(amount.value)),
    );
}

function hasBare(n: number, sources: readonly Stated[]): boolean {
  return sources.some((s) =>
    s.statements.some(
      (t) =>
        t.bare.includes(n) ||
        t.amounts.some((a) => sortOf(a) === 'count' && a.value === n) ||
        t.times.flat().some((time) => time.split('-').some((part) => Number(part.replace(/\D/g, '')) === n)),
    ),
  );
}

const covers = (time: string, known: string) => known === time || known.startsWith(`${time}-`);

/** The sentences that name a time, or a day within it. */
function naming(times: readonly string[], sources: readonly Stated[]): readonly Statement[] {
  return sources
    .flatMap((s) => s.statements)
    .filter((s) => s.times.flat().some((known) => times.some((time) => covers(time, known))));
}

/** The day of the report may be said although no sentence has it. */
function isReported(times: readonly string[], sources: readonly Stated[]): boolean {
  return sources.some(({ published }) => published !== null && times.some((time) => covers(time, published)));
}

/** A month said beside a figure that the sources tell of other times alone, though it is the month of the report. */
function wrongMonth(said: Statement, sources: readonly Stated[]): readonly (readonly string[])[] {
  const elsewhere = said.amounts.some((a) => {
    const held = holding(a, said, sources);
    return held.length > 0 && held.every((s) => s.times.length > 0);
  });
  const months = said.times.filter((t) => t.every((time) => /^\d{4}-\d{2}$/.test(time)));
  return elsewhere ? months.filter((t) => isReported(t, sources)) : [];
}

/** Numbers and dates of a sentence that no source has. */
export function unknownFigures(said: Statement, sources: readonly Stated[]): readonly string[] {
  const amounts = said.amounts.filter((a) => holding(a, said, sources).length === 0);
  const bare = said.bare.filter((n) => !hasBare(n, sources));
  const late = wrongMonth(said, sources);
  const unknown = said.times.filter(
    (t) => naming(t, sources).length === 0 && (!isReported(t, sources) || late.includes(t)),
  );
  return [
    ...amounts.map((a) => `no source has the figure ${a.value} ${a.currency || a.unit}`),
    ...bare.map((n) => `no source has the number ${n}`),
    ...unknown.map((t) => `no source has the date ${t.join(' or ')}`),
  ];
}

const theirs = (s: Statement) => (s.names.size > 0 ? s.names : s.carried);

function isNamed(said: Statement, held: readonly Statement[]): boolean {
  return said.names.size === 0 || held.some((s) => [...said.names].some((n) => theirs(s).has(n)));
}

/** A day that stands in one sentence with a firm of which no source tells it. */
export function wrongDay(said: Statement, sources: readonly Stated[]): readonly string[] {
  const wrong = said.times.filter((times) => {
    const named = naming(times, sources);
    return named.length > 0 && !isReported(times, sources) && !isNamed(said, named);
  });
  return wrong.map((t) => `${t.join(' or ')} is not told of ${[...said.names].join(' or ')}`);
}

/** A figure that stands in one sentence with the wrong firm or the wrong country. */
export function wrongCompany(said: Statement, sources: readonly Stated[]): readonly string[] {
  const problems: string[] = [];
  for (const amount of said.amounts) {
    const held = holding(amount, said, sources);
    if (held.length === 0) continue;
    if (!isNamed(said, held))
      problems.push(`${amount.value} is not ${[...said.names].join(' or ')}'s in any source sentence`);
    if (said.places.size > 0 && !held.some((s) => s.places.size === 0 || [...said.places].some((p) => s.places.has(p))))
      problems.push(`${amount.value} is not told of ${[...said.places].join(' or ')}`);
  }
  return problems;
}

/** Kinds that must not be taken for one another. */
const APART: ReadonlySet<FactKind> = new Set([
  'fine',
  'investment',
  'mau',
  'breach_count',
  'commission',
  'purchase_volume',
]);

function periodsFit(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function agrees(f: Fact, g: Fact): boolean {
  const kinds = f.kind === g.kind || !APART.has(f.kind) || !APART.has(g.kind);
  const owners = f.platform === null || g.platform === null || f.platform === g.platform;
  const firms = f.firm === null || g.firm === null || f.firm === g.firm;
  return kinds && owners && firms && periodsFit(f.period, g.period);
}

/** Figures whose owner, kind, month or measuring firm is another in the sources. */
export function wrongFacts(said: Stated, sources: readonly Stated[]): readonly string[] {
  return said.facts.flatMap((f) => {
    if (typeof f.value !== 'number') return [];
    const value = f.value;
    const peers = sources
      .flatMap((s) => s.facts)
      .filter((g) => g.unit === f.unit && typeof g.value === 'number' && near(value, g.value, f.bound === 'about'));
    if (peers.length === 0 || peers.some((g) => agrees(f, g))) return [];
    const g = peers[0];
    return [
      `the sources say ${[g?.kind, g?.platform, g?.period, g?.firm].filter(Boolean).join(' ')} of ${value}, not ${[f.kind, f.platform, f.period, f.firm].filter(Boolean).join(' ')}`,
    ];
  });
}
