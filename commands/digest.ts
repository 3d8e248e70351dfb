import { command, Mistake } from '../src/core/command.ts';
import { digestSchedule, wholeDigest } from '../src/core/digest.ts';
import { isDirect, type Desk, type DigestSetting } from '../src/core/ports.ts';
import { actions, button, facts, say, type Line, type Reply } from '../src/core/reply.ts';
import type { Platform, Topic } from '../src/core/story.ts';
import { timeTyped, daysTyped } from '../src/core/times-typed.ts';
import { DAY, isZone } from '../src/core/time.ts';
import {
  countryName,
  countryTyped,
  PLATFORM_NAMES,
  platformTyped,
  TOPIC_NAMES,
  topicTyped,
} from '../src/core/vocabulary.ts';
import { UI_LANGUAGES, type UiLanguage } from '../src/core/words.ts';
import { digestOf } from '../src/views/digest.ts';
import { daysSaid, daySaid, weekSaid } from '../src/views/digest-times.ts';
import { weekOf } from '../src/views/week.ts';
import { digestWords } from '../src/words/digest.ts';

function wrong(say: (w: (typeof digestWords)['en']) => string, better: Line = '/digest at 09:00'): Mistake {
  return new Mistake({ en: say(digestWords.en), ko: say(digestWords.ko) }, better);
}

function filtersOf(only: string): Pick<DigestSetting, 'platforms' | 'topics' | 'countries'> {
  const platforms: Platform[] = [];
  const topics: Topic[] = [];
  const countries: string[] = [];
  if (/^(all|everything|전체)$/i.test(only)) return { platforms, topics, countries };
  for (const word of only.split(/[,\s]+/).filter(Boolean)) {
    const [platform, topic, country] = [platformTyped(word), topicTyped(word), countryTyped(word)];
    if (platform) platforms.push(platform);
    else if (topic) topics.push(topic);
    else if (country) countries.push(country);
    else throw wrong((w) => w.wrongFilter(word));
  }
  return { platforms, topics, countries };
}

function shown(setting: DigestSetting, desk: Desk): Reply {
  const w = digestWords[desk.lang];
  const { lang, platforms, topics, countries } = setting;
  const only = [
    ...platforms.map((p) => PLATFORM_NAMES[p][desk.lang]),
    ...topics.map((t) => TOPIC_NAMES[t][desk.lang]),
    ...countries.map((c) => countryName(c, desk.lang)),
  ];
  return say(
    daySaid(setting, desk.lang),
    facts([
      [w.filters, only.join(', ') || w.noFilter],
      [w.week, weekSaid(setting, desk.lang)],
      [w.language, lang === 'ko' ? '한국어' : 'English'],
    ]),
    actions(
      button(w.now, '/digest now'),
      setting.on ? button(w.turnOff, '/digest off') : button(w.turnOn, '/digest at 09:00', 'primary'),
    ),
  );
}

type Asked = Readonly<Record<'time' | 'zone' | 'days' | 'only', string | undefined>> & {
  readonly lang: UiLanguage | undefined;
};

async function set(desk: Desk, before: DigestSetting, asked: Asked): Promise<Reply> {
  const w = digestWords[desk.lang];
  const at = asked.time === undefined ? before.schedule.at : timeTyped(asked.time);
  if (!at) throw wrong((words) => words.wrongTime);
  const zone = asked.zone ?? before.schedule.zone;
  if (!isZone(zone)) throw wrong((words) => words.wrongZone(zone));
  const on = asked.days === undefined ? before.schedule.on : daysTyped(asked.days);
  if (!on) throw wrong((words) => words.wrongDays, '/digest at 09:00 days:mon-fri');
  const filters = asked.only === undefined ? {} : filtersOf(asked.only);
  const lang = asked.lang ?? before.lang;
  await desk.store.places.setDigest({
    ...before,
    ...filters,
    schedule: digestSchedule(at, zone, on),
    lang,
    on: true,
    by: desk.by.id,
  });
  const undo = before.on ? button(w.asBefore, `/digest at ${before.schedule.at}`) : button(w.turnOff, '/digest off');
  return say(w.set(at, zone, daysSaid(on, desk.lang)), actions(undo, button(w.now, '/digest now')));
}

