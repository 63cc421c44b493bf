import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokens } from '../../charts/chart';
import { sheetOf } from '../../figures/sheet';
import type { Estimate } from '../../stats/estimate';
import { sampleRows } from '../../survey/sample/make-sample';
import type { StudyView } from '../../view/study-view';
import { surveySpeech } from '../../words/survey/sentences';
import { answer } from './answer';
import type { Kit } from './asked';
import { written } from './amount';
import type { Answered, Line } from './answered';
import { drawnOf } from './drawn-of';
import { frameOf } from './frame';
import { rowsOf } from './rows-of';
import { sampleKit } from './sample-kit.sample';
import { say } from './say';
import { batteries, canBreak, fitted, formsOf, isCounted, questionOf, startOf } from './start-view';

let kit: Kit;
beforeAll(async () => {
	kit = await sampleKit();
});

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const idOf = (text: string): string => {
	const found = kit.codebook.questions.find((question) => question.text.startsWith(text));
	if (found === undefined) throw new Error(`The sample has no question ${text}.`);
	return found.id;
};
const view = (text: string, by: string | null = null, change: Partial<StudyView> = {}): StudyView => ({
	...startOf(kit.codebook, [idOf(text)], by === null ? null : idOf(by)),
	...change,
});
const values = ({ lines }: Answered, group = 0): (number | null)[] =>
	lines.map(({ cells }) => {
		const estimate = cells[group]?.estimate;
		return estimate?.kind === 'known' ? estimate.value : null;
	});
const allEstimates = ({ lines }: Answered): Estimate[] =>
	lines.flatMap(({ cells }) => cells.map(({ estimate }) => estimate));

