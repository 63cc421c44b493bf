import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry } from '../figures/series-entry';
import { ground as gathered } from '../standing/prepare-ground';
import { anyBusiness } from './business.sample';
import type { Ground } from './ground';
import { climb } from './ladder';
import { rungNames, type RungName } from './ladder-rungs';
import { measures } from './measures';
import type { Profile } from './profile';

const ground = await gathered();

const profile = (country: string, size: Profile['size'], division: number | null): Profile => ({
	country,
	size,
	division,
});

const shown = (of: Profile, item = 'E_SM1_ANY') => {
	const { shown: peers } = climb(of, item, ground);
	if (!peers) return null;
	const { value, year, geo, size_class, sector } = peers.row;
	return [peers.rung, value, year, geo, size_class, sector, peers.leavesOut.join(' ')];
};

const states = (of: Profile, item = 'E_SM1_ANY') =>
	Object.fromEntries(climb(of, item, ground).rungs.map(({ name, state }) => [name, state.kind]));

const anyProfile = anyBusiness.map((business) => business.profile);
const anyItem = fc.constantFrom(...measures.map(({ item }) => item));

describe('what is shown, typed from the data', () => {
	it.each([
		// A bakery: nothing in Germany counts firms below ten persons.
		[profile('DE', '1-9', 10), 'E_SM1_ANY', ['country', 60.677, 2023, 'DE', 'GE10', 'TOTAL', 'size']],
		[profile('DE', '50-249', 28), 'E_SM1_ANY', ['size', 61, 2019, 'DE', '50-249', 'TOTAL', '']],
		[profile('DE', '1-9', 55), 'E_SM1_ANY', ['sector', 66, 2019, 'DE', 'GE10', 'I55-56', 'size']],
		[profile('EU27_2020', '50-249', 55), 'E_SM_SNET', ['eu-sector', 82, 2019, 'EU28', 'GE10', 'I55', '']],
		[profile('NL', '1-9', 55), 'E_SM_SNET', ['sector-size', 59, 2021, 'NL', '2-9', 'I55-56', '']],
		[profile('FR', '1-9', 49), 'E_SM1_ANY', ['sector-size', 22, 2022, 'FR', 'LT10', 'H49-53', '']],
		// Eurostat does not ask banks, CBS does; its figure for banks is of 2016.
		[profile('NL', '10-49', 64), 'E_SM1_ANY', ['country', 79, 2023, 'NL', 'GE10', 'TOTAL', '']],
		[profile('DE', 'GE250', 64), 'E_SM1_ANY', ['size', 79, 2019, 'DE', 'GE250', 'TOTAL', 'sector']],
		// The United Kingdom was in the EU-28 of 2019, not in the EU-27 of 2023.
		[profile('UK', '10-49', 47), 'E_SM1_ANY', ['eu', 53, 2019, 'EU28', 'GE10', 'TOTAL', '']],
		[
			profile('US', '1-9', 47),
			'E_SM1_ANY',
			['eu', 60.9499, 2023, 'EU27_2020', 'GE10', 'TOTAL', 'size country'],
		],
		[profile('DE', null, null), 'E_SM1_ANY', ['country', 60.677, 2023, 'DE', 'GE10', 'TOTAL', '']],
		[profile('DE', '1-9', 10), 'E_SM_PADVERT', ['eu-sector', 84, 2019, 'EU28', 'GE10', 'C10-33', 'size']],
	])('%j, %s', (of, item, expected) => {
		expect(shown(of, item)).toEqual(expected);
	});

	it('shows shares of all enterprises where no share of those with social media fits: two purposes are published by size alone', () => {
		expect(shown(profile('DE', '1-9', 10), 'E_SM_PEXCHVOK')?.slice(0, 3)).toEqual(['eu', 14, 2019]);
		expect(shown(profile('DE', '10-49', 10), 'E_SM_PEXCHVOK')?.slice(0, 3)).toEqual(['eu-size', 25, 2019]);
	});
});

describe('the rungs', () => {
	it('say of a bakery where there is nothing, and that the EU is wider', () => {
		expect(states(profile('DE', '1-9', 10))).toEqual({
			'sector-size': 'not-published',
			sector: 'not-published',
			size: 'not-published',
			country: 'shown',
			'eu-sector-size': 'not-published',
			'eu-sector': 'not-published',
			'eu-size': 'not-published',
			eu: 'wider',
		});
	});

	it('ask for what a newcomer has not said', () => {
		const { rungs } = climb(profile('DE', null, null), 'E_SM1_ANY', ground);
		expect(rungs.filter(({ state }) => state.kind === 'not-said')).toHaveLength(6);
		expect(rungs[2]?.state).toEqual({ kind: 'not-said', what: 'size' });
		expect(climb(profile('OTHER', '1-9', 10), 'E_SM1_ANY', ground).rungs[3]?.state).toEqual({
			kind: 'not-said',
			what: 'country',
		});
	});

	it('name an old figure and the newest year', () => {
		const [, sector] = climb(profile('NL', '10-49', 55), 'E_SM1_ANY', ground).rungs;
		expect(sector?.state).toMatchObject({
			kind: 'too-old',
			figure: { row: { year: 2016, value: 84 } },
			newest: 2023,
		});
	});
});

