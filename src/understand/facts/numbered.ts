import { withYear } from './calendar/names.ts';
import type { Lexicon } from './lexicon.ts';
import { skipGap } from './words.ts';

const NUMBER = /[\d๐-๙]+(?:[./-][\d๐-๙]+)*/y;

/** The end of a law's number with its year, which is neither a figure nor a date: "117/2025", "31 Tahun 2023". */
export function numberedEnd(text: string, i: number, lexicon: Lexicon): number {
  NUMBER.lastIndex = i;
  const end = i + (NUMBER.exec(text)?.[0].length ?? 1);
  const word = lexicon.signs.at(text, skipGap(text, end, 1));
  return word?.meaning.some((s) => s.is === 'yearBefore') ? withYear(text, word.end, lexicon).end : end;
}
