import type { Ground } from '../../benchmark/ground';
import type { Observation } from '../../catalog/observation';
import type { Series } from '../../catalog/series';
import type { Question } from '../../survey/codebook/codebook';
import { groupOf, type Chosen } from './chosen';
import { guessPairs } from './guess-pairs';

/** A series that can be put beside a question, and how many of its answers were recognised in it. */
export interface Suggestion {
	readonly series: Series;
	readonly recognised: number;
}

/** The rows of a ground by series; a ground is not changed once it is here. */
const sorted = new WeakMap<Ground, ReadonlyMap<string, readonly Observation[]>>();

export function rowsOf(ground: Ground, series: string): readonly Observation[] {
	const known = sorted.get(ground) ?? bySeries(ground);
	sorted.set(ground, known);
	return known.get(series) ?? [];
}

function bySeries({ rows }: Ground): ReadonlyMap<string, readonly Observation[]> {
	const found = new Map<string, Observation[]>();
	for (const row of rows) {
		const own = found.get(row.series);
		if (own) own.push(row);
		else found.set(row.series, [row]);
	}
	return found;
}

export const itemsOf = (rows: readonly Observation[]): readonly string[] => [
	...new Set(rows.map(({ item }) => item)),
];

/**
 * All series, those in which most answers of the question are recognised first, of these those whose universe is `near` (0 to 1) to that of
 * the survey, of enterprises, of Germany, and new.
 */
export function suggest(
	question: Question,
	ground: Ground,
	near: (population: string) => number = () => 0,
): Suggestion[] {
	return ground.series
		.map((series) => {
			const rows = rowsOf(ground, series.id);
			const recognised = guessPairs(question, new Set(itemsOf(rows)), ground).length;
			const newest = Math.max(...rows.map(({ year }) => year));
			const isHere = rows.some(({ geo }) => geo === 'DE');
			const ofFirms = /^(ENT|SME)/.test(series.population);
			const rank = Number(isHere) + Number(ofFirms) * 2 + newest / 10_000 + 4 * near(series.population);
			return { series, recognised, rank };
		})
		.sort((a, b) => b.recognised - a.recognised || (a.recognised > 0 ? b.rank - a.rank : 0));
}

const first = <Value>(list: readonly Value[], wanted: readonly (Value | undefined)[]): Value | undefined =>
	wanted.find((one): one is Value => one !== undefined && list.includes(one)) ?? list[0];

/**
 * What is chosen, whole: what was not said, or is not there, is the group of Germany and all sizes, the year nearest to the survey,
 * and what the names of the answers say. null where the ground has no such series.
 */
export function completed(
	said: Partial<Chosen> & { readonly series: string },
	question: Question,
	year: number | null,
	ground: Ground,
): Chosen | null {
	const rows = rowsOf(ground, said.series);
	if (rows.length === 0) return null;
	const geo = first([...new Set(rows.map((row) => row.geo))], [said.geo, 'DE', 'EU27_2020']) ?? '';
	const there = rows.filter((row) => row.geo === geo);
	const group = first([...new Set(there.map(groupOf))], [said.group, 'GE10.', '.', 'SME.']) ?? '.';
	const years = [...new Set(there.filter((row) => groupOf(row) === group).map((row) => row.year))].sort(
		(a, b) => (year === null ? b - a : Math.abs(a - year) - Math.abs(b - year)),
	);
	const items = itemsOf(rows);
	const pairs = said.pairs?.filter(
		({ answer, item }) => question.answers[answer] !== undefined && items.includes(item),
	);
	return {
		...{ series: said.series, universe: said.universe ?? null, geo, group },
		...{ own: said.own ?? null, year: first(years, [said.year]) ?? 0 },
		pairs: pairs ?? guessPairs(question, new Set(items), ground),
	};
}
