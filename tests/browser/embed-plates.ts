import type { Plate, PlateRow } from '../../src/lib/plates/plate';
import type { Estimate } from '../../src/lib/stats/estimate';
import type { Form } from '../../src/lib/view/exploration';

const known = (value: number): Estimate => ({
	...{ kind: 'known', value, base: 1_000, flag: '' },
	interval: { kind: 'interval', low: value - 2, high: value + 2 },
});

const row = (code: string, label: string, estimate: Estimate, more: Partial<PlateRow> = {}): PlateRow => ({
	...{ code, label, estimate },
	...{ group: '', groupLabel: '', year: 2023, role: 'context', breakBefore: false },
	...more,
});

const missing: Estimate = { kind: 'absent', reason: 'not-published' };
const places = [
	['DE', 'Deutschland', 56],
	['FR', 'Frankreich', 61.5],
	['MT', '<img src=x onerror=alert(1)>', 83],
	['IE', '"Irland" & </script><script>alert(1)</script>', 74],
] as const;

const single = [
	...places.map(([code, label, value], i) =>
		row(code, label, known(value), i === 0 ? { role: 'focus' } : {}),
	),
	row('PL', 'Polen', missing),
];
const grouped = places.flatMap(([code, label, value]) => [
	row(code, label, known(value - 10), { group: '2019', groupLabel: '2019', year: 2019 }),
	row(code, label, known(value), { group: '2023', groupLabel: '2023' }),
]);
const overTime = places.flatMap(([code, label, value]) =>
	[2019, 2021, 2023].map((year) => row(code, label, known(value - (2023 - year)), { year })),
);
const panels = overTime.map((one, i) => ({
	...one,
	group: i % 2 ? 'A' : 'B',
	groupLabel: i % 2 ? 'Eins' : 'Zwei',
}));

/** Rows that each form shows, of which four values and more are known. */
const rows: Readonly<Record<Form, readonly PlateRow[]>> = {
	...{ bars: single, dots: single, map: single, table: single },
	...{ dumbbell: grouped, heat: grouped, lines: overTime, multiples: panels },
};

/** A plate with strange names, in a form. */
export const plateIn = (form: Form, more: Partial<Plate> = {}): Plate => ({
	...{ figure: 'view', locale: 'de', form, rows: rows[form] },
	title: 'Anteil mit <b>Auftritt</b>, 2023',
	sentence: 'In Deutschland sind es 56 %.',
	subtitle: 'Unternehmen ab 10 Beschäftigten · 2023',
	notes: ['Eine Anmerkung mit „Anführung“ & <i>Zeichen</i>.'],
	sources: ['Quelle: Eurostat (2023). n = 1.000. Lizenz: CC BY 4.0.'],
	path: 'explore/?series=eurostat-sm-ge2&form=map',
	...{ series: 'eurostat-sm-any', edition: '', taken: '2026-11-25', unit: 'percent', domain: [0, 100] },
	...more,
});
