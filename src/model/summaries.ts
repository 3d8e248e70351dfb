import type { Told } from '../core/digest.ts';
import type { Article } from '../core/item.ts';
import type { Store } from '../core/ports.ts';
import { keepSummary, keptSummary, summedUp, type KeptSummary } from '../core/summary.ts';
import type { UiLanguage } from '../core/words.ts';
import { gate, type GateSource } from '../understand/gate.ts';
import { MOST_TOKENS, type Ask } from './ask.ts';
import type { Budget } from './budget.ts';
import { promptFor, summaryIn } from './prompt.ts';

/** Who writes summaries: a model, a budget, and where they are kept. */
export type Writing = { readonly store: Store; readonly ask: Ask; readonly budget: Budget };

/** What became of one story in one language; for the log. */
export type Written =
  | { readonly state: 'kept' | 'known' }
  | { readonly state: 'refused'; readonly problems: readonly string[] }
  | { readonly state: 'failed'; readonly problem: string };

function sourceOf({ title, body, language, published }: Article): GateSource {
  return { title, body, language, published: published ?? null };
}

/** Korean and Chinese take about a token a letter, Latin letters a quarter; the dearer is put aside. */
function reserveFor(letters: number): number {
  return letters + MOST_TOKENS;
}

function judged(said: string, lang: UiLanguage, articles: readonly Article[]): KeptSummary {
  const ids = articles.map((a) => a.id);
  const text = summaryIn(said);
  if (text === undefined) return { refused: ['the answer has no {"summary": …}'], articles: ids };
  const verdict = gate(text, lang, articles.map(sourceOf));
  if (!verdict.passes) return { refused: verdict.problems, articles: ids };
  const supports = verdict.supports.map((s) => ({ article: ids[s.source] ?? '', sentence: s.sentence }));
  return { text, articles: ids, supports, figures: verdict.figures };
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/**
 * Asks for a story's summary in a language, checks it and keeps what became of it. Nothing is asked when it was asked
 * for the same articles before, or when the day's tokens are used up. A failure keeps nothing, so that it is tried anew.
 */
export async function writeSummary(w: Writing, told: Told, lang: UiLanguage, stop: AbortSignal): Promise<Written> {
  const articles = summedUp(told.articles);
  const before = await keptSummary(w.store, told.story.id, lang);
  if (
    before &&
    same(
      before.articles,
      articles.map((a) => a.id),
    )
  )
    return { state: 'known' };
  const prompt = promptFor(articles, lang);
  const reserved = reserveFor(prompt.rules.length + prompt.text.length);
  if (!(await w.budget.reserve(reserved))) return { state: 'failed', problem: 'The day’s tokens are used up.' };
  const answered = await w.ask(prompt, stop);
  await w.budget.settle(reserved, answered.state === 'failed' ? 0 : answered.tokens);
  if (answered.state === 'failed') return answered;
  const kept = judged(answered.text, lang, articles);
  await keepSummary(w.store, told.story.id, lang, kept);
  return 'refused' in kept ? { state: 'refused', problems: kept.refused } : { state: 'kept' };
}
