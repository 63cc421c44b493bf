import { describe, expect, it } from 'vitest';
import { byFrequency, orderOf } from './order';
import { sizeClassIn } from './size-classes';

const counted = (texts: readonly string[]) => texts.map((text, i) => ({ text, count: texts.length - i }));
/** As it is ordered when it comes in another order. */
const order = (texts: readonly string[]) =>
	orderOf(counted([...texts].sort((a, b) => ((a.at(-1) ?? '') < (b.at(-1) ?? '') ? 1 : -1))));

describe('answers with a known order', () => {
	it.each<[string, 'single' | 'ordered', readonly string[]]>([
		[
			'known-scale',
			'ordered',
			[
				'Stimme voll und ganz zu',
				'Stimme eher zu',
				'Teils/teils',
				'Stimme eher nicht zu',
				'Stimme gar nicht zu',
			],
		],
		[
			'known-scale',
			'ordered',
			['trifft voll zu', 'trifft eher zu', 'trifft eher nicht zu', 'trifft nicht zu'],
		],
		[
			'known-scale',
			'ordered',
			[
				'Sehr zufrieden',
				'Eher zufrieden',
				'Weder zufrieden noch unzufrieden',
				'Eher unzufrieden',
				'Sehr unzufrieden',
			],
		],
		[
			'known-scale',
			'ordered',
			['täglich', 'mehrmals pro Woche', 'wöchentlich', 'monatlich', 'seltener', 'nie'],
		],
		['known-scale', 'ordered', ['immer', 'oft', 'manchmal', 'selten', 'nie']],
		['known-scale', 'ordered', ['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft']],
		[
			'known-scale',
			'ordered',
			['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'],
		],
		[
			'known-scale',
			'ordered',
			['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
		],
		['known-scale', 'ordered', ['Daily', 'Weekly', 'Monthly', 'Rarely', 'Never']],
		['known-scale', 'ordered', ['Very likely', 'Likely', 'Unlikely', 'Very unlikely']],
		['known-scale', 'ordered', ['1 = sehr gut', '2 = gut', '3 = befriedigend']],
		['known-scale', 'ordered', ['1 = schlecht', '2 = befriedigend', '3 = gut']],
		['known-scale', 'ordered', ['groß', 'mittel', 'klein']],
		['size-classes', 'ordered', ['1-9', '10 bis 49', '50–249', '250+']],
		['size-classes', 'ordered', ['unter 10', '10-49', '50-249', '250 und mehr']],
		[
			'size-classes',
			'ordered',
			['keine', '1 bis 9 Beschäftigte', '10 bis 49 Beschäftigte', 'ab 50 Beschäftigte'],
		],
		[
			'size-classes',
			'ordered',
			['Less than 10 employees', '10 to 49 employees', '50 to 249 employees', '250 or more employees'],
		],
		['size-classes', 'ordered', ['bis 2 Mio. Euro', '2 bis 10 Mio. Euro', 'über 10 Mio. Euro']],
		['size-classes', 'ordered', ['1.000-1.999', '2.000-9.999', '10.000 und mehr']],
		['size-classes', 'ordered', ['(0,19]', '(19,39]', '(39,Inf]']],
		['calendar', 'ordered', ['Januar', 'Februar', 'März', 'Dezember']],
		['calendar', 'ordered', ['Mon', 'Tue', 'Sun']],
		['calendar', 'ordered', ['Q4 2023', 'Q1 2024', 'Q2 2024']],
		['calendar', 'ordered', ['2023-12', '2024-01']],
		['numeral-scale', 'ordered', ['1 (sehr schlecht)', '2', '3', '4', '5 (sehr gut)']],
		['labelled-numerals', 'single', ['1 = Handel', '2 = Handwerk', '10 = Industrie']],
		['codes-in-order', 'single', ['A1', 'A2', 'A10']],
	])('%s, %s: %j', (because, kind, texts) => {
		const found = order(texts);
		// Written here as questionnaires have them; a chart has the least on its left.
		const isReversed = because === 'known-scale' && !texts.every((text) => /^\d/.test(text));
		expect(found?.texts).toEqual(isReversed ? texts.toReversed() : texts);
		expect([found?.kind, found?.reason.because]).toEqual([kind, because]);
	});
	it.each([
		[['Handel', 'Handwerk']],
		[['ja', 'nein']],
		[['oft', 'Handel']],
		[['nur eine']],
		[[]],
		[['__proto__', 'constructor']],
		[['1', '2']],
	])('%j has none', (texts) => expect(orderOf(counted(texts))).toBeNull());
});

describe('answers without one', () => {
	it('come by frequency, others and none at the end', () =>
		expect(
			byFrequency([
				{ text: 'Sonstige', count: 90 },
				{ text: 'Keine davon', count: 80 },
				{ text: 'Handel', count: 5 },
				{ text: 'Handwerk', count: 7 },
			]),
		).toEqual(['Handwerk', 'Handel', 'Sonstige', 'Keine davon']));
	it('yes comes before no', () =>
		expect(
			byFrequency([
				{ text: 'Nein', count: 9 },
				{ text: 'Ja', count: 1 },
			]),
		).toEqual(['Ja', 'Nein']));
});

it.each([
	'Handel',
	'',
	'2024-12-31',
	'a-b',
	'10-',
	'49-10',
	'1-2-3',
	'von bis',
	'5 Sterne und 3 mehr oder weniger',
	'1'.repeat(100),
])('%s is no class of sizes with two ends', (text) => {
	const found = sizeClassIn(text);
	expect(found === null || found.from === found.to).toBe(true);
});
