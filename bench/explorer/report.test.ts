import { expect, it } from 'vitest';
import { markdown, wrongIn } from './report';
import type { Results } from './results';
import type { Measured } from './session';

const change = (took: number | null, drawing: number | null, wrong: readonly string[] = []): Measured => ({
	...{ series: 'eurostat-sm-any', search: '?geo=DE', form: drawing === null ? 'table' : 'bars', rows: 3 },
	...{ kind: 'checkbox', wish: { on: 'box', name: 'geo', code: 'FR' }, wrong },
	answer: { took, frame: 20, draws: 1, floor: { query: 5, drawing, made: drawing } },
});

const results = (measured: readonly Measured[]): Results => ({
	...{ date: '2026-01-02T03:04:05Z', commit: 'abc', machine: '1 × processor', versions: { node: 'v20' } },
	...{ load: [0.5, 1], seed: 1 },
	parts: (['built-in', 'large'] as const).map((name) => ({
		...{ name, title: name, measured, profiles: [], trips: [], opens: [] },
	})),
	cold: { made: [1600], running: [3000], first: [120], workers: [0] },
});

it('the report says by how much each aim is met or missed', () => {
	const text = markdown(results([change(12, 5), change(20, 5), change(130, null)]));
	expect(text).toContain('| built-in, median | at most 16 ms | 20 ms | missed by 25 % |');
	expect(text).toContain('| large, p95 | at most 120 ms | 119 ms | met, 1 % below |');
	expect(text).toContain('| built-in, median ratio | at most 1.30 | 1.60 | missed by 23 % |');
});

it('what was not seen has no time, and what is wrong is told with its address', () => {
	const all = [change(12, 5), change(null, 5), change(14, 5, ['56 % is missing'])];
	expect(markdown(results(all))).toContain('| **all** | 2 | 13 | 14 | 14 |');
	expect(wrongIn(all)).toEqual(['?geo=DE after {"on":"box","name":"geo","code":"FR"}: 56 % is missing']);
});
