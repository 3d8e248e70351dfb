/** The languages Tiltwatch speaks (it reads more). */
export type UiLanguage = 'en' | 'ko';
export const UI_LANGUAGES: readonly UiLanguage[] = ['en', 'ko'];

/** One sentence in both tongues. */
export type Bilingual = { readonly en: string; readonly ko: string };

/** The shape of a book of words with its literal texts widened, so that the Korean book has the English one's shape. */
export type Book<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...said: infer A) => string
      ? (...said: A) => string
      : Book<T[K]>;
};

/** Binds an English and a Korean book of words; a sentence missing in Korean does not compile. */
export function inBoth<const T>(en: T, ko: Book<T>): { readonly en: Book<T>; readonly ko: Book<T> } {
  return { en: en as unknown as Book<T>, ko };
}
