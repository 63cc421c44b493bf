import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rules from '../../../../tests/data/data-package.schema.json' with { type: 'json' };
import { rawFile } from '../raw.sample';
import { anyCodebook } from './codebook.sample';
import { completed, fromDescriptor, toDescriptor } from './descriptor';
import * as exported from './exports.sample';
import { fieldNames } from './field-names';
import { guessCodebook, withoutReasons } from './guess';

const ajv = new Ajv();
addFormats.default(ajv);
const keepsRules = ajv.compile(rules);

const raw = rawFile(exported.germanExcel);
const names = raw.columns.map(({ name }) => name);
const codebook = withoutReasons(guessCodebook(raw));
const written = JSON.stringify(toDescriptor(codebook, names));
const read = (json: unknown, columns: readonly string[] = names) => {
	const found = fromDescriptor(json, columns);
	if (!found.ok) throw new Error(found.problem);
	return found;
};
type Json = Record<string, unknown>;
interface Fresh extends Json {
	resources: [{ schema: { fields: Json[] } }];
	'kmu:survey': Json;
}
const fresh = (): Fresh => JSON.parse(written) as Fresh;

describe('a codebook as a descriptor', () => {
	it('is the same after the journey, whatever it is', () => {
		fc.assert(
			fc.property(anyCodebook, ({ codebook, names }) => {
				const text = JSON.stringify(toDescriptor(codebook, names));
				expect(fromDescriptor(text, names)).toEqual({ ok: true, codebook, notes: [] });
			}),
			{ numRuns: 500 },
		);
	});
	it('keeps the rules of Data Package v2, whatever it is', () => {
		fc.assert(
			fc.property(anyCodebook, fc.string(), ({ codebook, names }, file) => {
				const descriptor: unknown = JSON.parse(JSON.stringify(toDescriptor(codebook, names, file)));
				expect([keepsRules(descriptor), keepsRules.errors]).toEqual([true, null]);
			}),
			{ numRuns: 500 },
		);
	});
	it('of every export we know is the same after the journey', () => {
		for (const [name, text] of Object.entries(exported)) {
			const file = rawFile(text, name, name === 'surveyMonkey' ? 2 : 1);
			const columns = file.columns.map((column) => column.name);
			const guessed = withoutReasons(guessCodebook(file));
			expect(fromDescriptor(toDescriptor(guessed, columns), columns)).toEqual({
				ok: true,
				codebook: guessed,
				notes: [],
			});
		}
	});
	it('is readable for other programs', () => {
		const { fields } = fresh().resources[0].schema;
		expect(fields[2]).toMatchObject({
			...{ name: 'Beschäftigte', type: 'string', categoriesOrdered: true },
			constraints: { enum: ['1-9', '10 bis 49', '50-249', '250 und mehr'] },
		});
		expect(fields[4]).toMatchObject({ type: 'number', decimalChar: ',', missingValues: ['', 'k. A.'] });
	});
});

describe('columns that are not as they were', () => {
	it('are found by name at another place', () => {
		const { codebook: found, notes } = read(written, [...names].reverse());
		const size = found.questions.find(({ text }) => text === 'Beschäftigte');
		expect(size).toMatchObject({ id: 'q7', columns: [7], kind: 'ordered' });
		expect(found.design.weight).toBe(2);
		expect(notes).toMatchObject([{ kind: 'moved', count: 9 }]);
	});
	it('are told where they are gone or new; one more in front is no move', () => {
		const { codebook: found, notes } = read(written, ['Neu', ...names.slice(1)]);
		expect(found.questions).toHaveLength(9);
		expect(notes).toEqual([
			{ kind: 'absent', names: ['Nr.'], count: 1 },
			{ kind: 'new', names: ['Neu'], count: 1 },
		]);
		const whole = completed(found, guessCodebook(raw));
		expect(whole.questions).toHaveLength(10);
	});
	it('are found where only capitals, dashes or spaces differ', () => {
		const { codebook: found, notes } = read(
			written,
			names.map((name) => (name === 'Beschäftigte' ? 'beschäftigte ' : name)),
		);
		expect(found.questions).toHaveLength(10);
		expect(notes).toEqual([{ kind: 'renamed', names: ['beschäftigte '], count: 1 }]);
	});
	it('of options: those that are there', () => {
		const file = rawFile(exported.limeSurveyTexts);
		const columns = file.columns.map(({ name }) => name);
		const text = toDescriptor(guessCodebook(file), columns);
		const { codebook: found } = read(text, columns.slice(2));
		expect(found.questions[0]).toMatchObject({ id: 'q1', text: 'Wie wichtig ist Ihnen Social Media?' });
		const kept = read(text, columns.slice(0, 2)).codebook.questions[1];
		expect(kept).toMatchObject({ columns: [1], answers: [{ label: 'Facebook' }] });
	});
	it('names are never empty and never alike', () =>
		fc.assert(
			fc.property(fc.array(fc.constantFrom('', 'a', 'a (2)', 'a (3)', 'column-1', '__proto__')), (all) => {
				const own = fieldNames(all);
				expect(new Set(own).size).toBe(all.length);
				expect(own).not.toContain('');
			}),
		));
});

