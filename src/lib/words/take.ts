import type { Bilingual, Locale } from './locale';

/** What the panel says from which a view is taken along. */
export const take = {
	picture: { de: 'Bild', en: 'Picture' },
	figures: { de: 'Zahlen', en: 'Figures' },
	text: { de: 'Text', en: 'Text' },
	code: { de: 'Code', en: 'Code' },
	svg: { de: 'SVG (bleibt scharf)', en: 'SVG (stays sharp)' },
	plain: { de: 'PNG', en: 'PNG' },
	double: { de: 'PNG, doppelt so fein', en: 'PNG, twice as fine' },
	slide: { de: 'PNG für Folien, 16:9', en: 'PNG for slides, 16:9' },
	square: { de: 'PNG, quadratisch', en: 'PNG, square' },
	copyPicture: { de: 'Bild kopieren', en: 'Copy picture' },
	csv: { de: 'CSV für Programme', en: 'CSV for programs' },
	excel: { de: 'CSV für Excel (deutsch)', en: 'CSV for German Excel' },
	json: { de: 'JSON mit allen Angaben', en: 'JSON with all details' },
	sentence: { de: 'Satz kopieren', en: 'Copy sentence' },
	citation: { de: 'Zitat kopieren', en: 'Copy citation' },
	link: { de: 'Link kopieren', en: 'Copy link' },
	r: { de: 'Diese Ansicht in R laden', en: 'Load this view in R' },
	python: { de: 'Diese Ansicht in Python laden', en: 'Load this view in Python' },
	further: { de: 'Woanders zeigen', en: 'Show elsewhere' },
	carry: {
		de: 'Einbetten, Vortrag, PowerPoint, eine Datei',
		en: 'Embed, talk, PowerPoint, one file',
	},
	copyCode: { de: 'Code kopieren', en: 'Copy code' },
	copied: { de: 'Kopiert.', en: 'Copied.' },
	saved: { de: 'Gespeichert:', en: 'Saved:' },
	working: { de: 'Einen Augenblick …', en: 'One moment …' },
	failed: {
		de: 'Das ist nicht gelungen. Vielleicht erlaubt Ihr Browser es nicht. Die Ansicht selbst bleibt, wie sie ist.',
		en: 'That did not work. Perhaps your browser does not allow it. The view itself stays as it is.',
	},
	noPicture: {
		de: 'Eine Tabelle hat kein Bild. Wählen Sie eine andere Darstellung, dann gibt es hier Bilder.',
		en: 'A table has no picture. Choose another form, and there will be pictures here.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "Quelle: Eurostat, isoc_cismt (2023). n nicht veröffentlicht. Lizenz: CC BY 4.0": a source under a picture. */
export function sourceLine(
	source: { publisher: string; title: string; licence: string; years: string; base: string; paid: string },
	locale: Locale,
): string {
	const { publisher, title, licence, years, base, paid } = source;
	const by = paid ? ` (${locale === 'de' ? 'im Auftrag von' : 'commissioned by'} ${paid})` : '';
	return locale === 'de'
		? `Quelle: ${publisher}${by}, ${title} (${years}). ${base}. Lizenz: ${licence}.`
		: `Source: ${publisher}${by}, ${title} (${years}). ${base}. Licence: ${licence}.`;
}
