import { describe, expect, it } from 'vitest';
import { rawFile, rawSurvey } from '../raw.sample';
import { sampleCodebook } from '../sample/codebook';
import { columns } from '../sample/columns';
import { sampleRows } from '../sample/make-sample';
import type { Codebook, Question } from './codebook';
import * as exported from './exports.sample';
import { guessCodebook } from './guess';

const guess = (text: string, headers = 1) => guessCodebook(rawFile(text, 'umfrage.csv', headers));
const labels = ({ answers }: Question) => answers.map(({ label }) => label);
/** Kind and answers of each question by its text. */
const told = (text: string, headers = 1) =>
	Object.fromEntries(guess(text, headers).questions.map((one) => [one.text, [one.kind, ...labels(one)]]));
const column = (name: string, fields: readonly string[]) => {
	const codebook = guessCodebook(rawSurvey([[name, fields]]));
	const [question] = codebook.questions;
	if (!question) throw new Error('there is no question');
	return {
		question,
		because: codebook.reasons.filter(({ question: id }) => id !== null).map((one) => one.because),
	};
};
const times = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));

describe('the codebook of an export', () => {
	it('of German Excel', () => {
		const { questions, design } = guess(exported.germanExcel);
		expect(questions.map(({ kind }) => kind)).toEqual([
			...['id', 'single', 'ordered', 'single', 'number', 'single', 'ordered', 'number', 'text', 'ordered'],
		]);
		expect(questions[2] && labels(questions[2])).toEqual(['1-9', '10 bis 49', '50-249', '250 und mehr']);
		expect(questions[3] && labels(questions[3]).at(-1)).toBe('Sonstige');
		expect(questions[4]).toMatchObject({ decimal: ',', missing: ['k. A.'] });
		expect(questions[5]?.answers).toEqual([
			{ values: ['ja', 'Ja'], label: 'ja' },
			{ values: ['nein'], label: 'nein' },
		]);
		expect(questions[6]?.missing).toEqual(['weiß nicht']);
		expect(questions[9] && labels(questions[9])[0]).toBe('2024-06-03');
		expect(design).toEqual({ weight: 7, stratum: null, cluster: null, population: null });
	});
	it('of LimeSurvey, by codes', () =>
		expect(told(exported.limeSurvey)).toMatchObject({
			id: ['id'],
			G01Q01: ['single', 'A1', 'A2', 'A10'],
			G01Q02: ['multiple', 'G01Q02[SQ001]', 'G01Q02[SQ002]', 'G01Q02[SQ003]'],
			'G01Q02[other]': ['text'],
			'G01Q03[SQ001]': ['single', 'A1', 'A2', 'A3', 'A4', 'A5'],
		}));
	it('of LimeSurvey, by texts', () =>
		expect(told(exported.limeSurveyTexts)).toEqual({
			'id. Antwort ID': ['id'],
			'Welche Kanäle nutzen Sie?': ['multiple', 'Facebook', 'Instagram'],
			'Wie wichtig ist Ihnen Social Media?': [
				'ordered',
				'unwichtig',
				'eher unwichtig',
				'eher wichtig',
				'sehr wichtig',
			],
		}));
	it('of Unipark', () => {
		const { questions, reasons } = guess(exported.unipark);
		const multiple = questions.find(({ kind }) => kind === 'multiple');
		expect(multiple).toMatchObject({
			id: 'q4',
			columns: [4, 5, 6],
			yes: ['1'],
			missing: ['-77'],
			text: 'v_12 – v_14',
		});
		expect(reasons).toContainEqual(
			expect.objectContaining({ question: 'q4', because: 'yes-no-columns', sure: false }),
		);
		expect(questions.find(({ id }) => id === 'q9')?.kind).toBe('ordered');
	});
	it('of SoSci Survey: 2 is chosen, and that is said', () => {
		const { questions, reasons } = guess(exported.sosci);
		expect(questions.find(({ kind }) => kind === 'multiple')).toMatchObject({
			columns: [3, 4, 5],
			yes: ['2'],
		});
		expect(reasons).toContainEqual(
			expect.objectContaining({ question: 'q3', because: 'two-is-chosen', sure: false }),
		);
		expect(questions.find(({ text }) => text === 'A102_02')).toMatchObject({
			kind: 'ordered',
			missing: ['-9'],
		});
	});
	it('of SurveyMonkey with two header lines', () =>
		expect(told(exported.surveyMonkey, 2)).toMatchObject({
			'Respondent ID': ['id'],
			'Which channels do you use?': ['multiple', 'Facebook', 'Instagram', 'LinkedIn'],
			'How large is your firm?': ['ordered', '1-9', '10-49', '50-249', '250+'],
		}));
	it('of SurveyMonkey with options alone', () =>
		expect(told(exported.optionsAlone)).toEqual({
			'Which channels do you use?': ['multiple', 'Facebook', 'Instagram', 'LinkedIn'],
			Rating: ['ordered', '1', '3', '4', '5'],
		}));
	it('of Google Forms, an answer with a comma among them', () => {
		const found = guess(exported.googleForms).questions[1];
		expect(found).toMatchObject({ kind: 'multiple', delimiter: ',' });
		expect(found && labels(found)).toEqual(['Facebook', 'Instagram', 'LinkedIn', 'Keine, wir telefonieren']);
	});
	it('of Microsoft Forms', () =>
		expect(guess(exported.microsoftForms).questions[4]).toMatchObject({
			...{ kind: 'multiple', delimiter: ';' },
			answers: [{ label: 'Facebook' }, { label: 'Instagram' }, { label: 'LinkedIn' }],
		}));
});

