/** Scripts that are written without spaces, or whose words carry endings: read as overlapping pairs of letters. */
const PAIRED = '\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}ー';
const RUNS = new RegExp(`[${PAIRED}]+|(?:(?![${PAIRED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_PAIRED = new RegExp(`^[${PAIRED}]`, 'u');

/** PostgreSQL keeps no position above 16,383 (its manual, "Text Search Limitations"). */
const MOST_TOKENS = 16_383;
/** And no tsvector above 1 MB; a longer token than this is no word. */
const LONGEST_TOKEN = 40;

/** What is read of a reader's words; a command line is shorter. */
const LONGEST_QUERY = 1000;

/** One condition of a search: these tokens side by side; the last may be only the beginning of one. */
export type Term = { readonly tokens: readonly string[]; readonly prefix: boolean };

/**
 * The searchable tokens of a text, in order; a token's index is its position. Whole words for alphabets, overlapping
 * pairs for Hangul, Han, Kana and Thai, where a run ends with its last letter alone, so that one letter finds it too.
 */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    if (tokens.length >= MOST_TOKENS) break;
    if (IS_PAIRED.test(run)) tokens.push(...pairsOf(run));
    else tokens.push(Array.from(run).slice(0, LONGEST_TOKEN).join(''));
  }
  return tokens.slice(0, MOST_TOKENS);
}

function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run.slice(0, 2 * MOST_TOKENS));
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
}

/** What a reader's words ask for: every word, and every "quoted phrase" as it stands. No letters at all: no terms. */
export function termsOf(words: string): readonly Term[] {
  return [
    ...words
      .normalize('NFKC')
      .slice(0, LONGEST_QUERY)
      .matchAll(/["“”]([^"“”]*)["“”]|[^\s"“”]+/gu),
  ]
    .map(([whole, phrase]) => termOf(phrase ?? whole))
    .filter((term) => term.tokens.length > 0);
}

function termOf(phrase: string): Term {
  const tokens = tokensOf(phrase);
  const lastRun = phrase.match(RUNS)?.at(-1) ?? '';
  if (!IS_PAIRED.test(lastRun)) return { tokens, prefix: false };
  // The last letter alone stands only where a run ends: a word of several letters may go on in the text.
  return Array.from(lastRun).length > 1 ? { tokens: tokens.slice(0, -1), prefix: false } : { tokens, prefix: true };
}

/** A token that no text can contain, for what an article is about: platform, topic or country. */
export function tagOf(kind: 'p' | 't' | 'c', name: string): string {
  return `_${kind}_${name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}
