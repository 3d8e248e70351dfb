import { command, Mistake } from '../src/core/command.ts';
import { actions, button, say } from '../src/core/reply.ts';
import { AS_OF, platformOption } from '../src/core/options.ts';
import { PLATFORM_NAMES } from '../src/core/vocabulary.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { platformAsked } from '../src/ledger/asked.ts';
import { seoulDay, tellableEvent } from '../src/ledger/dossier.ts';
import { rangeTyped, within } from '../src/ledger/range.ts';
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
    const days = [
      ...known.events.filter(tellableEvent).map((e) => e.date),
      ...known.figures.flatMap((f) => f.month ?? []),
    ].sort();
    if (days.some((d) => within(d, range))) return briefReply({ known, range, label, lang });
    const w = ledgerWords[lang];
    const [from, to] = [range.from.slice(0, 7), range.to.slice(0, 7)];
    const year = days.at(-1)?.slice(0, 4);
    return say(
      `${w.timelineNone(PLATFORM_NAMES[platform][lang], from, to)} ${days[0] ? w.knownFrom(days[0], days.at(-1) ?? '') : ''}`.trim(),
      actions(...(year ? [button(year, `/brief ${platform.toLowerCase()} ${year}`)] : [])),
    );
  },
});
