import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../src/lib/catalog/check';
import { published, readFolder } from '../tests/data/folder';
import {
	anySocialMedia,
	enterprise,
	error,
	jsonStat,
	standIn,
	type Asked,
	type Reply,
} from './eurostat.sample';
import { names } from './names';
import { refresh, type Ended, type Run } from './refresh';
import { lastingNotes, tables } from './tables';

const sample = fileURLToPath(new URL('../tests/data/sample/', import.meta.url));
const real = tables.find(({ dataset }) => dataset === 'isoc_cismt');
if (!real) throw new Error('isoc_cismt has no map');
const map = {
	...real,
	ask: { freq: ['A'], unit: ['PC_ENT'], indic_is: ['E_SM1_ANY', 'E_SM1_GE2'] },
	series: real.series.filter(({ id }) => ['eurostat-sm-any', 'eurostat-sm-ge2'].includes(id)),
};

let place: string;
let folder: string;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'refresh-'));
	folder = join(place, 'data');
});
afterEach(async () => {
	await Promise.all(closing.splice(0).map((close) => close()));
	await rm(place, { recursive: true });
});

/** Every file of the folder with its bytes, and what lies beside the folder. */
async function state() {
	const names = await readdir(folder);
	const files = await Promise.all(
		names.map(async (name) => [name, (await readFile(join(folder, name))).toString('hex')] as const),
	);
	return { files: new Map(files), beside: await readdir(place) };
}

/** Runs a refresh of one table against what `reply` answers, and returns its report beside its end. */
async function refreshed(
	reply: (asked: Asked) => Reply,
	change: Partial<Run> = {},
): Promise<Ended & { report: string; asked: Asked[] }> {
	const { base, asked, close } = await standIn(reply);
	closing.push(close);
	const lines: string[] = [];
	const ended = await refresh({
		...{ folder, maps: [map], names, lastingNotes, today: '2026-11-23' },
		line: { base, timeout: 2_000, waits: [1, 1] },
		...{ dryRun: false, leaveUnknown: false, allowGone: false },
		say: (line) => lines.push(line),
		...change,
	});
	return { ...ended, report: lines.join('\n'), asked };
}

const row = async (start: string) =>
	(await readFile(join(folder, 'sme-adoption.csv'), 'utf8'))
		.split('\n')
		.filter((line) => line.startsWith(start));

/** The two tables of the sample as Eurostat might give them later: a year more, one value revised, one as before. */
const normal = [
	anySocialMedia('DE', '2023', 60.677),
	anySocialMedia('FR', '2023', 66.9, 'b'),
	anySocialMedia('DE', '2025', 64.25, 'p'),
	anySocialMedia('DE', '2025', 62.5, 'bu', { size_emp: '10-49' }),
	anySocialMedia('NO', '2025', null, 'c'),
	anySocialMedia('DE', '2023', 35.1923, undefined, { indic_is: 'E_SM1_GE2' }),
];

