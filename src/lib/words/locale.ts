/** The two languages of the site; German is the default. */
export type Locale = 'de' | 'en';
export const locales: readonly Locale[] = ['de', 'en'];

/** The folder of a language below the start page: German is at the root. */
export const folderOf = (locale: Locale): '' | 'en/' => (locale === 'de' ? '' : 'en/');

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;
