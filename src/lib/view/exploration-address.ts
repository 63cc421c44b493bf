import { dimensions, type Dimension } from '../catalog/series';
import type { Choices, Problem } from './address';
import { forms, sorts, type Exploration } from './exploration';
import { isSpread } from './spread';

/** What an address is read and written against: the view its defaults stand for, and the codes its series has. */
export interface Ground {
	/** The series of an address that names none. */
	readonly home: string;
	/** The view of the series that an address without further parameters names. */
	readonly start: Exploration;
	/** All codes of the series, in the label's order. */
	readonly codes: Choices;
}

const ALL = '*';
const NONE = '-';

/** What a dimension is called in an address. */
const parameterOf = (dimension: Dimension): string => (dimension === 'size_class' ? 'size' : dimension);

/** Codes that other lists use for the same places. */
const aliases = new Map([
	['GB', 'UK'],
	['GR', 'EL'],
	['EU', 'EU27_2020'],
]);

const seriesId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pointName = /^[\w.+-]*(\/[\w.+-]*)*$/;

const isDimension = (text: string): text is Dimension => (dimensions as readonly string[]).includes(text);
const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
	list.find((one) => one === text);

const sameCodes = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
	a === b ||
	(a !== undefined && b !== undefined && a.length === b.length && a.every((code, i) => code === b[i]));

/** What is set off and referred to unless the address says otherwise: codes of another dimension are of no use. */
const ofBy = (start: Exploration, by: Dimension): Pick<Exploration, 'mark' | 'against'> =>
	by === start.by ? { mark: start.mark, against: start.against } : { mark: null, against: null };

/**
 * The codes a dimension has unless the address says otherwise: those of the start, but all of them where the view spreads
 * what the start holds at one, as lines do with the years.
 */
const ofRole = (
	view: Pick<Exploration, 'by' | 'split' | 'form'>,
	start: Exploration,
	dimension: Dimension,
) => (isSpread(view, dimension) && !isSpread(start, dimension) ? undefined : start.where[dimension]);

/** The series an address names, whether there is one of that name or not; null where it names none. */
export function seriesNamed(search: string): string | null {
	const series = new URLSearchParams(search).get('series');
	return series !== null && seriesId.test(series) ? series : null;
}

/**
 * The part of an address behind the question mark, without it; '' for the home view. Only what differs from the start of
 * the view's series is written: `series=eurostat-sm-ge2&geo=DE,FR&form=lines`. `*` stands for all, `-` for none.
 */
export function formatExploration(view: Exploration, { home, start, codes }: Ground): string {
	const query = new URLSearchParams();
	const say = (name: string, value: string | null, standard: string | null) => {
		if (value !== standard) query.set(name, value ?? NONE);
	};
	say('series', view.series, home);
	say('by', view.by, start.by);
	say('split', view.split, start.split === view.by ? null : start.split);
	say('form', view.form, start.form);
	for (const dimension of dimensions) {
		const chosen = view.where[dimension];
		if (sameCodes(chosen, ofRole(view, start, dimension))) continue;
		const inOrder = (codes[dimension] ?? []).filter((code) => chosen?.includes(code));
		query.set(
			parameterOf(dimension),
			chosen === undefined ? ALL : inOrder.length === 0 ? NONE : inOrder.join(','),
		);
	}
	say('sort', view.sort, start.sort);
	const standard = ofBy(start, view.by);
	say('mark', view.mark, standard.mark);
	say('against', view.against, standard.against);
	say('with', view.beside, start.beside);
	say('pair', view.pair?.join('~') ?? null, start.pair?.join('~') ?? null);
	return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~');
}

/**
 * The view that an address names, with what was wrong in it: that is reported and left out, never fatal. Parameters that
 * are not ours are left alone. The series itself is `ground.start`'s, whichever the address names.
 */
export function parseExploration(
	search: string,
	{ start, codes }: Ground,
): { view: Exploration; problems: Problem[] } {
	const problems: Problem[] = [];
	const query = new URLSearchParams(search);
	/** What `read` makes of a parameter; `standard` where it is not there, or wrong. */
	const get = <T>(parameter: string, standard: T, read: (text: string) => T | undefined): T => {
		const [text, ...more] = query.getAll(parameter);
		problems.push(...more.map((value) => ({ parameter, value })));
		if (text === undefined) return standard;
		const found = read(text);
		if (found === undefined) problems.push({ parameter, value: text });
		return found === undefined ? standard : found;
	};
	const orNone =
		<T>(read: (text: string) => T | undefined) =>
		(text: string): T | null | undefined =>
			text === NONE ? null : read(text);

	get('series', start.series, (text) => (text === start.series ? text : undefined));
	const by = get('by', start.by, (text) => (isDimension(text) && text !== 'year' ? text : undefined));
	const split = get(
		'split',
		start.split === by ? null : start.split,
		orNone((text) => (isDimension(text) && text !== by ? text : undefined)),
	);
	const form = get('form', start.form, (text) => oneOf(forms, text));
	const known = (text: string) => codes[by]?.find((code) => code === (aliases.get(text) ?? text));
	const standard = ofBy(start, by);
	const where: Partial<Record<Dimension, readonly string[]>> = {};
	for (const dimension of dimensions) {
		const own = ofRole({ by, split, form }, start, dimension);
		const chosen = get(parameterOf(dimension), own ?? ALL, (text) =>
			readCodes(text, codes[dimension] ?? [], (value) =>
				problems.push({ parameter: parameterOf(dimension), value }),
			),
		);
		if (chosen !== ALL) where[dimension] = chosen as readonly string[];
	}
	const view: Exploration = {
		...{ series: start.series, where, by, split, form },
		sort: get('sort', start.sort, (text) => oneOf(sorts, text)),
		mark: get('mark', standard.mark, orNone(known)),
		against: get('against', standard.against, orNone(known)),
		beside: get(
			'with',
			start.beside,
			orNone((text) => (seriesId.test(text) ? text : undefined)),
		),
		pair: get('pair', start.pair, orNone(readPair)),
	};
	return { view, problems };
}

/** `*`, or the named codes in the order of the series; what is none of them is told. Undefined where none is left. */
function readCodes(
	text: string,
	codes: readonly string[],
	tell: (value: string) => void,
): typeof ALL | readonly string[] | undefined {
	if (text === ALL) return ALL;
	if (text === NONE) return [];
	const named = text.split(',').map((code) => (codes.includes(code) ? code : (aliases.get(code) ?? code)));
	const chosen = codes.filter((code) => named.includes(code));
	if (chosen.length === 0) return undefined;
	named.filter((code) => !codes.includes(code)).forEach(tell);
	return chosen;
}

function readPair(text: string): readonly [string, string] | undefined {
	const [a, b, ...more] = text.split('~');
	if (a === undefined || b === undefined || (a === '' && b === '') || more.length > 0) return undefined;
	return pointName.test(a) && pointName.test(b) ? [a, b] : undefined;
}
