import { Unreadable } from '../../core/source.ts';
import { entityNamed } from './entities.ts';

/** Characters that XML 1.0 forbids, lone surrogates among them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Mends what publishers often get wrong, so that a strict reader accepts it: characters XML forbids, text before the
 * first tag, a DOCTYPE (its entities are never expanded), bare "&" and "<", HTML's named references, `<rss>` without a version.
 * Throws Unreadable when it is an HTML page, empty, or no XML at all.
 */
export function tidyXml(body: string): string {
  const clean = body.replace(FORBIDDEN, '');
  refuseHtml(clean);
  return withVersion(withReferences(withoutDoctype(fromFirstTag(clean))));
}

function fromFirstTag(text: string): string {
  const at = text.indexOf('<');
  if (text.trim() === '') throw new Unreadable('Expected a feed; the answer is empty.');
  if (at < 0) throw new Unreadable(`Expected a feed; the text begins with “${beginning(text)}”.`);
  const declared = text.slice(0, 10_000).search(/<\?xml|<rss\b|<feed\b|<rdf:RDF\b/i);
  return text.slice(declared >= 0 ? declared : at);
}

/** The first words of a text, for a sentence about it. */
export function beginning(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 40);
}

/** True when this is a web page rather than XML data. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 5_000);
  if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return false;
  return /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head);
}

/** Throws Unreadable, with the page's title, when a web page came in a feed's place. */
export function refuseHtml(text: string): void {
  if (!looksLikeHtml(text)) return;
  const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(text.slice(0, 50_000))?.[1];
  const named = title ? ` titled “${beginning(title)}”` : '';
  throw new Unreadable(`Expected a feed; a web page${named} came instead.`);
}

function withoutDoctype(xml: string): string {
  const at = xml.slice(0, 10_000).search(/<!doctype/i);
  if (at < 0) return xml;
  const end = xml.indexOf('>', at);
  const subset = xml.indexOf('[', at);
  if (end < 0) return xml.slice(0, at);
  if (subset < 0 || subset > end) return xml.slice(0, at) + xml.slice(end + 1);
  const close = /\]\s*>/g;
  close.lastIndex = subset;
  const found = close.exec(xml);
  return found ? xml.slice(0, at) + xml.slice(found.index + found[0].length) : xml.slice(0, at);
}

/** Outside CDATA, a `<` that opens no tag ("<속보>", "a < b") becomes `&lt;`, and every `&` that begins no reference XML knows becomes `&amp;`, and HTML's names their characters. */
function withReferences(xml: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const cdata = xml.indexOf('<![CDATA[', at);
    const stop = cdata < 0 ? xml.length : cdata;
    parts.push(
      xml
        .slice(at, stop)
        .replace(/<(?![A-Za-z_:/!?])/g, '&lt;')
        .replace(/&(?!(?:amp|lt|gt|quot|apos);)(?:(#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});)?/g, reference),
    );
    if (cdata < 0) break;
    const close = xml.indexOf(']]>', cdata);
    const after = close < 0 ? xml.length : close + 3;
    parts.push(xml.slice(cdata, after));
    at = after;
  }
  return parts.join('');
}

function reference(_: string, name: string | undefined): string {
  if (name === undefined) return '&amp;';
  const char = entityNamed(name);
  if (char === undefined) return `&amp;${name};`;
  return char.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

function withVersion(xml: string): string {
  return xml.replace(/<rss\b([^>]{0,2000})>/i, (all, attributes: string) =>
    /\bversion\s*=/i.test(attributes) ? all : `<rss version="2.0"${attributes}>`,
  );
}