/** The weekly digest: on at a time of a weekday (Monday 09:00 where nothing is said), or off. */
async function weekly(desk: Desk, before: DigestSetting, asked: Asked): Promise<Reply> {
  const w = digestWords[desk.lang];
  const save = (week: DigestSetting['week']) =>
    desk.store.places.setDigest({ ...before, week: week ?? null, by: desk.by.id });
  if (/^(off|끄기)$/i.test(asked.time ?? '')) {
    await save(null);
    return say(w.weekOff, actions(button(w.weekOn, '/digest weekly 09:00')));
  }
  const at = asked.time === undefined ? '09:00' : timeTyped(asked.time);
  if (!at) throw wrong((words) => words.wrongTime, '/digest weekly 09:00');
  const zone = asked.zone ?? before.schedule.zone;
  if (!isZone(zone)) throw wrong((words) => words.wrongZone(zone));
  const on = daysTyped(asked.days ?? 'mon');
  if (!on) throw wrong((words) => words.wrongDays, '/digest weekly 09:00 days:mon');
  await save({ schedule: digestSchedule(at, zone, on), told: before.week?.told ?? null });
  return say(
    w.weekSet(at, zone, daysSaid(on, desk.lang)),
    actions(button(w.turnOff, '/digest weekly off'), button(w.weekNow, '/digest week')),
  );
}

export default command({
  name: 'digest',
  ko: '요약',
  summary: { en: "This channel's daily and weekly digest", ko: '이 채널의 하루·주간 요약' },
  options: {
    action: {
      type: 'choice',
      ko: '동작',
      of: ['show', 'now', 'at', 'off', 'week', 'weekly'],
      aliases: {
        보기: 'show',
        설정: 'show',
        지금: 'now',
        시각: 'at',
        켜기: 'at',
        on: 'at',
        끄기: 'off',
        이번주: 'week',
        주간: 'weekly',
      },
      summary: { en: 'What to do; show when left out', ko: '할 일(비우면 설정 보기)' },
    },
    time: { type: 'text', ko: '시각', summary: { en: 'When, as 09:00', ko: '시각, 예: 09:00' } },
    zone: { type: 'text', ko: '시간대', summary: { en: 'Time zone, as Asia/Seoul', ko: '시간대, 예: Asia/Seoul' } },
    days: { type: 'text', ko: '요일', summary: { en: 'Weekdays: mon-fri, daily', ko: '요일: 월-금, 매일' } },
    lang: {
      type: 'choice',
      ko: '언어',
      of: UI_LANGUAGES as readonly ['en', 'ko'],
      aliases: { 한국어: 'ko', korean: 'ko', 영어: 'en', english: 'en' },
      take: () => undefined,
      summary: { en: 'Language of the digest', ko: '요약의 언어' },
    },
    only: {
      type: 'text',
      ko: '범위',
      greedy: true,
      summary: {
        en: 'Only these platforms, topics, countries; all resets',
        ko: '이 플랫폼·주제·국가만(전체로 되돌림)',
      },
    },
  },
  form: { fields: ['time', 'days', 'zone', 'lang', 'only'], needs: ['time'], given: { action: 'at' } },
  examples: [
    '/digest now',
    '/digest at 09:00 days:mon-fri',
    '/digest at 08:30 only:temu,과징금 lang:ko',
    '/digest show',
    '/digest week',
    '/digest weekly 09:00 days:mon',
  ],

  async run({ action = 'show', time, zone, days, lang, only }, desk) {
    const w = digestWords[desk.lang];
    const before =
      (await desk.store.places.digest(desk.place)) ??
      wholeDigest(desk.place, digestSchedule('09:00', 'Asia/Seoul'), desk.lang, desk.by.id, false);
    if (action === 'show') return shown(before, desk);
    if (action === 'now') {
      const asked = { ...before, lang: lang ?? desk.lang, ...(only ? filtersOf(only) : {}), told: null };
      return { ...(await digestOf(desk.store, await desk.sources(), asked, desk.clock.now())), to: 'caller' };
    }
    if (action === 'week') {
      const now = desk.clock.now();
      const asked = { ...before, lang: lang ?? desk.lang, ...(only ? filtersOf(only) : {}) };
      return { ...(await weekOf(desk.store, await desk.sources(), asked, now - 7 * DAY, now)), to: 'caller' };
    }
    if (!desk.by.admin && !isDirect(desk.place)) return say(w.adminsOnly, actions(button(w.now, '/digest now')));
    if (action === 'at') return set(desk, before, { time, zone, days, lang, only });
    if (action === 'weekly') return weekly(desk, before, { time, zone, days, lang, only });
    await desk.store.places.setDigest({ ...before, on: false, by: desk.by.id });
    return say(w.off, actions(button(w.asBefore, `/digest at ${before.schedule.at}`)));
  },
});
