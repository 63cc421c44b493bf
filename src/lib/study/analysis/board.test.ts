import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Estimate } from '../../stats/estimate';
import type { Question } from '../../survey/codebook/codebook';
import type { StudyFilter, StudyView } from '../../view/study-view';
import { answer } from './answer';
import type { Kit } from './asked';
import { chartsOf, groundOf, spanOf, toggled, type BoardChart, type BoardGround } from './board';
import { sampleKit } from './sample-kit.sample';
import { questionOf, startOf } from './start-view';

/** Sector (one of 8), "we lack the time" (ordered), purposes (any of 6), satisfaction (0 to 10, a bin each). */
const four = ['q1', 'q19', 'q9', 'q22'];
/** With networks (any of 8) and the year of foundation there are too many combinations to be kept. */
const six = [...four, 'q8', 'q5'];

let kit: Kit;
let kept: BoardGround;
let whole: readonly BoardChart[];
beforeAll(async () => {
	kit = await sampleKit();
	kept = await groundOf(kit, view(four));
	whole = await chartsOf(kept, {});
});

type Filters = StudyView['filters'];
const view = (board: readonly string[], filters: Filters = {}): StudyView => ({
	...startOf(kit.codebook, [board[0] ?? '']),
	...{ board, filters },
});
const unkept = (ground: BoardGround): BoardGround => ({ ...ground, cube: null });
const asked = (id: string): Question => {
	const question = questionOf(kit.codebook, id);
	if (question === null) throw new Error(`The sample has no question ${id}.`);
	return question;
};
const chartOf = (charts: readonly BoardChart[], id: string): BoardChart => {
	const chart = charts.find(({ question }) => question.id === id);
	if (chart === undefined) throw new Error(`The board has no question ${id}.`);
	return chart;
};

/** All numbers of an estimate; what kind it is, and why, beside them. */
const told = (estimate: Estimate): readonly [string, readonly number[]] => {
	if (estimate.kind !== 'known') return [`${estimate.kind} ${estimate.reason}`, []];
	const { value, interval, base, flag } = estimate;
	const limits = interval.kind === 'none' ? [] : [interval.low, interval.high];
	return [`known ${flag} ${interval.kind}`, [value, ...limits, base ?? -1]];
};
function expectAlike(a: Estimate, b: Estimate): void {
	const [[kind, values], [otherKind, others]] = [told(a), told(b)];
	expect(kind).toBe(otherKind);
	values.forEach((value, i) => expect(Math.abs(value - (others[i] ?? NaN))).toBeLessThan(1e-9));
}
function expectSame(charts: readonly BoardChart[], others: readonly BoardChart[]): void {
	expect(charts.map(({ question }) => question.id)).toEqual(others.map(({ question }) => question.id));
	charts.forEach(({ n, bars, bins }, i) => {
		expect([n, bars.length, bins]).toEqual([others[i]?.n, others[i]?.bars.length, others[i]?.bins]);
		bars.forEach(({ estimate, whole, ...rest }, place) => {
			const {
				estimate: other,
				whole: otherWhole,
				...restOfOther
			} = others[i]?.bars[place] as typeof rest & {
				estimate: Estimate;
				whole: Estimate;
			};
			expect(rest).toEqual(restOfOther);
			expectAlike(estimate, other);
			expectAlike(whole, otherWhole);
		});
	});
}

/** A selection of some answers, or of a stretch of bins, as clicks and brushes make them. */
function selection(id: string): fc.Arbitrary<StudyFilter | null> {
	const { bars, bins } = chartOf(whole, id);
	const place = fc.nat(bars.length - 1);
	const some: fc.Arbitrary<StudyFilter> = bins
		? fc.tuple(place, place).map(([a, b]) => spanOf(bins, a, b))
		: fc
				.uniqueArray(place, { minLength: 1, maxLength: Math.min(3, bars.length - 1) })
				.map((answers) => ({ kind: 'answers', answers: answers.toSorted((a, b) => a - b) }));
	return fc.option(some, { freq: 4 });
}
const selections = (): fc.Arbitrary<Filters> =>
	fc
		.tuple(...four.map(selection))
		.map((all) =>
			Object.fromEntries(four.flatMap((id, i) => (all[i] ? [[id, all[i]] as [string, StudyFilter]] : []))),
		);
const seeded = (runs: number) => fc.sample(selections(), { numRuns: runs, seed: 7 });

