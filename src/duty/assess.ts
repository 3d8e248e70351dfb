import type { DutyBook } from '../core/duty.ts';
import { assessAbroad } from './abroad/abroad.ts';
import { assessKorea } from './korea/korea.ts';
import type { Parcel } from './parcel.ts';
import type { Assessment } from './step.ts';

/**
 * What a parcel owes where it goes, on the day of its declaration, step by step. Pure; every figure names the row it
 * rests on; what the rows leave unsettled is refused with the reason.
 */
export function assess(book: DutyBook, parcel: Parcel): Assessment {
  return parcel.to === 'KR' ? assessKorea(book, parcel) : assessAbroad(book, parcel);
}
