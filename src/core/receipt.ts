import type { Fact } from './fact.ts';
import { idOf, textOf, type Article } from './item.ts';
import type { KeptFact, Receipt } from './ledger.ts';

const END = /[.!?。！？](?=\s|["'”’」』)]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[。！？\n]/u;
/** Longest sentence a receipt shows; a list without sentence marks is cut around the quote. */
const LONGEST = 400;

/** The sentence that a quote stands in, as the text has it. */
export function sentenceAround(text: string, at: number, length: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && !END.test(text.slice(start - 1, start + 1))) start--;
  let end = at + length;
  while (end < text.length && end - at < LONGEST && !END.test(text.slice(end - 1, end + 1))) end++;
  return text.slice(start, end).trim();
}

/** The id of the receipt of one figure in an article; known without making the receipt. */
export function receiptIdOf(article: { readonly id: string }, fact: Fact): string {
  return `r${idOf(`${article.id}|${fact.kind}|${fact.at}|${fact.value}`).slice(0, 10)}`;
}

/** The receipt of one figure in an article: its sentence, its publisher, when it was published and when it was read. */
export function receiptOf(article: Article, fact: Fact): Receipt {
  const text = textOf(article);
  return {
    id: receiptIdOf(article, fact),
    sentence: sentenceAround(text, fact.at, fact.quote.length),
    verbatim: true,
    publisher: article.publisher,
    url: article.url,
    published: article.published === undefined ? null : new Date(article.published).toISOString().slice(0, 10),
    read: article.seen,
    hash: idOf(text),
    rank: article.rank,
    evidence: 'read',
    article: article.id,
  };
}

/** An article's facts as the ledger keeps them, each with its receipt. */
export function keptFacts(article: Article): readonly KeptFact[] {
  return article.meaning.facts.map((fact) => {
    const receipt = receiptOf(article, fact);
    return {
      ...fact,
      id: receipt.id,
      article: article.id,
      story: article.story,
      country: article.meaning.jurisdictions[0] ?? null,
      receipt,
      known: article.seen,
    };
  });
}
