import { describe, expect, it } from 'vitest';
import { choicesIn, stepsOf } from './steps';
import { plate } from './talk.sample';

const again = { ...plate, rows: [...plate.rows, ...plate.rows.map((row) => ({ ...row, year: 2021 }))] };

describe('what is set off one after another', () => {
	it('is each row, line or panel once, in the drawn order', () => {
		expect(choicesIn(again)).toEqual([
			{ code: 'FR', label: 'Frankreich' },
			{ code: 'DE', label: 'Deutschland' },
		]);
		expect(stepsOf('all', again)).toEqual(['FR', 'DE']);
		expect(stepsOf('all', { rows: [] })).toEqual([]);
	});

	it('is what was chosen, in the drawn order, without what is not there any more', () => {
		expect(stepsOf(['DE', 'FR'], plate)).toEqual(['FR', 'DE']);
		expect(stepsOf(['IT', 'DE', 'DE'], plate)).toEqual(['DE']);
		expect(stepsOf([], plate)).toEqual([]);
	});
});
