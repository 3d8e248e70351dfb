import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Because } from '../core/because.ts';
import { languageOfLine } from '../core/line.ts';
import { idOf, type Article, type LanguageCode } from '../core/item.ts';
import { parseQuery } from '../core/query.ts';
import { matches } from '../core/match.ts';
import { DAY } from '../core/time.ts';
import { loomOf } from '../core/loom.ts';
import { explain } from '../understand/explain.ts';
import type { Readable } from '../understand/passage.ts';
import { understand } from '../understand/read.ts';
import { LANGUAGES } from '../understand/tongues.ts';
import type { UiLanguage } from '../core/words.ts';
import { matchableOf, whyLine } from '../views/alert.ts';
import { decisionIn, pointIn, whyIn } from '../views/because.ts';
import { doubtIn } from '../words/review.ts';
import { langOf, print, type Given } from './flags.ts';

const articleShape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().default(''),
  body: z
    .string()
    .nullish()
    .transform((b) => b ?? ''),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
  country: z.string().nullish(),
});
type GivenArticle = z.infer<typeof articleShape>;

/** A line of input that could not be taken; `id` where the line had one. */
type Refused = { readonly id?: string; readonly error: string };

function parsed(line: string): GivenArticle | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'the line is not JSON; expected {"id","title","body"}' };
  }
  const checked = articleShape.safeParse(value);
  if (checked.success) return checked.data;
  const id = (value as { readonly id?: unknown } | null)?.id;
  const said = checked.error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; ');
  return { ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}), error: said };
}

function languageGiven(lang: string | null | undefined): LanguageCode | undefined {
  const l = (lang ?? '').toLowerCase();
  if (/^zh[-_](tw|hk|hant)/.test(l)) return 'zh-TW';
  return (
    LANGUAGES.find((code) => code === l || (code === 'id' && l === 'in')) ??
    LANGUAGES.find((code) => code === l.slice(0, 2))
  );
}

function readableOf(given: GivenArticle): Readable {
  const lang = languageGiven(given.lang);
  const at = given.published ? Date.parse(given.published) : Number.NaN;
  return {
    title: given.title,
    body: given.body,
    published: Number.isNaN(at) ? null : at,
    ...(lang ? { language: lang } : {}),
    ...(given.publisher ? { publisher: given.publisher } : {}),
    ...(given.country ? { country: given.country } : {}),
  };
}

function articleOf(given: GivenArticle, meaning = understand(readableOf(given))): Article {
  const at = given.published ? Date.parse(given.published) : Number.NaN;
  return {
    id: given.id,
    url: given.url ?? `urn:${idOf(given.id)}`,
    title: given.title,
    body: given.body,
    source: given.publisher ?? '',
    publisher: given.publisher ?? '',
    language: meaning.language,
    seen: Number.isNaN(at) ? 0 : at,
    ...(Number.isNaN(at) ? {} : { published: at }),
    meaning,
    story: null,
    rank: 'press',
  };
}

/** How long a story stays joinable behind the newest article read, so that memory stays flat on endless input. */
const JOINABLE = 45 * DAY;

async function everyLine(each: (line: string) => string): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') await print(`${each(line)}\n`);
  }
}

/** And so many articles at most, whatever their dates. */
const MOST_ARTICLES = 20_000;
/** Old stories are looked for every so many articles. */
const LOOKED_FOR = 500;

function weaver(): (article: Article) => string {
  const loom = loomOf(MOST_ARTICLES);
  let newest = 0;
  let read = 0;
  return (article) => {
    const { story } = loom.weave(article);
    loom.put({ story, articles: [...(loom.get(story.id)?.articles ?? []), article] });
    newest = Math.max(newest, story.last);
    read += 1;
    if (read % LOOKED_FOR === 0) {
      for (const told of [...loom.stories()]) if (told.story.last < newest - JOINABLE) loom.drop(told.story.id);
    }
    return story.id;
  };
}

/** One decision as `--explain` prints it: what was decided, and the words and rules behind it, in the reader's language. */
function toldBecause(b: Because, lang: UiLanguage): { about: string; decision: string; why: string } {
  return { about: b.about, decision: decisionIn(b, lang), why: whyIn(b, lang) };
}

/** `tiltwatch understand`: articles in as JSON lines, in the same order out with what was understood. */
export async function understandLines(_words: readonly string[], flags: Given): Promise<number> {
  const storyOf = weaver();
  const lang = langOf(flags['lang']) ?? 'en';
  await everyLine((line) => {
    const given = parsed(line);
    if ('error' in given) return JSON.stringify(given);
    const explained = flags['explain'] ? explain(readableOf(given)) : undefined;
    const article = articleOf(given, explained?.meaning);
    const { meaning } = article;
    return JSON.stringify({
      id: given.id,
      lang: meaning.language,
      relevant: meaning.relevant,
      reasons: meaning.reasons.map((point) => pointIn(point, lang)),
      platforms: meaning.platforms,
      topics: meaning.topics,
      jurisdictions: meaning.jurisdictions,
      status: meaning.status,
      facts: meaning.facts.map((f) => (f.suspect ? { ...f, suspect: doubtIn(f.suspect, lang) } : f)),
      summary: meaning.summary,
      story: meaning.relevant ? storyOf(article) : null,
      ...(explained ? { because: explained.because.map((b) => toldBecause(b, lang)) } : {}),
    });
  });
  return 0;
}

/** `tiltwatch match "<query>"`: articles in, `{id,matched,why}` out, with the same meaning as an alert. */
export async function matchLines(words: readonly string[], flags: Given): Promise<number> {
  const line = words.join(' ');
  const query = parseQuery(line);
  const lang = langOf(flags['lang']) ?? languageOfLine(line) ?? 'en';
  await everyLine((input) => {
    const given = parsed(input);
    if ('error' in given) return JSON.stringify(given);
    const m = matchableOf(articleOf(given));
    return JSON.stringify({ id: given.id, matched: matches(query, m), why: whyLine(query, m, lang) });
  });
  return 0;
}
