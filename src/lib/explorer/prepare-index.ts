import { searchable } from '../catalog/searchable';
import { entries } from '../figures/series-entry';
import { house } from '../figures/house';
import type { Indexed } from './knowledge';

/** What every series holds, for searching and comparing. */
export async function searchables(): Promise<Indexed[]> {
	const { catalog } = await house();
	return (await entries()).map(({ series, coverage, edition }) => ({
		...searchable(series, coverage, catalog),
		covered: coverage.years,
		edition,
	}));
}
