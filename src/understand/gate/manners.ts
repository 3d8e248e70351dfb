import type { LanguageCode } from '../../core/item.ts';
import type { UiLanguage } from '../../core/words.ts';

/** A summary is short; what goes on for longer is something else. */
const LONGEST = 900;

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/@\s?(?:everyone|here|channel|all)\b|<[@!#]|@[a-z0-9_]{2,}/iu, 'it calls people'],
  [
    /https?:|www\.|\bjavascript:|\]\(|<[a-z/!]|\b[\w-]+\.(?:com|net|org|io|kr|cn|shop|ru|xyz|ly|me)\b/iu,
    'it has a link or markup',
  ],
  [/```|[{}]|^\s*[/#>|]|(?:^|\s)\/[a-z]{3,}/mu, 'it has code or a command'],
  [/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\p{Cc}]/u, 'it has hidden letters'],
  [
    /\b(?:ignore|disregard|forget)\b.{0,30}\b(?:instructions?|rules?|above|previous)|\bsystem prompt\b|\bas an ai\b|\blanguage model\b|\byour instructions\b/iu,
    'it speaks of instructions',
  ],
  [/지시(?:를|사항을)? (?:무시|따르)|프롬프트|언어 모델|인공지능 모델|AI 모델로서/u, 'it speaks of instructions'],
  [
    /\b(?:click|subscribe|download|sign up|buy now|order now|visit|call now|contact us|act now|hurry|use code|don't miss|you should|you must|we recommend)\b/iu,
    'it tells the reader what to do',
  ],
  [
    /클릭|구독하|다운로드하|지금 (?:구매|주문|가입|신청)|하세요|하십시오|바랍니다|문의하|추천합니다|놓치지/u,
    'it tells the reader what to do',
  ],
  [
    /\b(?:here is|here's|sure|certainly|summary:|i cannot|i can't|i'm sorry)\b|^(?:요약|다음은)\s?[:：]?/iu,
    'it speaks of itself',
  ],
];

/** What of a text's form is refused, whatever it says: calls, links, commands, hidden letters, orders, talk of itself. */
export function badManners(text: string, lang: UiLanguage, language: LanguageCode): readonly string[] {
  const problems = REFUSED.flatMap(([form, why]) => (form.test(text) ? [why] : []));
  if (text.trim() === '') problems.push('it is empty');
  if (text.length > LONGEST) problems.push(`it is longer than ${LONGEST} letters`);
  if (language !== lang) problems.push(`it is not written in ${lang}`);
  return problems;
}

const QUOTED = /[“"「『]([^”"」』]{12,})[”"」』]/gu;

/** Quotations must stand in a source word by word; a translated one is nobody's words. */
export function unknownQuotes(text: string, letters: string): readonly string[] {
  const tidy = (s: string) =>
    s
      .toLowerCase()
      .replace(/[\s.,!?]+/gu, ' ')
      .trim();
  const all = tidy(letters);
  return [...text.matchAll(QUOTED)].flatMap(([, said = '']) =>
    all.includes(tidy(said)) ? [] : [`no source has the words “${said.slice(0, 40)}”`],
  );
}
