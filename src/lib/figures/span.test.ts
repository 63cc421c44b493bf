import { expect, it } from 'vitest';
import type { Row } from './compose';
import { span } from './span';

const row = (value: number, high?: number) =>
	({
		estimate: {
			kind: 'known',
			value,
			base: null,
			flag: '',
			interval:
				high === undefined
					? { kind: 'none', because: 'n-not-published' }
					: { kind: 'interval', low: 0, high },
		},
	}) as unknown as Row;

it('is the figure’s own while it holds all values and intervals', () => {
	expect(span([0, 50], [row(50), row(12, 49)])).toEqual([0, 50]);
	expect(span([0, 50], [])).toEqual([0, 50]);
});

it('is the whole of a share when data have outgrown it', () => {
	expect(span([0, 50], [row(50.1)])).toEqual([0, 100]);
	expect(span([0, 50], [row(48, 51)])).toEqual([0, 100]);
});
