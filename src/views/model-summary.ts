import type { Told } from '../core/digest.ts';
import type { KeptFact } from '../core/ledger.ts';
import { isWebAddress, type Block, type Span } from '../core/reply.ts';
import type { ModelSummary } from '../core/summary.ts';
import type { UiLanguage } from '../core/words.ts';
import { whyWords } from '../words/why.ts';

/** A summary may say a figure with fewer digits; beyond this part of it, it is another figure. */
const ROUNDED = 0.03;

function factOf(figure: ModelSummary['figures'][number], kept: readonly KeptFact[]): KeptFact | undefined {
  const apart = (f: KeptFact) =>
    f.unit === figure.unit && typeof f.value === 'number'
      ? Math.abs(f.value - figure.value) / Math.max(1, Math.abs(f.value))
      : Infinity;
  const close = kept.filter((f) => !f.suspect && apart(f) <= ROUNDED).sort((a, b) => apart(a) - apart(b));
  return close[0];
}

/** The text with every figure opening the receipt of the fact it says. */
function withReceipts({ text, figures }: ModelSummary, kept: readonly KeptFact[]): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const figure of [...figures].sort((a, b) => a.at - b.at)) {
    const fact = factOf(figure, kept);
    if (!fact || figure.at < at) continue;
    const end = figure.at + figure.length;
    if (figure.at > at) spans.push(text.slice(at, figure.at));
    spans.push({ figure: text.slice(figure.at, end), receipt: fact.receipt.id, to: fact.receipt.url });
    at = end;
  }
  return at < text.length ? [...spans, text.slice(at)] : spans;
}

/** What a model wrote of a story, its figures with their receipts, and below it what it was checked against. */
export function modelBlocks(
  summary: ModelSummary,
  told: Told,
  kept: readonly KeptFact[],
  lang: UiLanguage,
): readonly Block[] {
  const sources = summary.articles.flatMap((id) => told.articles.find((a) => a.id === id) ?? []);
  const named = sources.flatMap((a, i): readonly Span[] => [
    i === 0 ? '' : ', ',
    isWebAddress(a.url) ? { link: a.publisher, to: a.url } : a.publisher,
  ]);
  return [
    { kind: 'text', text: withReceipts(summary, kept) },
    { kind: 'text', tone: 'muted', text: [`${whyWords[lang].byModel}: `, ...named.filter((s) => s !== '')] },
  ];
}
