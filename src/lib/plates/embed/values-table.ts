import { whyMissing } from '../../charts/missing';
import { decimals } from '../../stats/decimals';
import { shown } from '../../charts/shown';
import { columnHeads as heads, someOf } from '../../words/embed-view';
import { number } from '../../words/number';
import { frameOfPlate } from '../frame';
import type { Plate, PlateRow } from '../plate';
import { element, paragraph } from './element';

/** More than a frame is tall; the site has all of them. */
const most = 250;

/** Where there is nothing to say. */
const none = '–';

interface Column {
	readonly head: string;
	readonly isNumber?: boolean;
	readonly cell: (row: PlateRow) => string;
}

/** Values of a plate as a table, in the order of its rows. */
export function valuesTable(plate: Plate): HTMLElement {
	const { rows, locale, title } = plate;
	const columns = columnsOf(plate);
	const head = columns.map(({ head, isNumber }) =>
		element('th', { scope: 'col', ...(isNumber && { class: 'number' }) }, head),
	);
	const body = rows
		.slice(0, most)
		.map((row) =>
			element(
				'tr',
				{},
				...columns.map(({ cell, isNumber }, i) =>
					i === 0
						? element('th', { scope: 'row' }, cell(row))
						: element('td', isNumber ? { class: 'number' } : {}, cell(row)),
				),
			),
		);
	const table = element(
		'table',
		{},
		element('thead', {}, element('tr', {}, ...head)),
		element('tbody', {}, ...body),
	);
	const scroll = element(
		'div',
		{ class: 'scroll', role: 'region', 'aria-label': title, tabindex: '0' },
		table,
	);
	if (rows.length > most)
		scroll.append(paragraph('note', someOf(number(most, locale), number(rows.length, locale))[locale]));
	return scroll;
}

function columnsOf(plate: Plate): Column[] {
	const { rows, locale } = plate;
	const sheet = frameOfPlate(plate, {
		width: 0,
		palette: { ink: '', paper: '', signal: '', quiet: '', faint: '' },
	});
	const interval = ({ estimate }: PlateRow) => {
		if (estimate.kind !== 'known' || estimate.interval.kind === 'none') return none;
		const { kind, low, high } = estimate.interval;
		const write = (end: number) => number(end, locale, decimals(estimate.base));
		return `${write(low)}–${write(high)}${kind === 'at-best' ? ' *' : ''}`;
	};
	const base = ({ estimate }: PlateRow) =>
		estimate.kind === 'absent' || estimate.base === null ? none : number(estimate.base, locale);
	const value = ({ estimate }: PlateRow) =>
		estimate.kind === 'known'
			? [shown(estimate, sheet), estimate.flag].filter(Boolean).join(' ')
			: whyMissing(estimate, locale);
	const says = (cell: Column['cell']) => rows.some((row) => cell(row) !== none);
	return [
		{ head: heads.label[locale], cell: ({ label }) => label },
		...(rows.some(({ groupLabel }) => groupLabel !== '')
			? [{ head: heads.group[locale], cell: ({ groupLabel }: PlateRow) => groupLabel }]
			: []),
		{ head: heads.year[locale], cell: ({ year }) => String(year) },
		{ head: heads.value[locale], isNumber: true, cell: value },
		...(says(interval) ? [{ head: heads.interval[locale], isNumber: true, cell: interval }] : []),
		...(says(base) ? [{ head: heads.n[locale], isNumber: true, cell: base }] : []),
	];
}
