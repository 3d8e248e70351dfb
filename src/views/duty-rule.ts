import type { DutyRule } from '../core/duty.ts';
import { actions, button, facts, link, say, text, warning, type Action, type Reply, type Text } from '../core/reply.ts';
import { dutyWords, type DutyWords } from '../words/duty.ts';
import type { Reader } from './duty-figures.ts';

type Row = readonly [string, Text];

function classRates(by: Readonly<Record<string, string | undefined>> | undefined, w: DutyWords): readonly string[] {
  return Object.entries(by ?? {}).flatMap(([goods, p]) => (p === undefined ? [] : [w.rateClass(goods, p)]));
}

/** The percentages that a row holds, in words; null for a row without any. */
function ratesOf({ does }: DutyRule, w: DutyWords): string | null {
  if (does?.do === 'charge' || does?.do === 'simplify')
    return [w.ratePlain(does.percent), ...classRates(does.byClass, w)].join(' · ');
  if (does?.do !== 'tariff') return null;
  const { base, wto, fta, rcep, applied } = does;
  const known = [base && w.rateBase(base), wto && w.rateWto(wto), fta && w.rateFta(fta), rcep && w.rateRcep(rcep)];
  return known.filter((k) => k !== null).join(' · ') || w.ratePlain(applied);
}

function rows(r: DutyRule, { lang }: Reader): readonly Row[] {
  const w = dutyWords[lang];
  const limit = r.threshold ? `${r.threshold.amount} ${r.threshold.unit}` : null;
  const span = `${r.from ?? w.historyUnknown} ~ ${r.to ?? ''}`.trim();
  const source: Text = r.source.url ? [{ link: r.source.title, to: r.source.url }] : r.source.title;
  const all: readonly (readonly [string, Text | null])[] = [
    [w.ruleLimit, limit],
    [w.ruleRates, ratesOf(r, w)],
    [w.ruleFormula, r.formula?.[lang] ?? null],
    [w.historyWhen, span],
    [w.historyStatus, w.status(r.status)],
    [w.ruleSource, source],
    [w.ruleDated, r.source.date],
    [w.ruleReadIn, r.source.readIn === null ? null : w.readIn(r.source.readIn)],
    [w.ruleNote, r.note?.[lang] ?? null],
    [w.historyLater, r.later?.[lang] ?? null],
  ];
  return all.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

/** The row of law behind a figure: what `/receipt rule:KR-01` shows. Undefined when no row has that id. */
export function ruleReply(id: string, reader: Reader): Reply | undefined {
  const r = reader.duty.rule(id);
  if (!r) return undefined;
  const w = dutyWords[reader.lang];
  const doubts = [r.confidence === 'unverified' ? w.unverified(r.id) : '', r.from === null ? w.startUnknown(r.id) : ''];
  const parts = r.unverified.length ? w.ruleParts(r.unverified.map((u) => u[reader.lang]).join('; ')) : '';
  const said = [...doubts, parts].filter((s) => s !== '');
  const items: readonly Action[] = [
    ...(r.source.url ? [link(w.ruleSource, r.source.url)] : []),
    button(w.btnHistory, `/duty history ${r.jurisdiction}`),
  ];
  return say(
    `${r.id} · ${r.title[reader.lang]}`,
    ...(said.length ? [warning(said.join(' '))] : []),
    facts(rows(r, reader)),
    text(w.estimate(reader.duty.asOf)),
    actions(...items),
  );
}
