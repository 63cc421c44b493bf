import { says } from '../catalog/comparable-notes';
import type { Plate } from '../plates/plate';
import type { Locale } from '../words/locale';
import type { Row } from './compose';
import { namedFigure } from './named';
import { drawingNotes, subtitle } from './notes';
import type { Prepared, Said } from './prepared';
import { sourceLineOf } from './source-line';
import { sourcesOf } from './sources';
import { span } from './span';

/** What a figure shows at a moment. */
interface Taken {
	readonly locale: Locale;
	/** Rows of the drawing. */
	readonly drawn: readonly Row[];
	/** Rows of all views: the words are made from them. */
	readonly rows: readonly Row[];
	readonly said: Said;
	/** See Plate. */
	readonly path: string;
	/** yyyy-mm-dd */
	readonly today: string;
}

/** A named figure as a plate. */
export function plateOf(prepared: Prepared, { locale, drawn, rows, said, path, today }: Taken): Plate {
	const figure = namedFigure(prepared.id);
	const [series] = prepared.series;
	if (!series) throw new Error(`figure ${prepared.id}: the label of its series is missing`);
	const isByCode = new Set(drawn.map(({ code }) => code)).size === drawn.length || figure.form === 'lines';
	return {
		...{ figure: figure.id, locale, ...said, path },
		...{ series: series.id, edition: prepared.edition, taken: today, unit: series.unit, form: figure.form },
		subtitle: subtitle(drawn, series, prepared.names, locale),
		notes: drawingNotes(drawn, prepared.names, locale),
		sources: sourcesOf(rows, prepared).map((shown) => sourceLineOf(shown, locale)),
		domain: span(figure.domain, drawn),
		rows: drawn.map(({ observation, code, label, estimate, role }) => ({
			code: isByCode ? code : `${code} ${observation.year}`,
			label: label[locale],
			...{ group: '', groupLabel: '' },
			year: observation.year,
			...{ estimate, role },
			breakBefore: says(observation, 'break'),
		})),
	};
}
