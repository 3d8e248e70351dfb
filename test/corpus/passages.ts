import type { Fact } from '../../src/core/fact.ts';
import type { LanguageCode } from '../../src/core/item.ts';
import { fold } from '../../src/understand/fold.ts';
import type { Mention, Passage } from '../../src/understand/passage.ts';
import { reading, type Found } from '../../src/understand/reading.ts';

/** Sentences and what they say. A fact is written `kind platform value unit period firm`, `-` for null, `_` for a space in a name; `*` at the end marks background. */
export type Corpus = {
  readonly language: LanguageCode;
  readonly country: string | null;
  readonly published: string;
  readonly says: readonly (readonly [text: string, ...facts: string[]])[];
  readonly silent: readonly string[];
};

const NAMES: readonly (readonly [RegExp, Mention['name']])[] = [
  [
    /알리익스프레스|알리(?=[가는와과의·,.(/ ]|에)|aliexpress|速卖通|速賣通|アリエクスプレス|อาลีเอ็กซ์เพรส/gi,
    'AliExpress',
  ],
  [/테무|temu|特木|ティームー|テム(?=[はがのにとを、])/gi, 'Temu'],
  [/쉬인|shein|希音|シーイン/gi, 'Shein'],
  [/틱톡샵|tiktok shop|tiktok小店|ติ๊กต็อกช็อป/gi, 'TikTok Shop'],
  [/tiktok(?! shop|小店)|틱톡(?!샵)/gi, 'TikTok'],
  [/알리바바|alibaba|阿里巴巴|アリババ/gi, 'Alibaba'],
  [/쿠팡|coupang/gi, 'Coupang'],
  [/11번가|11st/gi, '11st'],
  [/g마켓|지마켓|gmarket/gi, 'Gmarket'],
  [/tokopedia/gi, 'Tokopedia'],
  [/shopee/gi, 'Shopee'],
  [/lazada/gi, 'Lazada'],
];

/** A passage for tests: names by plain spelling, sentences by their marks. */
export function passage(
  text: string,
  {
    language,
    country = null,
    published,
  }: { language: LanguageCode; country?: string | null; published?: string | null },
): Passage {
  const line = text.indexOf('\n');
  const mentions = NAMES.flatMap(([pattern, name]) =>
    [...text.matchAll(pattern)].map((m) => ({ name, at: m.index, length: m[0].length })),
  );
  return {
    text,
    titleEnd: line < 0 ? 0 : line,
    folded: fold(text),
    language,
    published: published ? Date.parse(`${published}T03:00:00Z`) : null,
    country,
    sentences: sentencesOf(text),
    mentions: mentions.sort((a, b) => a.at - b.at),
    found: foundIn(text, line, language),
  };
}

/** The words of the lexicon; a text without a title is read under an empty one. */
function foundIn(text: string, line: number, language: LanguageCode): readonly Found[] {
  const { found } = reading({ title: text.slice(0, Math.max(0, line)), body: text.slice(line + 1), language });
  return line < 0 ? found.map((f) => ({ ...f, at: f.at - 1, end: f.end - 1 })) : found;
}

function sentencesOf(text: string): { at: number; length: number }[] {
  const found: { at: number; length: number }[] = [];
  let from = 0;
  for (const m of text.matchAll(/[.!?](?=\s+[^\d\s])|[。！？]|\n|$/g)) {
    const end = m.index + m[0].length;
    if (text.slice(from, end).trim() !== '') found.push({ at: from, length: end - from });
    from = end;
  }
  return found;
}

/** A fact in the notation of the corpus. */
export function written(f: Fact): string {
  const word = (s: string | null) => (s === null ? '-' : s.replaceAll(' ', '_'));
  return `${f.kind} ${word(f.platform)} ${f.value} ${f.unit} ${word(f.period)} ${word(f.firm)}${f.background ? '*' : ''}`;
}
