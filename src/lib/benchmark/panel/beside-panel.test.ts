import { describe, expect, it } from 'vitest';
import { unanswered, type Answers } from '../answers';
import { purposes } from '../items';
import { newcomer, type SizeClass } from '../profile';
import { besidePanel } from './beside-panel';
import { panel, spread } from './panel.sample';

const business = (size: SizeClass | null, answers: Partial<Answers> = {}) => ({
	profile: { ...newcomer, size },
	answers: { ...unanswered, ...answers },
});

describe('a business beside the respondents of a survey', () => {
	it('stands beside its size class, or beside all, and says why', () => {
		const beside = (size: SizeClass | null) => besidePanel(panel, business(size), {});
		expect(beside('10-49')).toMatchObject({ group: { size: '10-49' }, instead: null });
		expect(beside(null)).toMatchObject({ group: { size: null }, instead: 'size-not-said' });
		expect(beside('1-9')).toMatchObject({ group: { size: null }, instead: 'size-not-there' });
		expect(beside('GE250')).toMatchObject({ group: { size: null }, instead: 'size-withheld' });
	});

	it('has its own marks on the shares, and its number of networks ranked', () => {
		const { shares, numbers } = besidePanel(
			panel,
			business('10-49', { networks: ['FACEBOOK', 'WHATSAPP'] }),
			{},
		);
		expect(shares.map(({ item, mark }) => [item.code, mark])).toEqual([
			['E_SM1_ANY', 'yes'],
			['FACEBOOK', 'yes'],
		]);
		expect(numbers[0]).toMatchObject({ own: 2, rank: { kind: 'interval', low: 0.13, high: 0.69 } });
		const nowhere = besidePanel(panel, business(null, { networks: [] }), {});
		expect(nowhere.shares.map(({ mark }) => mark)).toEqual(['not-yet', 'not-yet']);
		// Only users were asked: who is nowhere has no place among them.
		expect(nowhere.numbers[0]).toMatchObject({ own: null, rank: null });
		const silent = besidePanel(panel, business(null), {});
		expect(silent.shares.map(({ mark }) => mark)).toEqual([null, null]);
		expect(silent.numbers[0]?.rank).toBeNull();
	});

	it('counts purposes only where each was answered, and takes numbers as they were entered', () => {
		const numbers = ['PURPOSES', 'N1', 'N2'].map((code) => ({
			...{ code, question: '', unit: '' },
			asked: 'all' as const,
		}));
		const groups = panel.groups.map((group) => ({ ...group, spreads: [spread, spread, spread] }));
		const beside = (marks: Answers['marks'], entered = {}) =>
			besidePanel({ ...panel, numbers, groups }, business(null, { marks }), entered).numbers.map(
				({ own }) => own,
			);
		const all = Object.fromEntries(purposes.map((code, i) => [code, i < 2 ? 'yes' : 'not-yet'] as const));
		expect(beside(all, { N1: 4 })).toEqual([2, 4, null]);
		expect(beside({ E_SM_PRCR: 'yes' })).toEqual([null, null, null]);
		expect(beside(all, Object.create({ N2: 3 }) as object)).toEqual([2, null, null]);
	});
});
