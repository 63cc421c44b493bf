import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { published } from '../tests/data/folder';
import { anySocialMedia, enterprise, jsonStat, standIn, type Written } from './eurostat.sample';
import { names } from './names';
import { readPackageFolder } from './package-folder';
import { refresh } from './refresh';
import { lastingNotes, tables } from './tables';

const person = (unit: string, age: string, value: number): Written => [
	['A', 'I_IUSNET', unit, age, 'EU27_2020', '2031'],
	value,
];
const firm = (change: Record<string, string>, value: number) =>
	anySocialMedia('SE', '2031', value, undefined, change);

/** What each table answers, with a year that no table has yet. */
const answers: Readonly<Record<string, readonly Written[]>> = {
	isoc_cismt: [
		firm({}, 80),
		firm({ size_emp: '50-249', indic_is: 'E_SM1_SNET' }, 41),
		firm({ size_emp: '0_1' }, 12),
		firm({ indic_is: 'E_ADS' }, 42),
	],
	isoc_cismtn2: [firm({ nace_r2: 'G' }, 81), firm({ nace_r2: 'C10-S951_X_K' }, 80)],
	isoc_cismp: [firm({ indic_is: 'E_SM_PRCR' }, 43)],
	isoc_ci_ac_i: [person('PC_IND', 'IND_TOTAL', 61), person('PC_IND_IU3', 'Y25_34', 82)],
	isoc_e_dii: [firm({ indic_is: 'E_DI3_GELO', size_emp: '0_1' }, 73)],
	isoc_e_diin2: [firm({ indic_is: 'E_DI4_VHI', nace_r2: 'N77-N82_X_N79' }, 9)],
};

it('all six tables, fetched in one go, file each cell where it belongs', async () => {
	const place = await mkdtemp(join(tmpdir(), 'refresh-six-'));
	const folder = join(place, 'data');
	await cp(published, folder, { recursive: true });
	const { base, close } = await standIn(({ dataset }) =>
		jsonStat(
			dataset === 'isoc_ci_ac_i' ? ['freq', 'indic_is', 'unit', 'ind_type', 'geo', 'time'] : enterprise,
			answers[dataset] ?? [],
		),
	);
	const said: string[] = [];
	try {
		const { written, failures, touched } = await refresh({
			...{ folder, maps: tables, names, lastingNotes, today: '2026-11-23' },
			...{ line: { base, timeout: 20_000, waits: [] }, dryRun: false, leaveUnknown: false, allowGone: false },
			say: (line) => said.push(line),
		});
		expect(failures).toEqual([]);
		expect(written).toBe(true);
		const lines = await Promise.all(
			['sme-adoption.csv', 'social-media-usage.csv', 'digital-intensity.csv'].map(async (file) =>
				(await readFile(join(folder, file), 'utf8')).split('\n').filter((line) => line.includes(',2031,')),
			),
		);
		expect(lines.flat().sort()).toEqual([
			'eurostat-ads,ADS,SE,2031,GE10,TOTAL,,42,percent,,,A,eurostat-api-isoc-cismt,',
			'eurostat-dii-v3,DII_GELO,SE,2031,0-1,TOTAL,,73,percent,,,A,eurostat-api-isoc-e-dii,',
			'eurostat-dii-v4,DII_VHI,SE,2031,GE10,N77-82-X-N79,,9,percent,,,A,eurostat-api-isoc-e-diin2,',
			'eurostat-sm-any,E_SM1_ANY,SE,2031,GE10,G45-47,,81,percent,,,A,eurostat-api-isoc-cismtn2,',
			'eurostat-sm-any,E_SM1_ANY,SE,2031,GE10,TOTAL,,80,percent,,,A,eurostat-api-isoc-cismt,',
			'eurostat-sm-purpose,E_SM_PRCR,SE,2031,GE10,TOTAL,,43,percent,,,A,eurostat-api-isoc-cismp,',
			'eurostat-sm-type,E_SM_SNET,SE,2031,50-249,TOTAL,,41,percent,,,A,eurostat-api-isoc-cismt,',
			'eurostat-snet,I_IUSNET,EU27_2020,2031,,,16-74,61,percent,,,A,eurostat-api-isoc-ci-ac-i,',
			'eurostat-snet-iu,I_IUSNET,EU27_2020,2031,,,25-34,82,percent,,,A,eurostat-api-isoc-ci-ac-i,',
		]);
		expect(said.filter((line) => line.includes('in words'))).toEqual([
			'    size_emp 0_1 (0_1 in words): 1 cell',
			'    nace_r2 C10-S951_X_K (C10-S951_X_K in words): 1 cell',
		]);
		expect(touched).toContain('eurostat-snet');
		const { catalog } = await readPackageFolder(folder);
		expect(catalog.series.find(({ id }) => id === 'eurostat-snet')?.title.en).toBe(
			'People on social networks across Europe',
		);
		expect(catalog.codes.sector).toHaveProperty('N77-82-X-N79');
		expect(catalog.codes.sector).not.toHaveProperty('C10-18');
	} finally {
		await close();
		await rm(place, { recursive: true });
	}
}, 60_000);
