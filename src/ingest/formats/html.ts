import type { CheerioAPI } from 'cheerio';
import type { Entry } from '../../core/item.ts';
import { Unreadable, type Source } from '../../core/source.ts';
import type { DateRules } from './dates.ts';
import { refuseDepth } from './html-scan.ts';
import { entriesOf, type FeedOptions, type RawEntry } from './raw.ts';
import { MOST_TEXT, plainText } from './text.ts';
import { MOST_ENTRIES, tooMany } from './xml-scan.ts';
import { beginning } from './xml-tidy.ts';

type Elements = ReturnType<CheerioAPI>;

/** An address that stands in a script call: `{ select: 'a', attribute: 'onclick', pattern: /view\('(\d+)'\)/, to: 'view.do?id=$1' }`. */
export type LinkRule = {
  /** The element within the row; the row itself when absent. */
  readonly select?: string;
  /** Empty: the element's own text. */
  readonly attribute: string;
  readonly pattern: RegExp;
  /** `$1`, `$2` … stand for what the pattern's groups found. */
  readonly to: string;
};

/** Where a list page has its entries. Selectors are CSS; all but `row` are looked up within a row. */
export type ListShape = Pick<FeedOptions, 'keep'> & {
  /** What relative links are relative to. */
  readonly base: string;
  readonly row: string;
  /** Default `'a[href]'`: the first whose address is one (not `#` or a script). */
  readonly link?: string | LinkRule;
  /** Default: the link's text, or its `title` when that is longer and begins alike. */
  readonly title?: string;
  /** Elements to leave out before anything is read: badges, "new" marks, hidden labels. */
  readonly without?: string;
  readonly text?: string;
  readonly author?: string;
  /** Where the date stands: an element (its `datetime` first), a pattern in the row's text, or a pattern in an element. */
  readonly date?: DateRules & { readonly select?: string; readonly pattern?: RegExp };
};

/**
 * Reads the rows of a server-made list page: `list({ base, row: 'table tbody tr', date: { pattern: /20\d\d-\d\d-\d\d/, zone: '+09:00' } })`.
 * Rows without a link (headers, "no results") are left out. A page without rows gives none; `collect` judges that.
 */
export function list(shape: ListShape): Source['read'] {
  return async (body): Promise<readonly Entry[]> => {
    const $ = await pageOf(body);
    if (shape.without) $(shape.without).remove();
    const rows = $(shape.row).toArray();
    if (rows.length > MOST_ENTRIES) throw tooMany();
    const entries = rows.map((row) => rowOf($(row), shape));
    return entriesOf({ entries }, { ...shape.date, ...(shape.keep ? { keep: shape.keep } : {}), base: shape.base });
  };
}

async function pageOf(body: string): Promise<CheerioAPI> {
  if (body.trim() === '') throw new Unreadable('Expected a web page; the answer is empty.');
  if (!body.includes('<')) throw new Unreadable(`Expected a web page; the text begins with “${beginning(body)}”.`);
  refuseDepth(body);
  const { load } = await import('cheerio');
  return load(body);
}

function rowOf(row: Elements, shape: ListShape): RawEntry {
  const link = typeof shape.link === 'object' ? undefined : anchorOf(row, shape.link ?? 'a[href]');
  // A board that mostly calls a script has plain links in some rows.
  const href =
    typeof shape.link === 'object'
      ? (built(row, shape.link) ?? anchorOf(row, 'a[href]')?.attr('href'))
      : link?.attr('href');
  const title = shape.title === undefined ? titleOf(link ?? row) : markupOf(row.find(shape.title).first());
  const date = dateOf(row, shape.date);
  return {
    title,
    links: href ? [href] : [],
    dates: date ? [date] : [],
    texts: shape.text ? [markupOf(row.find(shape.text).first())] : [],
    ...(shape.author ? { author: markupOf(row.find(shape.author).first()) } : {}),
  };
}

function anchorOf(row: Elements, select: string): Elements | undefined {
  const anchors = row.is(select) ? row : row.find(select);
  const usable = anchors.filter((_, a) => {
    const href = ('attribs' in a ? a.attribs['href'] : undefined)?.trim() ?? '';
    return href !== '' && !/^(?:#|javascript:|mailto:|tel:)/i.test(href);
  });
  return usable.length > 0 ? usable.first() : undefined;
}

function built(row: Elements, rule: LinkRule): string | undefined {
  const el = rule.select ? row.find(rule.select).first() : row;
  const found = rule.pattern.exec(rule.attribute === '' ? el.text().trim() : (el.attr(rule.attribute) ?? ''));
  return found
    ? rule.to.replace(/\$(\d)/g, (_, n: string) =>
        rule.attribute === '' ? (found[Number(n)] ?? '') : encodeURIComponent(found[Number(n)] ?? ''),
      )
    : undefined;
}

/** Boards cut long titles and keep the whole one in the `title` attribute. */
function titleOf(link: Elements): string {
  const shown = plainText(markupOf(link)).replace(/\s+/g, ' ');
  const whole = link.attr('title')?.replace(/\s+/g, ' ').trim() ?? '';
  const stem = shown.replace(/(?:…|\.{2,})$/, '').trim();
  return escaped(whole.length > shown.length && stem !== '' && whole.startsWith(stem) ? whole : shown);
}

function dateOf(row: Elements, date: ListShape['date']): string | undefined {
  if (!date) return undefined;
  const el = date.select ? row.find(date.select).first() : row;
  const shown = (date.select ? el.attr('datetime') : undefined) ?? plainText(markupOf(el)).replace(/\n/g, ' ');
  return date.pattern ? date.pattern.exec(shown)?.[0] : shown;
}

function markupOf(el: Elements): string {
  return el.html() ?? '';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/**
 * Reads an article's text from its own page: what stands under `selector`, else what Readability takes for the article.
 * Plain text, one paragraph a line, at most MOST_TEXT characters; '' when the page has none.
 */
export function prose(selector?: string): (html: string) => Promise<string> {
  return async (html) => {
    if (html.trim() === '') return '';
    refuseDepth(html);
    const chosen = selector === undefined ? '' : await under(selector, html);
    return chosen === '' ? readable(html) : chosen;
  };
}

async function under(selector: string, html: string): Promise<string> {
  const $ = await pageOf(html);
  const found = $(selector).first();
  found.find('script, style, nav, aside, form, button, figure, noscript, iframe').remove();
  return plainText(markupOf(found), MOST_TEXT);
}

async function readable(html: string): Promise<string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(html);
  const article = new Readability(document, { maxElemsToParse: 50_000 }).parse();
  return article?.content ? plainText(article.content, MOST_TEXT) : '';
}
