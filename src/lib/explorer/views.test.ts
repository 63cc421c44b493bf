import { tokens } from '../charts/chart';
import { optionsOf } from '../charts/drawn';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../catalog/observation';
import type { Catalog } from '../catalog/package';
import { dimensions } from '../catalog/series';
import { tableOf } from '../catalog/table-of';
import type { Engine } from '../engine/engine';
import { house } from '../figures/house';
import { answerFrom } from '../queries/answer-from';
import { observations } from '../queries/observations';
import { extent, places } from '../queries/places';
import { forms, type Exploration } from '../view/exploration';
import { formatExploration, parseExploration } from '../view/exploration-address';
import { isSpread } from '../view/spread';
import { breakDown, inForm, keep, splitBy } from './actions';
import { settle } from './adapt';
import { composeView, pointName } from './compose';
import { frameOf } from './frame';
import { keyOf, marksOf } from './marks';
import { held } from './open-held';
import { start } from './start';
import { Stock } from './stock';

/** Every series on the real data, with views that a reader could come to. */
let catalog: Catalog;
let engine: Engine;
const all = new Map<string, ReturnType<typeof held>>();

beforeAll(async () => {
	({ catalog, engine } = await house());
	for (const series of catalog.series) {
		const table = tableOf(catalog, series.id);
		const view = { series: series.id, where: {}, by: 'item', against: null } as const;
		all.set(series.id, held(catalog, series, table, await engine.run(observations(view, table.name))));
	}
}, 60_000);
afterAll(() => engine.close());

const opened = (id: string) => {
	const found = all.get(id);
	if (!found) throw new Error(`no series ${id}`);
	return { ...found, own: start(id, found.stock) };
};

/** No two values of a drawing stand in the same place, and what is held is held at one code. */
function expectDrawable(view: Exploration, rows: readonly Observation[], id: string) {
	const { holding, stock, own } = opened(id);
	for (const dimension of dimensions) {
		if (isSpread(view, dimension)) continue;
		expect(new Set(rows.map((row) => row[dimension])).size, `${id} ${dimension}`).toBeLessThanOrEqual(1);
	}
	const composed = composeView(view, rows, holding);
	expect(composed).toHaveLength(rows.length);
	const drawn = marksOf(view, composed, 'de');
	if (drawn) {
		const shown = { view, opened: { holding, stock, start: own }, rows: composed };
		const frame = frameOf(shown, { room: 640, locale: 'de', palette: tokens });
		expect(() => optionsOf(drawn, frame), `${id} ${view.form}`).not.toThrow();
		const keys = composed.map((row) => keyOf(drawn.chart, row));
		expect(new Set(keys).size, `${id} ${view.form} ${JSON.stringify(view.where)}`).toBe(keys.length);
		const names = composed.map((row) => pointName(row, view));
		expect(new Set(names).size).toBe(names.length);
	}
}

describe('every series', () => {
	it('opens with values, in a form that can be drawn', () => {
		for (const id of all.keys()) {
			const { holding, own } = opened(id);
			const rows = answerFrom(holding.rows ?? [], own);
			expect(rows.length, id).toBeGreaterThan(0);
			expect(
				rows.some(({ value }) => value !== null),
				id,
			).toBe(true);
			expectDrawable(own, rows, id);
			expect(own.form === 'lines' || own.form === 'bars', id).toBe(true);
		}
	});

	it('can be shown in each form it has the dimensions for', () => {
		for (const id of all.keys()) {
			const { holding, stock, own } = opened(id);
			for (const form of forms) {
				const view = inForm(own, form, stock);
				if (view === null) continue;
				const rows = answerFrom(holding.rows ?? [], view);
				expect(rows.length, `${id} ${form}`).toBeGreaterThan(0);
				expectDrawable(view, rows, id);
				if (form === 'dumbbell') expect(new Set(rows.map((row) => row[view.split ?? 'year'])).size).toBe(2);
				if (form === 'map') expect(view.by).toBe('geo');
			}
			expect(inForm(own, 'table', stock), id).not.toBeNull();
		}
	});
});

/** A walk of choices from a series' start, as a reader would make them. */
const walk = fc.record({
	id: fc.nat(),
	steps: fc.array(
		fc.record({ what: fc.constantFrom('by', 'split', 'form', 'keep'), at: fc.nat(), codes: fc.nat(255) }),
		{ maxLength: 6 },
	),
});

function walked({ id: at, steps }: { id: number; steps: { what: string; at: number; codes: number }[] }) {
	const ids = [...all.keys()];
	const id = ids[at % ids.length] ?? '';
	const { stock, own } = opened(id);
	let view = own;
	for (const { what, at, codes } of steps) {
		const dimension = dimensions[at % dimensions.length] ?? 'geo';
		if (what === 'by' && dimension !== 'year') view = breakDown(view, dimension, stock);
		if (what === 'split') view = splitBy(view, dimension === view.by ? null : dimension, stock);
		if (what === 'form') view = inForm(view, forms[at % forms.length] ?? 'bars', stock) ?? view;
		if (what === 'keep') {
			const { [dimension]: offers } = stock.offers(view.where);
			const possible = offers.filter(({ has }) => has).map(({ code }) => code);
			const some = possible.filter((_, i) => (codes >> (i % 8)) & 1);
			const chosen = isSpread(view, dimension)
				? some
				: possible.slice(codes % (possible.length || 1)).slice(0, 1);
			view = keep(view, dimension, chosen, stock);
		}
	}
	return { id, view };
}

describe('any choices a reader makes', () => {
	it('lead to a view that can be drawn, has an address, and is settled', () => {
		fc.assert(
			fc.property(walk, (steps) => {
				const { id, view } = walked(steps);
				const { holding, stock, own } = opened(id);
				const ground = { home: 'eurostat-sm-any', start: own, codes: stock.codes };
				const address = formatExploration(view, ground);
				const again = parseExploration(address, ground);
				expect(again).toEqual({ view, problems: [] });
				expect(settle(view, stock), address).toEqual(view);
				expectDrawable(view, answerFrom(holding.rows ?? [], view), id);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('are answered the same from the rows at hand and by the engine', async () => {
		await fc.assert(
			fc.asyncProperty(walk, async (steps) => {
				const { id, view } = walked(steps);
				const { holding } = opened(id);
				const asked = await engine.run(observations(view, holding.table.name));
				expect(answerFrom(holding.rows ?? [], view)).toEqual(asked);
			}),
			{ numRuns: 150 },
		);
	}, 120_000);
});

describe('the stock of a series', () => {
	it('is the same from its places in the database as from its rows', async () => {
		for (const id of ['eurostat-sm-type', 'ard-zdf-daily', 'eurostat-dii-v3']) {
			const { holding, stock } = opened(id);
			const asked = new Stock(await engine.run(places(id, holding.table.name)), catalog.codes as never);
			expect(asked.codes).toEqual(stock.codes);
			expect(asked.offers({ year: ['2019'] })).toEqual(stock.offers({ year: ['2019'] }));
			const [size] = await engine.run(extent(id, holding.table.name));
			expect(size?.rows).toBe(stock.size);
		}
	});

	it('offers what has rows beside the other choices, and says what else would have to change', () => {
		const { stock } = opened('eurostat-sm-type');
		const { year, sector } = stock.offers({ geo: ['DE'], size_class: ['GE10'], sector: ['TOTAL'] });
		expect(year.filter(({ has }) => has).map(({ code }) => code)).toContain('2019');
		const g47 = sector.find(({ code }) => code.startsWith('G'));
		expect(g47).toMatchObject({ has: false, instead: { dimension: 'geo', codes: ['EU28'] } });
	});
});
