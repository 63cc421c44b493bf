import { describe, expect, it } from 'vitest';
import { point, firms } from './comparable.sample';
import { excludeEachOther } from './exclusive-answers';
import { respondents } from './separate-groups';

describe('who stands behind two values', () => {
	it('are others in another place, year or survey', () => {
		expect(respondents(point({}), point({ geo: 'FR' }))).toBe('separate');
		expect(respondents(point({}), point({ year: 2021 }))).toBe('separate');
		expect(respondents(point({}), point({}, { ...firms, id: 'x', publisher: 'Bitkom' }))).toBe('separate');
	});
	it('are the same for two answers', () =>
		expect(respondents(point({ item: 'A' }), point({ item: 'B' }))).toBe('same'));
	it.each([
		['10-49', '50-249', 'separate'],
		['LT10', '10-49', 'separate'],
		['EQ2', '3-4', 'separate'],
		['10-49', 'GE10', 'unknown'],
		['10-49', 'TOTAL', 'unknown'],
		['10-49', '20-99', 'unknown'],
	])('of the sizes %s and %s: %s', (a, b, expected) => {
		expect(respondents(point({ size_class: a }), point({ size_class: b }))).toBe(expected);
		expect(respondents(point({ size_class: b }), point({ size_class: a }))).toBe(expected);
	});
	it.each([
		['14-29', 'Y_GE70', 'separate'],
		['14-29', 'Y_GE14', 'unknown'],
		['', '18-34', 'unknown'],
	])('of the ages "%s" and %s: %s', (a, b, expected) =>
		expect(respondents(point({ age: a }), point({ age: b }))).toBe(expected),
	);
	it('is not known of two trades: the same people may have judged both', () =>
		expect(respondents(point({ sector: 'A' }), point({ sector: 'B' }))).toBe('unknown'));
	it('is not known of two series of one publisher, place and year', () =>
		expect(respondents(point({}), point({}, { ...firms, id: 'x' }))).toBe('unknown'));
});

describe('answers that exclude each other', () => {
	it('are only those of questions with one answer', () => {
		expect(excludeEachOther('civey-kmu-presence-2020', 'NONE', 'USE')).toBe(true);
		expect(excludeEachOther('gfk-wants-2019', 'OFFERS', 'HOURS')).toBe(false);
		expect(excludeEachOther('constructor', 'NONE', 'USE')).toBe(false);
	});
	it('are not levels of an index that hold each other, nor an answer and itself', () => {
		expect(excludeEachOther('eurostat-dii-v3', 'DII_LO', 'DII_HI')).toBe(true);
		expect(excludeEachOther('eurostat-dii-v3', 'DII_LO', 'DII_GELO')).toBe(false);
		expect(excludeEachOther('civey-kmu-presence-2020', 'NONE', 'NONE')).toBe(false);
	});
});
