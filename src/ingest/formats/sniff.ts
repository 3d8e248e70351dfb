import { Unreadable, type Source } from '../../core/source.ts';
import type { Entry } from '../../core/item.ts';
import { addressOf, entriesOf, type FeedOptions } from './raw.ts';
import { jsonFeed } from './json.ts';
import { refuseDepth } from './html-scan.ts';
import { rss } from './rss.ts';
import { plainText } from './text.ts';
import { looksLikeHtml } from './xml-tidy.ts';

/**
 * Reads a body whatever it is: RSS, RDF, Atom, JSON Feed, or a web page marked up as a list of articles (h-entry or `<article>`).
 * Throws Unreadable on anything else.
 */
export function anyFeed(options: FeedOptions = {}): Source['read'] {
  return async (body): Promise<readonly Entry[]> => {
    const start = body.replace(/^[\s\ufeff]+/, '').slice(0, 1);
    if (start === '{' || start === '[') return jsonFeed(options)(body);
    return looksLikeHtml(body) ? articlesIn(body, options) : rss(options)(body);
  };
}

/** Entries of a page whose markup says what an article is. Guessing from bare links would invent entries. */
async function articlesIn(html: string, options: FeedOptions): Promise<readonly Entry[]> {
  refuseDepth(html);
  const { load } = await import('cheerio');
  const $ = load(html);
  const base = addressOf($('base').attr('href') ?? '', options.base) ?? options.base;
  const entries = $('.h-entry, article')
    .toArray()
    .map((el) => {
      const article = $(el);
      const link = article.find('a.u-url[href], h1 a[href], h2 a[href], h3 a[href], a[href]').first();
      const title = article.find('.p-name, h1, h2, h3').first();
      const time = article.find('time').first();
      const text = plainText(article.find('.e-content, .p-summary, p').first().html() ?? '');
      return {
        title: (title.length > 0 ? title : link).html() ?? '',
        links: [link.attr('href') ?? ''],
        dates: [time.attr('datetime') ?? time.text()],
        texts: [text.replace(/&/g, '&amp;').replace(/</g, '&lt;')],
      };
    });
  const found = entriesOf({ entries }, { ...options, ...(base ? { base } : {}) });
  if (found.length > 0) return found;
  const feed = $('link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"]').first().attr('href');
  const hint = feed ? ` It points to a feed: ${addressOf(feed, base) ?? feed}` : '';
  throw new Unreadable(`Expected a feed; a web page came that marks up no articles.${hint}`);
}
