import { franc } from 'franc';
import type { LanguageCode } from '../core/item.ts';

/** How much of a text is looked at: the start tells, and a megabyte costs no more than a page. */
const LOOK = 700;
const BRANDS =
  /\b(?:aliexpress|ali express|temu|shein|tiktok|shop|tokopedia|taobao|coupang|amazon|shopee|lazada|alibaba|pdd|goto|google|meta)\b/gi;
const URLS = /https?:\/\/\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,120}/gi;

const TRADITIONAL =
  /[們個這說時會對國學經發關開電單網應實業產還點現當進員問題總際價體將務讓東車長門間後馬魚龍麗貨買賣稅罰億與來為過數據處權監歐審調查導廣]/gu;
const SIMPLIFIED =
  /[们个这说时会对国学经发关开电单网应实业产还点现当进员问题总际价体将务让东车长门间后马鱼龙丽货买卖税罚亿与来为过数据处权监欧审调查导广]/gu;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** Everyday words that tell Latin-script languages apart; the last ones are languages that are not read. */
const EVERYDAY: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to in for is on that with by from as at its has was are said over after not be'.split(' ')),
  id: new Set(
    'yang dan di dengan untuk dari pada ini itu akan tidak dalam oleh ke sebagai telah juga karena bisa lebih pemerintah kata'.split(
      ' ',
    ),
  ),
  es: new Set('el la los las de del que en por para con una un se su al es más como'.split(' ')),
  und: new Set(
    'der die das und nicht von mit für auf ist ein eine le les des et une dans pour sur est que il lo gli della di che per non una het een van voor w na nie się jest os da do em uma não com bir ve için'.split(
      ' ',
    ),
  ),
};

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function hanLanguage(text: string, declared: LanguageCode | undefined): LanguageCode {
  const traditional = count(text, TRADITIONAL);
  const simplified = count(text, SIMPLIFIED);
  const shared = count(text, /[問題長東現點電]/gu);
  if (declared === 'ja' && traditional <= shared + 2 && simplified <= shared + 4) return 'ja';
  if (traditional > simplified) return 'zh-TW';
  if (simplified > traditional) return 'zh';
  return declared === 'zh-TW' || declared === 'zh' ? declared : 'zh';
}

function votes(text: string): readonly (readonly [string, number])[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return Object.entries(EVERYDAY)
    .map(([code, known]) => [code, words.filter((w) => known.has(w)).length] as const)
    .sort((a, b) => b[1] - a[1]);
}

function latinLanguage(text: string, declared: LanguageCode | undefined): LanguageCode {
  const vietnamese = count(text, VIETNAMESE);
  if (vietnamese > 2 && vietnamese * 25 > text.length) return 'vi';
  const [first, second] = votes(text);
  if (first && second && first[1] >= 2 && first[1] >= 2 * second[1]) {
    if (first[0] !== 'und' || text.length > 80) return first[0] as LanguageCode;
  }
  const latin = ['en', 'id', 'es', 'vi'] as const;
  const prior = latin.find((l) => l === declared);
  if (prior && text.length < 60) return prior;
  const guess = franc(text.replace(BRANDS, ' '), { only: ['eng', 'ind', 'spa'], minLength: 8 });
  if (guess === 'ind') return 'id';
  if (guess === 'spa') return 'es';
  return prior ?? 'en';
}

/**
 * The language of a text by its scripts, with the source's declared language as prior where the script does not
 * decide: Hangul, Thai, kana, then Han by its two character sets, then Vietnamese marks, then everyday words, then
 * franc between English, Indonesian and Spanish. Brands are taken out first. Empty text has its declared language.
 */
export function detectLanguage(text: string, declared?: LanguageCode): LanguageCode {
  const look = text.slice(0, LOOK).normalize('NFKC').replace(URLS, ' ').replace(BRANDS, ' ');
  const latin = count(look, /\p{Script=Latin}/gu);
  const hangul = count(look, /\p{Script=Hangul}/gu);
  const thai = count(look, /\p{Script=Thai}/gu);
  const kana = count(look, /[\u3041-\u3096\u30a1-\u30fa]/gu);
  const han = count(look, /\p{Script=Han}/gu);
  if (hangul * 3 > latin && hangul >= kana && hangul * 2 >= han && hangul > thai) return 'ko';
  if (thai * 3 > latin && thai > han) return 'th';
  if ((kana + han) * 3 > latin && kana * 12 > han) return 'ja';
  if (han * 3 > latin) return hanLanguage(look, declared);
  if (latin === 0) return declared ?? 'und';
  return latinLanguage(look, declared);
}
