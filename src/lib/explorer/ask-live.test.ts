import { describe, expect, it } from 'vitest';
import { valuesOfSeries } from '../figures/series-files';
import { pack, unpack } from '../plates/pack';
import { askLive } from './ask-live';
import { viewPlate } from './plates.sample';
import { editions } from './prepare-editions';

const today = '2026-11-25';
const asking = async (more: object = {}) => ({
	...({ locale: 'de', today, fetchSeries: valuesOfSeries } as const),
	editions: await editions(),
	...more,
});

/** The plate of an address. */
async function plateFor(search: string, more: object = {}) {
	const found = await askLive(search, await asking(more));
	if (!('plate' in found)) throw new Error(`no plate: ${found.why.en}`);
	return found.plate;
}

describe('a live view', () => {
	it('is the explorer’s first one where the address names none', async () => {
		expect(await plateFor('')).toEqual(await viewPlate('eurostat-sm-any', 'de'));
	});

	it('is the one that the explorer shows at that address', async () => {
		for (const series of ['ard-zdf-daily', 'eurostat-sm-type', 'gfk-wants-2019'])
			for (const locale of ['de', 'en'] as const) {
				const plate = await viewPlate(series, locale);
				expect(await plateFor(plate.path.split('?')[1] ?? '', { locale })).toEqual(plate);
			}
	});

	it('can be packed, in every form', async () => {
		const forms = ['bars', 'dots', 'lines', 'multiples', 'dumbbell', 'heat', 'map', 'table'];
		for (const form of forms) {
			const plate = await plateFor(`series=eurostat-sm-type&form=${form}`);
			expect(plate.form).toBe(form);
			expect(await unpack(await pack(plate))).toEqual({ ok: true, plate });
		}
	});

	it('leaves out what does not exist, and reads old addresses', async () => {
		expect(await plateFor('utm_source=x&geo=XX&form=pie')).toEqual(await plateFor(''));
		const old = await plateFor('v=0&figure=two-or-more-types&geo=DE,FR');
		expect(old.series).toBe('eurostat-sm-ge2');
		expect(new Set(old.rows.map(({ code }) => code))).toContain('FR');
	});

	it('says why it cannot be shown, and where to go', async () => {
		const why = async (search: string, more: object = {}) => {
			const found = await askLive(search, await asking(more));
			return 'why' in found ? [found.why.en, found.path] : [];
		};
		expect(await why('series=never-was')).toEqual([expect.stringContaining('no series'), 'explore/']);
		const fetchSeries = () => Promise.reject(new TypeError('Failed to fetch'));
		expect(await why('series=gfk-wants-2019', { fetchSeries, locale: 'en' })).toEqual([
			expect.stringContaining('could not be loaded'),
			'en/explore/?series=gfk-wants-2019',
		]);
		const { editions: known } = await editions();
		const large = { editions: known, large: ['gfk-wants-2019'] };
		expect(await why('series=gfk-wants-2019', { editions: large })).toEqual([
			expect.stringContaining('too large'),
			'explore/?series=gfk-wants-2019',
		]);
	});
});

describe('a table as a plate', () => {
	it('has no two rows of one name', async () => {
		for (const series of ['eurostat-sm-type', 'ard-zdf-daily', 'eurostat-sm-any']) {
			const { rows } = await plateFor(`series=${series}&form=table`);
			const names = rows.map(({ label, groupLabel, year }) => [label, groupLabel, year].join(' | '));
			expect(new Set(names).size, series).toBe(names.length);
		}
	});
});
