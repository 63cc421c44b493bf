import { rungNames, type Ladder, type Rung, type RungName } from '../../src/lib/benchmark/ladder-rungs';
import type { Profile } from '../../src/lib/benchmark/profile';

const unions = ['EU27_2020', 'EU28'];
const wholes = ['GE10', 'GE2', 'TOTAL'];

const figureOf = ({ state }: Rung) => ('figure' in state ? state.figure : null);

/** What is wrong with a ladder, whatever it shows; none for a right one. */
export function ladderFaults(who: Profile, { item, rungs, shown }: Ladder): string[] {
	const faults: string[] = [];
	const must = (holds: boolean, what: string) => void (holds || faults.push(`${item}: ${what}`));
	const kinds = rungs.map(({ state }) => state.kind);
	const place = kinds.indexOf('shown');
	must(
		rungs.map(({ name }) => name).join() === rungNames.join(),
		'the rungs are not the eight in their order',
	);
	must(kinds.lastIndexOf('shown') === place, 'two rungs are shown');
	must(rungs[place]?.name === shown?.rung, 'what is shown is not the rung that is');
	must(place < 0 || figureOf(rungs[place] as Rung)?.row === shown?.row, 'shows the row of another rung');
	must(
		kinds.lastIndexOf('without-you') < Math.max(place, 0),
		'a wider group is called one without the business',
	);
	if (place < 0)
		must(
			kinds.every((kind) => kind !== 'wider'),
			'has a figure and shows none',
		);
	else must(!kinds.slice(0, place).includes('wider'), 'a closer group is called wider');
	if (shown && shown.leavesOut.length > 0) {
		must(
			!kinds.includes('without-you'),
			'a closer group is passed over, and the shown one leaves out as well',
		);
		for (const { state } of rungs)
			if (state.kind === 'wider') must(state.leavesOut.length > 0, 'a wider group counts the business');
	}
	const years = rungs.flatMap((rung) => figureOf(rung)?.row.year ?? []);
	for (const rung of rungs) {
		const { name, state } = rung;
		const figure = figureOf(rung);
		if (state.kind === 'too-old') must(state.figure.row.year + 5 < state.newest, `${name} is not too old`);
		else if (figure) must(figure.row.year + 5 >= Math.max(...years), `${name} is too old`);
		if (state.kind === 'without-you') must(state.leavesOut.length > 0, `${name} leaves nothing out`);
		if (state.kind === 'not-said') must(isUnsaid(who, name, state.what), `${name}: ${state.what} was said`);
		if (figure) faults.push(...rungFaults(who, name, figure.row).map((what) => `${item}: ${what}`));
		if ('leavesOut' in state && figure) {
			const { geo, size_class } = figure.row;
			const abroad = unions.includes(geo) && ['OTHER', 'CH', 'NO', 'IS', 'TR', 'RS'].includes(who.country);
			must(
				!abroad || state.leavesOut.includes('country'),
				`${name} leaves out the country and does not say so`,
			);
			const small = who.size === '1-9' && size_class === 'GE10';
			must(!small || state.leavesOut.includes('size'), `${name} leaves out the size and does not say so`);
			must(
				who.size === '1-9' || !state.leavesOut.includes('size'),
				`${name} leaves out a size that it counts`,
			);
			must(
				who.division !== null || !state.leavesOut.includes('sector'),
				`${name} leaves out a trade not said`,
			);
		}
	}
	return faults;
}

function isUnsaid(who: Profile, rung: RungName, what: 'size' | 'sector' | 'country'): boolean {
	if (what === 'country') return !rung.startsWith('eu') && ['EU27_2020', 'OTHER'].includes(who.country);
	if (what === 'size') return rung.includes('size') && who.size === null;
	return rung.includes('sector') && who.division === null;
}

type Row = NonNullable<ReturnType<typeof figureOf>>['row'];

function rungFaults(who: Profile, rung: RungName, { geo, size_class, sector, value, flag }: Row): string[] {
	const european = unions.includes(geo);
	return [
		value === null || !Number.isFinite(value) || flag.includes('c') ? `${rung} has no value to show` : '',
		european !== rung.startsWith('eu') ? `${rung} is of ${geo}` : '',
		!european && geo !== who.country ? `${rung} is of a foreign country, ${geo}` : '',
		(sector !== 'TOTAL') !== rung.includes('sector') ? `${rung} is of the trade ${sector}` : '',
		!wholes.includes(size_class) !== rung.includes('size') ? `${rung} is of the size ${size_class}` : '',
	].filter((fault) => fault !== '');
}
