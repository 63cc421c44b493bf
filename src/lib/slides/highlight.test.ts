import { expect, it } from 'vitest';
import { statesOf } from './highlight';
import { plate, plateRow } from './plate.sample';

const of = plate([
	plateRow('A', 1, { role: 'focus', label: 'Anna' }),
	plateRow('B', 2, { label: 'Berta', group: 'g', groupLabel: 'Gruppe' }),
	plateRow('R', 3, { role: 'reference' }),
]);

it('the first state is the figure as it is', () => {
	expect(statesOf(of, [])).toEqual([{ label: '', roles: ['focus', 'context', 'reference'] }]);
});

it('each step sets one row off, and the reference stays', () => {
	expect(statesOf(of, ['B', 'A', 'g']).slice(1)).toEqual([
		{ label: 'Berta', roles: ['context', 'focus', 'reference'] },
		{ label: 'Anna', roles: ['focus', 'context', 'reference'] },
		{ label: 'Gruppe', roles: ['context', 'focus', 'reference'] },
	]);
});

it('steps that are not in the figure, or not in this part of it, are left out', () => {
	expect(statesOf(of, ['X', '', '__proto__'])).toHaveLength(1);
	expect(statesOf(of, ['A', 'B'], [1])).toHaveLength(2);
});
