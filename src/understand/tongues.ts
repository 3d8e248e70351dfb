import { readdirSync } from 'node:fs';
import type { LanguageCode } from '../core/item.ts';
import type { Tongue } from './tongue.ts';

/** The folder of languages beside us: sources, or what was compiled of them. */
const FOLDER = new URL('./languages/', import.meta.url);

async function load(file: string): Promise<Tongue> {
  const module = (await import(new URL(file, FOLDER).href)) as { readonly default?: Tongue };
  const code = file.replace(/\.(?:ts|js)$/, '');
  if (module.default?.code === code) return module.default;
  throw new Error(
    `languages/${file} should export by default the words of "${code}"; it has "${module.default?.code ?? 'nothing'}"`,
  );
}

const files = readdirSync(FOLDER).filter((f) => /\.(?:ts|js)$/.test(f) && !f.endsWith('.d.ts'));

/** Every language that is read: one file of `languages` each, in the order of their codes. */
export const TONGUES: readonly Tongue[] = await Promise.all(files.sort().map(load));

const byCode = new Map<LanguageCode, Tongue>(TONGUES.map((t) => [t.code, t]));

/** The codes of the languages that are read. */
export const LANGUAGES: readonly LanguageCode[] = TONGUES.map((t) => t.code);

/** English: its law and shop words stand in articles of all languages, and by it a language is read that is not ours. */
export const ENGLISH = byCode.get('en') ?? fail('languages/en.ts is missing: every other language leans on it');

function fail(why: string): never {
  throw new Error(why);
}

/** The words to read a language with; a code that is not ours is read with the English ones. */
export function tongueOf(code: LanguageCode): Tongue {
  return byCode.get(code) ?? ENGLISH;
}

/** Lists of words parted by `|` as one pattern; where a word has no Latin letters, its spaces may be missing. */
export function alternatives(lists: readonly string[]): string {
  const words = lists.flatMap((l) => l.split('|')).filter((w) => w !== '');
  const escaped = [...new Set(words)].map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return escaped.map((w) => (/[a-z]/i.test(w) ? w : w.replaceAll(' ', '\\s?'))).join('|') || '(?!)';
}