describe('one column', () => {
	it.each<[string, string, readonly string[], string, string]>([
		['nothing', 'x', ['', '', ''], 'text', 'empty-column'],
		['numbers with a decimal comma', 'x', times(30, (i) => `${i},5`), 'number', 'measured'],
		['numbers from 0 to 10', 'x', times(11, String), 'ordered', 'numeral-scale'],
		['many whole numbers', 'Alter', times(60, (i) => String(18 + (i % 40))), 'number', 'measured'],
		['a running number', 'x', times(60, (i) => String(i + 1)), 'id', 'names-respondents'],
		['years', 'Jahr', ['2021', '2022', '2023'], 'ordered', 'calendar'],
		['postcodes', 'PLZ', ['80331', '10115', '80331'], 'single', 'code-by-name'],
		['zeros in front', 'x', ['01067', '80331'], 'single', 'leading-zeros'],
		['e-mail', 'x', ['a@b.de', 'c@d.de'], 'id', 'personal'],
		['phone', 'x', ['+49 170 1234567', '030 1234567'], 'id', 'personal'],
		['1.234 alone', 'x', times(9, (i) => `1.23${i}`), 'text', 'decimal-undecidable'],
		['versions', 'x', ['1.2.3', '1.2.4', '1.2.3', '1.2.3'], 'single', 'few-answers'],
		['301 texts', 'x', times(900, (i) => `Text ${i % 301}`), 'text', 'many-texts'],
		[
			'sentences',
			'x',
			times(30, (i) => `Das ist ein ganzer Satz, der sagt, was Nummer ${i} denkt.`),
			'text',
			'prose',
		],
		['dates', 'x', ['31.12.2024', '1.1.2025'], 'ordered', 'dates'],
		['slash dates', 'x', ['1/2/2024', '3/4/2024'], 'ordered', 'slash-dates'],
		['hours', 'Stunden pro Woche', ['0', '1', '2', '1', '5'], 'number', 'measured'],
		['numbers that begin late', 'x', ['2', '3', '4', '5', '6', '7', '3'], 'number', 'measured'],
		[
			'sentences that several wrote',
			'x',
			times(300, (i) => `Immer derselbe lange Satz, Fassung ${i % 30}`),
			'text',
			'prose',
		],
		['0 and 1', 'x', ['0', '1', '1'], 'single', 'two-answers'],
		['formulas', 'x', ['=1+1', '<script>alert(1)</script>', '=1+1'], 'single', 'few-answers'],
	])('%s', (_, name, fields, kind, reason) => {
		const { question, because } = column(name, fields);
		expect([question.kind, because[0]]).toEqual([kind, reason]);
	});
	it('keeps what is hostile as texts, and shows it on one line without signs that steer', () => {
		const { question } = column('__proto__', ['a\u202eb\nc', 'constructor', 'constructor']);
		expect(question.text).toBe('__proto__');
		expect(question.answers).toEqual([
			{ values: ['constructor'], label: 'constructor' },
			{ values: ['a\u202eb\nc'], label: 'ab c' },
		]);
	});
	it('cuts an endless label, never through a pair', () => {
		const { question } = column('x', ['😀'.repeat(400), 'b', 'b', 'b']);
		const label = question.answers[1]?.label ?? '';
		expect(label.length).toBeLessThanOrEqual(300);
		expect(label.isWellFormed()).toBe(true);
	});
});

