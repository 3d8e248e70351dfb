import { command } from '../src/core/command.ts';
import { AS_OF, platformOption } from '../src/core/options.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { platformAsked } from '../src/ledger/asked.ts';
import { seoulDay } from '../src/ledger/dossier.ts';
import { dateName } from '../src/ledger/names.ts';
import { knownOf } from '../src/views/known.ts';
import { profileReply } from '../src/views/profile.ts';
import { refusals } from '../src/views/refusals.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'platform',
  ko: '플랫폼',
  summary: {
    en: 'One platform on one card: users, dossiers, fines, promises',
    ko: '한 플랫폼의 이용자·사건·과징금·투자를 한눈에 보여 줍니다',
  },
  options: {
    name: {
      ...platformOption({ en: 'Platform: temu, ali, shein', ko: '플랫폼: 테무, 알리, 쉬인' }),
      ko: '이름',
      required: true,
    },
    'as-of': AS_OF,
  },
  examples: ['/platform temu', '/플랫폼 쉬인', '/platform ali as-of:2024-12-31'],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const platform = platformAsked(asked.name, refusals('platform')) ?? 'Temu';
    const stand = standpoint(asked['as-of'], desk, '/platform temu as-of:2026-03-01');
    const today = seoulDay(stand.at);
    const notes = stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [];
    return profileReply(await knownOf(store, platform, stand), today, notes, lang, stand.at);
  },
});
