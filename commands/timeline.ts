import { command, Mistake } from '../src/core/command.ts';
import { AS_OF, countryOption, platformOption } from '../src/core/options.ts';
import { actions, button, muted, say } from '../src/core/reply.ts';
import { PLATFORM_NAMES } from '../src/core/vocabulary.ts';
import { standpoint } from '../src/ledger/asof.ts';
import { countryAsked, platformAsked } from '../src/ledger/asked.ts';
import { seoulDay, tellableEvent } from '../src/ledger/dossier.ts';
import { dateName, placeName } from '../src/ledger/names.ts';
import { rangeTyped, within } from '../src/ledger/range.ts';
import { noCountry, refusals } from '../src/views/refusals.ts';
import { timelineReply } from '../src/views/timeline.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'timeline',
  ko: '연표',
  summary: { en: 'What happened, as a picture and a list', ko: '일어난 일을 그림과 목록으로 보여 줍니다' },
  options: {
    platform: platformOption({ en: 'Platform', ko: '플랫폼' }),
    range: {
      type: 'text',
      ko: '기간',
      take: (word) => (rangeTyped(word) ? word : undefined),
      summary: { en: 'Time: 2024..2026, 2025, 2026Q1', ko: '기간: 2024..2026, 2025, 2026Q1' },
    },
    country: countryOption({ en: 'Only this country', ko: '이 국가만' }),
    'as-of': AS_OF,
  },
  examples: ['/timeline temu 2024..2026', '/연표 쉬인 2025', '/timeline country:KR 2026'],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const platform = platformAsked(asked.platform, refusals('timeline'));
    const country = countryAsked(asked.country, noCountry, '/timeline country:KR');
    const stand = standpoint(asked['as-of'], desk, '/timeline temu as-of:2026-03-01');
    const today = seoulDay(stand.at);
    const range = rangeTyped(asked.range ?? `${Number(today.slice(0, 4)) - 2}..${today.slice(0, 4)}`);
    if (!range) {
      const said = asked.range ?? '';
      throw new Mistake(
        { en: ledgerWords.en.badRange(said), ko: ledgerWords.ko.badRange(said) },
        '/timeline temu 2024..2026',
      );
    }
    const found = await store.ledger.events({
      ...(platform ? { platform } : {}),
      ...(country ? { jurisdiction: country } : {}),
      ...(stand.past ? { asOf: stand.at } : {}),
    });
    const told = found.filter(tellableEvent);
    const names = [platform ? PLATFORM_NAMES[platform][lang] : '', country ? placeName(country, lang) : ''].filter(
      Boolean,
    );
    const what = names.join(', ') || w.everything;
    const here = told.filter((e) => within(e.date, range));
    if (here.length > 0) {
      return timelineReply(here, what, range, stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [], lang);
    }
    const dates = told.map((e) => e.date).sort();
    const there = dates.length ? [muted(w.knownFrom(dates[0] ?? '', dates.at(-1) ?? ''))] : [];
    return say(
      w.timelineNone(what, range.from.slice(0, 7), range.to.slice(0, 7)),
      ...there,
      actions(button('/timeline', '/timeline')),
    );
  },
});
