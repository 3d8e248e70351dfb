import type { LanguageCode } from '../core/item.ts';
import type { NameRule } from './lexicon/names.ts';
import { isHangul, isLatin } from './scan.ts';

/** What surrounds a spelling, for the rule that judges it. */
export type Setting = {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly language: LanguageCode;
  /** Shopping words or a sure platform stand in the text. */
  readonly commerce: boolean;
  /** The document names AliExpress in full. */
  readonly named: boolean;
  /** A word that makes TikTok the shop stands in the same sentence, or in the title. */
  readonly shop: boolean;
};

const PARTICLE =
  '(?:이|가|은|는|을|를|의|에|에서|에게|에도|에는|와|과|도|만|로|으로|까지|부터|보다|처럼|나|이나|측|측은|측이|측에|라는|란|든|랑|이랑|뿐|마저|조차|같은|서|선|하고|에선|에게서|식|발|산|표|판|앱|코리아|사태|이용자|사용자|쇼핑|쇼크|공습|열풍|직구|본사|한국법인|측의|등|등의|등이|등을|등은|등에|등과|등도|입점|셀러|제품|상품|페이|배송|배|와의|과의|에선|에만|에까지|로부터|으로부터|로서|로도|와도|과도|만의|만이|까지도|하울|깡|깡패)';
const TAIL = new RegExp(`^${PARTICLE}{0,3}(?![가-힣])`, 'u');
const JOINED =
  /(?:알리|테무|쉬인|쿠팡|알테쉬|중국|해외|직구|대|타오바오|익스프레스|신세계|지마켓|g마켓|네이버|틱톡샵|틱톡)$/u;
const NOT_ALI =
  /^(?:바바|바이|안츠|오|코(?!리아)|글로|타|즘|칸|스테어|시아|나|란|살|슨|가르|파|기|고|며|지|도록|려|러|게|자|어|겠|던|면|십|시|네|니|세|사예|씨)/u;
const ALI_NAME =
  /(?:무하마드|가수|대통령|하지|모하메드|시인|배우|선수|감독|마허샬라|마허샬라 |모하마드|복서|이맘)\s?$/u;
const VERB_BEFORE =
  /(?:을|를|에게|널리|사실|위험|다고|라고|음을|성을|점을|소식|등을|까지|에|으로|처음|직접|미리|온라인에|세상에|제대로|함께)\s?$/u;
const ALI_TAIL =
  /^(?:코리아|發|발|측|가|는|의|에서|에도|에|와|도|만|를|로|보다|처럼|까지|부터|나|랑|판|앱|직구|쇼핑|테무|쉬인|페이|이용자|사용자|쇼크|공습|등|깡|표|식|산|한국|입점|셀러|배송|익스프레스)/u;

function before(s: Setting, n: number): string {
  return s.text.slice(Math.max(0, s.at - n), s.at);
}

function after(s: Setting, n: number): string {
  return s.text.slice(s.end, s.end + n);
}

/** A Korean noun: a word's start or a joined brand before it, particles and a word's end after it. */
function isNoun(s: Setting): boolean {
  if (isHangul(s.text.charCodeAt(s.at - 1)) && !JOINED.test(before(s, 5))) return false;
  const next = s.text.charCodeAt(s.end);
  if (!isHangul(next)) return true;
  return TAIL.test(after(s, 14)) || JOINED_AFTER.test(after(s, 6));
}
const JOINED_AFTER = /^(?:알리|테무|쉬인|쿠팡|타오바오|코리아|익스프레스|식\s|발\s|에선)/u;

/** 알리 is a shop only as a noun, with shopping words about, and never as a form of 알리다. */
function isAli(s: Setting): boolean {
  if (!s.commerce && !s.named) return false;
  if (isHangul(s.text.charCodeAt(s.at - 1)) && !JOINED.test(before(s, 5))) return false;
  if (ALI_NAME.test(before(s, 8))) return false;
  const next = after(s, 14);
  if (!isHangul(next.charCodeAt(0))) return true;
  if (NOT_ALI.test(next) && !/^(?:나\s|란\s)/u.test(next)) return false;
  if (/^(?:는|나|란|지|게)(?![가-힣])/u.test(next)) return !VERB_BEFORE.test(before(s, 6));
  return ALI_TAIL.test(next) && (TAIL.test(next) || JOINED_AFTER.test(next));
}

