import type { LanguageCode } from '../core/item.ts';
import { PLATFORMS, type Platform } from '../core/story.ts';
import type { Folded } from './fold.ts';
import type { NameRule } from './lexicon/names.ts';
import { passes } from './name-rules.ts';
import type { Mention } from './passage.ts';
import type { Found } from './reading.ts';

/** What a joint nickname stands for. */
const JOINT: Readonly<Partial<Record<NameRule, readonly Platform[]>>> = {
  trio: ['AliExpress', 'Temu', 'Shein'],
  duo: ['AliExpress', 'Temu'],
};

/** Drops a name inside a longer one: TikTok within TikTok Shop, 알리 within 알리익스프레스. */
function outermost(names: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const n of names) {
    const last = kept.at(-1);
    if (last && n.at < last.end) {
      if (n.end - n.at > last.end - last.at) kept[kept.length - 1] = n;
      continue;
    }
    kept.push(n);
  }
  return kept;
}

function parts(tag: string): readonly [string, NameRule] {
  const [, name = '', rule = 'plain'] = tag.split('/');
  return [name, rule as NameRule];
}

/** A word of context that is not itself the name being judged. */
function hasCommerce(found: readonly Found[], judged: ReadonlySet<string>): boolean {
  return found.some((f) => (f.tag === 'commerce' || f.tag === 'parcel' || f.tag === 'joint') && !judged.has(f.word));
}

/**
 * The names that really mean a platform or a peer, in order of their places: the context rules of each spelling are
 * applied, joint nicknames give all they stand for, a bare TikTok is the shop only among shopping words.
 */
export function mentionsIn(
  folded: Folded,
  found: readonly Found[],
  about: string | null,
  language: LanguageCode,
): readonly Mention[] {
  const names = outermost(found.filter((f) => f.kind === 'name'));
  const sure = names.some((n) => parts(n.tag)[1] === 'plain' && isPlatform(parts(n.tag)[0]));
  const commerce = about !== null || sure || hasCommerce(found, new Set(names.map((n) => n.word)));
  const named = names.some((n) => n.tag.startsWith('name/AliExpress/') && n.word.length > 3);
  const shopSentences = new Set(found.filter((f) => f.tag === 'shop').map((f) => f.sentence));
  const mentions: Mention[] = [];
  for (const n of names) {
    const [name, rule] = parts(n.tag);
    const at = folded.back(n.at);
    const length = folded.back(n.end) - at;
    const shop = shopSentences.has(n.sentence) || (n.zone !== 'title' && shopSentences.has(0));
    const setting = { text: folded.text, at: n.at, end: n.end, language, commerce, named, shop };
    if (!passes(rule, setting, folded.original.slice(at, at + length))) continue;
    const meant = JOINT[rule] ?? [name === 'TikTok' && shop ? 'TikTok Shop' : (name as Mention['name'])];
    for (const m of meant) mentions.push({ name: m, at, length });
  }
  return mentions;
}

function isPlatform(name: string): name is Platform {
  return (PLATFORMS as readonly string[]).includes(name);
}

/** The watched platforms of a text, most spoken of first; a source's own subject counts when the text names none. */
export function platformsOf(mentions: readonly Mention[], titleEnd: number, about: string | null): readonly Platform[] {
  const weight = new Map<Platform, number>();
  for (const m of mentions) {
    if (isPlatform(m.name)) weight.set(m.name, (weight.get(m.name) ?? 0) + (m.at < titleEnd ? 4 : 1));
  }
  if (weight.size === 0 && about !== null && isPlatform(about)) return [about];
  return [...weight].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
