import { describe, expect, it } from 'vitest';
import { excludeEachOther } from '../catalog/exclusive-answers';
import { seriesOf } from '../catalog/series-of';
import { judged } from '../figures/compose';
import { house } from '../figures/house';
import { entries, entry } from '../figures/series-entry';
import { comparing } from '../words/comparing';
import type { Observation } from '../catalog/observation';
import type { Dimension, Series } from '../catalog/series';
import { compareRows, type Side } from './compare-rows';

/** A side named by one dimension; what is not given of the series and the row is as in the data. */
async function side(
	id: string,
	by: Dimension,
	where: Partial<Observation>,
	label: Partial<Series> = {},
): Promise<Side> {
	const { catalog } = await house();
	const { observations } = await entry(id);
	const { value, n, ...place } = where;
	const found = observations.find((row) =>
		Object.entries(place).every(([name, code]) => row[name as keyof Observation] === code),
	);
	if (!found) throw new Error(`no row of ${id} at ${JSON.stringify(place)}`);
	const observation = {
		...found,
		...(value === undefined ? {} : { value }),
		...(n === undefined ? {} : { n }),
	};
	const series = { ...seriesOf(catalog, id), ...label };
	const code = String(observation[by]);
	return {
		series,
		row: {
			...{ observation, code, role: 'context' },
			label: catalog.codes[by]?.[code] ?? { de: code, en: code },
			estimate: judged(observation, series),
		},
	};
}

const firms = (geo: string, own: Partial<Observation> = {}, label: Partial<Series> = {}) =>
	side('eurostat-sm-any', 'geo', { geo, year: 2023, ...own }, label);
const wants = (item: string) => side('gfk-wants-2019', 'item', { item });
const kmu = (item: string, label: Partial<Series> = {}) =>
	side('civey-kmu-presence-2020', 'item', { item }, label);
const nb = (text: string) => text.replaceAll(' %', '\u00a0%');

