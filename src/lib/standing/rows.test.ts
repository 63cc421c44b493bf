import { describe, expect, it } from 'vitest';
import type { Finding } from '../benchmark/finding';
import { byGroup, byValue, remarksOn, rowsOf, type Row } from './rows';
import type { ToldFigure, ToldFinding } from './told-finding';

const told = (code: ToldFinding['code'], figure: Partial<ToldFigure> | null = null): ToldFinding => ({
	...{ kind: 'want', code, name: code, mark: null, markName: '', sentence: '' },
	figure: figure && (figure as ToldFigure),
});
const want = (code: 'OFFERS' | 'HOURS'): Finding => ({ kind: 'want', code, mark: null, figure: null });
const row = (figure: Partial<ToldFigure> | null, ofUsers: boolean | null = null): Row => ({
	...{ told: told('OFFERS', figure), mayCome: false, ofUsers },
	estimate: { kind: 'absent', reason: 'not-published' },
});

describe('rows', () => {
	it('pair findings with their words, and refuse words that are not theirs', () => {
		expect(rowsOf([want('OFFERS')], [told('OFFERS')])[0]?.estimate.kind).toBe('absent');
		expect(() => rowsOf([want('OFFERS')], [told('HOURS')])).toThrow('Finding 1 is OFFERS, but HOURS');
		expect(() => rowsOf([want('OFFERS')], [])).toThrow('1 findings are told in 0 texts');
	});
	it('stand below their group and year, in the order in which the groups come', () => {
		const rows = [
			{ group: 'b', year: 2019 },
			null,
			{ group: 'a', year: 2019 },
			{ group: 'b', year: 2019 },
		].map((figure) => row(figure));
		expect(byGroup(rows).map(({ group, rows: own }) => [group, own.length])).toEqual([
			['B, 2019', 2],
			[null, 1],
			['A, 2019', 1],
		]);
	});
	it('say who is left out: once where it is so of all, else of which group', () => {
		const [small, all] = [['Betriebe Ihrer Größe wurden nicht gefragt.'], []];
		const said = (...groups: (readonly string[])[]) =>
			remarksOn(
				groups.map((leavesOut, i) => row({ group: `gruppe ${i + 1}`, year: 2019, leavesOut })),
				'de',
			);
		expect(said(small, small)).toEqual(['Betriebe Ihrer Größe wurden nicht gefragt.']);
		expect(said(all, small)).toEqual(['Gruppe 2, 2019: Betriebe Ihrer Größe wurden nicht gefragt.']);
		expect(said(all, all)).toEqual([]);
	});
	it('say that two universes must not be compared, where both are there', () => {
		const said = (...ofUsers: (boolean | null)[]) =>
			remarksOn(
				ofUsers.map((users) => row({ group: 'x', year: 2019, leavesOut: [] }, users)),
				'de',
			);
		expect(said(true, false)).toEqual([expect.stringContaining('Vergleichen Sie die beiden Gruppen nicht')]);
		expect(said(true, true, null)).toEqual([]);
		expect(said(false, null)).toEqual([]);
	});
	it('go by their value, those without one last', () => {
		const found = [null, { value: 0 }, { value: 51 }]
			.map((figure) => told('OFFERS', figure))
			.toSorted(byValue);
		expect(found.map(({ figure }) => figure?.value)).toEqual([51, 0, undefined]);
	});
});
