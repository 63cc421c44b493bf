import { dimensions } from '../catalog/series';
import type { Exploration } from '../view/exploration';
import type { Locale } from '../words/locale';
import { composeView, pointName, type ExplorerRow } from './compose';
import type { Opened, Shown } from './shown';

/** A value that can be chosen for a comparison. */
export interface Choosable {
	readonly name: string;
	readonly label: string;
	readonly row: ExplorerRow;
}

/** The values of the view that is shown, by their short names. */
export const choosable = ({ view, rows }: Shown, locale: Locale): Choosable[] =>
	rows.map((row) => ({
		name: pointName(row, view),
		label: [row.label[locale], row.groupLabel[locale], row.observation.year]
			.filter((part, i, all) => part !== '' && all.map(String).indexOf(String(part)) === i)
			.join(', '),
		row,
	}));

/** The name of a value of another series: its codes in all dimensions. */
const fullName = ({ observation }: ExplorerRow): string =>
	dimensions.map((dimension) => observation[dimension]).join('/');

/** All values of another series, those in the codes of the view that is shown first. */
export function choosableOf(
	{ holding, stock, start }: Opened,
	near: Exploration['where'],
	locale: Locale,
): Choosable[] {
	const rows = composeView({ ...start, sort: 'given' }, holding.rows ?? [], holding);
	const varying = stock.varying;
	const nearness = ({ observation }: ExplorerRow) =>
		dimensions.filter((dimension) => near[dimension]?.includes(String(observation[dimension]))).length;
	return rows
		.toSorted((a, b) => nearness(b) - nearness(a))
		.map((row) => {
			const names = (varying.length > 0 ? varying : (['item', 'year'] as const)).map((dimension) => {
				const code = String(row.observation[dimension]);
				return holding.codes[dimension]?.[code]?.[locale] ?? code;
			});
			return { name: fullName(row), label: names.filter(Boolean).join(', '), row };
		});
}
