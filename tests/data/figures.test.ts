import { describe, expect, it } from 'vitest';
import { published, readFolder } from './folder';

const { files } = await readFolder(published);

/** The cells of each row by column name, read with nothing but split: the tables hold no quotes. */
const rows = [...files.values()].flatMap((bytes) => {
	const [header = '', ...lines] = new TextDecoder('utf-8', { fatal: true })
		.decode(bytes)
		.trimEnd()
		.split('\n');
	return lines.map((line) =>
		Object.fromEntries(line.split(',').map((cell, i) => [header.split(',')[i], cell])),
	);
});

/** The one published text of a value; fails when there is none or more than one. */
function value(series: string, item: string, geo: string, year: number, size = ''): string | undefined {
	const found = rows.filter(
		(row) =>
			row['series'] === series &&
			row['item'] === item &&
			row['geo'] === geo &&
			row['year'] === String(year) &&
			['', 'TOTAL'].includes(row['sector'] ?? '') &&
			(size === '' || row['size_class'] === size),
	);
	expect(found, `${series} ${item} ${geo} ${year} ${size}`).toHaveLength(1);
	return found[0]?.['value'];
}

/** The rows of a series for all sectors and sizes, of one year or of all. */
const wholeOf = (series: string, year?: number) =>
	rows.filter(
		(row) =>
			row['series'] === series &&
			['', 'TOTAL'].includes(row['sector'] ?? '') &&
			['', 'GE10'].includes(row['size_class'] ?? '') &&
			(year === undefined || row['year'] === String(year)),
	);

const flagsOf = (series: string, year: number) =>
	wholeOf(series, year)
		.filter((row) => row['flag'] !== '')
		.map((row) => `${row['geo']} ${row['flag']}`);

it('holds no quoted cell', () => {
	for (const bytes of files.values()) expect(new TextDecoder().decode(bytes)).not.toContain('"');
});

it('holds at least the values it began with', () => {
	expect(rows.length).toBeGreaterThanOrEqual(267);
});

describe('the figures of the article', () => {
	it('people in Germany: 96 % online, 46 % or 38 million in social networks in 2019, 34 % in 2016', () => {
		expect(value('digital-report-people', 'ONLINE', 'DE', 2019)).toBe('96');
		expect(value('digital-report-people', 'SOCIAL', 'DE', 2019)).toBe('46');
		expect(value('digital-report-people', 'SOCIAL', 'DE', 2016)).toBe('34');
		expect(value('digital-report-people-number', 'SOCIAL', 'DE', 2019)).toBe('38000000');
	});

	it('KMU in Germany 2020: 56 % without, 35.2 % with, 8.8 % watching', () => {
		const shares = ['NONE', 'USE', 'WATCH'].map((item) => value('civey-kmu-presence-2020', item, 'DE', 2020));
		expect(shares).toEqual(['56', '35.2', '8.8']);
	});

	it('what people look for from firms on social networks, of 16,000 asked', () => {
		const items = ['OFFERS', 'HOURS', 'UPDATES', 'DISCOUNTS', 'TOPICS', 'EXTRAS', 'CONTESTS'];
		const shares = items.map((item) => value('gfk-wants-2019', item, 'DE', 2019));
		expect(shares).toEqual(['51.4', '49.8', '44.5', '33.6', '16.7', '14.5', '7.2']);
		const own = rows.filter((row) => row['series'] === 'gfk-wants-2019');
		expect(own.map((row) => row['n'])).toEqual(Array(7).fill('16000'));
	});
});

