import { command, Mistake } from '../src/core/command.ts';
import { AS_OF, countryOption, platformOption } from '../src/core/options.ts';
import { METRICS, type AudienceFigure, type Metric } from '../src/core/ledger.ts';
import type { Store } from '../src/core/ports.ts';
import type { Line, Reply } from '../src/core/reply.ts';
import type { Instant } from '../src/core/time.ts';
import { countryTyped } from '../src/core/vocabulary.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { standpoint, type Standpoint } from '../src/ledger/asof.ts';
import { audienceName, audienceNearest, audienceTyped, firmTyped, monthTyped } from '../src/ledger/names.ts';
import { compareReply } from '../src/views/mau-compare.ts';
import { periodsReply } from '../src/views/mau-periods.ts';
import { whatThereIs } from '../src/views/mau-none.ts';
import { mauReply, type MauAsked } from '../src/views/mau.ts';
import { mauWords } from '../src/words/mau.ts';

const MAX_COMPARED = 3;

function mistake(say: (w: (typeof mauWords)['en']) => string, better: Line): Mistake {
  return new Mistake({ en: say(mauWords.en), ko: say(mauWords.ko) }, better);
}

/** Names in any of the ways people write several: 'temu, ali', 'temu vs ali', 'temu ali', '테무와 알리'. */
function platformsIn(typed: string): readonly string[] {
  const whole = audienceTyped(typed);
  if (whole) return [whole];
  const parts = typed.split(/\s*(?:,|\/|\+|\bvs\.?\b|\band\b)\s*|\s+/iu).filter(Boolean);
  return parts.map((part) => {
    // Nobody is called by a year: what looks like a month is one that does not exist.
    if (/^20\d\d[-./]\d/.test(part)) throw mistake((w) => w.unknownMonth(part), '/mau temu 2025-08');
    const name = audienceTyped(part) ?? audienceTyped(part.replace(/[와과랑]$/u, ''));
    if (name) return name;
    const near = audienceNearest(part);
    if (!near) throw mistake((w) => w.unknownPlatform(part), '/mau temu');
    throw new Mistake(
      {
        en: mauWords.en.didYouMean(part, audienceName(near.name, 'en')),
        ko: mauWords.ko.didYouMean(part, audienceName(near.name, 'ko')),
      },
      `/mau ${near.typed}`,
    );
  });
}

/** A month that was typed after a firm's name belongs to the month: 'mobile index 2024-05'. */
function firmAndMonth(firm: string | undefined, month: string | undefined) {
  const [, name, last] = /^(.+?)\s+(\S+)$/.exec(firm ?? '') ?? [];
  return name && last && !month && /^20\d\d/.test(last) ? { firm: name, month: last } : { firm, month };
}

function countriesIn(typed: string | undefined): readonly string[] {
  if (!typed) return ['KR'];
  return typed.split(/[\s,]+/).map((word) => {
    const code = countryTyped(word) ?? (/^world$|^세계$/i.test(word) ? 'WORLD' : undefined);
    if (!code) throw mistake((w) => w.unknownCountry(word), '/mau temu country:KR');
    return code;
  });
}

/** The metric asked for; else monthly users where there are any, else what was published last. */
function metricFor(here: readonly AudienceFigure[], asked: Metric | undefined): Metric {
  if (asked || here.some((f) => f.metric === 'MAU' && f.month !== null)) return asked ?? 'MAU';
  const latest = [...here].sort((a, b) => (b.receipt.published ?? '').localeCompare(a.receipt.published ?? ''))[0];
  return latest?.metric ?? 'MAU';
}

/** All that is known of some platforms, figures that wait for review among them; those are counted, never shown. */
async function knownOf(
  store: Store,
  platforms: readonly string[],
  stand: Standpoint,
): Promise<readonly AudienceFigure[]> {
  const by = stand.past ? { asOf: stand.at } : {};
  const asked = platforms.flatMap((platform) => [
    store.ledger.figures({ platform, ...by }),
    store.ledger.figures({ platform, held: true, ...by }),
  ]);
  const found = (await Promise.all(asked)).flat();
  return [...new Map(found.map((f) => [f.id, f])).values()];
}

