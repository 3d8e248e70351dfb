import type { LanguageCode } from '../core/item.ts';
import type { Script, Tongue } from './tongue.ts';
import { ENGLISH, LANGUAGES, TONGUES, tongueOf } from './tongues.ts';

/** How much of a text is looked at: the start tells, and a megabyte costs no more than a page. */
const LOOK = 700;
const BRANDS =
  /\b(?:aliexpress|ali express|temu|shein|tiktok|shop|tokopedia|taobao|coupang|amazon|shopee|lazada|alibaba|pdd|goto|google|meta)\b/gi;
const URLS = /https?:\/\/\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,120}/gi;

/** Everyday words of languages that are not read, by code; a language that has a file is left out. */
const UNREAD: Readonly<Record<string, string>> = {
  de: 'der die das und nicht von mit für auf ist ein eine',
  fr: 'le les des et une dans pour sur est que',
  it: 'il lo gli della di che per non una',
  nl: 'het een van voor',
  pl: 'w na nie się jest',
  pt: 'os da do em uma não com',
  tr: 'bir ve için',
};

function among(script: Script) {
  return TONGUES.filter((t) => t.recognised.script === script);
}

const HAN = among('Han').map((t) => ({ code: t.code, letters: anyOf(t.recognised.letters) }));
const LATIN = among('Latin');
/** Latin languages that letters of their own tell. */
const MARKED = LATIN.filter((t) => t.recognised.letters).map((t) => ({
  code: t.code,
  letters: anyOf(t.recognised.letters),
}));
const EVERYDAY: readonly (readonly [LanguageCode, ReadonlySet<string>])[] = [
  ...LATIN.flatMap(({ code, recognised: { everyday } }) =>
    everyday ? [[code, new Set(everyday.split(' '))] as const] : [],
  ),
  [
    'und',
    new Set(Object.entries(UNREAD).flatMap(([code, words]) => (LANGUAGES.includes(code) ? [] : words.split(' ')))),
  ],
];

function anyOf(letters = ''): RegExp {
  return new RegExp(`[${letters}]`, 'giu');
}

function the(script: Script): LanguageCode {
  return among(script)[0]?.code ?? 'und';
}
const KANA = the('Kana');
const HANGUL = the('Hangul');
const THAI = the('Thai');
/** So few letters of a Chinese set may stray into a line of Japanese without kana. */
const STRAYS = 2;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function hanLanguage(text: string, declared: LanguageCode | undefined): LanguageCode {
  const [first, second] = HAN.map((h) => ({ code: h.code, letters: count(text, h.letters) })).sort(
    (a, b) => b.letters - a.letters,
  );
  if (!first) return 'und';
  const kana = declared === undefined ? undefined : tongueOf(declared).recognised;
  if (declared && kana?.script === 'Kana' && first.letters <= count(text, anyOf(kana.letters)) + STRAYS)
    return declared;
  if (first.letters > (second?.letters ?? 0)) return first.code;
  return HAN.find((h) => h.code === declared)?.code ?? first.code;
}

function votes(text: string): readonly (readonly [string, number])[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return EVERYDAY.map(([code, known]) => [code, words.filter((w) => known.has(w)).length] as const).sort(
    (a, b) => b[1] - a[1],
  );
}

function latinLanguage(text: string, declared: LanguageCode | undefined): LanguageCode {
  for (const { code, letters } of MARKED) {
    const marks = count(text, letters);
    if (marks > 2 && marks * 25 > text.length) return code;
  }
  const [first, second] = votes(text);
  if (first && second && first[1] >= 2 && first[1] >= 2 * second[1]) {
    if (first[0] !== 'und' || text.length > 80) return first[0];
  }
  const prior = LATIN.find((t) => t.code === declared)?.code;
  return prior && text.length < 60 ? prior : byVocabulary(text, prior);
}

const vocabularies = new Map<LanguageCode, ReadonlySet<string>>();

/** Every word of four letters and more that a language's file has: what headlines without everyday words are told by. */
function vocabularyOf(tongue: Tongue): ReadonlySet<string> {
  const known = vocabularies.get(tongue.code);
  if (known) return known;
  const made = new Set(
    [tongue.recognised.everyday ?? '', ...stringsIn(tongue.meaning), ...stringsIn(tongue.facts)]
      .flatMap((list) => list.toLowerCase().split(/[^\p{L}\p{M}]+/u))
      .filter((word) => word.length > 3),
  );
  vocabularies.set(tongue.code, made);
  return made;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The Latin language most words of a text are known to; of equals the declared one, then English. */
function byVocabulary(text: string, prior: LanguageCode | undefined): LanguageCode {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  let best = prior ?? ENGLISH.code;
  const count = (tongue: Tongue) => words.filter((w) => vocabularyOf(tongue).has(w)).length;
  let most = count(tongueOf(best));
  for (const tongue of LATIN) {
    const known = count(tongue);
    if (known > most) [best, most] = [tongue.code, known];
  }
  return best;
}

/**
 * The language of a text by its scripts, with the source's declared language as prior where the script does not
 * decide: Hangul, Thai, kana, then Han by its two character sets, then letters of one language, then everyday words,
 * then the vocabularies of the Latin languages that are read. Brands are taken out first. Empty text has its declared language.
 */
export function detectLanguage(text: string, declared?: LanguageCode): LanguageCode {
  const look = text.slice(0, LOOK).normalize('NFKC').replace(URLS, ' ').replace(BRANDS, ' ');
  const latin = count(look, /\p{Script=Latin}/gu);
  const hangul = count(look, /\p{Script=Hangul}/gu);
  const thai = count(look, /\p{Script=Thai}/gu);
  const kana = count(look, /[\u3041-\u3096\u30a1-\u30fa]/gu);
  const han = count(look, /\p{Script=Han}/gu);
  if (hangul * 3 > latin && hangul >= kana && hangul * 2 >= han && hangul > thai) return HANGUL;
  if (thai * 3 > latin && thai > han) return THAI;
  if ((kana + han) * 3 > latin && kana * 12 > han) return KANA;
  if (han * 3 > latin) return hanLanguage(look, declared);
  if (latin === 0) return declared ?? 'und';
  return latinLanguage(look, declared);
}
