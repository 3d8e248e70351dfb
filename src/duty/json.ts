import type { DutyBook, DutyRule } from '../core/duty.ts';
import type { UiLanguage } from '../core/words.ts';
import { answerOf, type Good } from './answer.ts';
import type { AskFault } from './amounts.ts';
import { isFault, readAsk } from './ask.ts';
import { itemNamed } from './items.ts';
import type { Assessment } from './step.ts';

/** A sum for other programs: the assessment of each kind that the good may be, with the rows it rests on. */
export type DutyJson =
  | {
      readonly ok: true;
      readonly rulesRead: string;
      readonly item: string;
      readonly to: string;
      readonly day: string;
      readonly kinds: readonly {
        readonly hs: string | null;
        readonly name: string | null;
        readonly rated: boolean;
        readonly assessment: Assessment;
      }[];
      readonly lowestTax: string | null;
      readonly highestTax: string | null;
      readonly rules: readonly DutyRule[];
    }
  | {
      readonly ok: false;
      readonly fault: AskFault['fault'] | 'no-item' | 'unknown-item' | 'several-items';
      readonly word: string;
      readonly choices?: readonly string[];
    };

function goodOf(
  book: DutyBook,
  item: string,
  hs: string | undefined,
  duty: string | undefined,
  lang: UiLanguage,
): Good | DutyJson {
  const found = itemNamed(book, item);
  if (found.found === 'one') return { item: found.item, name: item, hs: null };
  if (hs !== undefined || duty !== undefined)
    return { item: null, name: item || `HS ${hs ?? ''}`.trim(), hs: hs ?? null };
  if (item === '') return { ok: false, fault: 'no-item', word: item };
  if (found.found === 'none') return { ok: false, fault: 'unknown-item', word: item };
  return { ok: false, fault: 'several-items', word: item, choices: found.items.map((i) => i[lang][0] ?? i.id) };
}

/**
 * Reads a typed line (`운동화 180달러 알리`, `sneakers $180 from CN shipping 12 to:DE`) and works it out: what
 * `tiltwatch duty --json` prints. Amounts are decimal texts. `today` is the ISO day of the declaration when the line
 * names none. Never throws on what people type: a line that cannot be read answers `ok: false` with the word at fault.
 */
export function dutyJson(book: DutyBook, line: string, today: string, lang: UiLanguage = 'en'): DutyJson {
  const ask = readAsk(line);
  if (isFault(ask)) return { ok: false, ...ask };
  const good = goodOf(book, ask.item, ask.hs, ask.duty, lang);
  if ('ok' in good) return good;
  const [price] = ask.prices;
  if (!price) return { ok: false, fault: 'no-price', word: ask.item };
  const answer = answerOf(book, ask, good, price, today);
  const ids = new Set(answer.kinds.flatMap((k) => k.assessment.steps.map((s) => s.rule)));
  return {
    ok: true,
    rulesRead: book.asOf,
    item: good.item?.id ?? good.name,
    to: answer.parcel.to,
    day: answer.parcel.day,
    kinds: answer.kinds.map((k) => ({
      hs: k.hs,
      name: k.name?.[lang] ?? null,
      rated: k.rated,
      assessment: k.assessment,
    })),
    lowestTax: answer.low,
    highestTax: answer.high,
    rules: [...ids].flatMap((id) => book.rule(id) ?? []),
  };
}
