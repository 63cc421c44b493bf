import type { Mark, PanelPoint, Placed } from '../../charts/chart';
import { layers } from '../../plates/layers';
import { marksOf } from '../../plates/marks';
import type { Plate, PlateRow } from '../../plates/plate';
import { powerpoint as words } from '../../words/powerpoint';
import { barFaces } from './bars';
import { ink } from './colours';
import { histogramFace } from './histogram';
import { lineChart } from './lines';
import type { Box, Face, NativeChart } from './native';
import { barPanels, linePanels, mostPanels } from './panels';
import { scaleFaces } from './scale';
import { crossFaces, inPercent, listFaces, marksExplained } from './tables';

/** A plate as it stands on slides, mostly on one, and what must be said below. */
export interface Faces {
	readonly faces: readonly Face[];
	readonly said: readonly string[];
}

/** What a plate looks like in Office: bars, lines, small charts or a table, by its form. */
export function facesOf(plate: Plate, box: Box): Faces {
	if (plate.rows.length === 0) return nothing(plate, box);
	const drawn = marksOf(plate.form, plate.rows);
	if (drawn === null) return tableOf(plate, box);
	switch (drawn.chart) {
		case 'bars':
			return charts(barFaces(withWholes(drawn.data, plate), plate, box));
		case 'dots':
			return charts(barFaces(drawn.data.map(alone), plate, box));
		case 'map':
			return charts(barFaces(drawn.data.toSorted(highestFirst).map(alone), plate, box));
		case 'grouped':
		case 'dumbbell':
			return charts(barFaces(drawn.data, plate, box));
		case 'lines':
			return charts([[lineChart(drawn.data, { common: plate, box, of: drawn.data })]]);
		case 'multiples':
			return panelsOf(drawn.data) > mostPanels
				? cross(drawn.data.map(panelRow), plate, box)
				: { faces: [linePanels(drawn.data, plate, box)], said: [] };
		case 'multiplesOfBars':
			return new Set(drawn.data.map(({ group }) => group)).size > mostPanels
				? cross(drawn.data, plate, box)
				: { faces: [barPanels(drawn.data, plate, box)], said: [] };
		case 'likert':
			return { faces: scaleFaces(drawn.data, plate, box), said: [] };
		case 'histogram':
			return { faces: [histogramFace(drawn.data, { ...plate, own: ownName(plate) }, box)], said: [] };
		case 'heat':
			return cross(drawn.data, plate, box);
		default:
			return drawn satisfies never;
	}
}

const nothing = ({ locale }: Plate, { x, y, w }: Box): Faces => ({
	said: [],
	faces: [
		{
			...{ charts: [], tables: [] },
			texts: [{ text: words.empty[locale], colour: ink, bold: false, size: 16, box: { x, y, w, h: 0.4 } }],
		},
	],
});

const charts = (each: readonly (readonly NativeChart[])[]): Faces => ({
	faces: each.map((list) => ({ charts: list, tables: [], texts: [] })),
	said: [],
});

const alone = (mark: Mark): Placed => ({ ...mark, row: mark.key, group: '', groupLabel: '' });

/** Whose values stand before those of everybody. */
const ownName = ({ rows }: Plate): string => rows.find(({ group }) => group === '')?.groupLabel ?? '';

/** Bars that are filtered, each before the same of everybody: as two series. */
function withWholes(marks: readonly Mark[], plate: Plate): Placed[] {
	if (marks.every(({ whole }) => !whole)) return marks.map(alone);
	return marks.flatMap((mark): Placed[] => {
		const own = { ...alone(mark), group: 'own', groupLabel: ownName(plate) };
		if (!mark.whole) return [own];
		const { label, estimate } = mark.whole;
		const whole = { ...own, key: `${mark.key} ${layers.whole}`, group: layers.whole, groupLabel: label };
		return [{ ...whole, estimate, role: 'context' }, own];
	});
}

/** By value; those without one last. */
function highestFirst({ estimate: a }: Mark, { estimate: b }: Mark): number {
	const [first, second] = [a, b].map((one) => (one.kind === 'known' ? one.value : -Infinity));
	return first === second ? 0 : (second ?? 0) - (first ?? 0);
}

const panelsOf = (points: readonly PanelPoint[]): number => new Set(points.map(({ panel }) => panel)).size;

/** A point of one of many panels as a cell: its panel and line are the row, its year the column. */
const panelRow = (point: PanelPoint): Placed => ({
	...{ estimate: point.estimate, role: point.role, key: `${point.panel} ${point.line} ${point.year}` },
	row: `${point.panel} ${point.line}`,
	label: point.label === point.panelLabel ? point.label : `${point.panelLabel}, ${point.label}`,
	...{ group: String(point.year), groupLabel: String(point.year) },
});

function cross(marks: readonly Placed[], plate: Plate, box: Box): Faces {
	const said = [inPercent(plate), marksExplained(marks, plate)].filter(Boolean).join('; ');
	return { faces: crossFaces(marks, plate, box, true), said: said === '' ? [] : [`${said}.`] };
}

/** Rows by groups or by years where there are some, else a row a value. */
function tableOf(plate: Plate, box: Box): Faces {
	const { rows } = plate;
	const several = (of: (row: PlateRow) => unknown) => new Set(rows.map(of)).size > 1;
	const column = several(({ group }) => group)
		? ({ group, groupLabel }: PlateRow) => [group, groupLabel] as const
		: several(({ year }) => year) && new Set(rows.map(({ code }) => code)).size < rows.length
			? ({ year }: PlateRow) => [`${year}`, `${year}`] as const
			: null;
	const place = (row: PlateRow, at: number): Placed => {
		const [group, groupLabel] = column?.(row) ?? ['', ''];
		const key = `${row.code} ${group} ${at}`;
		return {
			key,
			row: row.code,
			label: row.label,
			estimate: row.estimate,
			role: row.role,
			group,
			groupLabel,
		};
	};
	const marks = rows.map(place);
	const isTold = new Set(marks.map(({ row, group }) => `${row} ${group}`)).size === marks.length;
	if (column !== null && isTold) {
		const said = [inPercent(plate), marksExplained(marks, plate)].filter(Boolean).join('; ');
		return { faces: crossFaces(marks, plate, box, false), said: said === '' ? [] : [`${said}.`] };
	}
	return {
		faces: listFaces(rows.map(fullName), plate, box),
		said: [inPercent(plate)].filter(Boolean).map((one) => `${one}.`),
	};

	function fullName(row: PlateRow, at: number): Placed {
		const parts = [
			row.label,
			several(({ group }) => group) ? row.groupLabel : '',
			several(({ year }) => year) ? `${row.year}` : '',
		];
		return { ...place(row, at), label: [...new Set(parts.filter(Boolean))].join(', ') };
	}
}
