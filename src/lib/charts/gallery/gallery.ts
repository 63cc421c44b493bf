import { frame as sheet } from '@observablehq/plot';
import type { Chart, Frame, Target } from '../chart';
import { mapEntries } from './exhibits/map';
import { dumbbellEntries } from './exhibits/dumbbell';
import { about, known } from './exhibits/estimates';
import { forms, type DatumOf, type Form } from './exhibits/forms';
import { groupedEntries } from './exhibits/grouped';
import { heatEntries } from './exhibits/heat';
import { histogramEntries } from './exhibits/histogram';
import { likertEntries } from './exhibits/likert';
import { lineEntries } from './exhibits/lines';
import { marks } from './exhibits/made';
import { filteredEntries, groupedMeans, meanEntries } from './exhibits/means';
import { multiplesEntries } from './exhibits/multiples';
import { barPanelEntries } from './exhibits/multiples-bars';
import { rowEntries } from './exhibits/rows';
import type { Shown } from './exhibits/shown';

type EntryOf<F extends Form> = Shown & { readonly chart: F; readonly data: readonly DatumOf<F>[] };

/** A chart with data that is odd in one way. The tests go through all of them, and the gallery page shows them. */
export type GalleryEntry = { [F in Form]: EntryOf<F> }[Form];

/** An entry as a chart that brings its own data and domain, drawn on a sheet of the frame's paper. */
export const hang =
	(entry: GalleryEntry): Chart<never> =>
	(_, frame) => {
		const chart: Chart<never> = forms[entry.chart].chart;
		const options = chart(entry.data as readonly never[], { ...frame, ...entry.more, domain: entry.domain });
		const paper = sheet({ fill: frame.palette.paper, className: 'sheet' });
		return { ...options, marks: [paper, ...(options.marks ?? [])] };
	};

/** Where the marks of an entry stand when it hangs in a frame. */
export function targetsOf(entry: GalleryEntry, frame: Frame): readonly Target[] {
	const targets: (data: readonly never[], frame: Frame) => readonly Target[] = forms[entry.chart].targets;
	return targets(entry.data as readonly never[], { ...frame, ...entry.more, domain: entry.domain });
}

const as =
	<F extends Form>(chart: F) =>
	(entry: Omit<EntryOf<F>, 'chart'>) => ({ ...entry, chart });

export const entries: readonly GalleryEntry[] = [
	...rowEntries.map((entry) => as('bars')({ ...entry, id: `bars-${entry.id}` })),
	...rowEntries.map((entry) => as('dots')({ ...entry, id: `dots-${entry.id}` })),
	{
		id: 'dots-not-from-zero',
		title: 'Eine Achse, die nicht bei null beginnt',
		notes: 'Punkte dürfen das, Balken nicht.',
		domain: [40, 80],
		chart: 'dots',
		data: marks(
			{ Deutschland: known(59.4, about(59.4, 1.2), '', 7000), Österreich: 67.1 },
			{ Deutschland: 'focus' },
		),
	},
	...lineEntries.map(as('lines')),
	...groupedEntries.map(as('grouped')),
	...dumbbellEntries.map(as('dumbbell')),
	...heatEntries.map(as('heat')),
	...mapEntries,
	...multiplesEntries.map(as('multiples')),
	...barPanelEntries.map(as('multiples-bars')),
	...likertEntries.map(as('likert')),
	...histogramEntries.map(as('histogram')),
	...meanEntries.map(as('dots')),
	...groupedMeans.map(as('grouped')),
	...filteredEntries.map(as('bars')),
];