describe('a board', () => {
	it('answers random selections from kept sums as the respondents themselves would', async () => {
		expect(kept.cube).not.toBeNull();
		expect(new Set(whole.map(({ question }) => question.kind)).size).toBe(4);
		let small = 0;
		for (const filters of seeded(30)) {
			const fromSums = await chartsOf(kept, filters);
			expectSame(fromSums, await chartsOf(unkept(kept), filters));
			small += fromSums.filter(({ n }) => n === null).length;
		}
		expect(small).toBeGreaterThan(0);
	});

	it('asks nothing of the engine for a selection while sums are kept', async () => {
		const silent = { ...kit, engine: { ...kit.engine, columns: () => Promise.reject(new Error('asked')) } };
		const ground = { ...kept, asked: { ...kept.asked, kit: silent } };
		for (const filters of seeded(10))
			expect(await chartsOf(ground, filters)).toEqual(await chartsOf(kept, filters));
		const sector: Filters = { q1: { kind: 'answers', answers: [0] } };
		await expect(chartsOf(unkept(ground), sector)).rejects.toThrow('asked');
	});

	it('shows in each chart what the page answers with the selections of all others as filters', async () => {
		for (const filters of seeded(10)) {
			const charts = await chartsOf(kept, filters);
			for (const id of four.filter((one) => asked(one).kind !== 'number')) {
				const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== id));
				const { lines } = await answer(kit, { ...startOf(kit.codebook, [id]), filters: others });
				const { bars } = chartOf(charts, id);
				expect(lines).toHaveLength(bars.length);
				for (const { answer: place, cells } of lines)
					expectAlike(bars[place ?? -1]?.estimate as Estimate, cells[0]?.estimate as Estimate);
			}
		}
	});

	it('gives the same answers where there are too many combinations to keep', async () => {
		const many = await groundOf(kit, view(six));
		expect(many.cube).toBeNull();
		for (const filters of seeded(8)) {
			const charts = await chartsOf(many, filters);
			expect(charts).toHaveLength(six.length);
			expectSame(charts.slice(0, four.length), await chartsOf(kept, filters));
		}
	});

	it('answers a stretch that ends inside bins from the respondents', async () => {
		const inside = await chartsOf(kept, { q22: { kind: 'span', from: 4.75, to: 7.2 } });
		const atBorders = await chartsOf(kept, { q22: { kind: 'span', from: 4.5, to: 7.5 } });
		// Points are whole numbers: 5, 6 and 7 lie in both.
		for (const id of ['q1', 'q19', 'q9']) expectSame([chartOf(inside, id)], [chartOf(atBorders, id)]);
	});

	it('lets filters on other questions hold for all of it, kept or not', async () => {
		const outside: Filters = { q2: { kind: 'answers', answers: [0] }, q7: { kind: 'answers', answers: [0] } };
		const ground = await groundOf(kit, view(four, outside));
		for (const filters of seeded(6)) {
			const both = { ...filters, ...outside };
			const charts = await chartsOf(ground, both);
			expectSame(charts, await chartsOf(unkept(ground), both));
			charts.forEach(({ n }, i) => expect(n ?? 0).toBeLessThan(whole[i]?.n ?? 0));
		}
	});

	it('is not weighted where the reader wants no weights', async () => {
		const ground = await groundOf(kit, { ...view(four), weighted: false });
		for (const filters of seeded(6))
			expectSame(await chartsOf(ground, filters), await chartsOf(unkept(ground), filters));
		const shares = ({ bars }: BoardChart) => bars.map(({ estimate }) => told(estimate)[1][0]);
		expect(shares(chartOf(await chartsOf(ground, {}), 'q1'))).not.toEqual(shares(chartOf(whole, 'q1')));
	});

	it('never shows a value of fewer than ten respondents, whatever is selected', async () => {
		let [withheld, empty] = [0, 0];
		const { bins } = chartOf(whole, 'q22');
		if (bins === null) throw new Error('Satisfaction has no bins.');
		for (let sector = 0; sector < 8; sector++)
			for (let point = 0; point < bins.bins; point++) {
				const filters: Filters = {
					q1: { kind: 'answers', answers: [sector] },
					q22: spanOf(bins, point, point),
				};
				for (const { n, bars } of await chartsOf(kept, filters))
					for (const { estimate } of bars) {
						if (n !== null) expect(estimate).toMatchObject({ kind: 'known', base: n });
						else expect(estimate.kind).not.toBe('known');
						withheld += estimate.kind === 'withheld' ? 1 : 0;
						empty += estimate.kind === 'absent' ? 1 : 0;
					}
			}
		expect(withheld).toBeGreaterThan(100);
		expect(empty).toBeGreaterThan(0);
	});

	it('gives away nobody by leaving out few', async () => {
		// All states but the smallest: who is left out could be had from everyone by subtraction.
		const ground = await groundOf(kit, view(['q3', 'q7']));
		const states = chartOf(await chartsOf(ground, {}), 'q3');
		const everyone = chartOf(await chartsOf(ground, {}), 'q7').n ?? NaN;
		const few = await Promise.all(
			states.bars.map(async ({ place }) => {
				const others = states.bars.filter((bar) => bar.place !== place).map((bar) => bar.place);
				const one = chartOf(await chartsOf(ground, { q3: { kind: 'answers', answers: [place] } }), 'q7');
				const rest = chartOf(await chartsOf(ground, { q3: { kind: 'answers', answers: others } }), 'q7');
				return { one, rest };
			}),
		);
		expect(few.some(({ one }) => one.n === null)).toBe(true);
		for (const { one, rest } of few) {
			expect(rest.n === null).toBe(one.n === null);
			if (one.n !== null) expect(one.n + (rest.n ?? NaN)).toBe(everyone);
			else expect(rest.bars.every(({ estimate }) => estimate.kind === 'withheld')).toBe(true);
		}
	});

	it('filters all charts but its own, and marks in its own what is selected', async () => {
		const filters: Filters = { q19: { kind: 'answers', answers: [3, 4] } };
		const charts = await chartsOf(kept, filters);
		const own = chartOf(charts, 'q19');
		expect(own.n).toBe(chartOf(whole, 'q19').n);
		expect(own.bars.map(({ selected }) => selected)).toEqual([false, false, false, true, true]);
		own.bars.forEach(({ estimate, whole: all }) => expectAlike(estimate, all));
		expect(chartOf(charts, 'q1').n).toBeLessThan(chartOf(whole, 'q1').n ?? NaN);
		expect(chartOf(charts, 'q1').bars.every(({ selected }) => selected)).toBe(true);
	});

	it('stays empty without questions, and takes no more than six', async () => {
		expect(await chartsOf(await groundOf(kit, view([])), {})).toEqual([]);
		const many = await groundOf(kit, view(['q1', 'q2', 'q3', 'q6', 'q7', 'q16', 'q17']));
		expect((await chartsOf(many, {})).map(({ question }) => question.id)).not.toContain('q17');
	});
});

