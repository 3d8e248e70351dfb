import type { EventType, LedgerEvent } from '../core/ledger.ts';
import { actions, button, muted, say, text, type Block, type Chart, type Reply } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Range } from '../ledger/range.ts';
import { placeName } from '../ledger/names.ts';
import { ledgerWords } from '../words/ledger.ts';
import { daySpan, saidOf } from './events.ts';

const MAX_LIST = 20;

const LANE_OF: Readonly<Record<EventType, 'rules' | 'sanctions' | 'business'>> = {
  regulation: 'rules',
  tax: 'rules',
  agreement: 'rules',
  investigation: 'sanctions',
  fine: 'sanctions',
  court: 'sanctions',
  recall: 'sanctions',
  data_privacy: 'sanctions',
  investment: 'business',
  market_entry: 'business',
};

/** A lane for rules, one for cases and sanctions, one for business; a dot's number is its place in the list. */
function chartOf(numbered: readonly (readonly [number, LedgerEvent])[], what: string, lang: UiLanguage): Chart {
  const w = ledgerWords[lang];
  const publishers = new Set(numbered.map(([, e]) => e.receipt.publisher)).size;
  return {
    kind: 'chart',
    form: 'timeline',
    title: w.timelineChart(what),
    unit: '',
    source: w.timelineSource(publishers),
    series: (['rules', 'sanctions', 'business'] as const)
      .map((lane) => ({
        name: w.lanes[lane] ?? lane,
        points: numbered.filter(([, e]) => LANE_OF[e.type] === lane).map(([n, e]) => [e.date, n] as const),
      }))
      .filter((s) => s.points.length > 0),
  };
}

/** `/timeline`: the events of a stretch of time as a picture and as a numbered list, the latest first. */
export function timelineReply(
  events: readonly LedgerEvent[],
  what: string,
  range: Range,
  notes: readonly string[],
  lang: UiLanguage,
): Reply {
  const w = ledgerWords[lang];
  const [from, to] = [range.from.slice(0, 7), range.to.slice(0, 7)];
  const sorted = [...events].sort((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
  const numbered = sorted.map((e, i) => [i + 1, e] as const);
  const shown = [...numbered].reverse().slice(0, MAX_LIST);
  const list = shown.map(([n, e]): Block =>
    text([`${n}. `, daySpan(e, lang), ` ${placeName(e.jurisdiction, lang)} · ${saidOf(e, lang)}`]),
  );
  const hidden = numbered.length - shown.length;
  return say(
    w.timeline(what, from, to, numbered.length),
    chartOf(numbered, what, lang),
    ...list,
    ...(hidden > 0 ? [muted(w.older(hidden))] : []),
    ...notes.map((n) => muted(n)),
    actions(button(w.showUpcoming, '/regulations upcoming')),
  );
}
