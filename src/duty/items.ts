import type { DutyBook, DutyItem } from '../core/duty.ts';
import type { UiLanguage } from '../core/words.ts';

/** What a name turned out to be: one good, several to choose from, or none that the catalogue knows. */
export type ItemFound =
  | { readonly found: 'one'; readonly item: DutyItem }
  | { readonly found: 'several'; readonly items: readonly DutyItem[] }
  | { readonly found: 'none'; readonly near: readonly DutyItem[] };

/** Letters that matter for a name: small, without spaces and points. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_·.,'’"]/g, '');
}

type Named = { readonly key: string; readonly item: DutyItem };
const named = new WeakMap<readonly DutyItem[], readonly Named[]>();

function namesOf(item: DutyItem): readonly string[] {
  return [...item.ko, ...item.en, ...(item.indonesian ?? []), ...(item.zh ?? []), ...(item.ja ?? [])];
}

function allNames(items: readonly DutyItem[]): readonly Named[] {
  const known = named.get(items);
  if (known) return known;
  const made = items.flatMap((item) => namesOf(item).map((n) => ({ key: nameKey(n), item })));
  named.set(items, made);
  return made;
}

function unique(found: readonly Named[]): readonly DutyItem[] {
  return [...new Set(found.map((n) => n.item))];
}

/** An English plural may stand for its singular. */
function stems(key: string): readonly string[] {
  return /^[a-z]{4,}s$/.test(key) ? [key, key.replace(/(es|s)$/, ''), key.slice(0, -1)] : [key, `${key}s`];
}

/** The name that ends the words says what a thing is (`노트북 가방` is a bag); else the longest that stands in them. */
function inside(key: string, names: readonly Named[]): readonly Named[] {
  const anywhere = names.filter((n) => n.key.length >= 2 && key.includes(n.key));
  const last = anywhere.filter((n) => stems(key).some((k) => k.endsWith(n.key)));
  const held = last.length > 0 ? last : anywhere;
  const longest = Math.max(0, ...held.map((n) => n.key.length));
  return held.filter((n) => n.key.length === longest);
}

/**
 * Finds a good by any of its names, in any of the catalogue's languages: the whole name first, then the longest name
 * that stands in the words (`빈티지 운동화`), then names that begin with or hold them.
 */
export function itemNamed(book: DutyBook, words: string): ItemFound {
  const names = allNames(book.items);
  const key = nameKey(words);
  if (key === '') return { found: 'none', near: [] };
  const whole = unique(names.filter((n) => stems(key).includes(n.key)));
  if (whole.length === 1 && whole[0]) return { found: 'one', item: whole[0] };
  if (whole.length > 1) return { found: 'several', items: whole };
  const held = unique(inside(key, names));
  if (held.length === 1 && held[0]) return { found: 'one', item: held[0] };
  if (held.length > 1) return { found: 'several', items: held };
  const holding = unique(names.filter((n) => key.length >= 2 && n.key.includes(key)));
  if (holding.length === 1 && holding[0]) return { found: 'one', item: holding[0] };
  if (holding.length > 1) return { found: 'several', items: holding };
  return { found: 'none', near: [] };
}

/** Names for a half-typed word, those that begin with it first; for autocomplete. */
export function itemsLike(book: DutyBook, partial: string, lang: UiLanguage, limit: number): readonly DutyItem[] {
  const key = nameKey(partial);
  const names = allNames(book.items);
  const found =
    key === ''
      ? book.items
      : unique([...names.filter((n) => n.key.startsWith(key)), ...names.filter((n) => n.key.includes(key))]);
  const by = (i: DutyItem) => i[lang][0] ?? i.id;
  return (key === '' ? found.toSorted((a, b) => by(a).localeCompare(by(b), lang)) : found).slice(0, limit);
}
