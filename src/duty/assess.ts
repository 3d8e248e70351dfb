import type { DutyBook } from '../core/duty.ts';
import { assessAbroad } from './abroad/abroad.ts';
import { assessKorea } from './korea/korea.ts';
import type { Parcel } from './parcel.ts';
import { territoryOf } from './rows.ts';
import type { Assessment } from './step.ts';

const INSIDE = {
  en: 'it is sent from inside the same customs territory, so nothing is imported; the seller’s own VAT is in the price.',
  ko: '같은 관세영역 안에서 보내므로 수입이 아닙니다. 판매자 쪽 부가세는 가격에 들어 있습니다.',
};

function crossesNoBorder({ dispatch, to }: Parcel): boolean {
  return dispatch !== null && territoryOf(dispatch) === territoryOf(to);
}

function inside({ to, day }: Parcel): Assessment {
  const refusals = [{ rule: null, why: INSIDE }];
  return { to, day, verdict: 'refused', steps: [], caveats: [], refusals, total: null, simplified: null };
}

/**
 * What a parcel owes where it goes, on the day of its declaration, step by step. Pure; every figure names the row it
 * rests on; what the rows leave unsettled is refused with the reason.
 */
export function assess(book: DutyBook, parcel: Parcel): Assessment {
  if (crossesNoBorder(parcel)) return inside(parcel);
  return parcel.to === 'KR' ? assessKorea(book, parcel) : assessAbroad(book, parcel);
}
