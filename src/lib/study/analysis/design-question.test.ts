import { describe, expect, it } from 'vitest';
import { codebook, question } from '../study.sample';
import { isDesign, withoutDesign } from './design-question';

const book = codebook(
	[
		question({ columns: [0], kind: 'id' }),
		question({ columns: [1], kind: 'number' }),
		question({ columns: [2], answers: ['1-9', '10-49'] }),
		question({ columns: [3], answers: ['a', 'b'] }),
		question({ columns: [4], kind: 'number' }),
		question({ columns: [5], kind: 'number' }),
		question({ columns: [6, 1], kind: 'multiple', answers: ['x', 'y'] }),
		question({ columns: [7], kind: 'text' }),
	],
	{ design: { weight: 1, stratum: 2, cluster: 3, population: 4 } },
);
const shown = (of: typeof book) => withoutDesign(of).questions.map(({ id }) => id);

describe('what was asked', () => {
	it('is all but ids, weight, cluster and population; a stratum with answers stays', () => {
		expect(shown(book)).toEqual(['q2', 'q5', 'q6', 'q7']);
	});
	it('is not a stratum that is a number or a text', () => {
		const numbered = { ...book, design: { ...book.design, stratum: 5 } };
		expect(shown(numbered)).toEqual(['q2', 'q6', 'q7']);
		expect(shown({ ...book, design: { ...book.design, stratum: 7 } })).toEqual(['q2', 'q5', 'q6']);
	});
	it('is everything where the sample has no columns', () => {
		const none = { ...book, design: { weight: null, stratum: null, cluster: null, population: null } };
		expect(none.questions.filter((one) => isDesign(none, one)).map(({ id }) => id)).toEqual(['q0']);
	});
});
