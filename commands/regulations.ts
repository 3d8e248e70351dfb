import { command, Mistake } from '../src/core/command.ts';
import { AS_OF, countryOption, platformOption } from '../src/core/options.ts';
import type { LedgerEvent } from '../src/core/ledger.ts';
import { teamOf } from '../src/core/place.ts';
import type { Desk } from '../src/core/ports.ts';
import { actions, button, say, type Reply } from '../src/core/reply.ts';
import { STATUSES, type Platform, type Status } from '../src/core/story.ts';
import { PLATFORM_NAMES, platformTyped, STATUS_NAMES, statusTyped } from '../src/core/vocabulary.ts';
import { standpoint, type Standpoint } from '../src/ledger/asof.ts';
import { countryAsked, platformAsked, statusAsked } from '../src/ledger/asked.ts';
import { aheadOf, dossiersOf, seoulDay, type Dossier } from '../src/ledger/dossier.ts';
import { matterOf } from '../src/ledger/matters.ts';
import { dateName, placeName } from '../src/ledger/names.ts';
import { dossierReply } from '../src/views/dossier.ts';
import { dossiersReply, upcomingReply } from '../src/views/dossiers.ts';
import { noCountry, refusals } from '../src/views/refusals.ts';
import { ledgerWords } from '../src/words/ledger.ts';

/** Matters that are rules, cases or agreements; promises and market entries have commands of their own. */
const HERE = ['rule', 'tax', 'case', 'agreement', 'court'];

const noStatus = (w: string) => ({ en: ledgerWords.en.unknownStatus(w), ko: ledgerWords.ko.unknownStatus(w) });

type Wanted = {
  readonly platform: Platform | undefined;
  readonly country: string | undefined;
  readonly status: Status | undefined;
};

function fits(d: Dossier, w: Wanted): boolean {
  return (
    (!w.platform || d.platforms.includes(w.platform)) &&
    (!w.country || d.jurisdictions.includes(w.country)) &&
    (!w.status || d.status === w.status)
  );
}

async function openDossier(
  id: string,
  follow: string | undefined,
  events: readonly LedgerEvent[],
  desk: Desk,
  stand: Standpoint,
): Promise<Reply> {
  const { store, lang, place, by } = desk;
  const w = ledgerWords[lang];
  const today = seoulDay(stand.at);
  const found = dossiersOf(events, today).find((d) => d.matter.id === id || d.events.some((e) => e.id === id));
  if (!found)
    throw new Mistake({ en: ledgerWords.en.unknownDossier(id), ko: ledgerWords.ko.unknownDossier(id) }, '/regulations');
  const matter = found.matter.id;
  if (follow) {
    await store.places.follow({ place, dossier: matter, lang }, follow === 'on');
    const title = found.matter.title[lang];
    const back = button(title.slice(0, 70), `/regulations id:${matter}`);
    return say(follow === 'on' ? w.followed(title) : w.unfollowed(title), actions(back));
  }
  const kept = await store.places.setting(teamOf(place) + by.id, `looked/${matter}`);
  if (!stand.past) await store.places.set(teamOf(place) + by.id, `looked/${matter}`, String(desk.clock.now()));
  const follows = (await store.places.follows()).some((f) => f.place === place && f.dossier === matter);
  const notes = stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [];
  return dossierReply(found, { since: kept ? Number(kept) : undefined, follows }, today, lang, notes);
}

function saidOf(wanted: Wanted, desk: Desk): string {
  const { lang } = desk;
  const parts = [
    wanted.platform ? PLATFORM_NAMES[wanted.platform][lang] : '',
    wanted.country ? placeName(wanted.country, lang) : '',
    wanted.status ? STATUS_NAMES[wanted.status][lang] : '',
  ].filter(Boolean);
  return parts.length ? ledgerWords[lang].of(parts.join(' · ')) : '';
}

export default command({
  name: 'regulations',
  ko: '규제',
  summary: {
    en: 'Rules, cases and agreements: stage, dates, sources',
    ko: '규제·사건·협약의 단계와 일정, 출처를 보여 줍니다',
  },
  options: {
    platform: platformOption({ en: 'Only this platform', ko: '이 플랫폼만' }),
    country: countryOption({ en: 'Only this country: KR, EU', ko: '이 국가만: 한국, EU' }),
    status: {
      type: 'text',
      ko: '상태',
      take: (word) => (platformTyped(word) ? undefined : statusTyped(word)),
      summary: { en: `Status: ${STATUSES.join(', ')}`, ko: '단계: 발의, 발표, 의결, 시행, 완료' },
    },
    show: {
      type: 'choice',
      ko: '보기',
      of: ['list', 'upcoming'],
      aliases: { 예정: 'upcoming', 일정: 'upcoming', 목록: 'list', ahead: 'upcoming' },
      summary: { en: 'upcoming lists the dates ahead', ko: '예정: 다가오는 일정을 보여 줍니다' },
    },
    id: {
      type: 'text',
      ko: '번호',
      take: (word) => (matterOf(word) ? word : undefined),
      summary: { en: 'Opens one dossier', ko: '사건 하나를 엽니다' },
    },
    follow: {
      type: 'choice',
      ko: '따라가기',
      of: ['on', 'off'],
      take: () => undefined,
      aliases: { 켜기: 'on', 끄기: 'off' },
      summary: { en: 'Reminders here 14, 7 and 1 days before its dates', ko: '일정 14일·7일·1일 전 알림' },
    },
    'as-of': AS_OF,
  },
  examples: [
    '/regulations upcoming',
    '/regulations temu',
    '/규제 한국',
    '/regulations id:kr-ecommerce-agent',
    '/regulations country:EU as-of:2026-03-01',
  ],

  async run(asked, desk) {
    const { store, lang } = desk;
    const w = ledgerWords[lang];
    const wanted: Wanted = {
      platform: platformAsked(asked.platform, refusals('regulations')),
      country: countryAsked(asked.country, noCountry, '/regulations country:KR'),
      status: statusAsked(asked.status, noStatus, '/regulations status:passed'),
    };
    const stand = standpoint(asked['as-of'], desk, '/regulations as-of:2026-03-01');
    const events = await store.ledger.events(stand.past ? { asOf: stand.at } : {});
    if (asked.id) return openDossier(asked.id, asked.follow, events, desk, stand);
    const today = seoulDay(stand.at);
    const all = dossiersOf(events, today).filter((d) => fits(d, wanted));
    const notes = stand.past ? [w.asOf(dateName(today, lang)) + w.asOfNote] : [];
    if (asked.show === 'upcoming') return upcomingReply(aheadOf(all, today), saidOf(wanted, desk), notes, lang);
    return dossiersReply(
      all.filter((d) => HERE.includes(d.matter.kind)),
      saidOf(wanted, desk),
      notes,
      today,
      lang,
    );
  },
});