describe('a descriptor of another program', () => {
	const table = (fields: Json[]) => ({ resources: [{ name: 'x', path: 'x.csv', schema: { fields } }] });
	it('says kind, title, answers and missing values', () => {
		const { codebook: found } = read(
			table([
				{
					name: 'size',
					title: 'Size',
					type: 'string',
					categories: [{ value: 's', label: 'small' }, { value: 'l' }],
					categoriesOrdered: true,
				},
				{ name: 'code', type: 'integer', categories: [1, 2], missingValues: ['', '-9'] },
				{ name: 'staff', type: 'number' },
				{ name: 'shop', type: 'boolean' },
				{ name: 'why' },
				{ name: 'sex', type: 'string', constraints: { enum: ['f', 'm'] } },
			]),
			['size', 'code', 'staff', 'shop', 'why', 'sex'],
		);
		expect(
			found.questions.map(({ kind, text, answers, missing }) => [
				kind,
				text,
				answers.map(({ label }) => label).join(),
				missing.join(),
			]),
		).toEqual([
			['ordered', 'Size', 'small,l', ''],
			['single', 'code', '1,2', '-9'],
			['number', 'staff', '', ''],
			['single', 'shop', 'true,false', ''],
			['text', 'why', '', ''],
			['single', 'sex', 'f,m', ''],
		]);
	});
});

describe('what is no descriptor', () => {
	it.each<[string, unknown, string]>([
		['nothing', '', 'not-json'],
		['half of one', written.slice(0, -5), 'not-json'],
		['null', 'null', 'refused'],
		['a list', '[]', 'refused'],
		['a number', 5, 'refused'],
		['nothing at all', undefined, 'refused'],
		['an object', '{}', 'no-fields'],
		['a prototype', '{"__proto__":{"resources":[]}}', 'no-fields'],
		['resources that are none', '{"resources":[1,null,"x"]}', 'no-fields'],
		['no fields', '{"resources":[{"schema":{"fields":[]}}]}', 'no-fields'],
		['a field without a name', '{"resources":[{"schema":{"fields":[{}]}}]}', 'refused'],
		['other columns', '{"resources":[{"schema":{"fields":[{"name":"x"}]}}]}', 'other-columns'],
		['10 MB', `"${'x'.repeat(10_000_001)}"`, 'too-large'],
		['lists in lists', '['.repeat(200_000), 'not-json'],
	])('%s is refused', (__, json, problem) =>
		expect(fromDescriptor(json, names)).toEqual({ ok: false, problem }),
	);
	it.each<[string, (descriptor: Fresh) => void]>([
		[
			'an unknown kind',
			(d) => void Object.assign(d.resources[0].schema.fields[2] ?? {}, { 'kmu:kind': 'constructor' }),
		],
		[
			'answers that are no texts',
			(d) => void Object.assign(d.resources[0].schema.fields[2] ?? {}, { categories: [{ value: {} }] }),
		],
		[
			'a thousand answers',
			(d) =>
				void Object.assign(d.resources[0].schema.fields[2] ?? {}, {
					categories: Array.from({ length: 301 }, (___, i) => `${i}`),
				}),
		],
		[
			'missing values that are no list',
			(d) => void Object.assign(d.resources[0].schema.fields[2] ?? {}, { missingValues: 'x' }),
		],
		['an unknown sampling', (d) => void (d['kmu:survey']['sampling'] = 'toString')],
		['a year of no calendar', (d) => void (d['kmu:survey']['year'] = 1e9)],
		['a design that is none', (d) => void (d['kmu:survey']['design'] = { weight: 5 })],
	])('%s is refused', (__, spoil) => {
		const descriptor = fresh();
		spoil(descriptor);
		expect(fromDescriptor(descriptor, names)).toEqual({ ok: false, problem: 'refused' });
	});
	it('a later version says so', () => {
		const descriptor = fresh();
		descriptor['kmu:survey']['version'] = 2;
		expect(fromDescriptor(descriptor, names)).toEqual({ ok: false, problem: 'version' });
	});
	it('signs that steer and line breaks go out of labels', () => {
		const descriptor = fresh();
		Object.assign(descriptor.resources[0].schema.fields[2] ?? {}, { title: 'a\u202eb\n c' });
		expect(read(descriptor).codebook.questions[2]?.text).toBe('ab c');
	});
	it('any JSON in any place is proven or refused; nothing is thrown', () => {
		const places = fc.constantFrom(
			'name',
			'title',
			'kmu:kind',
			'categories',
			'missingValues',
			'decimalChar',
			'kmu:option',
			'kmu:columns',
			'delimiter',
		);
		fc.assert(
			fc.property(places, fc.nat(9), fc.jsonValue(), (key, at, value) => {
				const descriptor = fresh();
				Object.assign(descriptor.resources[0].schema.fields[at] ?? {}, { [key]: value });
				const found = fromDescriptor(descriptor, names);
				if (found.ok) expect(found.codebook.questions.length).toBeGreaterThan(0);
				else expect(['refused', 'other-columns']).toContain(found.problem);
			}),
			{ numRuns: 1_000 },
		);
		fc.assert(
			fc.property(fc.json(), (json) => {
				expect(fromDescriptor(json, names).ok).toBe(false);
			}),
		);
	});
});
