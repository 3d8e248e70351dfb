import type { FrameWords } from './tongue.ts';
import { alternatives, TONGUES } from './tongues.ts';

/** A pattern around the words that all languages have for a frame; `WORDS` is their place. */
function framed(pattern: string, ...kinds: readonly (keyof FrameWords)[]): RegExp {
  const words = kinds.flatMap((kind) => TONGUES.map((t) => t.frames[kind] ?? ''));
  return new RegExp(
    pattern.replace('WORDS', () => `(?:${alternatives(words)})`),
    'iu',
  );
}

/** A list of related articles starts here and goes on to the end of its lines. */
const RELATED = framed(String.raw`^\W{0,4}WORDS(?=$|[\s:：\]】>)\-–—|,.])`, 'related');

/** How a line of a kind looks, and a sign that all of them have: it costs less to look for. */
type Frame = { readonly sign?: RegExp; readonly looks: RegExp };

/** Lines that say who wrote, photographed, owns or sends the text; never what happened. */
const FRAMES: readonly Frame[] = [
  { looks: framed('WORDS|©', 'rights') },
  { looks: /^[가-힣·\s]{2,12}\s?(?:기자|특파원|인턴기자|논설위원|선임기자)(?:[\s=(]|$).{0,60}$/u },
  { sign: /@/, looks: /^.{0,60}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}\s*$/u },
  { looks: framed(String.raw`^[[(<【（].{0,60}WORDS.{0,60}[\])>】）]$`, 'picture') },
  {
    looks: framed(
      String.raw`^\W{0,3}WORDS\s?(?:[:：=/|｜)）】]|by\b|courtesy|credit|来源|來源|提供|minh họa).{0,200}$`,
      'caption',
    ),
  },
  {
    sign: /[(/[=＝]/,
    looks:
      /^.{0,120}(?:\(|\/|\[|[=＝]\s?)\s?(?:사진|photo|foto|image|reuters|afp|getty images|epa|ap photo|연합뉴스|뉴스1|뉴시스|shutterstock|xinhua|路透|法新社|ロイター|アフロ|共同|antara|istimewa|ist|cnbc indonesia|detikcom)[^.。!?]{0,40}(?:\)|\]|제공|자료사진)\s*\.?$/iu,
  },
  { looks: framed(String.raw`^\W{0,3}WORDS\s?(?:[:：)\]|<(./]|\d|$).{0,200}$`, 'contact') },
  {
    sign: /\d/,
    looks: framed(
      String.raw`^.{0,80}(?:☎|☏|tel\.?\s?[:：]?|t\.|WORDS\s?[:：]?)\s?\(?\+?\d[\d\s().-]{6,20}.{0,60}$`,
      'phone',
    ),
  },
  { sign: /^[[(]?\d{4}\./, looks: /^[[(]?\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s?\([월화수목금토일]\)[^다]{0,70}$/u },
  { looks: /^\(?0\d{1,2}[).\s-]{1,2}\d{3,4}[-\s]\d{4}\)?.{0,40}$/u },
  { sign: framed('WORDS', 'cookies'), looks: framed('^.{0,60}WORDS.{0,200}$', 'cookies') },
  { looks: framed(String.raw`^\W{0,3}WORDS(?=$|[\s:：,.!])[^.。]{0,160}\.?$`, 'follow') },
  { looks: framed(String.raw`^WORDS(?:[:：\s/／]|$)[^.。,，]{0,50}$`, 'byline') },
  { looks: /^\W{0,2}(?:reporting by|editing by|additional reporting).{0,160}$/iu },
  { looks: framed(String.raw`^\W{0,2}WORDS\W{0,3}$`, 'menu') },
];

const LONGEST_FRAME = 400;
/** A line of some length is a frame only with one of these in it; most sentences end here. */
const SUSPECT = framed(String.raw`[@©☎☏▶☞:：[【|/=＝]|^[(（]|WORDS`, 'even');
const SHORT = 48;

/** True for a line that is a frame of the text: caption, byline, phone, cookie notice, press-release head. */
export function isFrame(line: string): boolean {
  const tidy = line.trim();
  if (tidy === '' || tidy.length > LONGEST_FRAME) return tidy === '';
  if (tidy.length > SHORT && !SUSPECT.test(tidy)) return false;
  return FRAMES.some(({ sign, looks }) => (!sign || sign.test(tidy)) && looks.test(tidy));
}

/** True for the head of a list of other articles (`관련기사`, `Baca juga: …`, `相关阅读`). */
export function opensRelated(line: string): boolean {
  return RELATED.test(line.slice(0, 80).trim());
}

/** A headline of another article in such a list: short, and not closed like a sentence of the text. */
export function looksListed(line: string): boolean {
  const tidy = line.trim();
  if (tidy === '') return true;
  if (/^[-•·▶▷◆■○*>\d[(【]/u.test(tidy) && tidy.length < 160) return true;
  return tidy.length < 110 && !/(?:다|요)\.$|[.。!！?？]["”’」]?$/u.test(tidy);
}
