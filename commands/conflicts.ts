import { command } from '../src/core/command.ts';
import { platformOption } from '../src/core/options.ts';
import type { Line } from '../src/core/reply.ts';
import { PLATFORM_NAMES } from '../src/core/vocabulary.ts';
import { platformAsked } from '../src/ledger/asked.ts';
import { conflictsReply } from '../src/views/conflicts.ts';
import { allConflicts, receiptsOf } from '../src/views/disputes.ts';
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

  async run(asked, { store, lang, clock }) {
    const platform = platformAsked(asked.platform, refusals('conflicts'));
    const all = (await allConflicts(store, clock.now())).filter(
      (c) => (!platform || c.platforms.includes(platform)) && (asked.show !== 'open' || c.open),
    );
    const receipts = await receiptsOf(store, all);
    const of = platform ? ledgerWords[lang].of(PLATFORM_NAMES[platform][lang]) : '';
    const page = Math.max(1, Math.floor(asked.page ?? 1));
    const line = ['/conflicts', platform?.toLowerCase(), asked.show === 'open' ? 'open' : ''].filter(Boolean).join(' ');
    return conflictsReply(all, receipts, of, { page, line: line as Line }, lang);
  },
});
