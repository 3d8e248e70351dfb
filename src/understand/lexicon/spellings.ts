/** Parts of a list at one separator, leaving what stands in braces whole. */
function parts(text: string, separator: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{') depth++;
    else if (c === '}') depth--;
    else if (c === separator && depth === 0) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, text.slice(from)];
}

/** The brace that closes the one at `open`; the text's end when none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return text.length;
}

/** A word with choices in braces, spelled out: `fin{ed|es}` is `fined` and `fines`; `refund{s|}` has the bare word, too. */
function spelledOut(word: string): readonly string[] {
  const open = word.indexOf('{');
  if (open < 0) return [word];
  const close = closing(word, open);
  const rest = spelledOut(word.slice(close + 1));
  const choices = parts(word.slice(open + 1, close), '|').flatMap(spelledOut);
  return choices.flatMap((c) => rest.map((r) => `${word.slice(0, open)}${c}${r}`));
}

/** The words of a list at a separator, choices in braces spelled out. */
export function spelled(list: string, separator: string): readonly string[] {
  return parts(list, separator).flatMap(spelledOut);
}

/** The words of a comma-separated list, choices in braces spelled out, folded as texts are; each once. */
export function wordsIn(list: string): readonly string[] {
  const words = spelled(list, ',')
    .map((w) => w.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
    .filter((w) => w !== '' && w !== '~' && w !== '*');
  return [...new Set(words)];
}
