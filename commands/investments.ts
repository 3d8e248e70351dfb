import { command } from '../src/core/command.ts';
import { PLATFORM_NAMES, countryTyped } from '../src/core/vocabulary.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { countryAsked, platformAsked } from '../src/ledger/asked.ts';
import { dossiersOf, seoulDay, tellableEvent } from '../src/ledger/dossier.ts';
import { dateName, placeName } from '../src/ledger/names.ts';
import { promisesOf } from '../src/ledger/promise.ts';
import { promisesReply } from '../src/views/promises.ts';
import { ledgerWords } from '../src/words/ledger.ts';

const said = {
  unknown: (w: string) => ({ en: ledgerWords.en.unknownPlatform(w), ko: ledgerWords.ko.unknownPlatform(w) }),
  didYouMean: (w: string, name: { readonly en: string; readonly ko: string }) => ({
    en: ledgerWords.en.didYouMean(w, name.en),
    ko: ledgerWords.ko.didYouMean(w, name.ko),
  }),
  example: (name: string) => `/investments ${name}` as const,
};
const noCountry = (w: string) => ({ en: ledgerWords.en.unknownCountry(w), ko: ledgerWords.ko.unknownCountry(w) });

export default command({
  name: 'investments',
  ko: '투자',
  summary: {
    en: 'Investment promises: amount, term, state, sums',
    ko: '투자 약속의 금액·기간·이행 상태를 보여 줍니다',
  },
  options: {
    platform: { type: 'text', ko: '플랫폼', summary: { en: 'Only this platform', ko: '이 플랫폼만' } },
    country: { type: 'text', ko: '국가', take: countryTyped, summary: { en: 'Only this country', ko: '이 국가만' } },
    state: {
      type: 'choice',
      ko: '상태',
      of: ['announced', 'repeated', 'filed', 'done', 'overdue'],
      aliases: { 발표: 'announced', 재발표: 'repeated', 신고: 'filed', 이행: 'done', 지연: 'overdue' },
      summary: { en: 'Only in this state', ko: '이 상태만' },
    },
    'as-of': {
      type: 'text',
      ko: '기준일',
      summary: { en: 'As known on that day: 2026-03-01', ko: '그날까지 알려진 것만: 2026-03-01' },
    },
  },
  examples: ['/investments', '/투자 알리', '/investments country:ID', '/investments as-of:2024-12-31'],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const platform = platformAsked(asked.platform, said);
    const country = countryAsked(asked.country, noCountry, '/investments country:KR');
    const stand = standpoint(asked['as-of'], desk, '/investments as-of:2026-03-01');
    const today = seoulDay(stand.at);
    const events = await store.ledger.events(stand.past ? { asOf: stand.at } : {});
    const here = events.filter(
      (e) => (!platform || e.platforms.includes(platform)) && (!country || e.jurisdiction === country),
    );
    const promises = promisesOf(dossiersOf(here, today), today).filter((p) => !asked.state || p.state === asked.state);
    const leftOut = here.filter((e) => e.type === 'investment' && !tellableEvent(e)).length;
    const parts = [platform ? PLATFORM_NAMES[platform][lang] : '', country ? placeName(country, lang) : ''].filter(
      Boolean,
    );
    const of = parts.length ? w.of(parts.join(' · ')) : '';
    const notes = stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [];
    return promisesReply(promises, of, leftOut, notes, lang);
  },
});