describe('enterprises with any social media, 2023', () => {
	const typed = [
		'EU27_2020 60.9499 | DE 60.677 | AT 69.7146 | BE 79.2717 | BG 38.0427 | CY 79.9403 | DK 82.5331',
		'EL 60.8279 | FI 81.016 | FR 66.8159 | IE 73.5665 | MT 87.1437 | NL 78.9306 | RO 40.5223 | SE 80.28',
	];
	it.each(typed.flatMap((line) => line.split(' | ')))('%s', (one) => {
		const [geo = '', share] = one.split(' ');
		expect(value('eurostat-sm-any', 'E_SM1_ANY', geo, 2023, 'GE10')).toBe(share);
	});

	it('is there for the EU and its 27 countries, with breaks in France and Sweden', () => {
		expect(wholeOf('eurostat-sm-any', 2023)).toHaveLength(28);
		expect(flagsOf('eurostat-sm-any', 2023)).toEqual(['FR b', 'SE b']);
	});
});

describe('enterprises with two or more types of social media', () => {
	const typed = [
		'DE 2014 11.2569 | DE 2015 14.6961 | DE 2016 17.6016 | DE 2017 16.0362 | DE 2019 22.925',
		'DE 2021 29.822 | DE 2023 35.1923 | EU28 2014 13.9218 | EU28 2015 17.7521 | EU27_2020 2016 17.4769',
		'EU27_2020 2017 18.3259 | EU27_2020 2019 23.2622 | EU27_2020 2021 29.3407 | EU27_2020 2023 31.4768',
		'IE 2019 43.6482 | IE 2021 32.2938 | UK 2015 34.205 | UK 2019 38.2916 | MT 2023 49.8879',
	];
	it.each(typed.flatMap((line) => line.split(' | ')))('%s', (one) => {
		const [geo = '', year, share] = one.split(' ');
		expect(value('eurostat-sm-ge2', 'E_SM1_GE2', geo, Number(year), 'GE10')).toBe(share);
	});

	it('has as many areas per year as were published, and EU-28 and EU-27 never in the same year', () => {
		const years = [2014, 2015, 2016, 2017, 2019, 2021, 2023].map((year) => wholeOf('eurostat-sm-ge2', year));
		expect(years.map((own) => own.length)).toEqual([25, 29, 29, 29, 29, 28, 28]);
		for (const own of years) expect(own.filter((row) => row['geo']?.startsWith('EU'))).toHaveLength(1);
		expect(flagsOf('eurostat-sm-ge2', 2023)).toEqual(['FR b', 'SE b']);
	});
});

it('enterprises in Germany by size, 2019: 44, 61 and 79 %, together 48 %', () => {
	const shares = ['10-49', '50-249', 'GE250', 'GE10'].map((size) =>
		value('destatis-sm-any-2019-size', 'E_SM1_ANY', 'DE', 2019, size),
	);
	expect(shares).toEqual(['44', '61', '79', '48']);
});

describe('purposes in the EU-28, 2013, 2015, 2017 and 2019', () => {
	it.each([
		['E_SM_PADVERT', ['22', '31', '40', '45']],
		['E_SM_PCUQOR', ['15', '20', '27', '29']],
		['E_SM_PRCR', ['9', '15', '23', '28']],
		['E_SM_PEXCHVOK', ['9', '10', '13', '14']],
		['E_SM_PCUDEV', ['9', '10', '12', '14']],
		['E_SM_PBPCOLL', ['9', '10', '12', '14']],
	])('%s', (item, shares) => {
		const found = [2013, 2015, 2017, 2019].map((year) =>
			value('eurostat-sm-purpose', item, 'EU28', year, 'GE10'),
		);
		expect(found).toEqual(shares);
	});

	it('are six, four years each', () => {
		expect(wholeOf('eurostat-sm-purpose').filter((row) => row['geo'] === 'EU28')).toHaveLength(24);
	});
});

it('each value says where it was read, how near to it, and what a reader must know', () => {
	for (const row of rows) {
		expect(row['grade']).toMatch(/^[ABC]$/);
		expect(row['source']).toMatch(/^[a-z0-9-]+$/);
	}
	const inferred = wholeOf('eurostat-sm-ge2', 2014).map((row) => row['note']);
	expect(inferred).toHaveLength(25);
	expect(inferred).not.toContain('');
});
