import { command, Mistake } from '../src/core/command.ts';
import { AS_OF, platformOption } from '../src/core/options.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { platformAsked } from '../src/ledger/asked.ts';
import { seoulDay } from '../src/ledger/dossier.ts';
import { rangeTyped } from '../src/ledger/range.ts';
import { briefReply } from '../src/views/brief.ts';
import { knownOf } from '../src/views/known.ts';
import { refusals } from '../src/views/refusals.ts';
import { briefWords } from '../src/words/brief.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'brief',
  ko: '브리프',
  summary: {
    en: 'A pack on one platform: Markdown, HTML, Word, CSV, XLSX',
    ko: '한 플랫폼 자료 묶음: Markdown, HTML, Word, CSV, 엑셀',
  },
  options: {
    platform: { ...platformOption({ en: 'Platform', ko: '플랫폼' }), required: true },
    time: {
      type: 'text',
      ko: '기간',
      take: (word) => (rangeTyped(word) ? word : undefined),
      summary: { en: 'Time: 2026Q1, 2025, 2025-03..2025-09', ko: '기간: 2026Q1, 2025, 2025-03..2025-09' },
    },
    'as-of': AS_OF,
  },
  examples: ['/brief shein 2026Q1', '/브리프 테무 2025'],

  async run(asked, desk) {
    const { store, lang, clock, progress } = desk;
    const platform = platformAsked(asked.platform, refusals('brief')) ?? 'Temu';
    const label = (asked.time ?? new Date(clock.now()).toISOString().slice(0, 4)).toUpperCase();
    const range = rangeTyped(label);
    if (!range) {
      throw new Mistake(
        { en: ledgerWords.en.badRange(label), ko: ledgerWords.ko.badRange(label) },
        '/brief shein 2026Q1',
      );
    }
    const stand = standpoint(asked['as-of'], desk, '/brief shein 2026Q1 as-of:2026-04-01');
    progress?.(briefWords[lang].working);
    const today = seoulDay(stand.at);
    const known = await knownOf(store, platform, stand, range.to < today ? range.to : today);
    return briefReply({ known, range, label, lang });
  },
});
