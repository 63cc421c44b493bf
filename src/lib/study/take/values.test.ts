import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../plates/pack';
import { oneFile } from '../../slides/one-file';
import { partsOf as partsOfFile } from '../../slides/one-file-parts';
import { powerpoint } from '../../slides/powerpoint/powerpoint';
import { unsqueezed } from '../../plates/squeeze';
import type { Codebook } from '../../survey/codebook/codebook';
import { answer } from '../analysis/answer';
import type { Kit } from '../analysis/asked';
import type { Answered, Cell } from '../analysis/answered';
import { sampleKit } from '../analysis/sample-kit.sample';
import { isCounted, startOf } from '../analysis/start-view';
import { citationOf } from './citation';
import { filterTexts } from './filter-texts';
import { pictureOfPlate } from './picture';
import { plateOfAnswers } from './plate-of';
import { blocksOf, isWide } from './report-tables';
import { deckOfReport, pagesOf, partsOf, viewOf } from './report';
import { shownOnly } from './shown-only';
import type { Taking } from './taking';
import { valuesOf } from './values';
import { csvOfValues, excelOfValues, jsonOfValues } from './values-table';
import { strFromU8, unzipSync } from 'fflate';

let kit: Kit;
beforeAll(async () => {
	kit = await sampleKit();
});
const taking: Taking = { locale: 'de', today: '2026-11-25', filters: [] };
const idOf = (start: string, codebook: Codebook = kit.codebook): string =>
	codebook.questions.find(({ text }) => text.startsWith(start))?.id ?? '';

const nasty = [
	'=1+1',
	'<script>window.hit=1</script>',
	'"; drop table survey; --',
	'eins\r\nzwei\tdrei',
	'__proto__',
	'+cmd|x',
	'\u200b@SUM(A1)',
	'-2',
] as const;

/** The sample with hostile texts wherever a reader's file has texts. */
const hostile = (codebook: Codebook): Codebook => ({
	...codebook,
	title: '=HYPERLINK("http://evil.example/")',
	publisher: '@evil',
	universe: '-1+2',
	questions: codebook.questions.map((question, q) => ({
		...question,
		text: nasty[q % nasty.length] ?? '',
		base: '=base',
		answers: question.answers.map((one, i) => ({ ...one, label: `${nasty[i % nasty.length]} ${i}` })),
	})),
});