describe('several columns', () => {
	const group = (columns: readonly (readonly [string, readonly string[]])[]) =>
		guessCodebook(rawSurvey(columns)).questions.find(({ kind }) => kind === 'multiple') ?? null;
	it.each<[string, readonly (readonly [string, readonly string[]])[], readonly string[]]>([
		[
			'Q5_1 with x',
			[
				['Q5_1', ['x', '', 'x']],
				['Q5_2', ['', 'x', '']],
			],
			['x'],
		],
		[
			'Q5: with yes and no',
			[
				['Q5: Facebook', ['ja', 'nein']],
				['Q5: Instagram', ['nein', 'nein']],
			],
			['ja'],
		],
		[
			'[option] with true and false',
			[
				['K [A]', ['TRUE', 'FALSE']],
				['K [B]', ['FALSE', 'TRUE']],
			],
			['TRUE'],
		],
		[
			'genannt',
			[
				['K - A', ['genannt', 'nicht genannt']],
				['K - B', ['nicht genannt', 'genannt']],
			],
			['genannt'],
		],
		[
			'codes of its own',
			[
				['Q1_1', ['1', '', '1']],
				['Q1_2', ['2', '2', '']],
				['Q1_3', ['', '3', '']],
			],
			['1', '2', '3'],
		],
		[
			'1 and 2',
			[
				['Q1_1', ['1', '2', '1']],
				['Q1_2', ['2', '2', '1']],
			],
			['1'],
		],
		[
			'three of one prefix',
			['werbung', 'personal', 'ideen'].map((name) => [`zweck_${name}`, ['ja', 'nein', 'ja']] as const),
			['ja'],
		],
		[
			'an empty one',
			[
				['Q5_1', ['x', '', 'x']],
				['Q5_2', ['', '', '']],
			],
			['x'],
		],
	])('%s are one question', (_, columns, yes) => {
		expect(group(columns)).toMatchObject({ columns: columns.map((__, i) => i), yes });
	});
	it.each<[string, readonly (readonly [string, readonly string[]])[]]>([
		[
			'scales',
			[
				['Q7_1', ['1', '2', '5']],
				['Q7_2', ['1', '2', '1']],
			],
		],
		[
			'yes and no with nothing in common',
			[
				['Facebook?', ['ja', 'nein']],
				['Online-Shop?', ['ja', 'nein']],
			],
		],
		['two of one prefix', ['werbung', 'ideen'].map((name) => [`zweck_${name}`, ['ja', 'nein']] as const)],
		['constant columns', ['Q_1', 'Q_2'].map((name) => [name, ['de', 'de']] as const)],
		[
			'questions of Unipark with yes and no',
			[
				['v_1', ['ja', 'nein']],
				['v_2', ['ja', 'nein']],
			],
		],
		['one column', [['Q5_1', ['x', '', 'x']]]],
	])('%s are none', (_, columns) => expect(group(columns)).toBeNull());
});

