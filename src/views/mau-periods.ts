import { valued } from '../core/figures.ts';
import type { AudienceFigure } from '../core/ledger.ts';
import { actions, button, muted, say, table, type Chart, type Reply } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { tellable } from '../ledger/mau.ts';
import { audienceName, dateName, firmName, monthName, placeName } from '../ledger/names.ts';
import { mauWords } from '../words/mau.ts';
import { figureSpan, inShort, sourceSpans } from './figures.ts';
import type { MauAsked } from './mau.ts';

const MAX_ROWS = 12;

function chartOf(shown: readonly AudienceFigure[], title: string, lang: UiLanguage): readonly Chart[] {
  const [first] = shown;
  const oneFirm = shown.filter((f) => f.firm === first?.firm && f.value !== null);
  if (!first || oneFirm.length < 2) return [];
  const points = [...oneFirm].reverse().map((f) => [f.period, f.value] as const);
  const publishers = [...new Set(oneFirm.map((f) => f.receipt.publisher))].slice(0, 3).join(', ');
  return [
    {
      kind: 'chart',
      form: 'bar',
      title,
      unit: first.unit === 'percent' ? mauWords[lang].percent : mauWords[lang].persons,
      source: `${firmName(first.firm, lang)} · ${publishers}`,
      series: [{ name: firmName(first.firm, lang), points }],
    },
  ];
}

/**
 * Figures whose period is no single month (six-month disclosures, weeks, days, yearly averages): one row per figure, latest
 * first, because none of them continues another. Undefined when nothing asked for is known.
 */
export function periodsReply(all: readonly AudienceFigure[], asked: MauAsked, lang: UiLanguage): Reply | undefined {
  const w = mauWords[lang];
  const here = all
    .filter((f) => f.country === asked.country && f.metric === asked.metric && tellable(f))
    .filter((f) => !asked.firm || f.firm === asked.firm)
    .sort(
      (a, b) =>
        (b.receipt.published ?? '').localeCompare(a.receipt.published ?? '') || b.period.localeCompare(a.period),
    );
  const [latest] = here;
  if (!latest || latest.value === null) return undefined;
  const shown = here.slice(0, MAX_ROWS);
  const place = placeName(asked.country, lang);
  const name = audienceName(asked.platform, lang);
  const value = latest.unit === 'percent' ? valued(latest.value, 'percent', lang) : inShort(latest.value, lang);
  const period = monthName(latest.period, lang);
  const said = w.level(name, place, value, w.metrics[asked.metric], period, firmName(latest.firm, lang));
  const typed = audienceName(asked.platform, 'en').toLowerCase();
  const elsewhere = [...new Set(all.map((f) => f.country))].filter((c) => c !== asked.country).slice(0, 4);
  return say(
    `${asked.asOf ? w.asOf(dateName(asked.asOf, lang)) : ''}${said}`,
    table(
      [w.period, w.firm, latest.unit === 'percent' ? w.rateHead : w.figure, w.source],
      shown.map((f) => [
        f.period.replace('..', ' – '),
        firmName(f.firm, lang),
        [figureSpan(f, lang)],
        sourceSpans(f, lang),
      ]),
    ),
    muted(w.apart),
    ...chartOf(shown, w.chartOf(w.metrics[asked.metric], `${name}, ${place}`), lang),
    ...(asked.asOf ? [muted(w.asOfNote)] : []),
    actions(...elsewhere.map((c) => button(w.elsewhere(placeName(c, lang)), `/mau ${typed} country:${c}`))),
  );
}
