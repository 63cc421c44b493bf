import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exploration } from './exploration';
import { parseExploration, type Ground } from './exploration-address';
import { migrate, version } from './exploration-migrate';
import type { View } from './view';

const figures: Record<string, View> = {
	'enterprises-europe-2023': {
		series: 'eurostat-sm-any',
		where: { size_class: ['GE10'], sector: ['TOTAL'], year: ['2023'] },
		by: 'geo',
		against: 'EU27_2020',
	},
	'kmu-presence-2020': { series: 'civey-kmu-presence-2020', where: {}, by: 'item', against: null },
};
const past = { figures };

describe('migrate', () => {
	it('leaves an address of today as it is', () => {
		expect(migrate('?series=gfk-wants-2019&form=bars', past)).toEqual({
			search: 'series=gfk-wants-2019&form=bars',
			problems: [],
		});
		expect(migrate(`?v=${version}&form=map`, past)).toEqual({ search: 'form=map', problems: [] });
	});

	it.each([
		[
			'v=0&figure=enterprises-europe-2023',
			'series=eurostat-sm-any&by=geo&item=*&geo=*&year=2023&size=GE10&sector=TOTAL&age=*&against=EU27_2020',
		],
		[
			'v=0&figure=enterprises-europe-2023&geo=DE,FR&against=NL',
			'series=eurostat-sm-any&by=geo&item=*&geo=DE,FR&year=2023&size=GE10&sector=TOTAL&age=*&against=NL',
		],
		[
			'v=0&figure=kmu-presence-2020',
			'series=civey-kmu-presence-2020&by=item&item=*&geo=*&year=*&size=*&sector=*&age=*&against=-',
		],
	])('brings %s to today’s grammar', (old, today) => {
		const { search, problems } = migrate(old, past);
		expect(decodeURIComponent(search)).toBe(today);
		expect(problems).toEqual([]);
	});

	it('shows the same view as the figure’s page did', () => {
		const start: Exploration = {
			...{ series: 'eurostat-sm-any', by: 'geo', where: { year: ['2021'] }, against: null },
			...{ split: null, form: 'bars', sort: 'value', mark: null, beside: null, pair: null },
		};
		const ground: Ground = {
			...{ home: 'eurostat-sm-any', start },
			codes: {
				...{ item: ['E_SM1_ANY'], geo: ['EU27_2020', 'DE', 'FR', 'NL'], year: ['2021', '2023'] },
				...{ size_class: ['GE10'], sector: ['TOTAL'], age: [''] },
			},
		};
		const { search } = migrate('v=0&figure=enterprises-europe-2023&geo=DE,FR&against=NL', past);
		const { view, problems } = parseExploration(search, ground);
		expect(problems).toEqual([]);
		expect(view).toMatchObject({
			where: { geo: ['DE', 'FR'], year: ['2023'], size_class: ['GE10'], sector: ['TOTAL'] },
			by: 'geo',
			against: 'NL',
		});
	});

	it('reports a figure that there is not, and a version that is not there yet', () => {
		expect(migrate('v=0&figure=none', past).problems).toEqual([{ parameter: 'figure', value: 'none' }]);
		expect(migrate('v=0&figure=constructor', past).problems).toHaveLength(1);
		expect(migrate('v=99&form=map', past)).toEqual({
			search: 'form=map',
			problems: [{ parameter: 'v', value: '99' }],
		});
		expect(migrate('v=<script>', past).problems).toEqual([{ parameter: 'v', value: '<script>' }]);
	});

	it('reads any text as an address', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (v, figure) => {
				const search = new URLSearchParams({ v, figure }).toString();
				expect(new URLSearchParams(migrate(search, past).search).has('v')).toBe(false);
			}),
			{ numRuns: 2_000 },
		);
	});
});