describe('answers of an own survey', () => {
	it('are the weighted shares of the file', async () => {
		const rows = sampleRows();
		const question = questionOf(kit.codebook, idOf('Nutzt Ihr Unternehmen soziale Medien?'));
		const weight = kit.codebook.design.weight as number;
		const column = question?.columns[0] as number;
		let [yes, all] = [0, 0];
		for (const row of rows) {
			const w = Number(row[weight]?.replace(',', '.'));
			if (!question?.answers.some(({ values: texts }) => texts.includes(row[column] ?? ''))) continue;
			all += w;
			if (row[column] === 'ja') yes += w;
		}
		const answered = await answer(kit, view('Nutzt Ihr Unternehmen soziale Medien?'));
		const place = question?.answers.findIndex(({ values: texts }) => texts.includes('ja')) ?? -1;
		expect(values(answered)[place]).toBeCloseTo((100 * yes) / all, 9);
	});

	it('sum to 100 % where one answer is given, in every group', async () => {
		const answered = await answer(kit, view('Hat Ihr Unternehmen eine Webseite?', 'Größenklasse'));
		answered.groups.forEach((_, group) => {
			const sum = values(answered, group).reduce<number>((all, value) => all + (value ?? NaN), 0);
			expect(sum).toBeCloseTo(100, 9);
		});
		const [everyone, ...groups] = answered.groups;
		expect(groups.reduce((sum, { n }) => sum + (n ?? NaN), 0)).toBe(everyone?.n);
	});

	it('say that several answers sum to more, and to 100 % of all answers given', async () => {
		const respondents = await answer(kit, view('In welchen Netzwerken'));
		expect(respondents.remarks.some(({ kind }) => kind === 'sum-over-100')).toBe(true);
		expect(say(respondents, 'de')).toContain('Mehrere Antworten waren möglich');
		const responses = await answer(kit, view('In welchen Netzwerken', null, { shareOf: 'responses' }));
		expect(values(responses).reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(100, 9);
	});

	it('part rows and columns: shares of an answer, and of everyone, sum to 100 % too', async () => {
		const both = ['Hat Ihr Unternehmen eine Webseite?', 'Größenklasse'] as const;
		const byAnswer = await answer(kit, view(...both, { shareOf: 'answer' }));
		byAnswer.lines.forEach(({ cells }) => {
			const known = cells.slice(1).map(({ estimate }) => (estimate.kind === 'known' ? estimate.value : NaN));
			expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9);
		});
		const ofAll = await answer(kit, view(...both, { shareOf: 'all' }));
		const cells = ofAll.groups.flatMap((_, group) => (group === 0 ? [] : values(ofAll, group)));
		expect(cells.reduce<number>((sum, value) => sum + (value ?? NaN), 0)).toBeCloseTo(100, 9);
	});

	it('never show a group of fewer than ten, nor what would give it away', async () => {
		const state = idOf('Bundesland');
		const all = await answer(kit, view('Nutzt Ihr Unternehmen soziale Medien?', 'Bundesland'));
		const small = all.groups.filter(({ n }) => n === null);
		expect(small.length).toBeGreaterThanOrEqual(2);
		for (const { cells } of all.lines)
			for (const { group, estimate, count } of cells.filter(({ group: { n } }) => n === null)) {
				expect(estimate, group.label).toEqual({ kind: 'withheld', reason: 'small-base', base: null });
				expect(count).toBeNull();
			}
		expect(all.remarks.some(({ kind }) => kind === 'withheld')).toBe(true);
		// The smallest state alone, by a filter: nothing at all.
		const code = all.groups.findIndex(({ n }) => n === null) - 1;
		const alone = await answer(
			kit,
			view('Nutzt Ihr Unternehmen soziale Medien?', null, {
				filters: { [state]: { kind: 'answers', answers: [code] } },
			}),
		);
		if ((alone.groups[0]?.n ?? 0) < 10)
			expect(allEstimates(alone).every(({ kind }) => kind !== 'known')).toBe(true);
	});

	it('of a sample that is not random have no intervals, no letters and no tests, and say why', async () => {
		const chosen: Kit = { ...kit, codebook: { ...kit.codebook, sampling: 'opt-in' } };
		const answered = await answer(chosen, view('Nutzt Ihr Unternehmen soziale Medien?', 'Größenklasse'));
		for (const estimate of allEstimates(answered))
			if (estimate.kind === 'known')
				expect(estimate.interval).toEqual({ kind: 'none', because: 'not-a-probability-sample' });
		expect(answered.differences).toEqual([]);
		expect(answered.association).toEqual({ kind: 'none', because: 'sampling' });
		expect(say(answered, 'de')).toContain(surveySpeech.de.noMargin);
	});

	it('give letters only to differences that are certain, and never two groups each other’s', async () => {
		const answered = await answer(kit, view('Nutzt Ihr Unternehmen soziale Medien?', 'Branche'));
		const [line] = answered.lines;
		const lettered = line?.cells.filter(({ letters }) => letters !== '') ?? [];
		expect(lettered.length).toBeGreaterThan(0);
		for (const { group, letters } of lettered)
			for (const letter of letters.split(' ')) {
				const other = line?.cells.find((cell) => cell.group.letter === letter);
				expect(other?.letters.split(' ') ?? []).not.toContain(group.letter);
				const found = answered.differences.find(
					({ a, b }) => [a.letter, b.letter].toSorted().join() === [group.letter, letter].toSorted().join(),
				);
				expect(found?.certain).toBe(true);
			}
	});

	it('name a long side of a scale by its ends, and a large number without decimals', async () => {
		const five = await answer(kit, view('Unsere Kunden wollen Angebote sehen'));
		const [line] = five.lines as [Line];
		const eleven = { ...five, lines: Array.from({ length: 11 }, (_, i) => ({ ...line, label: `${i}` })) };
		expect(say(five, 'de')).toContain('„stimme eher zu“ oder „stimme voll zu“');
		expect(say(eleven, 'de')).toContain('„6“ bis „10“');
		expect(say(eleven, 'en')).toContain('“0” to “4”');
		expect([249_108_285.1, 1234.5, 56.78, 5.678].map((value) => written(value, 'Euro', null, 'de'))).toEqual([
			'249.108.285',
			'1.235',
			'56,8',
			'5,68',
		]);
	});

	it('filter by subset: the design keeps all respondents', async () => {
		const filters = { [idOf('Größenklasse')]: { kind: 'answers', answers: [1] } } as const;
		const filtered = await answer(kit, view('Nutzt Ihr Unternehmen soziale Medien?', null, { filters }));
		const broken = await answer(kit, view('Nutzt Ihr Unternehmen soziale Medien?', 'Größenklasse'));
		const [one, other] = [filtered.lines[0]?.cells[0]?.measured, broken.lines[0]?.cells[2]?.measured];
		expect(one?.n).toBe(other?.n);
		expect(one?.estimate).toBeCloseTo(other?.estimate ?? NaN, 12);
		expect(one?.se).toBeCloseTo(other?.se ?? NaN, 12);
	});

	it('can be drawn and told in every form, in both languages', async () => {
		const { codebook } = kit;
		const counted = codebook.questions.filter(isCounted);
		const breaks = [null, idOf('Größenklasse'), idOf('In welchen Netzwerken')];
		const asked = [
			...counted.map(({ id }) => [id]),
			...batteries(codebook).map((some) => some.map(({ id }) => id)),
		];
		let drawings = 0;
		for (const ids of asked)
			for (const by of ids.length > 1 ? [null] : breaks.filter((one) => one === null || !ids.includes(one))) {
				const start = startOf(codebook, ids, by);
				const first = await answer(kit, start);
				const questions = first.questions;
				for (const form of formsOf(questions, questionOf(codebook, by))) {
					const answered = { ...first, view: { ...first.view, form } };
					const rows = rowsOf(answered, 'de', 2026);
					const drawn = drawnOf(form, rows);
					if (drawn) {
						const frame = {
							...frameOf(answered, rows, { room: 640, locale: 'de', palette: tokens }),
							document,
						};
						expect(sheetOf(drawn.drawn, frame).svg.querySelectorAll('*').length).toBeGreaterThan(3);
						drawings += 1;
					} else expect(form).toBe('table');
				}
				for (const locale of ['de', 'en'] as const) {
					const said = say(first, locale);
					expect(said).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
					expect(said).not.toBe('');
				}
			}
		expect(drawings).toBeGreaterThan(60);
		expect(counted.filter(canBreak).length).toBeGreaterThan(5);
	});

	it('leave out of an address what the survey does not have', () => {
		const wanted = view('Nutzt Ihr Unternehmen soziale Medien?', null, {
			...{ by: 'q999', form: 'histogram', board: ['q999'] },
			filters: {
				q998: { kind: 'answers', answers: [0] },
				[idOf('Branche')]: { kind: 'answers', answers: [0, 250] },
			},
		});
		const { view: kept, left } = fitted(kit.codebook, wanted);
		expect(left).toEqual(['q999', 'q998', idOf('Branche'), 'q999']);
		expect(kept).toMatchObject({ by: null, form: 'bars', board: [] });
		expect(kept.filters).toEqual({ [idOf('Branche')]: { kind: 'answers', answers: [0] } });
	});
});
