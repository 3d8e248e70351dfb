import type { DutyRule } from '../core/duty.ts';
import { actions, button, facts, link, say, text, warning, type Action, type Reply, type Text } from '../core/reply.ts';
import { dutyWords } from '../words/duty.ts';
import type { Reader } from './duty-figures.ts';

type Row = readonly [string, Text];

function rows(r: DutyRule, { lang }: Reader): readonly Row[] {
  const w = dutyWords[lang];
  const limit = r.threshold ? `${r.threshold.amount} ${r.threshold.unit}` : null;
  const span = `${r.from ?? w.historyUnknown} ~ ${r.to ?? ''}`.trim();
  const source: Text = r.source.url ? [{ link: r.source.title, to: r.source.url }] : r.source.title;
  const all: readonly (readonly [string, Text | null])[] = [
    [w.ruleLimit, limit],
    [w.ruleFormula, r.formula],
    [w.historyWhen, span],
    [w.historyStatus, w.status(r.status)],
    [w.ruleSource, source],
    [w.ruleDated, r.source.date],
    [w.ruleReadIn, r.source.readIn],
    [w.ruleNote, r.note],
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
  const parts = r.unverified.length ? w.ruleParts(r.unverified.join('; ')) : '';
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