describe('a normal answer', () => {
	beforeEach(() => cp(sample, folder, { recursive: true }));

	it('is told as new, changed and as before, and is written', async () => {
		const { written, failures, report } = await refreshed(() => jsonStat(enterprise, normal));
		expect(failures).toEqual([]);
		expect(written).toBe(true);
		expect(report).toBe(
			[
				'isoc_cismt: asking ...',
				'isoc_cismt (as of 2026-10-12): 6 cells in 1 request, 6 rows',
				'  new 3, changed 1, gone 0, as before 2',
				'    new: eurostat-sm-any E_SM1_ANY 2025: 3 rows',
				'    changed: eurostat-sm-any E_SM1_ANY FR 2023 GE10 TOTAL: 66.8159 b -> 66.9 b',
				'  10 rows read elsewhere are not in this table and stay as they are',
			].join('\n'),
		);
		const source = 'eurostat-api-isoc-cismt';
		expect(await row('eurostat-sm-any')).toEqual([
			'eurostat-sm-any,E_SM1_ANY,EU27_2020,2023,GE10,TOTAL,,60.9499,percent,,,A,eurostat-ict-2023,FR_BREAK_INSIDE',
			`eurostat-sm-any,E_SM1_ANY,DE,2023,GE10,TOTAL,,60.677,percent,,,A,${source},`,
			`eurostat-sm-any,E_SM1_ANY,DE,2025,10-49,TOTAL,,62.5,percent,,bu,A,${source},`,
			`eurostat-sm-any,E_SM1_ANY,DE,2025,GE10,TOTAL,,64.25,percent,,p,A,${source},`,
			`eurostat-sm-any,E_SM1_ANY,FR,2023,GE10,TOTAL,,66.9,percent,,b,A,${source},UNIT_BREAK`,
			'eurostat-sm-any,E_SM1_ANY,SE,2023,GE10,TOTAL,,80.28,percent,,b,A,eurostat-ict-2023,',
			`eurostat-sm-any,E_SM1_ANY,NO,2025,GE10,TOTAL,,,percent,,c,A,${source},`,
		]);
	});

	it('makes a package that passes the data check, with the new source and code in its label', async () => {
		await refreshed(() => jsonStat(enterprise, normal));
		const { label, files } = await readFolder(folder);
		const json = JSON.parse(label) as { provenance: { id: string }[]; codes: { geo: object } };
		expect(await faults(json, files)).toEqual([]);
		expect(json.provenance.at(-1)).toMatchObject({ id: 'eurostat-api-isoc-cismt', retrieved: '2026-11-23' });
		expect(json.codes.geo).toHaveProperty('NO', { de: 'Norwegen', en: 'Norway' });
	});

	it('leaves every other row and file as it was', async () => {
		const before = await state();
		const others = (await row('')).filter((line) => !line.startsWith('eurostat-'));
		await refreshed(() => jsonStat(enterprise, normal));
		const after = await state();
		expect((await row('')).filter((line) => !line.startsWith('eurostat-'))).toEqual(others);
		expect(after.files.get('social-media-usage.csv')).toBe(before.files.get('social-media-usage.csv'));
		expect(after.beside).toEqual(['data']);
	});

	it('given twice changes nothing the second time', async () => {
		await refreshed(() => jsonStat(enterprise, normal));
		const before = await state();
		const { report } = await refreshed(() => jsonStat(enterprise, normal));
		expect(report).toContain('new 0, changed 0, gone 0, as before 6');
		expect(await state()).toEqual(before);
	});

	it('is asked for with the filters of the map', async () => {
		const { asked } = await refreshed(() => jsonStat(enterprise, normal));
		expect(asked).toEqual([
			{
				dataset: 'isoc_cismt',
				parameters: {
					...{ format: ['JSON'], lang: ['EN'], freq: ['A'], unit: ['PC_ENT'] },
					indic_is: ['E_SM1_ANY', 'E_SM1_GE2'],
				},
			},
		]);
	});

	it('in a dry run is told and checked, and nothing is written', async () => {
		const before = await state();
		const { written, failures, report } = await refreshed(() => jsonStat(enterprise, normal), {
			dryRun: true,
		});
		expect([written, failures]).toEqual([false, []]);
		expect(report).toContain('new 3, changed 1');
		expect(await state()).toEqual(before);
	});
});

describe('a value that is no longer given', () => {
	beforeEach(() => cp(sample, folder, { recursive: true }));

	it('is gone if it was read from this table, and stays if it was read elsewhere', async () => {
		await refreshed(() => jsonStat(enterprise, normal));
		const { report, failures } = await refreshed(() =>
			jsonStat(
				enterprise,
				normal.filter(([codes]) => !codes.includes('NO')),
			),
		);
		expect(failures).toEqual([]);
		expect(report).toContain('new 0, changed 0, gone 1, as before 5');
		expect(report).toContain('gone: eurostat-sm-any E_SM1_ANY NO 2025 GE10 TOTAL: no value c');
		expect(await row('eurostat-sm-any,E_SM1_ANY,NO')).toEqual([]);
		expect(await row('eurostat-sm-any,E_SM1_ANY,SE')).toHaveLength(1);
		const { label, files } = await readFolder(folder);
		expect(await faults(JSON.parse(label), files)).toEqual([]);
	});

	it('stops the refresh when it is one of too many, until that is allowed', async () => {
		await refreshed(() => jsonStat(enterprise, normal));
		const before = await state();
		const few = () => jsonStat(enterprise, normal.slice(0, 1));
		const stopped = await refreshed(few);
		expect(stopped.failures).toEqual([
			'isoc_cismt: 5 of the 6 rows it gave before are gone. If that is right, add --allow-gone.',
		]);
		expect(await state()).toEqual(before);
		expect((await refreshed(few, { allowGone: true })).written).toBe(true);
		expect(await row('eurostat-sm-ge2,E_SM1_GE2,DE,2023')).toEqual([]);
	});
});