describe('files of values', () => {
	it('say of each value all that is needed to understand it', async () => {
		const { codebook } = kit;
		const question = codebook.questions.find(
			({ kind, answers }) => kind === 'single' && answers.length === 2,
		);
		const by = idOf('Größenklasse');
		const answered = await answer(kit, startOf(codebook, [question?.id ?? ''], by));
		const values = valuesOf(answered, codebook, { ...taking, filters: ['Nur „X“: ja.'] });
		const { data } = Papa.parse<Record<string, string>>(csvOfValues(values), {
			header: true,
			skipEmptyLines: true,
		});
		expect(data).toHaveLength(answered.lines.length * answered.groups.length);
		const cells = answered.lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
		for (const [i, row] of data.entries()) {
			const { line, cell } = cells[i] as (typeof cells)[number];
			expect(row).toMatchObject({ question: question?.text, answer: line.label, invented: 'yes' });
			expect(row).toMatchObject({
				year: String(codebook.year),
				universe: codebook.universe,
				weighted: 'yes',
			});
			expect(row.filters).toBe('Nur „X“: ja.');
			expect(row.citation).toContain(codebook.title);
			const { estimate } = cell;
			if (estimate.kind !== 'known') continue;
			expect(Number(row.value)).toBe(estimate.value);
			expect(Number(row.n)).toBe(estimate.base);
			expect(Number(row.count)).toBe(cell.count);
			expect(Number(row.effective_n)).toBeCloseTo(Number(cell.measured?.n) / Number(cell.measured?.deff), 9);
			if (estimate.interval.kind === 'interval') expect(Number(row.low)).toBe(estimate.interval.low);
		}
		expect(data.some(({ larger_than: larger }) => larger !== '')).toBe(true);

		const excel = excelOfValues(values);
		expect(excel.startsWith('\ufeff')).toBe(true);
		const sheet = Papa.parse<Record<string, string>>(excel.slice(1), { header: true, skipEmptyLines: true });
		expect(sheet.meta.delimiter).toBe(';');
		expect(sheet.data).toHaveLength(data.length);
		expect(Number(sheet.data[0]?.Wert?.replace(',', '.'))).toBe(Number(data[0]?.value));
		expect(sheet.data[0]).toMatchObject({ Gewichtet: 'ja', Einheit: 'Prozent', Erfunden: 'ja' });

		const document = JSON.parse(jsonOfValues(values)) as typeof values;
		expect(document).toEqual({ ...values, confidence: 0.95 });
		expect(document.differences.length).toBeGreaterThan(0);
	});

	it('keep size classes from becoming days in German Excel', async () => {
		const size = idOf('Größenklasse');
		const labels = ['1-9', '10.12', '3/4', '2026-11-25', '=1-9'];
		const codebook: Codebook = {
			...kit.codebook,
			questions: kit.codebook.questions.map((question) =>
				question.id === size
					? {
							...question,
							answers: question.answers.map((one, i) => ({ ...one, label: labels[i] ?? one.label })),
						}
					: question,
			),
		};
		const answered = await answer({ ...kit, codebook }, startOf(codebook, [size]));
		const excel = excelOfValues(valuesOf(answered, codebook, taking));
		const { data } = Papa.parse<Record<string, string>>(excel.slice(1), {
			header: true,
			skipEmptyLines: true,
		});
		expect(data.slice(0, 3).map(({ Antwort }) => Antwort)).toEqual(['1–9', '\u00a010.12', '\u00a03/4']);
		expect(data[0]).toMatchObject({ 'Art des Bereichs': '95-%-Bereich', 'Berechnet am': '2026-11-25' });
		const machine = csvOfValues(valuesOf(answered, codebook, taking));
		expect(machine).toContain(',1-9,');
	});

	it('hold means, medians, bins and the ends of scales too', async () => {
		const { codebook } = kit;
		const of = async (kind: string) => {
			const id = codebook.questions.find((one) => one.kind === kind && one.answers.length !== 3)?.id ?? '';
			const answered = await answer(kit, startOf(codebook, [id]));
			return new Set(valuesOf(answered, codebook, taking).values.map(({ statistic }) => statistic));
		};
		expect([...(await of('number'))].sort()).toEqual(['mean', 'median', 'share-of-bin']);
		const ends = await of('ordered');
		expect([...ends].every((one) => one.startsWith('share'))).toBe(true);
	});

	it('run no formula and keep hostile texts as text, in each format', async () => {
		const codebook = hostile(kit.codebook);
		const own: Kit = { ...kit, codebook };
		let fields = 0;
		for (const part of partsOf(codebook, 'de')) {
			const view = viewOf(codebook, part, null, startOf(codebook, []));
			const answered = await answer(own, view);
			const values = valuesOf(answered, codebook, { ...taking, filters: ['=filter'] });
			for (const file of [csvOfValues(values), excelOfValues(values).slice(1)]) {
				const { data, errors } = Papa.parse<string[]>(file, { skipEmptyLines: true });
				expect(errors).toEqual([]);
				const width = data[0]?.length;
				for (const row of data) {
					expect(row).toHaveLength(width ?? 0);
					for (const field of row) {
						expect(field).not.toMatch(/^[=+@\t\r\n]|^-(?![\d.,]+$)/);
						expect(field).not.toMatch(/[\r\n\u200b]/);
						fields += 1;
					}
				}
			}
			const document = JSON.parse(jsonOfValues(values)) as typeof values;
			expect(document.values[0]?.question.text).toBe(values.values[0]?.question.text);
			expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
			if (view.form !== 'table') {
				const { document: made } = parseHTML('<!doctype html><html><body></body></html>');
				const svg = pictureOfPlate(plateOfAnswers(answered, codebook, taking), 960, null, made);
				expect(svg).not.toMatch(/<script|<a |href|onerror/);
			}
		}
		expect(fields).toBeGreaterThan(1_000);
	}, 60_000);
});

/** Numbers as files write them: whole ones, and shares with so many digits that chance does not repeat them. */
const telling = (value: number): string[] => {
	const text = String(value).slice(0, 9);
	return [text, text.replace('.', ',')].filter((one) => one.replace(/\D/g, '').length >= 6);
};

