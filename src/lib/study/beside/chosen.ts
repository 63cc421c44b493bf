/** What an own question stands beside, and what of it is what: the whole of it is kept in the view. */
export interface Chosen {
	/** Id of the series. */
	readonly series: string;
	/** Code of the population that the own shares are shares of, as the reader has confirmed it; null before. */
	readonly universe: string | null;
	readonly geo: string;
	/** Size class and age of the published group, `GE10.` or `.Y_GE14`: see `groupOf`. */
	readonly group: string;
	readonly year: number;
	/** Place of the own group among the answers of the break; null for everyone. */
	readonly own: number | null;
	/** Which answer of the question is which item of the series. */
	readonly pairs: readonly { readonly answer: number; readonly item: string }[];
}

/** The published group of a row. */
export const groupOf = (row: { readonly size_class: string; readonly age: string }): string =>
	`${row.size_class}.${row.age}`;

/** As the view holds it: `eurostat-sm-any~ENT_GE10~DE~GE10.~2023~~0.E_SM1_ANY`. */
export const formatChosen = ({ series, universe, geo, group, year, own, pairs }: Chosen): string =>
	[
		...[series, universe ?? '', geo, group, year, own ?? ''],
		pairs.map(({ answer, item }) => `${answer}.${item}`).join(','),
	].join('~');

const code = /^[A-Za-z0-9_-]{1,60}$/;

/** Reads such a text; the series alone is enough, and what is not written as it should be is left out. */
export function parseChosen(
	text: string,
): { readonly series: string } & { readonly [Key in keyof Omit<Chosen, 'series'>]?: Chosen[Key] } {
	const [series = '', universe = '', geo = '', group = '', year = '', own = '', pairs = ''] = text.split('~');
	const found = pairs.split(',').flatMap((pair) => {
		const [answer = '', item = ''] = pair.split('.');
		return /^\d{1,3}$/.test(answer) && code.test(item) ? [{ answer: Number(answer), item }] : [];
	});
	return {
		series,
		...(code.test(universe) && { universe }),
		...(code.test(geo) && { geo }),
		...(/^[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/.test(group) && { group }),
		...(/^\d{4}$/.test(year) && { year: Number(year) }),
		...(/^\d{1,3}$/.test(own) && { own: Number(own) }),
		...(text.split('~').length > 6 && { pairs: found }),
	};
}