function single(all: readonly AudienceFigure[], asked: MauAsked, lang: UiLanguage, now: Instant): Reply {
  const here = all.filter((f) => f.country === asked.country && f.metric === asked.metric);
  const monthly = here.some((f) => f.month !== null) || asked.month !== undefined;
  const reply = monthly ? mauReply(all, asked, lang, now) : periodsReply(all, asked, lang);
  return reply ?? whatThereIs(all, asked, lang);
}

export default command({
  name: 'mau',
  ko: '이용자',
  summary: {
    en: 'Users per measuring firm, with month, source and age',
    ko: '조사기관별 이용자 수를 월·출처와 함께 보여 줍니다',
  },
  options: {
    platform: platformOption({ en: 'Platform, or up to three: temu, ali', ko: '플랫폼(셋까지): 테무, 알리' }),
    country: countryOption({ en: 'Country: KR (default), EU, US, Japan', ko: '국가: 한국(기본), EU, 미국, 일본' }),
    month: { type: 'text', ko: '월', take: monthTyped, summary: { en: 'Month: 2025-08', ko: '월: 2025-08' } },
    firm: {
      type: 'text',
      ko: '조사기관',
      take: firmTyped,
      greedy: true,
      summary: { en: 'Measuring firm: WiseApp, Mobile Index', ko: '조사기관: 와이즈앱, 모바일인덱스' },
    },
    metric: {
      type: 'choice',
      ko: '지표',
      of: METRICS,
      aliases: { 월간: 'MAU', 주간: 'WAU', 일간: 'DAU', 평균: 'average_MAU', 이용률: 'usage_rate' },
      summary: { en: 'Metric, when not monthly users', ko: '지표(월간 이용자가 아닐 때)' },
    },
    show: {
      type: 'choice',
      ko: '보기',
      of: ['latest', 'all'],
      aliases: { 전체: 'all', 모두: 'all', 최신: 'latest' },
      summary: { en: 'all shows every month', ko: '전체: 모든 달을 보여 줍니다' },
    },
    'as-of': {
      ...AS_OF,
      summary: { en: 'As published by that day: 2026-03-01', ko: '그날까지 공개된 것만: 2026-03-01' },
    },
  },
  examples: [
    '/mau temu',
    '/mau 테무',
    '/mau temu, ali',
    '/mau temu country:EU',
    '/mau 알리 2024-05',
    '/mau temu as-of:2024-07-01',
  ],

  async run(asked, desk) {
    const { store, lang } = desk;
    const stand = standpoint(asked['as-of'], desk, '/mau temu as-of:2026-03-01');
    const platforms = asked.platform ? platformsIn(asked.platform) : ['AliExpress', 'Temu', 'Shein'];
    if (platforms.length > MAX_COMPARED) throw mistake((w) => w.tooMany, '/mau temu, ali, coupang');
    const countries = countriesIn(asked.country);
    const { firm: firmWords, month: monthWords } = firmAndMonth(asked.firm, asked.month);
    const month = monthWords && monthTyped(monthWords);
    if (monthWords && !month) throw mistake((w) => w.unknownMonth(monthWords), '/mau temu 2025-08');
    const firm = firmWords && firmTyped(firmWords);
    if (firmWords && !firm) throw mistake((w) => w.unknownFirm(firmWords), '/mau temu firm:WiseApp');
    const all = await knownOf(store, platforms, stand);
    const asOf = stand.past ? asked['as-of'] : undefined;
    const [platform = 'Temu'] = platforms;
    const [country = 'KR'] = countries;
    if (platforms.length > 1 || countries.length > 1) {
      const many = compareReply(all, { platforms, countries, asOf }, lang, stand.at);
      if (many) return many;
    }
    const metric = metricFor(
      all.filter((f) => f.country === country),
      asked.metric,
    );
    return single(all, { platform, country, metric, month, firm, whole: asked.show === 'all', asOf }, lang, stand.at);
  },
});