describe('a click on a bar', () => {
	it('selects an answer and takes it out again', () => {
		const chart = chartOf(whole, 'q19');
		expect(toggled(chart, 2, null)).toEqual({ kind: 'answers', answers: [2] });
		expect(toggled(chart, 0, { kind: 'answers', answers: [2] })).toEqual({
			kind: 'answers',
			answers: [0, 2],
		});
		expect(toggled(chart, 2, { kind: 'answers', answers: [0, 2] })).toEqual({
			kind: 'answers',
			answers: [0],
		});
		expect(toggled(chart, 0, { kind: 'answers', answers: [0] })).toBeNull();
		expect(toggled(chart, 4, { kind: 'answers', answers: [0, 1, 2, 3] })).toBeNull();
	});

	it('selects a bin, and another in its place, and none when it was this one', () => {
		const chart = chartOf(whole, 'q22');
		const [from = NaN] = [chart.bins?.from];
		const fourth = { kind: 'span', from: from + 3, to: from + 4 } as const;
		expect(toggled(chart, 3, null)).toEqual(fourth);
		expect(toggled(chart, 3, { kind: 'span', from, to: from + 1 })).toEqual(fourth);
		expect(toggled(chart, 3, fourth)).toBeNull();
		expect(toggled(chart, 3, { ...fourth, to: from + 5 })).toEqual(fourth);
	});

	it('or a brush in either direction selects the same stretch', () => {
		const bins = { from: -0.3, width: 0.1, bins: 12 };
		expect(spanOf(bins, 9, 2)).toEqual(spanOf(bins, 2, 9));
		expect(spanOf(bins, 4, 4).to).toBeGreaterThan(spanOf(bins, 4, 4).from);
	});

	it('twice leads back to the same charts', async () => {
		for (const filters of seeded(20))
			for (const id of four) {
				const chart = chartOf(whole, id);
				const before = filters[id] ?? null;
				if (chart.bins !== null && before !== null) continue;
				const place = chart.bars.length - 1;
				const once = toggled(chart, place, before);
				if (once === null) continue;
				expect(toggled(chart, place, once)).toEqual(before);
			}
	});
});
