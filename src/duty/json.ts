import type { DutyBook, DutyRule, Money } from '../core/duty.ts';
import type { UiLanguage } from '../core/words.ts';
import { answerOf } from './answer.ts';
import type { AskFault } from './amounts.ts';
import { isFault, readAsk } from './ask.ts';
import { goodsOf, type GoodFault } from './goods.ts';
import type { Assessment } from './step.ts';

/** A sum for other programs: the assessment of each kind that the good may be, with the rows it rests on. */
export type DutyJson =
  | {
      readonly ok: true;
      readonly rulesRead: string;
      readonly item: string;
      /** All goods of the order, each at the price of one piece and under the heading that was counted. */
      readonly goods: readonly {
        readonly item: string;
        readonly hs: string | null;
        readonly price: Money;
        readonly quantity: number;
      }[];
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
      readonly fault: AskFault['fault'] | GoodFault['fault'];
      readonly word: string;
      readonly choices?: readonly string[];
    };

/**
 * Reads a typed line (`운동화 180달러 알리`, `sneakers $180 from CN shipping 12 to:DE`) and works it out: what
 * `tiltwatch duty --json` prints. Amounts are decimal texts. `today` is the ISO day of the declaration when the line
 * names none. Never throws on what people type: a line that cannot be read answers `ok: false` with the word at fault.
 */
export function dutyJson(book: DutyBook, line: string, today: string, lang: UiLanguage = 'en'): DutyJson {
  const ask = readAsk(line);
  if (isFault(ask)) return { ok: false, ...ask };
  const goods = goodsOf(book, ask, lang);
  if ('fault' in goods) {
    const { fault, word, items } = goods;
    return { ok: false, fault, word, ...(items ? { choices: items.map((i) => i[lang][0] ?? i.id) } : {}) };
  }
  const answer = answerOf(book, ask, goods, today);
  const ids = new Set(answer.kinds.flatMap((k) => k.assessment.steps.map((s) => s.rule)));
  return {
    ok: true,
    rulesRead: book.asOf,
    item: answer.good.item?.id ?? answer.good.name,
    goods: answer.all.map(({ good, line: l }) => ({
      item: good.item?.id ?? good.name,
      hs: l.hs,
      price: l.price,
      quantity: l.quantity,
    })),
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