const MEET_AFTER =
  /^[\s]+(?:bisnis|kangen|wicara|karya|mitra|usaha|pelaku|tani|alumni|ilmiah|lawak|investor|jumpa|muka|warga|kader|akbar|dengar|pendapat|nasional|ireng|kunci|putih|giring|rakyat|konsumen|penulis|media|relawan|ramah|pisah|komunitas|keluarga|pengusaha|petani|raya|temu|penggemar|fans|janji|balik)\b/u;
/** Indonesian words that no other language has: `Temu Bisnis` is a fair wherever it is written about. */
const MEETING = /^\s(?:bisnis|kangen|wicara|karya|mitra|usaha|pelaku|tani|ilmiah|lawak|alumni)\b/u;
const MEET_BEFORE =
  /(?:titik|jumpa|daya|tatap|kegiatan|acara|forum|puncak|ajang|hari|sesi|agenda|undangan|jadwal|janji|rapat|temu|di|nada|ada|ruang|panitia|saling|gelar|menggelar)[\s]+$/u;
const APP_BEFORE =
  /(?:aplikasi|platform|situs|e-commerce|marketplace|app|raksasa|perusahaan|larang|blokir|tolak)[\s]+$/u;

/** Temu in Latin letters: in Indonesian it also means "meet". Needs shopping words there unless it is in capitals. */
function isTemu(s: Setting, original: string): boolean {
  if (s.language !== 'id') return !MEETING.test(after(s, 12));
  if (APP_BEFORE.test(before(s, 14))) return true;
  if (MEET_AFTER.test(after(s, 16))) return original === 'TEMU' && s.commerce;
  if (MEET_BEFORE.test(before(s, 14)) && original !== 'TEMU') return false;
  if (original === 'TEMU') return true;
  if (original === 'temu') {
    const site = /^\.com/u.test(after(s, 4)) || s.text[s.at - 1] === '@' || s.text[s.at - 1] === '#';
    return site;
  }
  return s.commerce;
}

function isKatakanaRun(s: Setting): boolean {
  const katakana = /[ァ-ヺー]/u;
  return !katakana.test(s.text[s.at - 1] ?? '') && !katakana.test(s.text[s.end] ?? '');
}

const FIGURE_AFTER =
  /^\s?(?:年|년|억|만|명|개|원|건|名|인|亿|億|万|萬|元|円|%|,|\.\d|대|번|km|people|items|users|cases)/u;
const SITE_NEAR =
  /알리바바|alibaba|阿里|アリババ|taobao|타오바오|淘宝|淘寶|temu|테무|shein|쉬인|aliexpress|알리|도매|wholesale|구매대행|소싱|사입|批发|批發|sàn|trang|platform|플랫폼|アプリ|サイト|仕入れ|app|website|situs|grosir|사이트|网站|網站|平台|shopee|เถาเป่า|แพลตฟอร์ม|เว็บ/u;
const SITE_BEFORE = /(?:\bdari|\btừ|\bfrom|\bon|在|從|从)\s?$/u;

/** The site 1688, not a number, a year or a price. */
function isSite(s: Setting): boolean {
  if (/[\d.,$€₩¥￥№#-]$/u.test(before(s, 1)) || /^[\d,]/u.test(after(s, 1))) return false;
  if (/^\.com/u.test(after(s, 4))) return true;
  if (FIGURE_AFTER.test(after(s, 6))) return false;
  return SITE_NEAR.test(`${before(s, 40)} ${after(s, 40)}`) || (s.commerce && SITE_BEFORE.test(before(s, 6)));
}

const XIYIN_NAME = /[乐樂]/u;

/** Whether a spelling in its setting means the shop; each rule says what it asks for. */
export function passes(rule: NameRule, s: Setting, original: string): boolean {
  switch (rule) {
    case 'plain':
      return true;
    case 'noun':
      return isNoun(s);
    case 'ali':
      return isAli(s);
    case 'trio':
      return isNoun(s);
    case 'duo':
      return isNoun(s) && s.commerce;
    case 'temu':
      return isTemu(s, original);
    case 'katakana':
      return isKatakanaRun(s);
    case 'xiyin':
      return s.commerce && !XIYIN_NAME.test(after(s, 1)) && !/[王李张張陈陳刘劉林黄黃]/u.test(before(s, 1));
    case 'number':
      return isSite(s);
    case 'tiktok':
      return !isLatin(s.text.charCodeAt(s.at - 1)) && isTikTok(s);
  }
}

function isTikTok(s: Setting): boolean {
  const next = s.text.charCodeAt(s.end);
  return (
    !isHangul(s.text.charCodeAt(s.at)) || !isHangul(next) || TAIL.test(after(s, 14)) || JOINED_AFTER.test(after(s, 6))
  );
}
