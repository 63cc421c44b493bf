import type { Observation } from '../catalog/observation';
import { judged, type Row } from '../figures/compose';
import type { Exploration } from '../view/exploration';
import type { Bilingual } from '../words/locale';
import type { Holding } from './holding';

/** A row of a view that may have two dimensions. */
export interface ExplorerRow extends Row {
	/** Code and name in the dimension the view is split by; '' where it is not. */
	readonly group: string;
	readonly groupLabel: Bilingual;
}

const nothing: Bilingual = { de: '', en: '' };

/**
 * The rows of a view in the order they are drawn: by value, or as the label lists the codes. A row of several values goes
 * by its latest year, else by its first group. Panels and lines keep the label's order: there is no first among them.
 */
export function composeView(
	view: Exploration,
	observations: readonly Observation[],
	{ series, codes }: Pick<Holding, 'series' | 'codes'>,
): ExplorerRow[] {
	const name = (dimension: Exploration['by'], code: string): Bilingual =>
		codes[dimension]?.[code] ?? (code === '' ? series.title : { de: code, en: code });
	const place = (dimension: Exploration['by']) => {
		const listed = new Map(Object.keys(codes[dimension] ?? {}).map((code, i) => [code, i]));
		return (code: string) => (dimension === 'year' ? Number(code) : (listed.get(code) ?? 1e9));
	};
	const rows = observations.map((observation): ExplorerRow => {
		const code = String(observation[view.by]);
		const group = view.split === null ? '' : String(observation[view.split]);
		return {
			observation,
			code,
			label: name(view.by, code),
			group,
			groupLabel: view.split === null ? nothing : name(view.split, group),
			estimate: judged(observation, series),
			role: code === view.against ? 'reference' : code === view.mark ? 'focus' : 'context',
		};
	});
	const byPlace = place(view.by);
	const groupPlace = view.split === null ? () => 0 : place(view.split);
	const year = (row: ExplorerRow) => row.observation.year;
	const given = (a: ExplorerRow, b: ExplorerRow) =>
		byPlace(a.code) - byPlace(b.code) || groupPlace(a.group) - groupPlace(b.group) || year(a) - year(b);
	rows.sort(given);
	if (view.sort === 'given' || view.form === 'lines') return rows;
	if (view.form === 'multiples')
		return rows.sort((a, b) => groupPlace(a.group) - groupPlace(b.group) || given(a, b));
	const leading = new Map<string, number>();
	for (const row of rows) {
		const isLatest = view.split === null || view.split === 'year';
		if (row.estimate.kind === 'known' && (isLatest || !leading.has(row.code)))
			leading.set(row.code, row.estimate.value);
	}
	const lead = ({ code }: ExplorerRow): number => leading.get(code) ?? -Infinity;
	return rows.sort((a, b) => (lead(a) === lead(b) ? given(a, b) : lead(b) - lead(a)));
}

/** The name of a value among those of a view: its codes in the dimensions that are spread, and its year. */
export const pointName = ({ code, group, observation }: ExplorerRow, view: Exploration): string =>
	[code, ...(view.split !== null && view.split !== 'year' ? [group] : []), observation.year].join('/');
