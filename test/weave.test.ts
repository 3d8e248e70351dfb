import { describe, expect, test } from 'vitest';
import { likeness } from '../src/core/alike.ts';
import type { Article, LanguageCode } from '../src/core/item.ts';
import { DAY } from '../src/core/time.ts';
import { weave, type Woven } from '../src/core/weave.ts';
import { understand } from '../src/understand/read.ts';

type Told = {
  id: string;
  day: string;
  title: string;
  body: string;
  seen?: string;
  rank?: Article['rank'];
  lang?: LanguageCode;
};

function article({ id, day, title, body, seen, rank }: Told): Article {
  const published = Date.parse(`${day}T03:00:00Z`);
  const meaning = understand({ title, body, published });
  return {
    id,
    url: `https://news.example/${id}`,
    title,
    body,
    published,
    source: 'test',
    language: meaning.language,
    seen: seen ? Date.parse(`${seen}T03:00:00Z`) : published,
    meaning,
    story: null,
    publisher: `outlet ${id}`,
    rank: rank ?? 'press',
  };
}

/** Weaves articles in the order they come and gives each one's story. */
function woven(...all: readonly Article[]): { readonly of: readonly string[]; readonly stories: readonly Woven[] } {
  const stories = new Map<string, Woven>();
  const of = all.map((a) => {
    const { story } = weave([...stories.values()], a);
    stories.set(story.id, { story, articles: [...(stories.get(story.id)?.articles ?? []), a] });
    return story.id;
  });
  return { of, stories: [...stories.values()] };
}

const kftcKo = article({
  id: 'kftc-ko',
  day: '2025-06-11',
  title: '공정위, 테무에 과징금 3억5700만원',
  body: '공정거래위원회는 11일 테무가 거짓 할인과 기만 광고로 표시광고법을 어겼다며 과징금 3억5천700만원을 부과했다고 밝혔다.',
});
const kftcEn = article({
  id: 'kftc-en',
  day: '2025-06-11',
  title: 'Korean regulator fines Temu 357 million won over deceptive ads',
  body: 'The Korea Fair Trade Commission (KFTC) fined Temu 357 million won on Wednesday for misleading advertising and fake discounts.',
});
const pipcKo = article({
  id: 'pipc-ko',
  day: '2025-05-15',
  title: '개인정보위, 테무에 과징금 13억6900만원',
  body: '개인정보보호위원회는 테무가 개인정보를 국외 이전하면서 동의를 받지 않아 과징금 13억6천900만원을 부과하기로 의결했다고 15일 밝혔다.',
});
const polandEn = article({
  id: 'pl',
  day: '2026-05-28',
  title: 'Poland fines Temu over misleading discounts',
  body: 'Poland’s consumer watchdog UOKiK imposed a fine of PLN 6 million on Temu for misleading price reductions.',
});
const euEn = article({
  id: 'eu-en',
  day: '2026-05-28',
  title: 'EU fines Temu €200m over illegal products',
  body: 'The European Commission fined Temu 200 million euros under the Digital Services Act for failing to assess the risks of illegal goods.',
});
const euKo = article({
  id: 'eu-ko',
  day: '2026-05-29',
  title: 'EU 집행위, 테무에 과징금 2억 유로',
  body: '유럽연합(EU) 집행위원회가 디지털서비스법(DSA) 위반으로 테무에 과징금 2억 유로를 부과했다.',
});
const mauMay = article({
  id: 'mau-may',
  day: '2024-06-04',
  title: '5월 알리 이용자 830만명, 테무 797만명',
  body: '와이즈앱에 따르면 5월 알리익스프레스 월간 활성 이용자는 830만명, 테무는 797만명이었다.',
});
const mauJune = article({
  id: 'mau-june',
  day: '2024-07-03',
  title: '6월 알리 이용자 837만명, 테무 823만명',
  body: '와이즈앱에 따르면 6월 알리익스프레스 월간 활성 이용자는 837만명, 테무는 823만명이었다.',
});

describe('one event is one story', () => {
  test('across languages', () => {
    expect(new Set(woven(kftcKo, kftcEn).of).size).toBe(1);
    expect(new Set(woven(euEn, euKo).of).size).toBe(1);
  });

  test('a late article joins by its date, not by its arrival', () => {
    const late = { ...kftcEn, seen: kftcEn.seen + 20 * DAY };
    expect(new Set(woven(kftcKo, euEn, euKo, late).of.filter((_, i) => i === 0 || i === 3)).size).toBe(1);
  });

  test('the same address is the same story', () => {
    const again = { ...kftcKo, id: 'again', url: `${kftcKo.url}?utm_source=x`, title: '정정' };
    expect(likeness(kftcKo, again).why).toEqual(['same address']);
  });

  test('the authority gives the title', () => {
    const office = article({
      id: 'office',
      day: '2025-06-11',
      title: '테무의 표시광고법 위반행위 제재',
      body: kftcKo.body,
      rank: 'authority',
    });
    expect(woven(kftcKo, kftcEn, office).stories[0]?.story.title).toBe(office.title);
  });
});

describe('near misses stay apart', () => {
  test.each([
    ['two authorities on one platform', kftcKo, pipcKo],
    ['Poland and the EU on one day', polandEn, euEn],
    ['May and June figures', mauMay, mauJune],
    [
      'two platforms',
      kftcKo,
      article({
        id: 'ali',
        day: '2025-06-11',
        title: '공정위, 알리익스프레스에 과징금 20억9300만원',
        body: '공정거래위원회는 알리익스프레스가 거짓 할인으로 표시광고법을 어겼다며 과징금 20억9천300만원을 부과했다.',
      }),
    ],
    [
      'a probe and its result weeks later',
      article({
        id: 'probe',
        day: '2025-04-20',
        title: '공정위, 테무 현장조사 착수',
        body: '공정거래위원회가 테무의 거짓 할인 혐의를 두고 현장조사에 착수했다.',
      }),
      kftcKo,
    ],
  ])('%s', (_, a, b) => {
    expect(new Set(woven(a, b).of).size).toBe(2);
  });
});

test('what forbids joining says so', () => {
  const more = article({
    id: 'more',
    day: '2025-06-11',
    title: '공정위, 테무에 과징금 9억원',
    body: '공정거래위원회는 테무의 거짓 할인에 과징금 9억원을 부과했다고 밝혔다.',
  });
  expect(likeness(kftcKo, more).why).toEqual(['different amounts']);
  expect(likeness(mauMay, { ...mauJune, published: mauMay.published ?? 0 }).why).toEqual(['different months']);
  const other = article({
    id: 'other-firm',
    day: '2024-06-04',
    title: '모바일인덱스 "5월 알리 이용자 630만명"',
    body: '모바일인덱스에 따르면 5월 알리익스프레스 월간 활성 이용자는 630만명, 테무는 648만명이었다.',
  });
  expect(likeness(mauMay, other).why).toEqual(['different firms measured']);
  expect(likeness(kftcKo, pipcKo).why).toEqual(['too far apart in time']);
});

test('weaving is the same whatever the order of stories given', () => {
  const { stories } = woven(kftcKo, pipcKo, polandEn, mauMay);
  const a = weave(stories, kftcEn);
  const b = weave([...stories].reverse(), kftcEn);
  expect(a.story.id).toBe(b.story.id);
  expect(a.joined).toBe(true);
});