/** All that a table can become, as text. */
async function everyExport(answered: Answered, own: Kit): Promise<string> {
	const { codebook } = own;
	const values = valuesOf(answered, codebook, taking);
	const plate = plateOfAnswers(answered, codebook, taking);
	const deck = deckOfReport([{ answered, plate }], codebook, 'de');
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const files = unzipSync(await powerpoint(deck, { site: 'https://monitor.example/' }));
	const office = Object.entries(files).flatMap(([name, bytes]) => {
		if (/\.xlsx$/.test(name)) return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
		return /\.xml$/.test(name) && /slides|charts/.test(name) ? [strFromU8(bytes)] : [];
	});
	return [
		...[csvOfValues(values), excelOfValues(values), jsonOfValues(values)],
		...[citationOf(answered, codebook, taking), values.sentence],
		...[await unsqueezed((await pack(plate)).slice(2), 512_000), JSON.stringify(plate)],
		...(plate.form === 'table' ? [] : [pictureOfPlate(plate, 960, null, document)]),
		oneFile(deck, await partsOfFile('', ''), document),
		...office,
	].join('\n');
}

describe('what is withheld', () => {
	it('is in no export: neither the values nor what they were measured from', async () => {
		const { codebook } = kit;
		const by = codebook.questions.find(
			({ kind, answers }) => (kind === 'single' || kind === 'ordered') && answers.length > 10,
		);
		const some = codebook.questions.find(({ kind }) => kind === 'multiple');
		const question = codebook.questions.find((one) => one.kind === 'single' && one !== by);
		let withheld = 0;
		for (const id of [some?.id ?? '', question?.id ?? '']) {
			// So few are left that groups of the break fall below 10.
			const size = idOf('Größenklasse');
			const view = {
				...startOf(codebook, [id], by?.id ?? ''),
				filters: { [size]: { kind: 'answers' as const, answers: [2] } },
			};
			const answered = await answer(kit, view);
			const cells = answered.lines.flatMap((line) => line.cells);
			const hidden = cells.filter(({ estimate }) => estimate.kind === 'withheld');
			const shown = cells.filter(({ estimate }) => estimate.kind === 'known');
			const text = await everyExport(answered, kit);
			const said = new Set(
				shown.flatMap(({ measured }) => numbersOf(measured, answered.unit).flatMap(telling)),
			);
			for (const { measured } of hidden)
				for (const number of numbersOf(measured, answered.unit).flatMap(telling)) {
					if (said.has(number)) continue;
					expect(text.includes(number), `${number} of a withheld value`).toBe(false);
					withheld += 1;
				}
			// What is shown is found in the same way.
			const [first] = shown.flatMap(({ measured }) =>
				measured ? telling(100 * measured.estimate).slice(0, 1) : [],
			);
			expect(text.includes(first ?? 'nothing'), `${first} of a value that is shown`).toBe(true);
			for (const row of valuesOf(answered, codebook, taking).values)
				if (row.value === null) {
					expect(row).toMatchObject({ n: null, count: null, designEffect: null, effectiveN: null });
					expect(row).toMatchObject({ low: null, high: null, largerThan: [] });
					expect(row.reasons).not.toEqual([]);
				}
		}
		expect(withheld).toBeGreaterThan(20);
	}, 60_000);

	it('takes comparisons and letters along, and every number of respondents below 10', async () => {
		const { codebook } = kit;
		const question = codebook.questions.find(({ kind }) => kind === 'single');
		const answered = await answer(kit, startOf(codebook, [question?.id ?? ''], idOf('Größenklasse')));
		const [, second] = answered.groups;
		expect(answered.differences.some(({ a, b }) => a === second || b === second)).toBe(true);
		const hide = (cell: Cell): Cell =>
			cell.group === second
				? {
						...cell,
						count: 7,
						letters: 'b',
						estimate: { kind: 'withheld', reason: 'small-base', base: null },
					}
				: cell;
		const table: Answered = {
			...answered,
			groups: answered.groups.map((group) => (group === second ? { ...group, n: 9 } : group)),
			lines: answered.lines.map((line) => ({ ...line, cells: line.cells.map(hide) })),
			remarks: [{ kind: 'filtered', n: 9, of: 800 }],
		};
		const shown = shownOnly(table);
		expect(shown.groups[1]?.n).toBeNull();
		expect(shown.remarks).toEqual([]);
		expect(shown.differences.every(({ a, b }) => a.code !== second?.code && b.code !== second?.code)).toBe(
			true,
		);
		for (const { cells } of shown.lines) {
			expect(cells[1]).toMatchObject({ measured: null, count: null, letters: '' });
			for (const { letters } of cells) expect(letters.split(' ')).not.toContain(second?.letter);
		}
		const rows = valuesOf(table, codebook, taking).values.filter(({ letter }) => letter === second?.letter);
		expect(rows.every(({ value, n }) => value === null && n === null)).toBe(true);
	});
});

