import type { DutyBook } from '../core/duty.ts';
import { muted, warning, type Block, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Parcel } from '../duty/parcel.ts';
import type { Assessment, Caveat } from '../duty/step.ts';
import { dutyWords, type DutyWords } from '../words/duty.ts';
import { byRule, exactly, won } from './duty-figures.ts';

const INLINE: readonly Caveat['says'][] = ['seller-unknown', 'rate-old'];

function sentence(w: DutyWords, c: Caveat, lang: UiLanguage): string | undefined {
  const say: Partial<Record<Caveat['says'], string>> = {
    'near-limit': w.nearLimit(c.inputs?.['usd'] ?? ''),
    'us-needs-express': w.usNeedsExpress,
    'excluded-moves-parcel': w.excludedMoves,
    'quantity-limit': w.quantityLimit,
    'not-permission': w.notPermission,
    'rate-not-customs': w.rateNotCustoms(c.inputs?.['currency'] ?? '', c.inputs?.['day'] ?? ''),
    'excise-secondary': w.exciseSecondary,
    'freight-in-limit': w.freightIn,
    'quantity-self-use': w.quantitySelf,
    'gift-as-purchase': w.giftAsPurchase,
    'registered-assumed': w.registeredAssumed,
    warn: c.text?.[lang] ?? '',
  };
  return say[c.says];
}

function usedRules(book: DutyBook, a: Assessment) {
  const ids = [...new Set(a.steps.filter((s) => !s.given).map((s) => s.rule))];
  return ids.flatMap((id) => book.rule(id) ?? []);
}

function standing(book: DutyBook, a: Assessment, w: DutyWords): readonly string[] {
  const used = usedRules(book, a);
  const ids = (keep: (r: (typeof used)[number]) => boolean) => used.filter(keep).map((r) => r.id);
  const start = ids((r) => r.from === null);
  const unverified = ids((r) => r.confidence === 'unverified');
  const secondary = ids((r) => r.source.readIn?.startsWith('secondary') ?? false);
  return [
    ...(start.length ? [w.startUnknown(start.join(', '))] : []),
    ...(unverified.length ? [w.unverified(unverified.join(', '))] : []),
    ...(secondary.length ? [w.secondary(secondary.join(', '))] : []),
  ];
}

function applied(book: DutyBook, parcel: Parcel, a: Assessment, lang: UiLanguage): Text {
  const w = dutyWords[lang];
  const parts: Text[] = [parcel.purpose === 'self' ? w.selfUse : w.resale];
  if (parcel.purpose === 'self' && a.caveats.some((c) => c.says === 'seller-unknown')) {
    parts.push([byRule(book, w.sellerUnknown, 'KR-09')]);
  }
  for (const s of a.steps) {
    if (s.says !== 'exchange' || !s.figure) continue;
    const currency = s.inputs['currency'] ?? '';
    const old = a.caveats.find((c) => c.says === 'rate-old' && c.inputs?.['currency'] === currency)?.inputs?.['days'];
    const rate = exactly(s.figure, 'en').replace('KRW ', '');
    const said = s.given ? w.rateGiven(currency, rate) : w.rateOf(currency, rate, s.inputs['day'] ?? '');
    parts.push([byRule(book, said, s.given ? null : s.rule), old ? `, ${w.rateOld(old)}` : '']);
  }
  const spans = parts.flatMap((p, i) => [i === 0 ? '' : ' · ', ...(typeof p === 'string' ? [p] : p)]);
  return [w.applies(''), ...spans];
}

/** What must be said of this case: what was applied, the caveats it calls for, and that it is an estimate. */
export function caveatBlocks(book: DutyBook, parcel: Parcel, a: Assessment, lang: UiLanguage): readonly Block[] {
  const w = dutyWords[lang];
  const warnings = a.caveats.filter((c) => !INLINE.includes(c.says)).flatMap((c) => sentence(w, c, lang) ?? []);
  const byHead = a.total?.taxByHead ? [w.minimumTwo(won(a.total.taxByHead.amount, lang))] : [];
  const all = [...warnings, ...byHead, ...standing(book, a, w)].filter((s) => s !== '');
  return [
    ...(a.to === 'KR' && a.steps.length ? [muted(applied(book, parcel, a, lang))] : []),
    ...(all.length ? [warning(all.join(' '))] : []),
    muted(`${w.estimate(book.asOf)}${parcel.day === book.asOf ? '' : ` ${w.asOfDay(parcel.day)}`}`),
  ];
}
