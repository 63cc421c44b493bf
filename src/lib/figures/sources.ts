import { grades, type Grade, type Source } from '../catalog/source';
import { sourceOf } from '../catalog/source-of';
import type { Row } from './compose';
import type { Prepared } from './prepared';

/** A source as a figure shows it, with the rows that were read there. */
export interface ShownSource {
	readonly source: Source;
	/** Who paid for what is shown from it; empty where nobody but the publisher did. */
	readonly commissioners: readonly string[];
	/** Grades of the rows, best first. */
	readonly grades: readonly Grade[];
	readonly rows: readonly Row[];
}

/** The sources of these rows, in the label's order. Throws when the figure does not carry one of them. */
export function sourcesOf(
	rows: readonly Row[],
	{ series, sources }: Pick<Prepared, 'series' | 'sources'>,
): ShownSource[] {
	for (const { observation } of rows) sourceOf({ sources }, observation.source);
	return sources.flatMap((source) => {
		const own = rows.filter(({ observation }) => observation.source === source.id);
		const asked = series.filter(({ id }) => own.some(({ observation }) => observation.series === id));
		const paid = asked.flatMap(({ commissioner }) => (commissioner === null ? [] : [commissioner]));
		const shown: ShownSource = {
			source,
			commissioners: [...new Set(paid)],
			grades: grades.filter((grade) => own.some(({ observation }) => observation.grade === grade)),
			rows: own,
		};
		return own.length > 0 ? [shown] : [];
	});
}