describe('for any business and item', () => {
	it('all rungs are there in order, at most one is shown, and it is what the ladder shows', () => {
		fc.assert(
			fc.property(anyProfile, anyItem, (of, item) => {
				const { rungs, shown: peers } = climb(of, item, ground);
				expect(rungs.map(({ name }) => name)).toEqual(rungNames);
				const marked = rungs.filter(({ state }) => state.kind === 'shown');
				expect(marked.map(({ name }): RungName => name)).toEqual(peers ? [peers.rung] : []);
				if (peers) {
					expect(peers.row.item).toBe(item);
					expect(peers.estimate).toMatchObject({ kind: 'known', value: peers.row.value });
				}
			}),
		);
	});

	it('whoever is left out of what is shown is counted on no rung that is not too old', () => {
		fc.assert(
			fc.property(anyProfile, anyItem, (of, item) => {
				const { rungs, shown: peers } = climb(of, item, ground);
				const before = peers ? rungs.slice(0, rungNames.indexOf(peers.rung)) : [];
				for (const { state } of peers && peers.leavesOut.length > 0 ? rungs : before)
					if ('leavesOut' in state) expect(state.leavesOut).not.toEqual([]);
			}),
		);
	});

	it('the order of the rows changes nothing', () => {
		fc.assert(
			fc.property(anyProfile, anyItem, fc.infiniteStream(fc.nat()), (of, item, numbers) => {
				const rows = ground.rows
					.map((row) => [numbers.next().value as number, row] as const)
					.sort(([a], [b]) => a - b)
					.map(([, row]) => row);
				expect(climb(of, item, { ...ground, rows })).toEqual(climb(of, item, ground));
			}),
			{ numRuns: 40 },
		);
	});

	it('nothing that a ladder could show was left out of the ground', async () => {
		const ids = [...new Set(measures.flatMap(({ series, otherwise }) => [...series, ...otherwise]))];
		const all = await Promise.all(ids.map((id) => entry(id)));
		const whole: Ground = {
			...ground,
			rows: all.flatMap(({ observations }) => observations),
			series: all.map(({ series }) => ({ ...series, notes: [] })),
		};
		fc.assert(
			fc.property(anyProfile, anyItem, (of, item) => {
				expect(climb(of, item, ground)).toEqual(climb(of, item, whole));
			}),
			{ numRuns: 300 },
		);
	});
});

describe('an odd ground', () => {
	const without = (keep: (row: Ground['rows'][number]) => boolean, more: Ground['rows'] = []): Ground => ({
		...ground,
		rows: [...ground.rows.filter(keep), ...more],
	});
	const germany = profile('DE', '50-249', 28);

	it('without rows has rungs and nothing to show', () => {
		const { rungs, shown: peers } = climb(
			germany,
			'E_SM1_ANY',
			without(() => false),
		);
		expect(peers).toBeNull();
		expect(new Set(rungs.map(({ state }) => state.kind))).toEqual(new Set(['not-published']));
	});

	it('skips what is missing or confidential', () => {
		const hidden = ground.rows.map((row) =>
			row.size_class === '50-249' ? { ...row, value: null } : row.geo === 'DE' ? { ...row, flag: 'c' } : row,
		);
		expect(climb(germany, 'E_SM1_ANY', { ...ground, rows: hidden }).shown?.rung).toBe('eu');
	});

	it('shows zero as zero', () => {
		const zero = ground.rows.map((row) => (row.size_class === '50-249' ? { ...row, value: 0 } : row));
		expect(climb(germany, 'E_SM1_ANY', { ...ground, rows: zero }).shown?.estimate).toMatchObject({
			value: 0,
		});
	});

	it('shows an old figure that counts the business before none, but after a newer one', () => {
		const old = without((row) => row.geo === 'DE' && row.year < 2018);
		const { rungs, shown: peers } = climb(germany, 'E_SM1_ANY', old);
		expect([peers?.rung, peers?.row.year]).toEqual(['country', 2015]);
		expect(rungs.map(({ state }) => state.kind)).not.toContain('too-old');
	});

	it('takes a share of another universe only on a rung that has no other', () => {
		const [row] = ground.rows.filter(({ item }) => item === 'E_SM_PEXCHVOK');
		if (!row) throw new Error('no row');
		const whole = { ...row, series: 'eurostat-sm-purpose', size_class: 'GE10' };
		const odd = { ...ground, rows: [...ground.rows, { ...whole, geo: 'DE', value: 12 }] };
		expect(climb(germany, 'E_SM_PEXCHVOK', odd).shown?.row.value).toBe(12);
		expect(climb(profile('FR', null, null), 'E_SM_PEXCHVOK', odd).shown?.row.value).toBe(14);
		const better = { ...whole, series: row.series, value: 33 };
		const both = { ...ground, rows: [...ground.rows, better] };
		expect(climb(profile('FR', null, null), 'E_SM_PEXCHVOK', both).shown?.row.value).toBe(33);
	});

	it('passes over a closer figure that leaves the business out for a wider one that counts it, and says so', () => {
		const [row] = ground.rows.filter((one) => one.series === 'eurostat-sm-any' && one.geo === 'FR');
		if (!row) throw new Error('no row for France');
		const retail = without(() => true, [{ ...row, sector: 'G47' }]);
		const { rungs, shown: peers } = climb(profile('FR', '1-9', 47), 'E_SM1_ANY', retail);
		expect(rungs[1]?.state).toMatchObject({
			kind: 'without-you',
			leavesOut: ['size'],
			figure: { row: { sector: 'G47' } },
		});
		expect([peers?.rung, peers?.row.size_class, peers?.leavesOut]).toEqual(['size', 'LT10', []]);
	});

	it('names the items there are when asked for another', () => {
		expect(() => climb(germany, 'BASICS', ground)).toThrow('No measure "BASICS". There are: E_SM1_ANY');
	});
});
