import { idOf, type LanguageCode } from '../../src/core/item.ts';
import type { Learned } from '../../src/core/ports.ts';
import { PLATFORMS, TOPICS, type Story } from '../../src/core/story.ts';
import { MINUTE } from '../../src/core/time.ts';
import { article, fact, figure, learned, meaning, NOW, story } from './made.ts';

const WORDS: Readonly<Record<'ko' | 'en' | 'zh' | 'ja' | 'id', readonly string[]>> = {
  ko: (
    '공정거래위원회 과징금 테무 알리익스프레스 쉬인 개인정보 통관 관세 해외직구 소비자 판매자 표시광고 조사 착수 국내대리인 ' +
    '이용자 물류센터 투자 위해제품 리콜 서울시 안전기준 초과 검출 어린이용품 환불 지연 플랫폼 시행령 개정안 입법예고 면세한도'
  ).split(' '),
  en: (
    'regulator fine Temu AliExpress Shein customs duty parcels consumer sellers investigation opened monthly active users ' +
    'warehouse investment recall unsafe toys refund delay marketplace law proposal de minimis threshold counterfeit privacy'
  ).split(' '),
  zh: '监管机构 罚款 希音 速卖通 关税 跨境电商 消费者 卖家 调查 用户 物流 投资 召回 不合格 产品 退款 平台 法规 草案 免税 融资'.split(
    ' ',
  ),
  ja: '規制当局 課徴金 アリエクスプレス 関税 越境通販 消費者 出品者 調査 利用者 物流 投資 リコール 安全基準 返金 法案 免税'.split(
    ' ',
  ),
  id: 'regulator denda Temu bea masuk konsumen penjual penyelidikan pengguna gudang investasi penarikan produk pasar aturan'.split(
    ' ',
  ),
};
const LANGUAGES = ['ko', 'ko', 'ko', 'en', 'en', 'en', 'zh', 'zh', 'ja', 'id'] as const;
const COUNTRIES = ['KR', 'KR', 'KR', 'EU', 'US', 'JP', 'FR', 'ID', 'VN', 'TH'];

/** Numbers that look random and are the same in every run (a linear congruential generator, Numerical Recipes' constants). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Made-up news, latest last: three articles to a story, a fact to an article, an audience figure now and then. */
export function* news(count: number): Generator<Learned> {
  const roll = dice(20260824);
  const pick = <T>(from: readonly T[]) => from[roll(from.length)] as T;
  let told: Story | undefined;
  for (let i = 0; i < count; i++) {
    const language = pick(LANGUAGES);
    const words = (n: number) =>
      Array.from({ length: n }, () => pick(WORDS[language])).join(language === 'zh' || language === 'ja' ? '' : ' ');
    const at = NOW - (count - i) * 3 * MINUTE;
    const about = { platforms: [pick(PLATFORMS)], topics: [pick(TOPICS)], jurisdictions: [pick(COUNTRIES)] };
    const id = idOf(`article ${i}`);
    told =
      i % 3 && told
        ? { ...told, items: [...told.items, id], last: at }
        : story(idOf(`story ${i}`), { ...about, title: words(7), items: [id], first: at, last: at, known: at });
    const { platforms, topics, jurisdictions } = told;
    yield learned(
      article(words(8), {
        id,
        body: words(60 + roll(60)),
        language: language as LanguageCode,
        published: at,
        seen: at + MINUTE,
        story: told.id,
        meaning: meaning({ platforms, topics, jurisdictions }),
      }),
      {
        story: told,
        facts: [
          fact(`f${i}`, {
            article: id,
            story: told.id,
            platform: platforms[0] ?? null,
            country: jurisdictions[0] ?? null,
            known: at,
          }),
        ],
        figures:
          i % 100
            ? []
            : [
                figure(`g${i}`, {
                  platform: platforms[0] ?? 'Temu',
                  month: `${2016 + (i % 10)}-${String((i % 12) + 1).padStart(2, '0')}`,
                  known: at,
                }),
              ],
      },
    );
  }
}
