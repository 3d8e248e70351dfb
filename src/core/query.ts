import { Mistake } from './command.ts';
import type { Platform, Topic } from './story.ts';
import { countryTyped, platformTyped, topicTyped } from './vocabulary.ts';

/** What must stand in a text: a word, a phrase, or the beginning of a word. Already folded. */
export type Term = { readonly letters: string; readonly prefix: boolean };

/** A parsed keyword query. Brand words become platforms, so that 알리 is the shop and never 알리다. */
export type Query =
  | { readonly is: 'term'; readonly term: Term }
  | { readonly is: 'platform'; readonly platform: Platform }
  | { readonly is: 'topic'; readonly topic: Topic }
  | { readonly is: 'country'; readonly country: string }
  | { readonly is: 'not'; readonly of: Query }
  | { readonly is: 'and' | 'or'; readonly of: readonly Query[] };

/** Longest query that is read, in characters, and deepest nesting of brackets. */
export const MAX_QUERY = 500;
const MAX_DEPTH = 12;

const INVISIBLE = /[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;

/** One spelling for queries and texts: NFKC, lower case, no invisible characters, single spaces. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

type Token =
  | { readonly t: '(' | ')' | 'AND' | 'OR' | 'NOT' }
  | { readonly t: 'word'; readonly word: string; readonly quoted: boolean };

const OPERATORS: Readonly<Record<string, 'AND' | 'OR' | 'NOT'>> = {
  AND: 'AND',
  OR: 'OR',
  NOT: 'NOT',
  '&': 'AND',
  '&&': 'AND',
  '|': 'OR',
  '||': 'OR',
  그리고: 'AND',
  또는: 'OR',
  제외: 'NOT',
};

function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  const pieces = line.match(/[()（）]|-?(?:[\p{L}]+[:：])?["“”][^"“”]*["“”]?|[^\s()（）"“”]+/gu) ?? [];
  for (const piece of pieces) {
    if (piece === '(' || piece === '（') tokens.push({ t: '(' });
    else if (piece === ')' || piece === '）') tokens.push({ t: ')' });
    else if (OPERATORS[piece]) tokens.push({ t: OPERATORS[piece] });
    else {
      const bare = piece.startsWith('-') && piece.length > 1 ? piece.slice(1) : piece;
      if (bare !== piece) tokens.push({ t: 'NOT' });
      tokens.push({ t: 'word', word: bare.replace(/["“”]/g, ''), quoted: /["“”]/.test(bare) });
    }
  }
  return tokens;
}

function mistake(en: string, ko: string): Mistake {
  return new Mistake(
    { en: `${en} Example: 테무 AND 과징금`, ko: `${ko} 예: 테무 AND 과징금` },
    '/alert add 테무 AND 과징금',
  );
}

function filterOf(word: string): Query | undefined {
  const m = /^(platform|topic|country|플랫폼|주제|국가)[:：=](.+)$/iu.exec(word);
  if (!m) return undefined;
  const [, key = '', value = ''] = m;
  if (/^(platform|플랫폼)$/i.test(key)) {
    const platform = platformTyped(value);
    if (platform) return { is: 'platform', platform };
    throw mistake(`I know no platform "${value}".`, `"${value}"은(는) 모르는 플랫폼입니다.`);
  }
  if (/^(topic|주제)$/i.test(key)) {
    const topic = topicTyped(value);
    if (topic) return { is: 'topic', topic };
    throw mistake(`I know no topic "${value}".`, `"${value}"은(는) 모르는 주제입니다.`);
  }
  const country = countryTyped(value) ?? (/^[a-z]{2}$/i.test(value) ? value.toUpperCase() : undefined);
  if (country) return { is: 'country', country };
  throw mistake(`I know no country "${value}".`, `"${value}"은(는) 모르는 국가입니다.`);
}

/** TikTok alone is an app, not the shop; it stays a word. */
const NOT_BRANDS = new Set(['tiktok', '틱톡', '1688']);

function wordOf(token: Token & { t: 'word' }): Query {
  const filter =
    token.quoted && !/^(platform|topic|country|플랫폼|주제|국가)[:：]/iu.test(token.word)
      ? undefined
      : filterOf(token.word);
  if (filter) return filter;
  const prefix = token.word.endsWith('*');
  const letters = foldWords(prefix ? token.word.slice(0, -1) : token.word);
  if (letters === '' || !/[\p{L}\p{N}]/u.test(letters)) {
    throw mistake(`"${token.word}" has no letters to look for.`, `"${token.word}"에는 찾을 글자가 없습니다.`);
  }
  const platform = prefix || NOT_BRANDS.has(letters) ? undefined : platformTyped(letters);
  return platform ? { is: 'platform', platform } : { is: 'term', term: { letters, prefix } };
}

/** Reads a query: words (all needed), "phrases", AND OR NOT -word, brackets, word*, platform: topic: country:. Throws Mistake. */
export function parseQuery(line: string): Query {
  if (line.length > MAX_QUERY) {
    throw mistake(`The query is longer than ${MAX_QUERY} characters.`, `검색식이 ${MAX_QUERY}자를 넘습니다.`);
  }
  const tokens = tokensOf(line);
  if (tokens.length === 0) throw mistake('Which words should I look for?', '찾을 낱말을 적어 주세요.');
  let next = 0;

  function either(depth: number): Query {
    const parts = [both(depth)];
    while (tokens[next]?.t === 'OR') {
      next++;
      parts.push(both(depth));
    }
    return parts.length === 1 && parts[0] ? parts[0] : { is: 'or', of: parts };
  }

  function both(depth: number): Query {
    const parts = [one(depth)];
    for (let t = tokens[next]; t && t.t !== 'OR' && t.t !== ')'; t = tokens[next]) {
      if (t.t === 'AND') next++;
      parts.push(one(depth));
    }
    return parts.length === 1 && parts[0] ? parts[0] : { is: 'and', of: parts };
  }

  function one(depth: number): Query {
    const t = tokens[next++];
    if (depth > MAX_DEPTH) throw mistake('The brackets are nested too deeply.', '괄호가 너무 깊게 겹쳐 있습니다.');
    if (t?.t === 'NOT') return { is: 'not', of: one(depth + 1) };
    if (t?.t === 'word') return wordOf(t);
    if (t?.t === '(') {
      const inner = either(depth + 1);
      if (tokens[next++]?.t !== ')') throw mistake('A bracket is not closed.', '닫는 괄호가 없습니다.');
      return inner;
    }
    if (!t) throw mistake('The query ends where a word should follow.', '검색식이 낱말 없이 끝났습니다.');
    throw mistake(`"${t.t}" stands where a word should be.`, `"${t.t}" 자리에 낱말이 있어야 합니다.`);
  }

  const query = either(0);
  if (next < tokens.length)
    throw mistake('A bracket is closed that was never opened.', '여는 괄호 없이 닫는 괄호가 있습니다.');
  if (!wantsSomething(query))
    throw mistake('A query of NOT alone would match almost everything.', 'NOT만으로는 거의 모든 기사가 걸립니다.');
  return query;
}

/** False when a text with nothing in it would match: such an alert would fire on everything. */
function wantsSomething(q: Query): boolean {
  switch (q.is) {
    case 'not':
      return false;
    case 'and':
      return q.of.some(wantsSomething);
    case 'or':
      return q.of.every(wantsSomething);
    default:
      return true;
  }
}
