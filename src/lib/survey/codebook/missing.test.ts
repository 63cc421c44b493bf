import { describe, expect, it } from 'vitest';
import { partMissing } from './missing';

const part = (...texts: string[]) => partMissing(texts.map((text) => ({ text, count: 10 })));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe('texts that stand for no answer', () => {
	it.each([
		'k. A.',
		'k.A.',
		'K. A.',
		'keine Angabe',
		'weiß nicht',
		'Weiss nicht',
		'n/a',
		'N/A',
		'NA',
		'#NV',
		"Don't know",
	])('%s beside words', (text) => expect(part('Ja', 'Nein', text).missing).toEqual([text]));
	it.each([
		'Don’t know',
		'Prefer not to say',
		'-9 = keine Angabe',
		'99: weiß nicht',
		'-',
		'.',
		'--',
		'?',
		'not applicable',
	])('%s beside words', (text) => expect(part('Ja', 'Nein', text).missing).toEqual([text]));
	it.each([
		'A',
		'U',
		'N',
		'keine',
		'nein',
		'nie',
		'none',
		'nichts davon',
		'Nauru',
		'trifft nicht zu',
		'constructor',
		'__proto__',
	])('%s is an answer', (text) => expect(part('Ja', 'Vielleicht', text).missing).toEqual([]));
	it('NA is an answer among codes, and said to be doubtful', () => {
		const { missing, rest, reasons } = part('EU', 'AS', 'NA', 'AF');
		expect([missing, rest.length]).toEqual([[], 4]);
		expect(reasons).toEqual([{ because: 'maybe-missing', texts: ['NA'], sure: false }]);
	});
	it('Y, N, A and U are answers, 97 and words are not (case i2)', () =>
		expect(part('Y', 'N', 'A', 'U', "Don't know", 'N/A', 'Prefer not to say', '97').missing).toEqual([
			"Don't know",
			'N/A',
			'Prefer not to say',
			'97',
		]));
	it('99 among P, S and PS', () => expect(part('P', 'S', 'PS', '99').missing).toEqual(['99']));
});

describe('codes far outside the other numbers', () => {
	it.each<[string, readonly string[], readonly string[]]>([
		['999 beside ages', [...range(18, 70), '999'], ['999']],
		['99 beside ages', [...range(18, 95), '99'], []],
		['-9 beside incomes', ['2500', '7500', '15000', '-9'], ['-9']],
		['-99 and -77 beside a scale', [...range(1, 5), '-99', '-77'], ['-99', '-77']],
		['9 beside a scale to 5', [...range(1, 5), '9'], ['9']],
		['8 and 9 beside a scale to 4', [...range(1, 4), '8', '9'], ['8', '9']],
		['9 beside a scale to 7', [...range(1, 7), '9'], []],
		['9 of a scale to 10', range(0, 10), []],
		['99 beside a scale to 10', [...range(0, 10), '99'], ['99']],
		['997 to 999', ['1', '20', '300', '997', '998', '999'], ['997', '998', '999']],
		['999 among employees up to 900', ['1', '20', '900', '999'], []],
		['-1 beside yes and no: may be an answer', ['0', '1', '-1'], []],
		['-1 beside a scale', [...range(1, 5), '-1'], ['-1']],
		['a scale from -3 to 3', ['-3', '-2', '-1', '0', '1', '2', '3'], []],
		['losses beside gains', ['-5', '-20', '3', '40'], []],
		['changes with fractions', ['-1', '0,5', '2,5'], []],
		['German fractions', ['0,5', '2,75', '-9'], ['-9']],
		['a code alone', ['99'], []],
		['codes alone', ['-9', '-8'], []],
		['0', ['0', '1', '2'], []],
	])('%s', (_, texts, missing) => expect(part(...texts).missing).toEqual(missing));
	it('says when it is not sure', () => {
		const sure = (...texts: string[]) => part(...texts).reasons.map((one) => [one.because, one.sure]);
		expect(sure('1', '2', '3', '-9')).toEqual([['missing-codes', true]]);
		expect(sure('1', '2', '3', '9')).toEqual([['missing-codes', false]]);
		expect(sure('1', '2', '3', '-1')).toEqual([['missing-codes', false]]);
		expect(sure('10', '20', '30', '99')).toEqual([['missing-codes', false]]);
		expect(sure('10', '60', '99')).toEqual([['maybe-missing', false]]);
	});
});

it('a column with more texts than are looked at one by one still knows the common words', () => {
	const many = Array.from({ length: 8_000 }, (_, i) => ({ text: `${i},5`, count: 1 }));
	expect(partMissing([...many, { text: 'k. A.', count: 400 }, { text: '-9', count: 3 }]).missing).toEqual([
		'k. A.',
		'-9',
	]);
});