it('the decimal sign of the other columns decides what one alone does not', () => {
	const doubtful = ['1.234', '2.345', '9.999', '1.111', '2.222', '3.333', '4.444', '5.555'];
	const { questions, reasons } = guessCodebook(
		rawSurvey([
			['Umsatz', doubtful],
			['Anteil', ['0,5', '1,5', '2,5', '3,5', '4,5', '5,5', '6,5', '7,5']],
		]),
	);
	expect(questions[0]).toMatchObject({ kind: 'number', decimal: ',' });
	expect(reasons).toContainEqual(
		expect.objectContaining({ question: 'q0', because: 'decimal-of-others', sure: false }),
	);
});

it('the kinds of our own sample survey are what its makers say', () => {
	const rows = sampleRows();
	const raw = rawSurvey(columns.map(({ name }, i) => [name, rows.map((row) => row[i] ?? '')] as const));
	const kinds = ({ questions }: Codebook) =>
		questions.map(({ id, columns, kind }) => [id, columns.length, kind]);
	// Weight and population are guessed as numbers besides; the makers leave them out.
	expect(kinds(guessCodebook(raw))).toEqual([
		...kinds(sampleCodebook()),
		['q25', 1, 'number'],
		['q26', 1, 'number'],
	]);
	expect(guessCodebook(raw).design.weight).toBe(sampleCodebook().design.weight);
});

describe('the design of the sample', () => {
	const design = (columns: Record<string, readonly string[]>) =>
		guessCodebook(rawSurvey(Object.entries(columns))).design;
	it('is found by its names', () =>
		expect(
			design({
				stratid: ['1', '1', '2', '2'],
				psuid: ['1', '2', '1', '1'],
				weight: ['3', '3', '4,5', '4,5'],
				Nh: ['15', '15', '9', '9'],
			}),
		).toEqual({ weight: 2, stratum: 0, cluster: 1, population: 3 }));
	it.each([
		'Gewicht',
		'gew',
		'w',
		'Hochrechnungsfaktor',
		'Weight',
		'design_weight',
		'pspwght',
		'WTMEC2YR',
		'pw',
	])('%s is a weight', (name) =>
		expect(design({ a: ['x', 'y', 'x'], [name]: ['0.8', '1.2', '1.0'] }).weight).toBe(1),
	);
	it.each(['Gewichtsklasse', 'weighty', 'wo', 'x'])('%s is none', (name) =>
		expect(design({ [name]: ['0.8', '1.2', '1.0'] }).weight).toBeNull(),
	);
	it('negative or in words it is none', () => {
		expect(design({ weight: ['-1', '2', '3'] }).weight).toBeNull();
		expect(design({ weight: ['hoch', 'tief', 'hoch'] }).weight).toBeNull();
	});
	it('sizes of strata without strata are told, not taken', () => {
		const { design: found, reasons } = guessCodebook(rawSurvey([['fpc', ['15', '15', '9', '9']]]));
		expect(found.population).toBeNull();
		expect(reasons.map(({ because }) => because)).toContain('population-needs-stratum');
	});
});

it('an empty file has no questions', () =>
	expect(guessCodebook({ file: '', rows: 0, columns: [] })).toMatchObject({
		questions: [],
		title: '',
		year: null,
	}));
it('a file without respondents has empty ones', () =>
	expect(guessCodebook(rawSurvey([['a', []]])).questions[0]?.kind).toBe('text'));
it('the year and title of the survey are those of the file’s name', () => {
	const of = (file: string) => guessCodebook(rawSurvey([['a', ['x']]], file));
	expect(of('Umfrage_KMU_2024.csv')).toMatchObject({
		title: 'Umfrage KMU 2024',
		year: 2024,
		sampling: 'unknown',
	});
	expect(of('2019-2023.csv').year).toBeNull();
});
