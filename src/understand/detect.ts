import type { LanguageCode } from '../core/item.ts';
import type { Script, Tongue } from './tongue.ts';
import { ENGLISH, LANGUAGES, TONGUES, tongueOf } from './tongues.ts';

/** How much of a text is looked at: the start tells, and a megabyte costs no more than a page. */
const LOOK = 700;
const BRANDS =
  /\b(?:aliexpress|ali express|temu|shein|tiktok|shop|tokopedia|taobao|coupang|amazon|shopee|lazada|alibaba|pdd|goto|google|meta)\b/gi;
/** Letters without width part no word. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
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

/** An everyday word, and of which languages of `EVERYDAY` it is one. */
const VOTERS = new Map<string, readonly number[]>();
for (const [k, [, words]] of EVERYDAY.entries())
  for (const word of words) VOTERS.set(word, [...(VOTERS.get(word) ?? []), k]);

function votes(text: string): readonly (readonly [string, number])[] {
  const counts = EVERYDAY.map(() => 0);
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u))
    for (const k of VOTERS.get(word) ?? []) counts[k] = (counts[k] ?? 0) + 1;
  return EVERYDAY.map(([code], k) => [code, counts[k] ?? 0] as const).sort((a, b) => b[1] - a[1]);
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

type Scripts = Record<'latin' | 'hangul' | 'thai' | 'kana' | 'han', number>;

/** How many letters of each script a text has, in one pass. */
function scriptsIn(text: string): Scripts {
  const counts: Scripts = { latin: 0, hangul: 0, thai: 0, kana: 0, han: 0 };
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script) counts[script]++;
  }
  return counts;
}

function scriptOf(c: number): keyof Scripts | undefined {
  if (c < 0x80) return (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a ? 'latin' : undefined;
  if (c < 0x250) return c >= 0xc0 && c !== 0xd7 && c !== 0xf7 ? 'latin' : undefined;
  if (c >= 0xac00 && c <= 0xd7a3) return 'hangul';
  if (c >= 0x4e00 && c <= 0x9fff) return 'han';
  if (c >= 0x3041 && c <= 0x30fa) return c <= 0x3096 || c >= 0x30a1 ? 'kana' : undefined;
  if (c >= 0xe00 && c <= 0xe7f) return 'thai';
  if (c >= 0x1e00 && c <= 0x1eff) return 'latin';
  if ((c >= 0x3400 && c <= 0x4dbf) || (c >= 0xf900 && c <= 0xfaff) || c === 0x3005) return 'han';
  return (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3131 && c <= 0x318e) ? 'hangul' : undefined;
}

/**
 * The language of a text by its scripts, with the source's declared language as prior where the script does not
 * decide: Hangul, Thai, kana, then Han by its two character sets, then letters of one language, then everyday words,
 * then the vocabularies of the Latin languages that are read. Brands are taken out first. Empty text has its declared language.
 */
export function detectLanguage(text: string, declared?: LanguageCode): LanguageCode {
  const whole = text.slice(0, LOOK).replace(UNSEEN, '').normalize('NFKC');
  const look = (/@|http/i.test(whole) ? whole.replace(URLS, ' ') : whole).replace(BRANDS, ' ');
  const { latin, hangul, thai, kana, han } = scriptsIn(look);
  if (hangul * 3 > latin && hangul >= kana && hangul * 2 >= han && hangul > thai) return HANGUL;
  if (thai * 3 > latin && thai > han) return THAI;
  if ((kana + han) * 3 > latin && kana * 12 > han) return KANA;
  if (han * 3 > latin) return hanLanguage(look, declared);
  if (latin === 0) return declared ?? 'und';
  return latinLanguage(look, declared);
}
