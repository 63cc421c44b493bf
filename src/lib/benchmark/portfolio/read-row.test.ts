import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNames } from '../../words/benchmark/portfolio-example';
import { columns, type Line, type Mapping } from './columns';
import { rowReader } from './read-row';

const mapping: Mapping = { NAME: 0, COUNTRY: 1, SIZE: 2, SECTOR: 3, NETWORKS: 4, HOURS: 5 };
const read = rowReader({ mapping, width: 6, country: 'AT' });
const line = (...fields: string[]): Line => ({ number: 7, fields, isTorn: false });

describe('a row', () => {
	it('becomes a business', () =>
		expect(read(line(' Bäckerei  Müller ', 'DE', '7', 'Bäckerei', 'Instagram, FB', 'ja'))).toEqual({
			...{ kind: 'read', line: 7, name: 'Bäckerei Müller' },
			business: {
				profile: { country: 'DE', size: '1-9', division: 10 },
				answers: { networks: ['FACEBOOK', 'INSTAGRAM'], marks: { HOURS: 'yes' } },
			},
		}));

	it('that says nothing is a business of the country the reader named', () =>
		expect(read(line('', '', '', '', '', ''))).toEqual({
			...{ kind: 'read', line: 7, name: '' },
			business: {
				profile: { country: 'AT', size: null, division: null },
				answers: { networks: null, marks: {} },
			},
		}));

	it('names every cell that cannot be read, and is a business without them', () =>
		expect(read(line('Müller', 'DE', 'viele', 'Handel', 'Facebook', 'vielleicht'))).toEqual({
			...{ kind: 'faulty', line: 7, name: 'Müller' },
			faults: [
				{ line: 7, column: 'SIZE', because: 'unknown', found: 'viele' },
				{ line: 7, column: 'SECTOR', because: 'unclear', found: 'Handel' },
				{ line: 7, column: 'HOURS', because: 'unknown', found: 'vielleicht' },
			],
			without: {
				...{ line: 7, name: 'Müller' },
				business: {
					profile: { country: 'DE', size: null, division: null },
					answers: { networks: ['FACEBOOK'], marks: {} },
				},
			},
		}));

	it('of an unknown country is no business: the other country would be a guess', () =>
		expect(read(line('Müller', 'Schwyz', '7', '10', '', 'ja'))).toMatchObject({
			faults: [{ column: 'COUNTRY', found: 'Schwyz' }],
			without: null,
		}));

	it.each([
		['too-few', '5', line('Müller', 'DE', '7', '10', '')],
		['too-many', '7', line('Müller', 'DE', '7', '10', 'Facebook', 'Xing', 'ja')],
		['quotes', '9', { ...line('"Alte" Post\nund\r\nmehr', 'DE', '', '', '', ''), isTorn: true }],
		['example', exampleNames[0], line(exampleNames[0] ?? '', 'DE', '', '', '', '')],
	])('that is %s is wrong as a whole', (because, found, row) =>
		expect(read(row)).toMatchObject({
			faults: [{ line: 7, column: null, because, found }],
			without: null,
		}),
	);

	it('shortens what is long, and hides nothing of a formula', () => {
		const row = read(line('Müller', 'DE', `=HYPERLINK("${'x'.repeat(100)}")`, '', '', ''));
		const found = row.kind === 'faulty' ? row.faults[0]?.found : '';
		expect(found).toMatch(/^=HYPERLINK\("x+…$/);
		expect(found).toHaveLength(60);
	});

	it('never fails, whatever stands in it and whatever the mapping', () => {
		const anyMapping = fc.dictionary(fc.constantFrom(...columns), fc.integer({ min: -3, max: 40 }));
		const anyLine = fc.record({
			number: fc.nat(),
			fields: fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ja', 'DE', '47', '250+'))),
			isTorn: fc.boolean(),
		});
		fc.assert(
			fc.property(anyMapping, anyLine, fc.nat({ max: 30 }), (any, row, width) => {
				const found = rowReader({ mapping: any, width, country: 'DE' })(row);
				expect(found.line).toBe(row.number);
				if (found.kind === 'faulty') expect(found.faults.length).toBeGreaterThan(0);
				else expect([found.kind, row.isTorn, row.fields.length]).toEqual(['read', false, width]);
			}),
			{ numRuns: 500 },
		);
	});
});
