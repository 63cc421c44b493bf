import { describe, expect, it } from 'vitest';
import { weightedMean } from '../stats/merge';
import { calculatedFrom, refused } from '../words/peers';
import { peerGroup, type Figure, type Wanted } from './peers';
import cases from './peers.cases.json';
import type { Counts } from './peers-weights';

const series = {
	id: 'firms',
	unit: 'percent',
	population: 'ENT_GE10',
	universe: { de: 'Unternehmen ab 10 Personen', en: 'enterprises with 10 or more persons' },
} as const;
const wanted: Wanted = {
	item: 'ANY',
	geo: 'DE',
	year: 2019,
	size_class: '10-249',
	sector: 'TOTAL',
	age: '',
};
const figure = (size_class: string, value: number | null, own: Partial<Figure> = {}): Figure => ({
	...{ ...wanted, series: 'firms', size_class, value },
	...{ flag: '', grade: 'A', source: 'office', note: '' },
	...own,
});
const count = (size_class: string, value: number | null, own: Partial<Figure> = {}): Figure =>
	figure(size_class, value, { series: 'counts', item: '', year: 2021, source: 'register', ...own });

const germany = [figure('10-49', 44), figure('50-249', 61), figure('GE250', 79)];
const counted = [count('10-49', 426_663), count('50-249', 63_179), count('GE250', 14_193)];
const counts = (rows: Counts['rows'] = counted): Counts => ({
	series: { id: 'counts', universe: { de: 'Marktwirtschaft', en: 'market economy' } },
	rows,
});
const ask = (
	own: Partial<Wanted> = {},
	rows: readonly Figure[] = germany,
	weights: Counts['rows'] = counted,
	label: Parameters<typeof peerGroup>[1] = series,
) => peerGroup({ ...wanted, ...own }, label, rows, counts(weights), weightedMean);

const merged = (...asked: Parameters<typeof ask>) => {
	const group = ask(...asked);
	if (group.kind !== 'merged') throw new Error(`expected a merged value, got ${JSON.stringify(group)}`);
	return group;
};
const because = (...asked: Parameters<typeof ask>) => {
	const group = ask(...asked);
	return group.kind === 'refused' ? group.because : group.kind;
};

describe('a merged size class', () => {
	it('is the mean of its parts, weighted with the enterprises of each', () => {
		const group = merged();
		expect(group.value).toBeCloseTo((44 * 426_663 + 61 * 63_179) / (426_663 + 63_179), 10);
		expect(group).toMatchObject({ flag: '', note: '', grade: 'A' });
		expect(group.provenance).toEqual({
			parts: [
				{ size_class: '10-49', value: 44, weight: 426_663, sources: { value: 'office', weight: 'register' } },
				{ size_class: '50-249', value: 61, weight: 63_179, sources: { value: 'office', weight: 'register' } },
			],
			year: 2019,
			weightYear: 2021,
			universes: { value: series.universe, weight: counts().series.universe },
		});
		expect(merged({ size_class: 'GE10' }).provenance.parts.map(({ size_class }) => size_class)).toEqual([
			'10-49',
			'50-249',
			'GE250',
		]);
	});

	it('says what it is calculated from, and what does not quite fit', () => {
		const { provenance } = merged();
		expect(calculatedFrom(provenance, 'de')).toBe(
			'Berechnet aus 10-49 (44\u00a0%) und 50-249 (61\u00a0%), gewichtet mit der Zahl der Unternehmen 2021 (426.663 und 63.179). ' +
				'Die Anteile sind von 2019, die Gewichte von 2021. ' +
				'Die Anteile gelten für: Unternehmen ab 10 Personen. Gezählt wurden dagegen: Marktwirtschaft. Das Ergebnis ist deshalb eine Näherung.',
		);
		const same = { ...provenance, weightYear: 2019, universes: { ...provenance.universes } };
		same.universes.weight = same.universes.value;
		expect(calculatedFrom(same, 'en', (code) => `${code} persons`)).toBe(
			'Calculated from 10-49 persons (44%) and 50-249 persons (61%), weighted with the number of enterprises in 2019 (426,663 and 63,179).',
		);
	});

	it('carries on every flag and note, and the worst grade, of values and weights alike', () => {
		const rows = [
			figure('10-49', 44, { flag: 'bu' }),
			figure('50-249', 61, { flag: 'b', grade: 'B', note: 'ROUNDED' }),
		];
		const weights = [count('10-49', 4, { flag: 'e' }), count('50-249', 1, { note: 'ABOUT ROUNDED' })];
		expect(merged({}, rows, weights)).toMatchObject({ flag: 'beu', note: 'ABOUT ROUNDED', grade: 'B' });
	});

	it('takes the weights of the nearest year that has them all, the later of two', () => {
		const of = (year: number, own: Partial<Figure> = {}) => [
			count('10-49', 4, { year }),
			count('50-249', 1, { year, ...own }),
		];
		const yearOf = (...weights: Figure[][]) => merged({}, germany, weights.flat()).provenance.weightYear;
		expect(yearOf(of(2024), of(2021), of(2012))).toBe(2021);
		expect(yearOf(of(2021), of(2017))).toBe(2021);
		expect(yearOf(of(2024), of(2019, { value: null }))).toBe(2024);
		expect(yearOf(of(2024), of(2019, { flag: 'c' }))).toBe(2024);
	});

	it('gives way to the published value', () => {
		const published = figure('10-249', 46, { flag: 'b' });
		expect(ask({}, [...germany, published])).toEqual({ kind: 'published', row: published });
		expect(ask({ size_class: '50-249' })).toEqual({ kind: 'published', row: germany[1] });
	});
});

