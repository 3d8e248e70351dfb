import { describe, expect, test } from 'vitest';
import { understand } from '../src/understand/read.ts';

function platforms(title: string, body = ''): readonly string[] {
  return [...understand({ title, body }).platforms].sort();
}

const ALI = ['AliExpress'];
const TEMU = ['Temu'];

describe('names in Latin letters stand alone, whatever script is beside them', () => {
  test.each<[string, readonly string[]]>([
    ['Temu가 한국에서 직구 배송을 늘린다', TEMU],
    ['被Temu压低价格的卖家', TEMU],
    ['SHEINが日本で販売を伸ばす', ['Shein']],
    ['Orders from temu.com keep growing', TEMU],
    ['ＴＥＭＵ、日本の通販で首位', TEMU],
    ['T\u200bemu fined in Poland', TEMU],
    ['Claudia Sheinbaum announces a plan', []],
    ['A village called Temuka floods', []],
    ['Ali wins the title fight', []],
    ['Ali Express parcels pile up', ALI],
  ])('%s', (title, expected) => {
    expect(platforms(title)).toEqual(expected);
  });
});

describe('Korean names are nouns with particles', () => {
  test.each<[string, readonly string[]]>([
    ['테무가 직구 시장을 흔든다', TEMU],
    ['테무발 초저가 공세에 유통업계 긴장', TEMU],
    ['테무식 가격 경쟁, 쇼핑 판도 바꾼다', TEMU],
    ['알리익스프레스의 한국 진출', ALI],
    ['쉬인코리아 설립… 의류 판매 시작', ['Shein']],
    ['6월 알리의 월간 활성 이용자 837만 명', ALI],
    ['신세계-알리 합작법인 승인', ALI],
    ['알리코리아, 판매자 모집', ALI],
    ['알리發 초저가 쇼핑 공습', ALI],
    ['알리는 일부 상품에 최대 90% 할인을 내걸었다', ALI],
    ['알테쉬 공습에 국내 쇼핑몰 비명', ['AliExpress', 'Shein', 'Temu']],
    ['알테무 직구 제품 2000개 차단', ['AliExpress', 'Temu']],
    ['테무진은 왜 칭기즈칸이 되었나', []],
    ['아테무스 신전의 쇼핑 거리', []],
    ['화재 위험을 알리는 쇼핑몰 캠페인', []],
    ['알리바바, 쇼핑 플랫폼 매출 증가', []],
    ['무하마드 알리의 생애를 다룬 책, 온라인몰 판매 1위', []],
    ['정부, 새 배송 제도 널리 알리기로', []],
    ['가수 알리 콘서트 개최', []],
    ['영화 알리, 주말 극장가 개봉', []],
  ])('%s', (title, expected) => {
    expect(platforms(title)).toEqual(expected);
  });
});

describe('Indonesian temu also means to meet', () => {
  test.each<[string, string, readonly string[]]>([
    ['Zulhas Tegas Tak Izinkan Aplikasi Temu', 'Pemerintah melarang aplikasi itu masuk ke Indonesia.', TEMU],
    ['Temu Bakal Masuk RI?', 'Aplikasi belanja asal China itu belum punya izin PSE dari Kominfo.', TEMU],
    ['Puncak Temu Bisnis Belanja Produk Lokal', 'Acara yang digelar di Smesco ini diikuti pelaku usaha dan UMKM.', []],
    ['Temu Mitra UMKM digelar di Smesco', 'Kegiatan temu mitra yang dihadiri para pengusaha dan investor.', []],
    ['Mereka mencari titik temu soal impor', 'Kedua pihak yang bertemu di Jakarta belum menemukan titik temu.', []],
  ])('%s', (title, body, expected) => {
    expect(platforms(title, body)).toEqual(expected);
  });
});

describe('katakana and Chinese names', () => {
  test.each<[string, readonly string[]]>([
    ['テムの激安通販に消費者庁が注意喚起', TEMU],
    ['新しいシステムで通販アイテムを管理', []],
    ['テムズ川のほとりの通販会社', []],
    ['シーインの商品から有害物質', ['Shein']],
    ['マシーインターフェースの新商品を販売', []],
    ['希音拟在香港上市，服装供应链受关注', ['Shein']],
    ['王希音任公司董事长，电商平台股价上涨', []],
    ['希音乐队发布新商品', []],
    ['速卖通与速賣通都是它的名字', ALI],
    ['在1688平台批发的商品被海关查扣', ['1688']],
    ['공장 직거래 1688 사이트에서 소싱하는 법', ['1688']],
    ['참가자 1688명, 쇼핑 행사 성황', []],
  ])('%s', (title, expected) => {
    expect(platforms(title)).toEqual(expected);
  });
});

describe('TikTok is the shop only among shopping words', () => {
  test.each<[string, readonly string[]]>([
    ['TikTok Shop halts sales in Indonesia', ['TikTok Shop']],
    ['KPPU fines TikTok over the Tokopedia deal', ['TikTok Shop']],
    ['틱톡숍, 한국 판매자 모집 시작', ['TikTok Shop']],
    ['TikTok小店卖家面临新规', ['TikTok Shop']],
    ['TikTok fined over data transfers to China', []],
    ['틱톡 챌린지 열풍', []],
  ])('%s', (title, expected) => {
    expect(platforms(title)).toEqual(expected);
  });
});

test('a list of related articles names nothing', () => {
  const body = [
    '공정거래위원회는 테무에 과징금을 부과했다고 11일 밝혔다.',
    '홍길동 기자 hong@example.com',
    '관련기사',
    '알리익스프레스, 한국에 물류센터 짓는다',
    '쉬인, 성수동에 매장',
  ].join('\n');
  expect(platforms('공정위, 테무 제재', body)).toEqual(TEMU);
});

test('joint names make an article relevant without naming a platform', () => {
  const m = understand({
    title: "C커머스 공습에 국회 '국내대리인' 법안 통과",
    body: '국회는 중국 이커머스에 국내대리인 지정을 의무화하는 전자상거래법 개정안을 본회의에서 통과시켰다.',
  });
  expect(m.platforms).toEqual([]);
  expect(m.relevant).toBe(true);
  expect(m.reasons).toContainEqual({ kind: 'joint', words: ['C커머스', '중국 이커머스'] });
});

test('what a source is about counts when its entries name nothing', () => {
  const m = understand({
    title: 'New logistics hub to open in Incheon',
    body: 'It cuts delivery time.',
    about: 'Temu',
  });
  expect(m.platforms).toEqual(['Temu']);
});

test.each<[string, string]>([
  ['韓國公平交易委員會對Temu處以3.57億韓元罰款', 'KR'],
  ['南韓公平會對Temu開罰3.57億韓元', 'KR'],
  ['公平會對Temu開罰新台幣100萬元', 'TW'],
])('%s: an office named after a country is that country’s', (title, country) => {
  expect(understand({ title, body: `${title}。`, country: 'TW' }).jurisdictions).toEqual([country]);
});
