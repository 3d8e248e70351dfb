import type { Fact, FactKind } from '../../core/fact.ts';
import { resolve, type Day } from './calendar/when.ts';
import { distance } from './way.ts';
import type { Lexicon } from './lexicon.ts';
import { TIMED } from './periods.ts';
import type { Reading } from './reading.ts';
import type { Amount } from './amounts.ts';
import type { Signs } from './signs.ts';
import { skipBack } from './words.ts';

const LONGEST_BETWEEN = 24;

/** "11억달러(약 1조4800억원)", "2.09 billion won ($1.5 million)": the same sum in another currency. */
export function isConversion(text: string, before: Amount | undefined, amount: Amount, { same }: Lexicon): boolean {
  if (!before || before.unit !== 'money' || amount.unit !== 'money' || before.currency === amount.currency)
    return false;
  if (amount.at < before.end || amount.at - before.end > LONGEST_BETWEEN) return false;
  return same.test(text.slice(before.end, amount.at));
}

/** A headline may give the sum that the body only puts in brackets: the sum in the text's own currency is the fact. */
export function withoutConverted(facts: readonly Fact[], conversions: readonly Amount[]): readonly Fact[] {
  const again = (f: Fact) =>
    conversions.some((c) => c.currency === f.unit && Math.abs(c.value - Number(f.value)) <= 0.03 * c.value);
  if (conversions.length === 0) return facts;
  return facts.filter(
    (f) => !again(f) || !facts.some((o) => o.kind === f.kind && o.unit !== f.unit && o.platform === f.platform),
  );
}

const REACH = 34;
const OLD_DAYS = 30;

/** True for a figure that is not the news: the old one of a change, or one beside a word for "earlier". */
export function isEarlier(
  amount: Amount,
  kind: FactKind,
  signs: Signs,
  { text, lexicon, published }: Reading,
): boolean {
  if (amount.old || isFormer(amount, text, lexicon)) return true;
  if (kind === 'threshold' || kind === 'duty_rate') return false;
  const { density } = lexicon.language;
  const timed = TIMED.has(kind) && kind !== 'investment';
  const said = signs.cues.some(
    (c) =>
      c.cue === 'earlier' &&
      !(timed && signs.whens.some((w) => w.at === c.at)) &&
      distance(signs, amount.at, amount.end, c, density) < (c.end <= amount.at ? REACH : REACH / 3),
  );
  if (said || timed) return said;
  if (kind !== 'fine' || !published) return false;
  return signs.whens.some((when) => {
    const iso = when.months === undefined ? resolve(when, published, false) : null;
    return (
      iso !== null &&
      daysOld(iso, published) > OLD_DAYS &&
      distance(signs, amount.at, amount.end, when, density) < REACH * 3
    );
  });
}

/** "down from 120 %", "기존 5%", "原先的8%": the words right before it say that the figure held until now. */
function isFormer(amount: Amount, text: string, { formerBefore }: Lexicon): boolean {
  return formerBefore.before(text, skipBack(text, amount.at)) !== undefined;
}

/** Days from the end of a period to the publication; negative when it lies ahead. */
function daysOld(iso: string, { year, month, day }: Day): number {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!m) return 0;
  const then = Number(m[1]) * 372 + Number(m[2] ?? 12) * 31 + Number(m[3] ?? 31);
  return year * 372 + month * 31 + day - then;
}

const OLD_START_DAYS = 45;

/** True for a rule that has long been in force when the text was published. */
export function isOldStart(iso: string, published: Day | null): boolean {
  return published !== null && daysOld(iso, published) > OLD_START_DAYS;
}

/** A headline often tells a foreign fine in the reader's money alone; the sum of the body, in the authority's money, is the fact. */
export function withoutHeadlineSum(
  facts: readonly Fact[],
  titleEnd: number,
  home: string | undefined,
): readonly Fact[] {
  const body = facts.filter((f) => f.kind === 'fine' && f.at >= titleEnd && f.unit !== 'percent' && !f.background);
  const foreign = body.filter((f) => f.unit !== home);
  if (foreign.length !== 1 || foreign.length !== body.length) return facts;
  return facts.filter(
    (f) => f.kind !== 'fine' || f.at >= titleEnd || f.unit !== home || f.platform !== foreign[0]?.platform,
  );
}

/** Trade told only after the third sentence of a text about something else is its background; users of late are told as news. */
export function withContext(facts: readonly Fact[], lead: number): readonly Fact[] {
  const statistic = (f: Fact) => f.kind === 'purchase_volume';
  const early = facts.some((f) => statistic(f) && f.at < lead);
  const other = facts.some((f) => !statistic(f) && f.kind !== 'share' && f.at < lead);
  return early || !other
    ? facts
    : facts.map((f) => (statistic(f) && f.period !== null ? { ...f, background: true } : f));
}

/** Marks figures of an older period than the newest one of their kind and owner; what lies ahead of the publication is a plan. */
export function withoutOlder(facts: readonly Fact[], published: Day | null): readonly Fact[] {
  const last = published ? `${published.year}-\uffff` : '\uffff';
  const newest = new Map<string, string>();
  const key = (f: Fact) => `${f.kind} ${f.unit} ${f.kind === 'mau' ? (f.platform ?? '') : ''}`;
  for (const f of facts) {
    if (f.period && !f.period.startsWith('P') && f.period <= last && f.period > (newest.get(key(f)) ?? ''))
      newest.set(key(f), f.period);
  }
  return facts.map((f) => {
    const best = newest.get(key(f));
    const older =
      TIMED.has(f.kind) &&
      f.kind !== 'investment' &&
      f.period !== null &&
      best !== undefined &&
      f.period < best &&
      !best.startsWith(f.period);
    return older && !f.background ? { ...f, background: true } : f;
  });
}