describe('is refused', () => {
	const without = (size: string, rows: readonly Figure[]) => rows.filter((row) => row.size_class !== size);

	it.each([
		['a part is missing', because({}, without('10-49', germany)), 'part-missing', '10-49'],
		[
			'a part is of another year, country or item',
			because({}, [figure('10-49', 44), figure('50-249', 61, { year: 2021 })]),
			...(['part-missing', '50-249'] as const),
		],
		[
			'a part has no value',
			because({}, [figure('10-49', 44), figure('50-249', null, { flag: 'u' })]),
			...(['part-missing', '50-249'] as const),
		],
		[
			'a part is confidential, even if the table holds a value',
			because({}, [figure('10-49', 44, { flag: 'c' }), figure('50-249', 61)]),
			...(['part-confidential', '10-49'] as const),
		],
		['a weight is missing', because({}, germany, without('50-249', counted)), 'weight-missing', '50-249'],
		[
			'a weight is confidential',
			because({}, germany, [count('10-49', 4, { flag: 'c' }), count('50-249', 1)]),
			...(['weight-missing', '10-49'] as const),
		],
		[
			'no year has all the weights',
			because({}, germany, [count('10-49', 4, { year: 2023 }), count('50-249', 1)]),
			...(['weight-missing', '10-49'] as const),
		],
		['only another country is counted', because({ geo: 'EU28' }, eu28()), 'weight-missing', '10-49'],
		['only all sectors together are counted', because({ sector: 'J' }, inJ()), 'weight-missing', '10-49'],
		[
			'the publisher holds the merged class back',
			because({}, [...germany, figure('10-249', null, { flag: 'c' })]),
			'withheld',
			'10-249',
		],
		['nobody knows the parts of a class', because({ size_class: 'SME' }), 'no-parts', 'SME'],
		['the code is none', because({ size_class: 'toString' }), 'no-parts', 'toString'],
		[
			'it is no share',
			because({}, germany, counted, { ...series, unit: 'followers' }),
			...(['not-a-share', '10-249'] as const),
		],
		[
			'the shares are of those that use social media, whose number is not published',
			because({}, germany, counted, { ...series, population: 'ENT_GE10_USING_SM' }),
			...(['share-of-a-part', '10-249'] as const),
		],
	])('when %s', (_, refusal, code, size_class) => {
		expect(refusal).toEqual({ code, size_class });
		if (typeof refusal === 'string') throw new Error('not refused');
		expect(refused(refusal, 'de', (size) => `<${size}>`)).toContain(`<${size_class}>`);
		expect(refused(refusal, 'en', (size) => `<${size}>`)).toContain(`<${size_class}>`);
	});
});

const eu28 = () => germany.map((row) => ({ ...row, geo: 'EU28' }));
const inJ = () => germany.map((row) => ({ ...row, sector: 'J' }));

describe('beside the merged classes that are published', () => {
	const weights = cases.counts.flatMap((line) => {
		const [geo = '', year, ...numbers] = line.split(' ');
		return ['10-49', '50-249', 'GE250'].map((size, i) =>
			count(size, Number(numbers[i]), { geo, year: Number(year) }),
		);
	});

	/** Our value minus the published one, and the width of the parts, for every case of a merged class. */
	const differences = (lines: readonly string[], size_class: '10-249' | 'GE10') =>
		lines.flatMap((line) => {
			const [geo = '', year, item = '', ...shares] = line.split(' ');
			const published = shares[size_class === '10-249' ? 3 : 4];
			if (published === '-') return [];
			const at = { geo, year: Number(year), item };
			const rows = ['10-49', '50-249', 'GE250'].map((size, i) => figure(size, Number(shares[i]), at));
			const { value, provenance } = merged({ ...at, size_class }, rows, weights);
			const values = provenance.parts.map((part) => part.value);
			const width = Math.max(...values) - Math.min(...values);
			return [{ line, difference: value - Number(published), width }];
		});

	/**
	 * Two things part us from the published value. Rounding: half a step of the merged value and, as the weights sum
	 * to 1, at most half a step of the parts. Weights: they count another universe in another year; if they put up to
	 * 5 of 100 enterprises into another class, the mean moves by up to 5 % of the width of the parts.
	 */
	const allowed = (step: number, width: number) => step + 0.05 * width;
	const median = (numbers: readonly number[]) =>
		numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

	it.each([
		['10-249', 0.15, 1],
		['GE10', 0.2, 1.4],
	] as const)('%s agrees: one decimal', (size_class, typical, most) => {
		const found = differences(cases.oneDecimal, size_class);
		expect(found).toHaveLength(cases.oneDecimal.length);
		for (const { line, difference, width } of found)
			expect(Math.abs(difference), line).toBeLessThanOrEqual(allowed(0.1, width));
		const sizes = found.map(({ difference }) => Math.abs(difference));
		expect(median(sizes)).toBeLessThan(typical);
		expect(Math.max(...sizes)).toBeLessThan(most);
		expect(Math.abs(median(found.map(({ difference }) => difference)))).toBeLessThan(0.05);
	});

	it('GE10 agrees: whole numbers', () => {
		const found = differences(cases.wholeNumbers, 'GE10');
		expect(found).toHaveLength(3);
		for (const { line, difference, width } of found)
			expect(Math.abs(difference), line).toBeLessThanOrEqual(allowed(1, width));
	});

	it('the plain mean of the classes would not: the weights do the work', () => {
		const plain = cases.oneDecimal.filter((line) => {
			const [, , , small, medium, , both] = line.split(' ').map(Number) as number[];
			const width = Math.abs((small ?? NaN) - (medium ?? NaN));
			return Math.abs(((small ?? NaN) + (medium ?? NaN)) / 2 - (both ?? NaN)) <= allowed(0.1, width);
		});
		expect(plain.length).toBeLessThan(cases.oneDecimal.length / 10);
	});
});
