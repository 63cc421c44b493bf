import { entries, hang } from '../charts/gallery/gallery';
import { palettes } from '../charts/palettes';
import { print } from '../charts/print';
import { locales, type Locale } from '../words/locale';

type Scheme = keyof typeof palettes;
const schemes: readonly Scheme[] = ['light', 'dark'];
const widths = [320, 768];

/** A gallery entry drawn for a phone's column and for a page, by day and by night, in both languages. */
export interface Exhibit {
	readonly id: string;
	readonly title: string;
	readonly notes: string;
	readonly drawings: readonly {
		readonly width: number;
		readonly scheme: Scheme;
		readonly locale: Locale;
		readonly svg: string;
	}[];
}

/** All entries of the gallery, each drawn on paper of its own so that both schemes stand side by side. */
export function exhibits(): Exhibit[] {
	return entries.map((entry) => ({
		id: entry.id,
		title: entry.title,
		notes: entry.notes,
		drawings: schemes.flatMap((scheme) =>
			locales.flatMap((locale) =>
				widths.map((width) => {
					const frame = { width, locale, palette: palettes[scheme], domain: entry.domain };
					return { width, scheme, locale, svg: print(hang(entry), [], frame) };
				}),
			),
		),
	}));
}
