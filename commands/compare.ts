import { command, Mistake } from '../src/core/command.ts';
import { AS_OF } from '../src/core/options.ts';
import type { Platform } from '../src/core/story.ts';
import { platformTyped } from '../src/core/vocabulary.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { platformAsked } from '../src/ledger/asked.ts';
import { seoulDay } from '../src/ledger/dossier.ts';
import { dateName } from '../src/ledger/names.ts';
import { knownOf } from '../src/views/known.ts';
import { compareReply } from '../src/views/profile.ts';
import { refusals } from '../src/views/refusals.ts';
import { ledgerWords } from '../src/words/ledger.ts';

/** Two or three platforms, however they are joined: 'temu aliexpress', 'temu vs ali', '테무, 틱톡샵'. */
function platformsIn(typed: string): readonly Platform[] {
  const words = typed
    .replace(/tiktok shop/gi, 'tiktok')
    .split(/\s*(?:,|\/|\+|\bvs\.?\b|\band\b)\s*|\s+/iu)
    .filter(Boolean);
  const found = words.map(
    (word) => platformTyped(word) ?? platformAsked(word.replace(/[와과랑]$/u, ''), refusals('platform')),
  );
  return [...new Set(found.filter((p) => p !== undefined))];
}

export default command({
  name: 'compare',
  ko: '비교',
  summary: { en: 'Two or three platforms beside each other', ko: '두세 플랫폼을 나란히 비교합니다' },
  options: {
    platforms: {
      type: 'text',
      ko: '플랫폼',
      required: true,
      summary: { en: 'Two or three: temu aliexpress', ko: '두세 곳: 테무 알리' },
    },
    'as-of': AS_OF,
  },
  examples: ['/compare temu aliexpress', '/비교 테무 알리 쉬인'],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const platforms = platformsIn(asked.platforms);
    if (platforms.length < 2 || platforms.length > 3) {
      throw new Mistake(
        { en: ledgerWords.en.compareNeeds, ko: ledgerWords.ko.compareNeeds },
        '/compare temu aliexpress',
      );
    }
    const stand = standpoint(asked['as-of'], desk, '/compare temu aliexpress as-of:2026-03-01');
    const today = seoulDay(stand.at);
    const known = await Promise.all(platforms.map((p) => knownOf(store, p, stand)));
    const notes = stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [];
    return compareReply(known, today, notes, lang);
  },
});
