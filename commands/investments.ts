import { command } from '../src/core/command.ts';
import { AS_OF, countryOption, platformOption } from '../src/core/options.ts';
import { PLATFORM_NAMES } from '../src/core/vocabulary.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { countryAsked, platformAsked } from '../src/ledger/asked.ts';
import { dossiersOf, seoulDay, tellableEvent } from '../src/ledger/dossier.ts';
import { dateName, placeName } from '../src/ledger/names.ts';
import { promisesOf } from '../src/ledger/promise.ts';
import { wonRateOf } from '../src/ledger/won.ts';
import { promisesReply } from '../src/views/promises.ts';
import { noCountry, refusals } from '../src/views/refusals.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'investments',
  ko: '투자',
  summary: {
    en: 'Investment promises: amount, term, state, sums',
    ko: '투자 약속의 금액·기간·이행 상태를 보여 줍니다',
  },
  options: {
    platform: platformOption({ en: 'Only this platform', ko: '이 플랫폼만' }),
    country: countryOption({ en: 'Only this country', ko: '이 국가만' }),
    state: {
      type: 'choice',
      ko: '상태',
      of: ['announced', 'repeated', 'filed', 'done', 'overdue', 'withdrawn'],
      aliases: {
        발표: 'announced',
        재발표: 'repeated',
        신고: 'filed',
        이행: 'done',
        지연: 'overdue',
        철회: 'withdrawn',
      },
      summary: { en: 'Only in this state', ko: '이 상태만' },
    },
    'as-of': AS_OF,
  },
  examples: ['/investments', '/투자 알리', '/investments country:ID', '/investments as-of:2024-12-31'],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const platform = platformAsked(asked.platform, refusals('investments'));
    const country = countryAsked(asked.country, noCountry, '/investments country:KR');
    const stand = standpoint(asked['as-of'], desk, '/investments as-of:2026-03-01');
    const today = seoulDay(stand.at);
    const events = await store.ledger.events(stand.past ? { asOf: stand.at } : {});
    const fits = (all: readonly string[], places: readonly string[]) =>
      (!platform || all.includes(platform)) && (!country || places.includes(country));
    const dossiers = dossiersOf(events, today).filter((d) => fits(d.platforms, d.jurisdictions));
    const promises = promisesOf(dossiers, today).filter((p) => !asked.state || p.state === asked.state);
    const here = events.filter((e) => fits(e.platforms, [e.jurisdiction]));
    const leftOut = here.filter((e) => e.type === 'investment' && !tellableEvent(e)).length;
    const parts = [platform ? PLATFORM_NAMES[platform][lang] : '', country ? placeName(country, lang) : ''].filter(
      Boolean,
    );
    const of = parts.length ? w.of(parts.join(' · ')) : '';
    const notes = stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [];
    // What was read later than the day asked for is not told as of it.
    const found = stand.past ? [] : await Promise.all(promises.map((p) => wonRateOf(store, p.event)));
    const rates = new Map(found.flatMap((rate, i) => (rate ? [[promises[i]?.event.id ?? '', rate] as const] : [])));
    return promisesReply(promises, of, leftOut, notes, rates, lang);
  },
});
