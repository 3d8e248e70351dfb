import { command } from '../src/core/command.ts';
import { platformOption } from '../src/core/options.ts';
import { PLATFORM_NAMES } from '../src/core/vocabulary.ts';
import { platformAsked } from '../src/ledger/asked.ts';
import { CONFLICTS } from '../src/ledger/conflicts.ts';
import { conflictsReply } from '../src/views/conflicts.ts';
import { refusals } from '../src/views/refusals.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'conflicts',
  ko: '불일치',
  summary: {
    en: 'Where sources disagree, and which one answers use',
    ko: '출처끼리 어긋나는 수치와 답변에 쓰는 쪽을 보여 줍니다',
  },
  options: {
    platform: platformOption({ en: 'Only this platform', ko: '이 플랫폼만' }),
    show: {
      type: 'choice',
      ko: '보기',
      of: ['all', 'open'],
      aliases: { 전체: 'all', 미해결: 'open' },
      summary: { en: 'open leaves out what is settled', ko: '미해결: 정리되지 않은 것만' },
    },
    page: { type: 'number', ko: '쪽', summary: { en: 'Page', ko: '쪽' } },
  },
  examples: ['/conflicts', '/conflicts temu', '/불일치 미해결'],

  async run(asked, { store, lang }) {
    const platform = platformAsked(asked.platform, refusals('conflicts'));
    const all = CONFLICTS.filter(
      (c) => (!platform || c.platforms.includes(platform)) && (asked.show !== 'open' || c.open),
    );
    const rows = [...new Set(all.flatMap((c) => c.readings.map((r) => r.row)))];
    const found = await Promise.all(rows.map(async (row) => [row, await store.facts.receipt(row)] as const));
    const receipts = new Map(found.flatMap(([row, r]) => (r ? [[row, r] as const] : [])));
    const of = platform ? ledgerWords[lang].of(PLATFORM_NAMES[platform][lang]) : '';
    return conflictsReply(all, receipts, of, Math.max(1, Math.floor(asked.page ?? 1)), lang);
  },
});
