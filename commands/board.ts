import { command } from '../src/core/command.ts';
import { AS_OF, countryOption, platformOption } from '../src/core/options.ts';
import { PLATFORM_NAMES } from '../src/core/vocabulary.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { countryAsked, platformAsked } from '../src/ledger/asked.ts';
import { boardOf } from '../src/ledger/board.ts';
import { seoulDay } from '../src/ledger/dossier.ts';
import { dateName, placeName } from '../src/ledger/names.ts';
import { boardReply } from '../src/views/board.ts';
import { noCountry, refusals } from '../src/views/refusals.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'board',
  ko: '제재',
  summary: {
    en: 'Fines, safety tests and agreements, with yearly totals',
    ko: '과징금·안전 검사·협약과 연도별 합계를 보여 줍니다',
  },
  options: {
    platform: platformOption({ en: 'Only this platform', ko: '이 플랫폼만' }),
    country: countryOption({ en: 'Only this country', ko: '이 국가만' }),
    'as-of': AS_OF,
  },
  examples: ['/board', '/board temu', '/제재 한국', '/board shein as-of:2025-09-30'],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const platform = platformAsked(asked.platform, refusals('board'));
    const country = countryAsked(asked.country, noCountry, '/board country:KR');
    const stand = standpoint(asked['as-of'], desk, '/board as-of:2026-03-01');
    const events = await store.ledger.events({
      ...(platform ? { platform } : {}),
      ...(country ? { jurisdiction: country } : {}),
      ...(stand.past ? { asOf: stand.at } : {}),
    });
    const of = [
      platform ? w.on(PLATFORM_NAMES[platform][lang]) : '',
      country ? w.inPlace(placeName(country, lang)) : '',
    ].join('');
    const notes = stand.past ? [w.asOf(dateName(seoulDay(stand.at), lang)) + w.asOfNote] : [];
    return boardReply(boardOf(events), of, notes, lang);
  },
});
