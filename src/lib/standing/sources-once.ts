import type { ToldSource } from './told-source';

/** The sources of a block, each once, side by side with those that asked the same universe. */
export const byUniverse = (sources: readonly ToldSource[]): [ToldSource, ...ToldSource[]][] => {
	const once = sourcesOnce(sources);
	return [...new Set(once.map(({ universe }) => universe))].flatMap((universe) => {
		const [first, ...others] = once.filter((source) => source.universe === universe);
		return first ? [[first, ...others]] : [];
	});
};

/**
 * Every source once: values of one series and grade share a line that names their years, first to last. A note that holds for
 * some of the years only says for which.
 */
export function sourcesOnce(sources: readonly ToldSource[]): ToldSource[] {
	const keyOf = ({ series, grade }: ToldSource) => `${series} ${grade}`;
	return [...new Set(sources.map(keyOf))].flatMap((key) => {
		const own = sources.filter((source) => keyOf(source) === key);
		const newest = own.toSorted((a, b) => b.year - a.year)[0];
		return newest ? [merged(newest, own)] : [];
	});
}

function merged(newest: ToldSource, own: readonly ToldSource[]): ToldSource {
	const years = yearsOf(own);
	const [first, last] = [years[0], years.at(-1)];
	const span = first === last ? `${last}` : `${first}–${last}`;
	const notes = [...new Set(own.flatMap((source) => source.notes))].map((note) => {
		const about = yearsOf(own.filter((source) => source.notes.includes(note)));
		return about.length === years.length ? note : `${note.replace(/\.$/, '')} (${about.join(', ')}).`;
	});
	return { ...newest, notes, line: newest.line.replace(String(newest.year), span) };
}

const yearsOf = (sources: readonly ToldSource[]): number[] =>
	[...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);
