const CLOSED_DIGITS = '013678';
const CLOSED_LETTERS = 'lmnr';

/** Whether a word's last sound is closed (has a batchim): '쉬인' is, '테무' is not; digits and letters as they are read. */
function closed(word: string): boolean {
  const last = word.replace(/[^\p{L}\p{N}]+$/u, '').at(-1) ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return code % 28 !== 0;
  return CLOSED_DIGITS.includes(last) || CLOSED_LETTERS.includes(last.toLowerCase());
}

/** A word with the particle its last sound asks for: josa('테무', '과', '와') is '테무와'. */
export function josa(word: string, afterClosed: string, afterOpen: string): string {
  return `${word}${closed(word) ? afterClosed : afterOpen}`;
}
