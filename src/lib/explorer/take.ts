import { draw } from '../charts/draw';
import { light } from '../charts/palettes';
import { svgFile } from '../charts/poster/picture-text';
import { fittedPoster } from '../charts/poster/fitted';
import { sourceLineOf } from '../figures/source-line';
import { sourcesOf } from '../figures/sources';
import { excel } from '../share/excel';
import { citationsOf } from '../share/figure-citations';
import { figureCsv } from '../share/figure-csv';
import { figureJson } from '../share/figure-json';
import type { FigureValues } from '../share/figure-values';
import { snippet, type Language } from '../share/snippets';
import type { Bilingual, Locale } from '../words/locale';
import { optionsOf } from '../charts/drawn';
import { measuredOf } from './around';
import type { Shown } from './shown';
import { frameOf } from './frame';
import { marksOf } from './marks';
import { say } from './say';

/** A view that is taken along, with all that its words are made from. */
export interface Taken {
	readonly shown: Shown;
	readonly locale: Locale;
	/** As they stand on the page. */
	readonly notes: readonly string[];
	/** Absolute addresses of the view. */
	readonly address: Bilingual;
	/** Absolute address of the series' CSV. */
	readonly csvAddress: string;
}

/** A view as an SVG file: on paper, with title, legend, sources and n. `ratio`: width to height, or as tall as needed. */
export function pictureOf(taken: Taken, width: number, ratio: number | null): string {
	const { shown, locale, notes, address } = taken;
	const { series, sources } = shown.opened.holding;
	const drawn = marksOf(shown.view, shown.rows, locale);
	if (drawn === null) throw new Error('A table has no picture.');
	const lines = sourcesOf(shown.rows, { series: [series], sources }).map((one) => sourceLineOf(one, locale));
	const frame = frameOf(shown, { room: width, locale, palette: light });
	return svgFile(
		fittedPoster(
			(at) => draw(optionsOf(drawn, { ...frame, width: at })),
			{
				...say(shown, locale),
				subtitle: measuredOf(shown, locale),
				notes,
				sources: lines,
				address: address[locale],
			},
			{ width, ratio, palette: light, locale },
		),
	);
}

/** A view as it leaves the house in files. */
export function valuesOfView({ shown, address }: Taken): FigureValues {
	const { series, sources, codes, table } = shown.opened.holding;
	const said = { de: say(shown, 'de'), en: say(shown, 'en') };
	const read = new Set(shown.rows.map(({ observation }) => observation.source));
	return {
		id: series.id,
		title: { de: said.de.title, en: said.en.title },
		sentence: { de: said.de.sentence, en: said.en.sentence },
		address,
		series: [series],
		sources: sources.filter(({ id }) => read.has(id)),
		codes,
		values: shown.rows,
		dataVersion: `${table.path} sha256:${table.sha256}`,
	};
}

export const csvOf = (taken: Taken): string => figureCsv(valuesOfView(taken));

export const jsonOf = (taken: Taken): string =>
	`${JSON.stringify(figureJson(valuesOfView(taken)), null, '\t')}\n`;

/** The file that opens with a double click in German Excel. */
export function excelOf(taken: Taken): string {
	const { series, sources, codes, values } = valuesOfView(taken);
	return excel({ series, sources, codes, observations: values.map(({ observation }) => observation) });
}

/** How to cite the values of the view, one line for each source. */
export const citationOf = (taken: Taken): string =>
	citationsOf(valuesOfView(taken))
		.map(({ text }) => text[taken.locale])
		.join('\n');

/** Code that loads the view from the CSV of its series. */
export function codeOf(taken: Taken, language: Language): string {
	const { shown, csvAddress, locale } = taken;
	const { where, by, against } = shown.view;
	const kept = where[by];
	const whole = kept && against !== null && !kept.includes(against) ? { [by]: [...kept, against] } : {};
	return snippet(language, {
		csvAddress,
		where: { ...where, ...whole },
		title: say(shown, locale).title,
		citation: citationOf(taken),
	});
}
