import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { respondents } from './page';

/** Views of the analysis that are kept in the project. */
export const views = {
	heading: { de: 'Ansichten', en: 'Views' },
	hint: {
		de: 'Merken Sie sich, was Sie gerade sehen. Ansichten gehören zur Projektdatei (Schritt „Fragen“, „Sichern“).',
		en: 'Remember what you see right now. Views belong to the project file (step “Questions”, “Save”).',
	},
	name: { de: 'Name der Ansicht', en: 'Name of the view' },
	keep: { de: 'Ansicht merken', en: 'Remember the view' },
	rename: { de: 'umbenennen', en: 'rename' },
	delete: { de: 'löschen', en: 'delete' },
	take: { de: 'übernehmen', en: 'apply' },
	undo: { de: 'Rückgängig', en: 'Undo' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "„Größe“ ist gemerkt." */
export const viewKept = (title: string, locale: Locale): string =>
	locale === 'de' ? `„${title}“ ist gemerkt.` : `“${title}” is remembered.`;

export const viewDeleted = (title: string, locale: Locale): string =>
	locale === 'de' ? `„${title}“ ist gelöscht.` : `“${title}” is deleted.`;

/** How a file compares with the one of a project; kinds as in survey/fingerprint.ts. */
export type RecognisedWords =
	| { readonly kind: 'same' }
	| { readonly kind: 'changed'; readonly columns: readonly string[]; readonly count: number }
	| { readonly kind: 'other-rows'; readonly rows: number; readonly before: number }
	| { readonly kind: 'other-columns'; readonly found: number; readonly before: number };

export function recognisedText(recognised: RecognisedWords, locale: Locale): string {
	const de = locale === 'de';
	const count = (value: number) => number(value, locale, 0);
	switch (recognised.kind) {
		case 'same':
			return de
				? 'Das sind dieselben Antworten wie im Projekt.'
				: 'These are the same answers as in the project.';
		case 'changed': {
			const names = recognised.columns
				.slice(0, 5)
				.map((name) => (de ? `„${name}“` : `“${name}”`))
				.join(', ');
			const more = recognised.count > 5 ? ' …' : '';
			return de
				? `In ${recognised.count === 1 ? 'einer Spalte' : `${count(recognised.count)} Spalten`} stehen andere Antworten als im Projekt: ${names}${more}. Die Zahlen können anders sein.`
				: `In ${recognised.count === 1 ? 'one column' : `${count(recognised.count)} columns`} there are other answers than in the project: ${names}${more}. The figures may differ.`;
		}
		case 'other-rows':
			return de
				? `Das Projekt hatte ${respondents(recognised.before, locale)}, diese Datei hat ${count(recognised.rows)}. Die Zahlen können anders sein.`
				: `The project had ${respondents(recognised.before, locale)}, this file has ${count(recognised.rows)}. The figures may differ.`;
		case 'other-columns':
			return de
				? `Von den ${count(recognised.before)} Spalten des Projekts hat diese Datei ${count(recognised.found)}. Prüfen Sie, ob es die richtige ist.`
				: `Of the ${count(recognised.before)} columns of the project this file has ${count(recognised.found)}. Check whether it is the right one.`;
		default:
			return recognised satisfies never;
	}
}
