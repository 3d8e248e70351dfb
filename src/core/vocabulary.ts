import { PLATFORMS, STATUSES, TOPICS, type Platform, type Status, type Topic } from './story.ts';
import type { Bilingual, UiLanguage } from './words.ts';

/** How readers name a platform, and what they may type for it. Reading articles has its own, stricter rules. */
export const PLATFORM_NAMES: Readonly<Record<Platform, Bilingual & { readonly typed: readonly string[] }>> = {
  AliExpress: {
    en: 'AliExpress',
    ko: '알리익스프레스',
    typed: ['ali', 'aliexpress', '알리', '알리익스프레스', '速卖通', '速賣通'],
  },
  Temu: { en: 'Temu', ko: '테무', typed: ['temu', '테무', '特木'] },
  Shein: { en: 'Shein', ko: '쉬인', typed: ['shein', '쉬인', '希音'] },
  'TikTok Shop': {
    en: 'TikTok Shop',
    ko: '틱톡샵',
    typed: ['tiktok', 'tiktokshop', 'tiktok-shop', 'tiktok shop', '틱톡', '틱톡샵', '틱톡숍'],
  },
  '1688': { en: '1688', ko: '1688', typed: ['1688'] },
  Taobao: { en: 'Taobao', ko: '타오바오', typed: ['taobao', '타오바오', '淘宝', '淘寶'] },
};

export const TOPIC_NAMES: Readonly<Record<Topic, Bilingual & { readonly typed: readonly string[] }>> = {
  regulation: { en: 'regulation', ko: '규제', typed: ['규제', '법', 'law', 'rules'] },
  investigation: { en: 'investigation', ko: '조사', typed: ['조사', 'probe'] },
  fine: { en: 'fine', ko: '과징금', typed: ['과징금', '과태료', '벌금', 'penalty', 'fines'] },
  agreement: { en: 'agreement', ko: '협약', typed: ['협약', '자율협약', 'pledge'] },
  investment: { en: 'investment', ko: '투자', typed: ['투자', 'investments'] },
  product_safety: { en: 'product safety', ko: '제품안전', typed: ['안전', '제품안전', 'safety', 'recall', '리콜'] },
  data_privacy: { en: 'data privacy', ko: '개인정보', typed: ['개인정보', 'privacy', 'gdpr', 'data'] },
  tax_customs: { en: 'tax and customs', ko: '세금·관세', typed: ['관세', '세금', '통관', 'customs', 'tax', 'duty'] },
  market_figures: { en: 'market figures', ko: '시장 수치', typed: ['시장', '이용자', 'mau', 'market', 'figures'] },
  competition: { en: 'competition', ko: '경쟁', typed: ['경쟁', '독점', 'antitrust'] },
  ip_counterfeit: {
    en: 'counterfeits and IP',
    ko: '위조·지재권',
    typed: ['짝퉁', '위조', '지재권', 'counterfeit', 'ip'],
  },
  logistics: { en: 'logistics', ko: '물류', typed: ['물류', '배송', 'shipping'] },
  court: { en: 'court', ko: '소송', typed: ['소송', '법원', '재판', 'lawsuit'] },
  labor: { en: 'labour', ko: '노동', typed: ['노동', 'labour'] },
  consumer_complaints: { en: 'consumer complaints', ko: '소비자 민원', typed: ['민원', '소비자', 'complaints'] },
};

export const STATUS_NAMES: Readonly<Record<Status, Bilingual>> = {
  proposed: { en: 'proposed', ko: '발의·예고' },
  announced: { en: 'announced', ko: '발표' },
  passed: { en: 'passed', ko: '의결' },
  in_force: { en: 'in force', ko: '시행' },
  concluded: { en: 'concluded', ko: '완료' },
};

const COUNTRY_TYPED: Readonly<Record<string, readonly string[]>> = {
  KR: ['korea', '한국', '국내', 'south korea'],
  US: ['usa', 'america', '미국'],
  EU: ['europe', '유럽', '유럽연합'],
  GB: ['uk', 'britain', '영국'],
  JP: ['japan', '일본'],
  CN: ['china', '중국'],
  TW: ['taiwan', '대만'],
  HK: ['hongkong', 'hong kong', '홍콩'],
  ID: ['indonesia', '인도네시아'],
  VN: ['vietnam', '베트남'],
  TH: ['thailand', '태국'],
  MY: ['malaysia', '말레이시아'],
  SG: ['singapore', '싱가포르'],
  PH: ['philippines', '필리핀'],
  IN: ['india', '인도'],
  FR: ['france', '프랑스'],
  DE: ['germany', '독일'],
  IT: ['italy', '이탈리아'],
  ES: ['spain', '스페인'],
  PL: ['poland', '폴란드'],
  BR: ['brazil', '브라질'],
  MX: ['mexico', '멕시코'],
  AU: ['australia', '호주'],
  NZ: ['new zealand', '뉴질랜드'],
  CA: ['canada', '캐나다'],
  TR: ['turkey', 'türkiye', '튀르키예', '터키'],
};

function lookUp<K extends string>(keys: readonly K[], typed: (k: K) => readonly string[], word: string): K | undefined {
  const w = word.normalize('NFKC').trim().toLowerCase();
  return keys.find((k) => k.toLowerCase() === w || typed(k).includes(w));
}

/** The platform a reader means by a word in a command; undefined when it is none. */
export function platformTyped(word: string): Platform | undefined {
  return lookUp(PLATFORMS, (p) => PLATFORM_NAMES[p].typed, word);
}

export function topicTyped(word: string): Topic | undefined {
  return lookUp(TOPICS, (t) => [t.replace('_', ' '), t.replace('_', '-'), ...TOPIC_NAMES[t].typed], word);
}

export function statusTyped(word: string): Status | undefined {
  return lookUp(STATUSES, (s) => [STATUS_NAMES[s].en, STATUS_NAMES[s].ko, ...STATUS_NAMES[s].ko.split('·')], word);
}

/** ISO alpha-2 (or 'EU') for a country a reader names. */
export function countryTyped(word: string): string | undefined {
  return lookUp(Object.keys(COUNTRY_TYPED), (c) => COUNTRY_TYPED[c] ?? [], word);
}

/** Made once, because making one costs far more than asking it. */
const REGIONS = {
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }),
  ko: new Intl.DisplayNames(['ko'], { type: 'region', fallback: 'code' }),
} as const;

/** A country's name for readers. */
export function countryName(code: string, lang: UiLanguage): string {
  if (code === 'EU') return lang === 'ko' ? '유럽연합' : 'EU';
  const name = /^[A-Z]{2}$/.test(code) ? REGIONS[lang].of(code) : code;
  if (lang === 'ko' && code === 'KR') return '한국';
  // Hong Kong and Macau are listed with their status: '홍콩(중국 특별행정구)', 'Hong Kong SAR China'.
  return (name ?? code).replace(/\(중국 특별행정구\)$| SAR China$/, '');
}

/** The nearest typed name within two letters' difference, for "did you mean". */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const w = word.normalize('NFKC').toLowerCase();
  const ranked = names
    .map((n) => ({ n, d: distance(w, n.toLowerCase()) }))
    .filter(({ n, d }) => d <= (Math.min(n.length, w.length) > 3 ? 2 : 1) && d < Math.max(w.length, 2))
    .sort((a, b) => a.d - b.d);
  return ranked[0]?.n;
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}
