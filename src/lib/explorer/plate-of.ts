import { tokens } from '../charts/chart';
import { sourceLineOf } from '../figures/source-line';
import { sourcesOf } from '../figures/sources';
import type { Plate } from '../plates/plate';
import type { Locale } from '../words/locale';
import { measuredOf, notesOf } from './around';
import { frameOf } from './frame';
import { plateRow } from './marks';
import type { Shown } from './shown';
import { tableRows } from './table-rows';

interface Taken {
	readonly locale: Locale;
	/** See Plate. */
	readonly path: string;
	/** Fingerprint of the series' values; '' where it is not known. */
	readonly edition: string;
	/** yyyy-mm-dd */
	readonly today: string;
}

/** A view as a plate. */
export function plateOfView(shown: Shown, { locale, path, edition, today }: Taken): Plate {
	const { view, rows, said, opened } = shown;
	const { series, sources } = opened.holding;
	return {
		...{ figure: 'view', locale, path, edition, taken: today },
		...{ title: said.title, sentence: said.sentence, subtitle: measuredOf(shown, locale) },
		notes: notesOf(shown, locale),
		...{ series: series.id, unit: series.unit, form: view.form },
		sources: sourcesOf(rows, { series: [series], sources }).map((one) => sourceLineOf(one, locale)),
		domain: frameOf(shown, { room: 640, locale, palette: tokens }).domain,
		rows: view.form === 'table' ? tableRows(shown, locale) : rows.map((row) => plateRow(row, locale)),
	};
}
