import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { besidePanel } from '../../benchmark/panel/beside-panel';
import type { Panel } from '../../benchmark/panel/panel';
import { rankIn } from '../../benchmark/panel/rank-in';
import { readPanel } from '../../benchmark/panel/read-panel';
import { writePanel } from '../../benchmark/panel/write-panel';
import { cellsQuery } from '../../queries/survey/cells-query';
import { toMoments } from '../../queries/survey/to-moments';
import { limitsOfRank, percentileRank } from '../../stats/survey/rank';
import { answer } from '../analysis/answer';
import { askedOf, type Kit } from '../analysis/asked';
import { sampleKit } from '../analysis/sample-kit.sample';
import { startOf } from '../analysis/start-view';
import { guessMapping } from './guess-mapping';
import { makePanel } from './make-panel';
import type { PanelMapping } from './mapping';
import { ownRecord } from './own-record';

let kit: Kit;
let mapping: PanelMapping;
let panel: Panel;
beforeAll(async () => {
	kit = await sampleKit();
	const guessed = guessMapping(kit.codebook);
	const hours = kit.codebook.questions.find(({ text }) => text.includes('Stunden'))?.id ?? '';
	mapping = { ...guessed, numbers: [{ question: hours, asked: 'users' }] };
	panel = await makePanel(kit, mapping, null);
}, 60_000);
afterAll(() => kit.engine.close());

const textOf = (id: string | null) => kit.codebook.questions.find((question) => question.id === id)?.text;

describe('our sample as a group of peers', () => {
	it('is recognised by the names of questions and answers', () => {
		expect(
			Object.entries(mapping.parts).map(([part, { question, asked }]) => [part, textOf(question), asked]),
		).toEqual([
			['uses', 'Nutzt Ihr Unternehmen soziale Medien?', 'all'],
			['networks', 'In welchen Netzwerken ist Ihr Unternehmen?', 'users'],
			['purposes', 'Wofür nutzt Ihr Unternehmen soziale Medien?', 'users'],
			// What customers look for is not what they find.
			['wants', undefined, 'all'],
		]);
		expect(mapping.size.codes).toEqual(['10-49', '50-249', 'GE250']);
		expect(mapping.parts.networks.codes).toContain('X');
		expect(mapping.parts.networks.codes.at(-1)).toBeNull();
		expect(mapping.parts.purposes.codes).toEqual([
			...['E_SM_PADVERT', 'E_SM_PCUQOR', 'E_SM_PRCR', 'E_SM_PCUDEV', 'E_SM_PBPCOLL', 'E_SM_PEXCHVOK'],
		]);
	});

	it('passes the proof that the benchmark puts it to, and holds no more than figures', () => {
		const text = writePanel(panel);
		expect(readPanel(text)).toEqual({ ok: true, panel });
		expect(text.length).toBeLessThan(100_000);
		expect(panel).toMatchObject({ invented: true, weighted: true, sampling: 'probability', year: 2026 });
		expect(panel.groups.map(({ size, n }) => [size, n])).toEqual([
			...[
				[null, 1200],
				['10-49', 620],
				['50-249', 400],
				['GE250', 180],
			],
		]);
	});

	it('has the shares of the analysis, to a hundredth of a point', async () => {
		const uses = mapping.parts.uses.question ?? '';
		const found = await answer(kit, startOf(kit.codebook, [uses], mapping.size.question));
		const line = found.lines.find(({ label }) => label === 'ja');
		expect(panel.groups).toHaveLength(4);
		for (const [place, group] of panel.groups.entries()) {
			const [share, cell] = [group.shares[0], line?.cells[place]?.estimate];
			if (share?.kind !== 'known' || cell?.kind !== 'known') throw new Error('Both are known.');
			expect(share.value).toBeCloseTo(cell.value, 1);
			expect(share.base).toBe(cell.base);
			if (share.interval.kind !== 'interval' || cell.interval.kind !== 'interval')
				throw new Error('Both have an interval.');
			expect(Math.abs(share.interval.low - cell.interval.low)).toBeLessThan(0.011);
			expect(Math.abs(share.interval.high - cell.interval.high)).toBeLessThan(0.011);
		}
	});

	it('ranks hours a week as percentileRank does on all respondents', async () => {
		const asked = await askedOf(kit, startOf(kit.codebook, []));
		const at = panel.numbers.findIndex(({ code }) => code === 'N1');
		const spread = panel.groups[0]?.spreads[at];
		if (spread?.kind !== 'known') throw new Error('It is known.');
		const column = mapping.numbers[0]?.question ?? '';
		for (const step of spread.steps.slice(1, -1)) {
			const before = spread.steps[spread.steps.indexOf(step) - 1]?.upTo ?? 0;
			const dimension = { kind: 'cuts', column, cuts: [before, step.upTo] } as const;
			const cells = await kit.engine.columns(
				cellsQuery({ dimensions: [dimension], filters: [], shape: asked.shape }),
			);
			const moments = toMoments(cells, asked.design, [{ kind: 'codes', size: 3 }]);
			const rank = percentileRank(moments, { below: [0], equal: [1], above: [2] });
			const limits = rank && limitsOfRank(rank, { weighted: true });
			const found = rankIn(spread, step.upTo);
			if (found.kind !== 'interval' || limits === null) throw new Error('Both are intervals.');
			expect(found.low).toBeCloseTo(limits[0], 5);
			expect(found.high).toBeCloseTo(limits[1], 5);
		}
	});

	it('leaves one business out of its own peers: what remains is one less, and the rest as it was', async () => {
		for (const record of [0, 700, 1199]) {
			const own = await ownRecord(kit, mapping, record);
			if (own === null) throw new Error('It is there.');
			const peers = await makePanel(kit, mapping, own);
			expect(peers.groups[0]?.n).toBe(1199);
			const { size } = own.business.profile;
			for (const [place, group] of peers.groups.entries()) {
				const isOwn = group.size === null || group.size === size;
				const n = panel.groups[place]?.n ?? NaN;
				expect(group.n).toBe(isOwn ? n - 1 : n);
				if (!isOwn) expect(group).toEqual(panel.groups[place]);
			}
			const beside = besidePanel(peers, own.business, own.numbers);
			expect(beside.group.size).toBe(size);
			const said = beside.shares.filter(({ mark }) => mark !== null);
			expect(said.length).toBeGreaterThan(0);
		}
		expect(await ownRecord(kit, mapping, 1200)).toBeNull();
	});
});

describe('other samples', () => {
	it('without a random choice there is no interval anywhere, only counts', async () => {
		const quota = { ...kit, codebook: { ...kit.codebook, sampling: 'quota' as const } };
		const made = await makePanel(quota, mapping, null);
		expect(readPanel(writePanel(made))).toEqual({ ok: true, panel: made });
		expect(writePanel(made)).not.toContain('"low"');
		for (const { spreads } of made.groups)
			for (const spread of spreads) expect(rankIn(spread, 3).kind).toBe('counts');
	});

	it('with nothing mapped there is a group without figures', async () => {
		const nothing = guessMapping({ ...kit.codebook, questions: [] });
		const made = await makePanel(kit, nothing, null);
		expect(made).toMatchObject({ items: [], numbers: [], groups: [{ size: null, shares: [], spreads: [] }] });
	});
});
