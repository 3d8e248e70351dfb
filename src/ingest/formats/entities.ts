/** Latin-1 from U+00A0 to U+00FF, in order: the names HTML 4 gives them. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Marks and signs beyond Latin-1 that news text uses. */
const SIGNS =
  'quot" apos\' lt< gt> amp& OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 Yuml\u0178 fnof\u0192 circ\u02c6 tilde\u02dc ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash\u2013 mdash\u2014 horbar\u2015 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e dagger\u2020 Dagger\u2021 bull\u2022 hellip\u2026 permil\u2030 prime\u2032 Prime\u2033 lsaquo\u2039 rsaquo\u203a oline\u203e frasl\u2044 euro\u20ac trade\u2122 larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 harr\u2194 minus\u2212 infin\u221e asymp\u2248 ne\u2260 le\u2264 ge\u2265 lang\u27e8 rang\u27e9 sdot\u22c5 loz\u25ca starf\u2605 star\u2606 check\u2713 colon: comma, period. semi; excl! quest? num# dollar$ percnt% lpar( rpar) lsqb[ rsqb] lowbar_ plus+ equals= ast* sol/ bsol\\ verbar| commat@ grave` Tab\t NewLine\n';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...[...SIGNS.matchAll(/([A-Za-z]+)([^A-Za-z\d ])(?: |$)/gu)].map((m) => [m[1] ?? '', m[2] ?? ''] as const),
]);

/** Numeric references to U+0080–U+009F mean windows-1252 in HTML. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a numeric reference; empty for one that no text may hold (NUL, controls, surrogates). */
function numbered(digits: string): string {
  const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  const control = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  if (Number.isNaN(code) || control || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  return code === 0xfffe || code === 0xffff ? '' : String.fromCodePoint(code);
}

/** The characters that `&name;`, `&#8217;` or `&#x2019;` stand for (given without `&` and `;`); undefined for a name HTML lacks. */
export function entityNamed(name: string): string | undefined {
  return name.startsWith('#') ? numbered(name.slice(1)) : NAMED.get(name);
}

/** Replaces HTML's character references by their characters; an unknown one stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});/g,
    (all, name: string) => entityNamed(name) ?? all,
  );
}
