import type { DutyRule } from '../core/duty.ts';
import {
  actions,
  button,
  heading,
  muted,
  say,
  table,
  text,
  warning,
  type Block,
  type Chart,
  type Reply,
  type Text,
} from '../core/reply.ts';
import { countryName } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Answer } from '../duty/answer.ts';
import { lawsOf } from '../duty/rows.ts';
import type { Assessment } from '../duty/step.ts';
import { borders, toldCountries, type Border } from '../duty/world.ts';
import { dutyWords } from '../words/duty.ts';
import { byRule, exactly, type Reader } from './duty-figures.ts';
import { whatOf } from './duty-sum.ts';

/** A picture shows this many borders at most; the table has them all. */
const BARS = 25;

function mainRule(a: Assessment): string | null {
  const charged = a.steps.find((s) => s.tax && s.figure && s.figure.amount !== '0');
  return (charged ?? a.steps.find((s) => s.says === 'relieved'))?.rule ?? null;
}

function row(b: Border, currency: string, { duty, lang }: Reader): readonly Text[] {
  const said = (amount: string | null) => (amount === null ? '' : exactly({ amount, currency }, lang));
  const doubt = b.assessment.steps.some((s) => duty.rule(s.rule)?.confidence === 'unverified');
  const tax = doubt ? `${said(b.tax)} (${dutyWords[lang].doubt})` : said(b.tax);
  return [countryName(b.country, lang), [byRule(duty, said(b.pays), mainRule(b.assessment))], tax];
}

function chart(known: readonly Border[], currency: string, what: string, lang: UiLanguage): Chart {
  const w = dutyWords[lang];
  const points = known.slice(-BARS).map((b) => [countryName(b.country, lang), Number(b.pays)] as const);
  return {
    kind: 'chart',
    title: w.worldTitle(what),
    unit: currency,
    source: w.worldSource,
    form: 'bar',
    series: [{ name: w.worldPays, points }],
  };
}

function refusals(none: readonly Border[], { duty, lang }: Reader): readonly Block[] {
  if (none.length === 0) return [];
  const w = dutyWords[lang];
  const rows = none.map((b): readonly Text[] => {
    const [r] = b.assessment.refusals;
    return [countryName(b.country, lang), [byRule(duty, r?.why[lang] ?? '', r?.rule ?? null)]];
  });
  return [heading(w.worldNone(String(none.length))), table([w.worldCountry, w.worldWhy], rows)];
}

function notes(known: readonly Border[], lang: UiLanguage): readonly Block[] {
  const said = known.flatMap((b) =>
    b.assessment.caveats.flatMap((c) => (c.says === 'warn' && c.text ? [c.text[lang]] : [])),
  );
  return said.length ? [warning([...new Set(said)].join(' '))] : [];
}

/** The same parcel before every border: what the buyer pays, sorted, and why some have no sum. */
export function countriesReply(answer: Answer, line: string, members: boolean, reader: Reader): Reply {
  const { duty, lang } = reader;
  const w = dutyWords[lang];
  const { currency } = answer.line.price;
  const all = borders(duty, answer.parcel, toldCountries(duty, members));
  const known = all.filter((b) => b.pays !== null);
  const what = whatOf(answer, lang);
  const [least, most] = [known[0], known.at(-1)];
  const said = (b: Border | undefined) =>
    b ? `${countryName(b.country, lang)} ${exactly({ amount: b.pays ?? '0', currency }, lang)}` : '';
  const old = all.flatMap((b) => b.assessment.caveats.filter((c) => c.says === 'rate-old'))[0];
  return say(
    known.length
      ? w.worldVerdict(what, said(least), said(most), String(all.length - known.length))
      : w.worldNothing(what),
    table(
      [w.worldCountry, w.worldPays, w.worldTax],
      known.map((b) => row(b, currency, reader)),
    ),
    ...(known.length > 1 ? [chart(known, currency, what, lang)] : []),
    ...refusals(
      all.filter((b) => b.pays === null),
      reader,
    ),
    ...notes(known, lang),
    muted(
      `${w.registeredAssumed} ${w.estimate(duty.asOf)}${old ? ` ${w.worldRates(old.inputs?.['day'] ?? '', old.inputs?.['days'] ?? '')}` : ''}`,
    ),
    ...(members ? [] : [actions(button(w.btnMembers, `/duty countries eu ${line}`))]),
  );
}

function spanOf(r: DutyRule, lang: UiLanguage): string {
  const w = dutyWords[lang];
  if (r.from === null) return r.to === null ? w.historyUnknown : w.historyFromTo(w.historyUnknown, r.to);
  const from = r.unverified.some((u) => u.en.includes('only the month')) ? r.from.slice(0, 7) : r.from;
  if (r.status === 'event') return from;
  return r.to === null ? w.historySince(from) : w.historyFromTo(from, r.to);
}

const TARIFF = /^[A-Z]{2}-[TS]-/;

/** Rows that say what was not read or not counted are no changes of law, unless they carry a limit of their own. */
function isLaw({ id, does, threshold }: DutyRule): boolean {
  if (TARIFF.test(id)) return false;
  return threshold !== null || !does || !['warn', 'refuse', 'tariff-unread'].includes(does.do);
}

/** The changes of law of a country in order, and what is decided for later. */
export function historyReply(country: string, { duty, lang }: Reader): Reply | undefined {
  const w = dutyWords[lang];
  const rules = lawsOf(country)
    .flatMap((law) => duty.rules(law))
    .filter(isLaw);
  if (rules.length === 0) return undefined;
  const sorted = rules.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const rows = sorted.map((r): readonly Text[] => [
    spanOf(r, lang),
    [byRule(duty, r.id, r.id)],
    r.title[lang],
    w.status(r.status),
  ]);
  const later = sorted.flatMap((r) =>
    r.later ? [[r.laterOn ?? '', [byRule(duty, r.id, r.id)], r.later[lang]] as readonly Text[]] : [],
  );
  return say(
    w.historyVerdict(countryName(country, lang), String(rules.length)),
    table([w.historyWhen, w.ruleHead, w.historyWhat, w.historyStatus], rows),
    ...(later.length ? [heading(w.historyLater), table([w.historyWhen, w.ruleHead, w.historyWhat], later)] : []),
    muted(w.estimate(duty.asOf)),
    actions(button(w.btnDossiers, `/regulations country:${country}`)),
  );
}

/** What is announced for a country by a day that lies ahead; that nothing is, only to somebody who asked for that day. */
export function aheadBlocks(answer: Answer, { duty, lang }: Reader): readonly Block[] {
  const { to: country, day } = answer.parcel;
  if (day <= duty.asOf) return [];
  const w = dutyWords[lang];
  const due = lawsOf(country)
    .flatMap((law) => duty.rules(law))
    .filter((r) => r.later && r.laterOn !== null && r.laterOn <= day);
  const spans = due.flatMap((r) => [
    ' ',
    byRule(duty, `${r.laterOn ?? ''} ${r.id}`, r.id),
    `: ${r.later?.[lang] ?? ''}.`,
  ]);
  if (due.length === 0 && !answer.dated) return [];
  return [text(due.length ? [w.aheadSome(day), ...spans] : w.aheadNone(day))];
}