describe('two values', () => {
	it('of one survey without n: the difference, and that chance cannot be tested', async () => {
		const found = compareRows(await firms('DE', { value: 59.4 }), await firms('AT', { value: 54.2 }));
		expect(found.verdict).not.toBe('not-comparable');
		expect(found.difference?.points).toBeCloseTo(5.2, 10);
		expect(comparing(found, 'de')).toBe(
			nb(
				'Deutschland 59,4 %, Österreich 54,2 %: Unterschied 5,2 Prozentpunkte. Ob er Zufall ist, lässt sich nicht prüfen: n ist nicht veröffentlicht.',
			),
		);
		expect(comparing(found, 'en')).toBe(
			'Germany 59.4%, Austria 54.2%: a difference of 5.2 percentage points. Whether it is chance cannot be tested: n is not published.',
		);
	});

	it('with n of both: an interval, larger less smaller, whichever comes first', async () => {
		const stated = { baseStated: true };
		const a = await firms('DE', { value: 59.4, n: 2000 }, stated);
		const b = await firms('AT', { value: 54.2, n: 2000 }, stated);
		const found = compareRows(a, b);
		expect(found.difference?.uncertainty).toMatchObject({ kind: 'interval', overlap: 'independent' });
		expect(comparing(found, 'de')).toBe(
			nb(
				'Deutschland 59,4 %, Österreich 54,2 %: Unterschied 5,2 Prozentpunkte (95-%-Bereich: 2,1 bis 8,3): ein Unterschied, der über den Zufall der Auswahl hinausgeht.',
			),
		);
		expect(comparing(compareRows(b, a), 'en')).toBe(
			'Austria 54.2%, Germany 59.4%: a difference of 5.2 percentage points (95% interval: 2.1 to 8.3): a difference beyond the chance of selection.',
		);
	});

	it('whose intervals overlap are never called different', async () => {
		const stated = { baseStated: true };
		const at = (value: number, geo: string) => firms(geo, { value, n: 1000 }, stated);
		expect(comparing(compareRows(await at(48, 'DE'), await at(49, 'AT')), 'de')).toContain(
			'Die Bereiche überschneiden sich: Es ist nicht sicher, dass es einen Unterschied gibt.',
		);
		const narrow = compareRows(await at(48, 'DE'), await at(53, 'AT'));
		expect(narrow.difference?.uncertainty).toMatchObject({ certain: false, excludesZero: true });
		expect(comparing(narrow, 'en')).toContain('leaves out zero, but the intervals of the two values overlap');
	});

	it('of two answers of which one could give both: the widest interval, at best, with the doubts', async () => {
		const found = compareRows(await wants('OFFERS'), await wants('HOURS'));
		expect(found.reasons.map(({ code }) => code)).toContain('same-respondents');
		expect(found.difference?.uncertainty).toMatchObject({
			kind: 'at-best',
			overlap: 'unknown',
			certain: true,
		});
		expect(comparing(found, 'de')).toBe(
			nb(
				'Angebote und Produkte 51,4 %, Öffnungszeiten 49,8 %: Unterschied 1,6 Prozentpunkte (95-%-Bereich im günstigsten Fall: 0,1 bis 3,1). Im günstigsten Fall geht der Unterschied über den Zufall der Auswahl hinaus. Beide Anteile kommen von denselben Befragten. Wie viele beides genannt haben, ist nicht veröffentlicht; der Bereich ist der breiteste, der möglich ist. Ob alle Befragten diese Frage beantwortet haben, ist nicht veröffentlicht. Wie die Befragten ausgewählt wurden, ist nicht veröffentlicht.',
			),
		);
	});

	it('of an opt-in panel have no interval', async () => {
		expect(comparing(compareRows(await kmu('NONE'), await kmu('USE')), 'de')).toBe(
			nb(
				'Keine Social-Media-Präsenz 56 %, Gewinnen oder betreuen dort Kunden 35,2 %: Unterschied 20,8 Prozentpunkte. Ob er Zufall ist, lässt sich nicht prüfen: Die Befragten sind keine Zufallsstichprobe.',
			),
		);
	});

	it('that exclude each other are told so', async () => {
		const drawn = { sampling: 'probability', n: 2500, baseStated: true } as const;
		const found = compareRows(await kmu('NONE', drawn), await kmu('USE', drawn));
		expect(found.difference?.uncertainty).toMatchObject({ overlap: 'excluded', certain: true });
		expect(comparing(found, 'en')).toContain('exclude each other; that is allowed for.');
	});

	it('that may rest on the same people in part have no interval', async () => {
		const craft = await side('forsa-rating-2021', 'sector', { sector: 'FORSA_HANDWERK' });
		const hair = await side('forsa-rating-2021', 'sector', { sector: 'FORSA_FRISEURE' });
		expect(compareRows(craft, hair).difference?.uncertainty).toEqual({
			kind: 'none',
			because: 'groups-may-overlap',
		});
	});

	it('that may not be compared have no difference', async () => {
		const found = compareRows(await kmu('NONE'), await firms('DE'));
		expect(found).toMatchObject({ verdict: 'not-comparable', difference: null });
		expect(found.reasons.length).toBeGreaterThan(0);
		expect(comparing(found, 'de')).toBe('Diese beiden Werte dürfen nicht verglichen werden:');
		expect(compareRows(await firms('EU27_2020'), await firms('EU28', { year: 2019 })).difference).toBeNull();
	});

	it('of one line are cut by a break that lies between them', async () => {
		const { observations } = await entry('eurostat-sm-ge2');
		const line = (year: number, flag = '') =>
			side('eurostat-sm-ge2', 'geo', { geo: 'DE', year }).then(({ row, series }) => ({
				...{ series, row: { ...row, observation: { ...row.observation, flag } } },
			}));
		const years = observations.filter(({ geo }) => geo === 'DE').map(({ year }) => year);
		const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
		const [a, b] = [await line(first), await line(last)];
		expect(compareRows(a, b).difference).not.toBeNull();
		expect(comparing(compareRows(a, b), 'de')).toContain(`Deutschland (${first})`);
		const between = [{ ...b.row.observation, year: last - 1, flag: 'b' }];
		expect(compareRows(a, b, between).difference).toBeNull();
	});

	it('of which one is missing, or both are one, or both are counts, have none', async () => {
		expect(compareRows(await firms('DE', { value: null }), await firms('AT')).verdict).toBe('not-comparable');
		expect(compareRows(await firms('DE'), await firms('DE')).difference).toBeNull();
		const counts = async (geo: string) =>
			side('eurostat-enterprises', 'geo', { geo, year: 2024, size_class: '10-49' });
		const found = compareRows(await counts('DE'), await counts('AT'));
		expect(found.difference).toBeNull();
		expect(comparing(found, 'de')).toMatch(/^Deutschland [\d.]+, Österreich [\d.]+\.$/);
	});

	it('that are equal or almost equal are not told as 0 points apart', async () => {
		const said = async (a: number, b: number) =>
			comparing(compareRows(await firms('DE', { value: a }), await firms('AT', { value: b })), 'de');
		expect(await said(50, 50)).toContain(': kein Unterschied. Ob das Zufall ist');
		expect(await said(50.01, 50)).toContain('Unterschied unter 0,1 Prozentpunkten');
		expect(await said(51, 50)).toContain('Unterschied 1 Prozentpunkt.');
	});

	it('with few respondents show no decimals', async () => {
		const few = (geo: string, value: number) => firms(geo, { value, n: 50 }, { baseStated: true });
		expect(comparing(compareRows(await few('DE', 59.4), await few('AT', 20.2)), 'de')).toContain(
			nb('59 %, Österreich 20 %: Unterschied 39 Prozentpunkte (95-%-Bereich: 20 bis 54)'),
		);
	});
});

describe('lists of answers that exclude each other', () => {
	it('never sum to more than 100 % in the data', async () => {
		for (const { series, observations } of await entries()) {
			const places = new Map<string, Observation[]>();
			for (const row of observations) {
				const place = [row.geo, row.year, row.size_class, row.sector, row.age].join(' ');
				places.set(place, [...(places.get(place) ?? []), row]);
			}
			for (const [place, rows] of places) {
				const listed = rows.filter((row) =>
					rows.some((other) => excludeEachOther(series.id, row.item, other.item)),
				);
				const sum = listed.reduce((total, { value }) => total + (value ?? 0), 0);
				expect(sum, `${series.id} ${place}`).toBeLessThan(102.1);
			}
		}
	});
});