const whole = JSON.stringify(jsonStat(enterprise, normal));
const renamed = jsonStat(
	enterprise.map((name) => (name === 'size_emp' ? 'size_class' : name)),
	normal,
);
const without = jsonStat(
	enterprise.slice(0, -1),
	normal.slice(0, 1).map(([codes, value]) => [codes.slice(0, -1), value]),
);

describe('a bad answer', () => {
	beforeEach(() => cp(published, folder, { recursive: true }));

	const bad: [what: string, reply: (asked: Asked) => Reply, said: RegExp | RegExp[]][] = [
		['empty', () => jsonStat(enterprise, []), /^isoc_cismt: the answer is empty: it gives not one value/],
		[
			'empty but for cells that are not available',
			() => jsonStat(enterprise, [anySocialMedia('DE', '2023', null, ':')]),
			/^isoc_cismt: the answer is empty/,
		],
		[
			'with unknown codes',
			() =>
				jsonStat(enterprise, [
					...normal,
					anySocialMedia('QX', '2023', 12),
					anySocialMedia('DE', '2023', 12, undefined, { size_emp: '7-77' }),
					anySocialMedia('DE', '2025', 13, 'y'),
				]),
			/^isoc_cismt: codes nobody here knows: status y; geo QX; size_emp 7-77\. Name each in refresh\/names\.ts/,
		],
		[
			'with what was not asked for',
			() => jsonStat(enterprise, [anySocialMedia('DE', '2023', 12, undefined, { unit: 'PC_ENT_IUSE' })]),
			/codes nobody here knows: unit PC_ENT_IUSE/,
		],
		[
			'with a dimension renamed',
			() => renamed,
			/^isoc_cismt: the table has no dimension size_emp and has a dimension nobody here knows: size_class/,
		],
		['with a dimension missing', () => without, /^isoc_cismt: the table has no dimension time\./],
		[
			'with a period that is no year',
			() => jsonStat(enterprise, [anySocialMedia('DE', '2023-Q1', 12)]),
			/codes nobody here knows: time 2023-Q1/,
		],
		[
			'with a value that is called not available',
			() => jsonStat(enterprise, [anySocialMedia('DE', '2023', 12, ':')]),
			/^isoc_cismt: a cell has the value 12 and the status ":"/,
		],
		[
			'with fewer places than it announces',
			() => ({ ...jsonStat(enterprise, normal), size: [1, 2, 1, 2, 1, 3, 3] }),
			/^isoc_cismt: the answer is no sound JSON-stat 2\.0 dataset: dimension time has not the 3 categories/,
		],
		[
			'with a text for a value',
			() => ({ ...jsonStat(enterprise, normal), value: { 0: '60,7' } }),
			/no sound JSON-stat 2\.0 dataset: value 0 is "60,7"/,
		],
		['of another kind', () => ({ class: 'collection' }), /no sound JSON-stat 2\.0 dataset: its class/],
		[
			'404',
			() => error(404, 100, 'ERR_NOT_FOUND_4: ISOC_CISMT is not available for dissemination.'),
			/^isoc_cismt: there is no such table at http.*isoc_cismt.*\(404: ERR_NOT_FOUND_4/,
		],
		[
			'400',
			() => error(400, 150, 'INVALID_QUERY_DIMENSION: Dimension "UNIT" is not defined'),
			/^isoc_cismt: the API refuses http.*\(400: INVALID_QUERY_DIMENSION/,
		],
		[
			'413 however small the request',
			() => error(413, 413, 'EXTRACTION_TOO_BIG: The requested extraction is too big'),
			/^isoc_cismt: too large for the API \(413\) even for one year and one code of each list/,
		],
		[
			'busy again and again',
			() => (response: ServerResponse) => {
				response.statusCode = 503;
				response.end('Service Unavailable');
			},
			/^isoc_cismt: the API is busy \(status 503: Service Unavailable\), even after 2 further attempts/,
		],
		[
			'slow to begin',
			() => () => undefined,
			/^isoc_cismt: no whole answer within 0\.15 s from http.*Try a longer --timeout/,
		],
		[
			'slow to end',
			() => (response: ServerResponse) => void response.write(whole.slice(0, 100)),
			/^isoc_cismt: no whole answer within 0\.15 s/,
		],
		[
			'cut off in the JSON',
			() => (response: ServerResponse) => void response.end(whole.slice(0, 500)),
			/^isoc_cismt: the answer is cut off or not JSON \(500 characters that end with /,
		],
		[
			'cut off before the length it announces',
			() => (response: ServerResponse) => {
				response.setHeader('content-length', whole.length);
				response.write(whole.slice(0, 500), () => response.destroy());
			},
			/^isoc_cismt: the answer was cut off on its way \(.+\)\. Run it again/,
		],
		[
			'a page for people',
			() => (response: ServerResponse) => void response.end('<html>Maintenance</html>'),
			/^isoc_cismt: the answer is cut off or not JSON .*Maintenance<\/html>/,
		],
	];

	it.each(bad)(
		'%s is named with table and reason, and leaves every file as it was',
		async (_, reply, said) => {
			const before = await state();
			const timeout = String(said).includes('0\\.15 s') ? 150 : 2_000;
			const { base, close } = await standIn(reply);
			closing.push(close);
			const { written, failures } = await refreshed(reply, { line: { base, timeout, waits: [1, 1] } });
			expect(written).toBe(false);
			expect(failures).toEqual([expect.stringMatching(said as RegExp)]);
			expect(await state()).toEqual(before);
		},
	);

	it('nobody who answers is named, and leaves every file as it was', async () => {
		const { base, close } = await standIn(() => ({}));
		await close();
		const before = await state();
		const { failures } = await refreshed(() => ({}), { line: { base, timeout: 2_000, waits: [] } });
		expect(failures).toEqual([
			expect.stringMatching(/^isoc_cismt: http.* cannot be reached \(.*ECONNREFUSED/),
		]);
		expect(await state()).toEqual(before);
	});

	it('in one table keeps the good answers of the others out as well, and each failure is named', async () => {
		const before = await state();
		const maps = [map, { ...map, dataset: 'isoc_cismtn2' }, { ...map, dataset: 'isoc_cismp' }];
		const { written, failures } = await refreshed(
			({ dataset }) =>
				dataset === 'isoc_cismt' ? jsonStat(enterprise, normal) : error(404, 100, `${dataset} is not there`),
			{ maps },
		);
		expect(written).toBe(false);
		expect(failures).toEqual([
			expect.stringMatching(/^isoc_cismtn2: .*404/),
			expect.stringMatching(/^isoc_cismp: .*404/),
		]);
		expect(await state()).toEqual(before);
	});

	it('that the data check finds fault with is named by it', async () => {
		const before = await state();
		const { written, failures } = await refreshed(() =>
			jsonStat(enterprise, [anySocialMedia('DE', '2023', 160.7), anySocialMedia('FR', '2023', 50, 'c')]),
		);
		expect(written).toBe(false);
		expect(failures).toEqual([
			expect.stringMatching(/^sme-adoption\.csv:\d+ value must lie in 0-100 percent, got 160\.7$/),
			expect.stringMatching(/^sme-adoption\.csv:\d+ value is given \(50\), though flag c/),
		]);
		expect(await state()).toEqual(before);
	});

	it('of two tables that give the same row is named', async () => {
		const before = await state();
		const maps = [map, { ...map, dataset: 'isoc_cismtn2' }];
		const { failures } = await refreshed(() => jsonStat(enterprise, normal), { maps });
		expect(failures).toEqual([
			expect.stringMatching(/^isoc_cismtn2: eurostat-sm-any\/.* was already given by isoc_cismt\./),
		]);
		expect(await state()).toEqual(before);
	});

	it('for a series without a label is named', async () => {
		const maps = [
			{ ...map, series: [{ ...map.series[0], id: 'nobody-knows', unit: 'PC_ENT', indicators: [] }] },
		];
		const { failures } = await refreshed(() => jsonStat(enterprise, normal), { maps, leaveUnknown: true });
		expect(failures).toContainEqual(expect.stringMatching(/"nobody-knows", which has no label/));
	});
});

describe('unknown codes', () => {
	beforeEach(() => cp(sample, folder, { recursive: true }));

	it('may be left out by those who say so, and are listed with what Eurostat calls them', async () => {
		const { written, report } = await refreshed(
			() =>
				jsonStat(enterprise, [...normal, anySocialMedia('QX', '2023', 12), anySocialMedia('QX', '2025', 13)]),
			{ leaveUnknown: true },
		);
		expect(written).toBe(true);
		expect(report).toContain(
			'  refused, because nobody here knows the code:\n    geo QX (QX in words): 2 cells',
		);
		expect(await row('eurostat-sm-any,E_SM1_ANY,QX')).toEqual([]);
	});

	it('that the map leaves out on purpose are counted', async () => {
		const { written, report } = await refreshed(
			() => jsonStat(enterprise, [...normal, anySocialMedia('QX', '2023', 12)]),
			{ maps: [{ ...map, leave: { geo: ['QX'] } }] },
		);
		expect(written).toBe(true);
		expect(report).toContain('  left out on purpose:\n    geo QX (QX in words): 1 cell');
	});
});

describe('a request that is too large', () => {
	beforeEach(() => cp(sample, folder, { recursive: true }));
	const tooLarge = error(413, 413, 'EXTRACTION_TOO_BIG: The requested extraction is too big');
	const later = {
		error: [{ status: 413, id: 413, label: 'ASYNCHRONOUS_RESPONSE. Please try again later.' }],
	};

	/** Answers only for at most so many years at once; nothing lies outside 2013 to 2025. */
	const limited =
		(years: number, refusal: Reply) =>
		({ parameters }: Asked): Reply => {
			const from = Math.max(2013, Number(parameters['sinceTimePeriod']?.[0] ?? 2013));
			const to = Math.min(2025, Number(parameters['untilTimePeriod']?.[0] ?? 2025));
			if (to - from >= years) return refusal;
			const cells = normal.filter(([codes]) => Number(codes.at(-1)) >= from && Number(codes.at(-1)) <= to);
			return cells.length > 0 ? jsonStat(enterprise, cells) : error(400, 100, 'No results found');
		};

	it('is cut by years until it is small enough, and nothing is lost or taken twice', async () => {
		const { written, failures, report, asked } = await refreshed(limited(3, tooLarge));
		expect(failures).toEqual([]);
		expect(written).toBe(true);
		expect(report).toContain(`6 cells in ${asked.length} requests, 6 rows`);
		expect(asked.length).toBeGreaterThan(4);
		const ranges = asked.map(({ parameters }) => [
			parameters['sinceTimePeriod'],
			parameters['untilTimePeriod'],
		]);
		expect(ranges.slice(0, 2)).toEqual([
			[undefined, undefined],
			[undefined, ['2016']],
		]);
	});

	it('for one year is cut by the codes that were asked for', async () => {
		const { written, report } = await refreshed((asked) => {
			const [indicator, ...more] = asked.parameters['indic_is'] ?? [];
			if (more.length > 0) return tooLarge;
			const answer = limited(1, tooLarge)(asked);
			if (!('class' in answer)) return answer;
			const year = asked.parameters['sinceTimePeriod']?.[0];
			const cells = normal.filter(([codes]) => codes.at(-1) === year && codes[3] === indicator);
			return cells.length > 0 ? jsonStat(enterprise, cells) : error(400, 100, 'No results found');
		});
		expect(written).toBe(true);
		expect(report).toContain(' requests, 6 rows');
	});

	it('that is only being prepared is asked again after a while', async () => {
		let times = 0;
		const { written, asked } = await refreshed(() => {
			times += 1;
			if (times === 1) return later;
			if (times === 2)
				return { warning: { status: 413, label: 'ASYNCHRONOUS_RESPONSE. Your request is treated.' } };
			return jsonStat(enterprise, normal);
		});
		expect(written).toBe(true);
		expect(asked).toHaveLength(3);
	});

	it('that is being prepared for too long is cut', async () => {
		const { written, report } = await refreshed(limited(9, later));
		expect(written).toBe(true);
		expect(report).toContain('6 rows');
	});
});