/** What was measured of a value: itself and what tells it. */
function numbersOf(measured: Cell['measured'], unit: string): number[] {
	if (measured === null) return [];
	const scale = unit === 'percent' ? 100 : 1;
	const { estimate, se, deff, n } = measured;
	return [scale * estimate, scale * se, ...(deff === null ? [] : [deff, n / deff])].filter(
		(one) => one !== 0 && Number.isFinite(one),
	);
}

describe('a report', () => {
	it('has a page for each question that is counted, statements as one, and a slide for each page', async () => {
		const { codebook } = kit;
		const parts = partsOf(codebook, 'de');
		const ids = parts.flatMap((part) => part.ids);
		expect(ids).toEqual(codebook.questions.filter(isCounted).map(({ id }) => id));
		expect(parts.some((part) => part.ids.length > 1)).toBe(true);
		const by = idOf('Größenklasse');
		const like = startOf(codebook, [], null);
		const views = parts.map((part) => viewOf(codebook, part, by, like));
		for (const view of views)
			expect(view.by).toBe(view.questions.length > 1 || view.questions.includes(by) ? null : by);
		const told: number[] = [];
		const pages = await pagesOf(kit, views, taking, { tell: (done) => told.push(done) });
		expect(told).toEqual(parts.map((_, i) => i + 1));
		const deck = deckOfReport(pages, codebook, 'de');
		expect(deck.title).toBe(codebook.title);
		expect(deck.slides).toHaveLength(parts.length);
	}, 60_000);

	it('is called off between two pages', async () => {
		const calledOff = new AbortController();
		const views = partsOf(kit.codebook, 'de').map((part) =>
			viewOf(kit.codebook, part, null, startOf(kit.codebook, [])),
		);
		let done = 0;
		const tell = (count: number) => {
			done = count;
			if (count === 2) calledOff.abort();
		};
		await expect(pagesOf(kit, views, taking, { tell, signal: calledOff.signal })).rejects.toThrow('abort');
		expect(done).toBe(2);
	});

	it('puts wide tables side by side, with everyone in each', () => {
		const group = (code: number | null) => ({ code, label: `${code}`, letter: '', n: 50 });
		const groups = [null, ...Array.from({ length: 16 }, (_, i) => i)].map(group);
		const table = {
			groups,
			lines: [{ cells: groups.map((one) => ({ group: one })) }],
		} as unknown as Answered;
		expect(isWide(table)).toBe(true);
		const blocks = blocksOf(table);
		expect(blocks).toHaveLength(2);
		expect(blocks.flatMap((block) => block.groups.slice(1))).toEqual(groups.slice(1));
		for (const block of blocks) {
			expect(block.groups[0]?.code).toBeNull();
			expect(block.lines[0]?.cells.map((cell) => cell.group)).toEqual(block.groups);
		}
		expect(blocksOf({ ...table, groups: groups.slice(0, 1) })).toHaveLength(1);
	});
});

describe('filters', () => {
	it('are said in words', () => {
		const size = kit.codebook.questions.find(({ text }) => text.startsWith('Größenklasse'));
		const number = kit.codebook.questions.find(({ kind }) => kind === 'number');
		expect(
			filterTexts(
				kit.codebook,
				{
					[size?.id ?? '']: { kind: 'answers', answers: [0, 1] },
					[number?.id ?? '']: { kind: 'span', from: 10, to: 50.5 },
					q9999: { kind: 'answers', answers: [0] },
				},
				'de',
			),
		).toEqual([
			`Nur „${size?.text}“: ${size?.answers[0]?.label} oder ${size?.answers[1]?.label}.`,
			`Nur „${number?.text}“: von 10 bis unter 50,5.`,
		]);
	});
});
