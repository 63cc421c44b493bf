import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as exported from './codebook/exports.sample';
import { guessCodebook, withoutReasons } from './codebook/guess';
import { fingerprintOf, recognise } from './fingerprint';
import { packedData, unpackedData } from './packed-data';
import { readProject, writeProject, type Project } from './project';
import type { RawSurvey } from './raw';
import { rawFile, rawSurvey } from './raw.sample';
import { leaveOut } from './reading/leave-out';

const raw = rawFile(exported.germanExcel);
const codebook = withoutReasons(guessCodebook(raw));
const names = raw.columns.map(({ name }) => name);
const project: Project = {
	...{ file: 'Umfrage.csv', leftOut: 2 },
	weights: {
		kind: 'fitted',
		from: 'equal',
		margins: [{ question: 'q2', targets: [86, 11, 2, 1], source: 'Unternehmensregister 2023' }],
		trimming: { rule: 'spread', lower: null, upper: 5 },
	},
	views: [{ title: '<b>Größe</b>', query: 'rows=q2&by=q5' }],
	fingerprint: fingerprintOf(raw),
	survey: null,
};
const read = (text: string) => {
	const found = readProject(text);
	if (!found.ok) throw new Error(found.problem);
	return found;
};

describe('a project', () => {
	it('is the same after the journey, with its answers and without', () => {
		for (const survey of [null, raw]) {
			const found = read(writeProject(codebook, { ...project, survey }));
			expect(found.project).toEqual({ ...project, survey });
			expect(found.title).toBe(codebook.title);
			expect(found.codebookFor(names)).toEqual({ ok: true, codebook, notes: [] });
		}
	});
	it('holds no answers unless asked', () => {
		const text = writeProject(codebook, project);
		expect(text).not.toContain('zu wenig Zeit');
		expect(writeProject(codebook, { ...project, survey: raw })).toContain('zu wenig Zeit');
	});
	it('may be a descriptor alone', () => {
		const { descriptor } = JSON.parse(writeProject({ ...codebook, title: 'Kammer' }, project)) as {
			descriptor: unknown;
		};
		const found = read(JSON.stringify(descriptor));
		expect(found).toMatchObject({ project: null, title: 'Kammer' });
		expect(found.codebookFor(names)).toMatchObject({ ok: true, codebook: { title: 'Kammer' } });
	});
	it('does not fit a file with other columns', () => {
		expect(read(writeProject(codebook, project)).codebookFor(['ganz', 'anders'])).toEqual({
			...{ ok: false, problem: 'other-columns' },
		});
	});
	it('brings texts of every kind back', () => {
		const hostile = rawSurvey([
			['Größe', ['1-9', '10-49', '', '1-9']],
			['<script>alert(1)</script>', ['=1+1', '"', "'); DROP TABLE survey; --", 'ü\u2028\ud83d\ude00']],
			['__proto__', ['', '', '', '']],
		]);
		const book = withoutReasons(guessCodebook(hostile));
		const own = { ...project, fingerprint: fingerprintOf(hostile), survey: hostile };
		const found = read(writeProject(book, own));
		expect(found.project?.survey).toEqual(hostile);
		expect(found.codebookFor(hostile.columns.map(({ name }) => name))).toMatchObject({ codebook: book });
	});
	it.each<[string, string, string]>([
		['nothing', '', 'not-a-project'],
		['a list', '[]', 'refused'],
		['an object', '{}', 'not-a-project'],
		['half of one', writeProject(codebook, project).slice(0, 300), 'not-a-project'],
		['a later version', writeProject(codebook, project).replace('"version":1', '"version":2'), 'version'],
		['no version', writeProject(codebook, project).replace('"version":1,', ''), 'refused'],
		['negative targets', writeProject(codebook, project).replace('[86,', '[-86,'), 'refused'],
		['an unknown rule', writeProject(codebook, project).replace('"spread"', '"toString"'), 'refused'],
		['a file that is none', writeProject(codebook, project).replace('"Umfrage.csv"', '[]'), 'refused'],
		[
			'fewer than none left out',
			writeProject(codebook, project).replace('"leftOut":2', '"leftOut":-1'),
			'refused',
		],
		['views that are none', writeProject(codebook, project).replace('"query":', '"other":'), 'refused'],
	])('%s is refused', (__, text, problem) => expect(readProject(text)).toEqual({ ok: false, problem }));
	it('nothing is thrown, whatever is put in its place', () => {
		// An object whose conversion to a number throws.
		const anyValue = fc.oneof(fc.jsonValue(), fc.constant({ toString: null, valueOf: null }));
		const fresh = JSON.parse(writeProject(codebook, { ...project, survey: raw })) as Record<string, unknown>;
		fc.assert(
			fc.property(fc.constantFrom(...Object.keys(fresh)), anyValue, (key, value) => {
				const found = readProject(JSON.stringify({ ...fresh, [key]: value }));
				if (found.ok) expect(['boolean']).toContain(typeof found.codebookFor(names).ok);
				else expect(['not-a-project', 'refused', 'version']).toContain(found.problem);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('answers in a project', () => {
	it('are the same after the journey, whatever they are and however many texts there are', () => {
		const fields = fc.array(
			fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
			{ minLength: 3, maxLength: 3 },
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string(), fields), { minLength: 1, maxLength: 5 }), (columns) => {
				const survey = rawSurvey(columns);
				expect(unpackedData(JSON.parse(JSON.stringify(packedData(survey))), 'data')).toEqual(survey);
			}),
		);
		for (const count of [254, 255, 256, 65_535, 70_000]) {
			const survey = rawSurvey([['a', Array.from({ length: count }, (__, i) => `t${i}`)]]);
			expect(unpackedData(packedData(survey), 'data')).toEqual(survey);
		}
	});
	it.each<[string, (data: ReturnType<typeof packedData>) => unknown]>([
		[
			'a code without a text',
			(data) => ({ ...data, columns: data.columns.map((one) => ({ ...one, texts: [] })) }),
		],
		['too few codes', (data) => ({ ...data, rows: data.rows + 1 })],
		[
			'letters that are no base64',
			(data) => ({ ...data, columns: data.columns.map((one) => ({ ...one, codes: '*' })) }),
		],
		[
			'an empty text',
			(data) => ({ ...data, columns: data.columns.map((one) => ({ ...one, texts: ['', ...one.texts] })) }),
		],
		['no respondents', (data) => ({ ...data, rows: 0 })],
	])('%s: refused', (__, spoil) =>
		expect(() => unpackedData(spoil(packedData(raw)), 'data')).toThrow(RangeError),
	);
});

describe('the file of a project', () => {
	const now = (survey: RawSurvey) => recognise(fingerprintOf(raw), fingerprintOf(survey));
	const changed = (place: number, change: (codes: Int32Array) => Int32Array): RawSurvey => ({
		...raw,
		columns: raw.columns.map((column, i) =>
			i === place ? { ...column, codes: change(column.codes) } : column,
		),
	});
	it('is known again, also with its columns in another order or under another name', () => {
		expect(now(raw)).toEqual({ kind: 'same' });
		expect(now({ ...raw, file: 'anders.csv', columns: [...raw.columns].reverse() })).toEqual({
			kind: 'same',
		});
	});
	it('is not, where one answer differs or two respondents changed places', () => {
		expect(now(changed(2, (codes) => codes.with(0, 1)))).toEqual({
			kind: 'changed',
			columns: ['Beschäftigte'],
			count: 1,
		});
		expect(now(changed(3, (codes) => codes.toReversed()))).toEqual({
			kind: 'changed',
			columns: ['Branche'],
			count: 1,
		});
		expect(now(changed(4, (codes) => codes.with(3, -1)))).toMatchObject({ kind: 'changed', count: 1 });
	});
	it('is not, where respondents or columns are gone', () => {
		expect(now(leaveOut(raw, [2]))).toEqual({ kind: 'other-rows', rows: 7, before: 8 });
		expect(now({ ...raw, columns: raw.columns.slice(1) })).toEqual({
			kind: 'other-columns',
			found: 9,
			before: 10,
		});
	});
	it('does not depend on the order in which texts were met', () => {
		const [one, other] = [rawSurvey([['a', ['x', 'y', 'x']]]), rawSurvey([['a', ['x', 'y', 'x']]])];
		const turned = { ...other, columns: [{ name: 'a', texts: ['y', 'x'], codes: Int32Array.of(1, 0, 1) }] };
		expect(recognise(fingerprintOf(one), fingerprintOf(turned))).toEqual({ kind: 'same' });
	});
});
