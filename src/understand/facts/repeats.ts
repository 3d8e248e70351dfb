import type { Fact } from '../../core/fact.ts';
import { factLaidOut } from './laid-out.ts';

/** Facts of one figure said again are one: the most exact wording stays, with what the others know besides. */
export function withoutRepeats(facts: readonly Fact[], titleEnd: number): readonly Fact[] {
  const kept: Fact[] = [];
  const places = new Map<string, number[]>();
  for (const fact of facts) {
    const near = nearKeys(fact);
    const k = near.flatMap((key) => places.get(key) ?? []).find((at) => isRepeat(kept[at] ?? fact, fact));
    const other = k === undefined ? undefined : kept[k];
    if (other && k !== undefined) kept[k] = merged(other, fact, titleEnd);
    else {
      const key = near[1] ?? '';
      places.set(key, [...(places.get(key) ?? []), kept.length].slice(-MOST_ALIKE));
      kept.push(fact);
    }
  }
  return kept.filter((f) => !isGuessed(f, kept)).sort((a, b) => a.at - b.at);
}

/** "from July" in a headline, where the text goes on to say which year: its own year was only a guess. */
function isGuessed(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.kind !== 'effective_date' || /\d{4}/.test(fact.quote)) return false;
  const told = String(fact.value).slice(5);
  return facts.some(
    (f) =>
      f.kind === 'effective_date' &&
      f.value !== fact.value &&
      /\d{4}/.test(f.quote) &&
      told !== '' &&
      String(f.value).slice(5).startsWith(told),
  );
}

const MOST_ALIKE = 40;
const STEP = 0.07;

/** Figures that may be the same stand in the same or a neighbouring step of a logarithmic scale; dates in the same year. */
function nearKeys(fact: Fact): readonly string[] {
  const kind = `${fact.kind} ${fact.unit}`;
  if (typeof fact.value === 'string') return [`${kind} -`, `${kind} ${fact.value.slice(0, 4)}`];
  const step = Math.round(Math.log(Math.max(fact.value, 1e-9)) / STEP);
  return [step - 1, step, step + 1].map((k) => `${kind} ${k}`);
}

function isRepeat(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.platform !== b.platform && a.platform !== null && b.platform !== null) return false;
  if (typeof a.value === 'string' || typeof b.value === 'string') return sameDate(String(a.value), String(b.value));
  if (a.firm !== b.firm && a.firm !== null && b.firm !== null) return false;
  if (a.value === b.value) return samePeriod(a, b) || a.platform === b.platform;
  if (a.platform !== b.platform && a.kind === 'mau') return false;
  if (a.unit === 'percent')
    return (
      samePeriod(a, b) &&
      Math.round(a.value) === Math.round(b.value) &&
      (Number.isInteger(a.value) || Number.isInteger(b.value))
    );
  return samePeriod(a, b) && (isRounding(a, b) || isMilestone(a, b) || isMilestone(b, a));
}

/** "Over 9 million for the first time" beside 9,071,000 is the same figure. */
function isMilestone(a: Fact, b: Fact): boolean {
  return a.bound === 'at least' && Number(b.value) >= Number(a.value) && Number(b.value) <= Number(a.value) * 1.05;
}

function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function samePeriod(a: Fact, b: Fact): boolean {
  return a.period === b.period || a.period === null || b.period === null;
}

/** Significant digits of a number: 20억 has one... as printed, without its zeros. */
function precision(value: number): number {
  return String(value)
    .replace(/\.|e.*$/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '').length;
}

/** True when one value is the other cut or rounded to fewer digits ("20억원대" and "20억9300만원"). */
function isRounding(a: Fact, b: Fact): boolean {
  const [x, y] = [Number(a.value), Number(b.value)];
  const [coarse, fine] = precision(x) <= precision(y) ? [x, y] : [y, x];
  const digits = precision(coarse);
  if (precision(fine) <= digits || (digits < 2 && a.bound !== 'about' && b.bound !== 'about')) return false;
  const step = 10 ** (Math.floor(Math.log10(coarse)) - digits + 1);
  return Math.abs(fine - coarse) < step && Math.abs(fine - coarse) / fine < 0.06;
}

function merged(a: Fact, b: Fact, titleEnd: number): Fact {
  const [best, other] = rank(b, titleEnd) > rank(a, titleEnd) ? [b, a] : [a, b];
  return factLaidOut({
    ...best,
    platform: best.platform ?? other.platform,
    period: best.period ?? other.period,
    firm: best.firm ?? other.firm,
    background: a.background && b.background,
  });
}

function rank(fact: Fact, titleEnd: number): number {
  const digits = typeof fact.value === 'number' ? precision(fact.value) : fact.value.length;
  return (
    digits * 4 +
    (fact.bound === 'exactly' ? 0.5 : 0) +
    (fact.at >= titleEnd ? 1 : 0) +
    (fact.platform ? 2 : 0) +
    (fact.period ? 1 : 0)
  );
}
