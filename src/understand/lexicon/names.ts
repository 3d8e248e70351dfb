import type { Peer } from '../../core/fact.ts';
import type { Platform } from '../../core/story.ts';

/** Which context rule a spelling goes through before it counts; the rules stand in platforms.ts. */
export type NameRule = 'plain' | 'noun' | 'ali' | 'temu' | 'katakana' | 'xiyin' | 'number' | 'tiktok' | 'trio' | 'duo';

/** A spelling of a name: comma-separated words in the notation of a lexicon. */
export type Spelling = {
  readonly name: Platform | Peer | 'TikTok' | 'Alibaba';
  readonly rule: NameRule;
  readonly words: string;
};

/** The watched platforms, per script. */
export const PLATFORM_SPELLINGS: readonly Spelling[] = [
  {
    name: 'AliExpress',
    rule: 'plain',
    words:
      'aliexpress, ali express, 速卖通, 速賣通, 全球速卖通, 全球速賣通, アリエクスプレス, アリエク, อาลีเอ็กซ์เพรส, อาลีเอ็กซ์เพลส, อะลีเอ็กซ์เพรส, อาลีเอ็กเพรส',
  },
  { name: 'AliExpress', rule: 'noun', words: '알리익스프레스, 알리 익스프레스' },
  { name: 'AliExpress', rule: 'ali', words: '알리' },
  { name: 'AliExpress', rule: 'trio', words: '알테쉬, 알테쉬톡, 알·테·쉬, 알테쉬바' },
  { name: 'AliExpress', rule: 'duo', words: '알테무, 알·테무, 알·테, 알테' },
  { name: 'Temu', rule: 'temu', words: 'temu' },
  { name: 'Temu', rule: 'noun', words: '테무' },
  { name: 'Temu', rule: 'katakana', words: 'テム, テームー, ティームー' },
  { name: 'Temu', rule: 'plain', words: '特木, 拼多多海外版, 拼多多旗下temu, เทมู, ทีมู, เตมู' },
  { name: 'Shein', rule: 'plain', words: 'shein, ชีอิน, ซีอิน, เชอิน, ชีน' },
  { name: 'Shein', rule: 'noun', words: '쉬인, 쉬인코리아, 시인코리아' },
  { name: 'Shein', rule: 'katakana', words: 'シーイン' },
  { name: 'Shein', rule: 'xiyin', words: '希音' },
  {
    name: 'TikTok Shop',
    rule: 'plain',
    words:
      "tiktok shop, tiktokshop, tik tok shop, tiktok's shop, tiktok小店, tiktok商店, tiktokショップ, tiktok ショップ, ติ๊กต็อกช็อป, ติ๊กต็อก ช็อป, ติ๊กต๊อกช็อป, ติ๊กตอกช็อป, shop tokopedia, tiktok e-commerce, tiktok电商, tiktok購物, 틱톡샵, 틱톡숍, 틱톡 샵, 틱톡 숍, 틱톡커머스",
  },
  { name: 'TikTok', rule: 'tiktok', words: 'tiktok, tik tok, 틱톡, ティックトック, ติ๊กต็อก, ติ๊กต๊อก, ติ๊กตอก' },
  { name: 'Taobao', rule: 'plain', words: 'taobao, 淘宝, 淘寶, タオバオ, เถาเป่า, เถาเปา' },
  { name: 'Taobao', rule: 'noun', words: '타오바오' },
  { name: '1688', rule: 'number', words: '1688' },
  { name: 'Alibaba', rule: 'plain', words: 'alibaba, 阿里巴巴, アリババ, อาลีบาบา' },
  { name: 'Alibaba', rule: 'noun', words: '알리바바' },
];

/** Peers that figures may speak of; they decide nothing. */
export const PEER_SPELLINGS: readonly Spelling[] = [
  { name: 'Coupang', rule: 'plain', words: 'coupang, 쿠팡, 酷澎, クーパン' },
  { name: '11st', rule: 'plain', words: '11번가, 11st, 11street' },
  { name: 'Gmarket', rule: 'plain', words: 'gmarket, g마켓, 지마켓' },
  { name: 'Auction', rule: 'noun', words: '옥션' },
  {
    name: 'Naver Plus Store',
    rule: 'plain',
    words: 'naver plus store, 네이버플러스스토어, 네이버 플러스 스토어, 네이버플러스 스토어',
  },
  { name: 'SSG.com', rule: 'plain', words: 'ssg.com, ssg닷컴, 쓱닷컴' },
  { name: 'Kurly', rule: 'plain', words: 'kurly, 컬리, 마켓컬리' },
  { name: 'Musinsa', rule: 'plain', words: 'musinsa, 무신사' },
  { name: 'Ably', rule: 'noun', words: '에이블리' },
  { name: 'Zigzag', rule: 'noun', words: '지그재그' },
  { name: 'GS Shop', rule: 'plain', words: 'gs shop, gs샵, gs숍' },
  { name: 'CJ Onstyle', rule: 'plain', words: 'cj onstyle, cj온스타일' },
  { name: 'Tmon', rule: 'plain', words: '티몬, tmon' },
  { name: 'WeMakePrice', rule: 'plain', words: '위메프, wemakeprice' },
  { name: 'Tokopedia', rule: 'plain', words: 'tokopedia, 토코페디아' },
  { name: 'Shopee', rule: 'plain', words: 'shopee, 쇼피, 虾皮, 蝦皮, ショッピー, ช้อปปี้' },
  { name: 'Lazada', rule: 'plain', words: 'lazada, 라자다, 来赞达, ลาซาด้า' },
  { name: 'Amazon', rule: 'plain', words: 'amazon, 아마존, 亚马逊, 亞馬遜, アマゾン' },
];
