import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/lib/catalog/series-of';
import { sourceOf } from '../../src/lib/catalog/source-of';
import { coded, type Coded } from '../../src/lib/catalog/catalog';
import { keyColumns, observationColumns } from '../../src/lib/catalog/observation-columns';
import { readPackage } from '../../src/lib/catalog/package';
import { dimensions } from '../../src/lib/catalog/series';
import { locales } from '../../src/lib/words/locale';
import { published, readFolder } from './folder';

interface Field {
	name: string;
	type: string;
	missingValues?: string[];
	constraints?: { required?: boolean };
}
interface Descriptor {
	$schema: string;
	name: string;
	version: string;
	licenses: { name?: string; path?: string }[];
	sources: { title?: string; path?: string }[];
	resources: (Pick<Descriptor, 'licenses' | 'sources'> &
		Record<'name' | 'type' | 'path' | 'format' | 'mediatype' | 'encoding' | 'hash', string> & {
			data?: unknown;
			dialect: { delimiter: string; lineTerminator: string; header: boolean };
			schema: { fields: Field[]; missingValues: string[]; primaryKey: string[] };
		})[];
}

const { label } = await readFolder(published);
const json = JSON.parse(label) as Descriptor;
const catalog = readPackage(json);

/** Rules of the Data Package standard, version 2 (datapackage.org/standard), that a table needs. */
describe('the label as a Data Package v2', () => {
	const licence = /^([-a-zA-Z0-9._])+$/;

	it('names its profile, itself and at least one resource', () => {
		expect(json.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(json.name).toMatch(/^[-a-z0-9._/]+$/);
		expect(json.version).toMatch(/^\d+\.\d+\.\d+$/);
		const tables = ['social-media-usage', 'sme-adoption', 'digital-intensity', 'enterprises'];
		expect(json.resources.length).toBeGreaterThanOrEqual(2);
		for (const { name } of json.resources) expect(tables).toContain(name);
	});

	it('gives licences and sources, for the whole and for each table', () => {
		for (const { licenses, sources } of [json, ...json.resources]) {
			expect(licenses.length).toBeGreaterThan(0);
			for (const { name, path } of licenses) {
				expect(name ?? path).toBeDefined();
				if (name !== undefined) expect(name).toMatch(licence);
				if (path !== undefined) expect(path).toMatch(/^https?:\/\//);
			}
			expect(sources.length).toBeGreaterThan(0);
			for (const { title, path } of sources) {
				expect(title).toBeTruthy();
				if (path !== undefined) expect(path).toMatch(/^https?:\/\//);
			}
		}
	});

	it.each(json.resources)('describes $name as a CSV table beside it', (resource) => {
		expect(resource.name).toMatch(/^[-a-z0-9._/]+$/);
		expect(resource.type).toBe('table');
		expect(resource.path).toMatch(/^[^./~][^:\\]*$/);
		expect(resource.data).toBeUndefined();
		expect(resource.mediatype).toBe('text/csv');
		expect([resource.format, resource.encoding]).toEqual(['csv', 'utf-8']);
		expect(resource.hash).toMatch(/^[^:]+:[a-fA-F0-9]+$/);
		expect(resource.dialect).toMatchObject({ delimiter: ',', lineTerminator: '\n', header: true });
	});

	it.each(json.resources)(
		'gives the columns of $name, with an empty text as a text and a key',
		({ schema }) => {
			expect(schema.fields.map(({ name }) => name)).toEqual([...observationColumns]);
			expect(schema.missingValues).toEqual(['']);
			for (const { name, type, missingValues } of schema.fields) {
				expect(['string', 'integer', 'number']).toContain(type);
				expect(missingValues, name).toEqual(type === 'string' ? [] : undefined);
			}
			expect(schema.primaryKey).toEqual([...keyColumns]);
			for (const key of schema.primaryKey) {
				const field = schema.fields.find(({ name }) => name === key);
				expect(field?.type === 'string' || field?.constraints?.required, key).toBe(true);
			}
		},
	);
});

describe('the labels of the series', () => {
	it('lead to every table', () => {
		expect(new Set(catalog.series.map(({ table }) => table))).toEqual(
			new Set(json.resources.map(({ name }) => name)),
		);
	});

	it('name a version of the index if the table is that of the index, and only then', () => {
		for (const { id, table, index } of catalog.series)
			expect(index !== null, id).toBe(table === 'digital-intensity');
	});

	it('say who paid, how it was sampled and how many were asked', () => {
		const said = (id: string) => {
			const { commissioner, sampling, n, baseStated } = seriesOf(catalog, id);
			return [commissioner, sampling, n, baseStated];
		};
		expect(said('gfk-wants-2019')).toEqual([
			'Gelbe Seiten, Das Örtliche, Das Telefonbuch',
			'unknown',
			16000,
			false,
		]);
		expect(said('civey-kmu-presence-2020')).toEqual(['Gelbe Seiten', 'opt-in', null, false]);
		expect(said('eurostat-sm-any')).toEqual([null, 'probability', null, false]);
		expect(said('digital-report-people')).toEqual([null, 'unknown', null, false]);
	});

	it.each([
		['digital-report-people', /Januar 2018/],
		['digital-report-people', /2016 .*nicht bestätigen/],
		['digital-report-people-number', /Januar 2018/],
		['gfk-wants-2019', /alle 16\.000 .*nicht veröffentlicht/],
		['civey-kmu-presence-2020', /keine Zufallsstichprobe/],
		['eurostat-sm-any', /Frankreich 2023: Bruch/],
		['eurostat-sm-any', /Bitkom/],
		['eurostat-sm-ge2', /2014 und 2015: Das Jahr ist erschlossen/],
		['eurostat-sm-ge2', /nicht in eine Linie/],
		['eurostat-sm-ge2', /Irland/],
		[
			'eurostat-sm-purpose',
			/Nicht vergleichbar mit Anteilen nur an den Unternehmen, die soziale Medien nutzen/,
		],
	])('%s keeps the warning %s', (id, warning) => {
		expect(seriesOf(catalog, id).notes.some(({ de }) => warning.test(de))).toBe(true);
	});

	it('have a population and a concept that are named', () => {
		for (const { id, population, concept, unit } of catalog.series) {
			expect(catalog.codes.population?.[population], id).toBeDefined();
			expect(catalog.codes.concept?.[concept], id).toBeDefined();
			expect(catalog.codes.unit?.[unit], id).toBeDefined();
		}
	});
});

describe('the provenance', () => {
	it('gives an address that can be opened, or none, and a day that has been', () => {
		for (const { id, address, licence, retrieved } of catalog.sources) {
			for (const link of [address, licence.address])
				if (link !== null) expect(URL.canParse(link), id).toBe(true);
			expect(retrieved >= '2024-01-01', id).toBe(true);
		}
	});

	it('says where figures that are only quoted were read', async () => {
		const { files } = await readFolder(published);
		const quoted = new Set(
			[...files.values()].flatMap((bytes) => {
				const [header = '', ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\n');
				const names = header.split(',');
				const cells = lines.map((line) => line.split(','));
				return cells
					.filter((row) => row[names.indexOf('grade')] === 'C')
					.map((row) => row[names.indexOf('source')] ?? '');
			}),
		);
		expect(quoted.size).toBeGreaterThan(0);
		for (const id of quoted) expect(sourceOf(catalog, id).via, id).not.toBeNull();
	});
});

describe('the names of the codes', () => {
	const names = coded.flatMap((dimension) =>
		Object.entries(catalog.codes[dimension] ?? {}).map(([code, name]) => ({ dimension, code, name })),
	);

	it('fit beside a bar, if they name one', () => {
		const drawn = names.filter(({ dimension }) => (dimensions as readonly string[]).includes(dimension));
		expect(drawn.length).toBeGreaterThan(50);
		for (const { code, name } of drawn)
			for (const locale of locales) expect(name[locale].length, `${code} ${locale}`).toBeLessThanOrEqual(45);
	});

	it('are told apart within a dimension', () => {
		for (const locale of locales)
			for (const dimension of coded) {
				const own = names.filter((it) => it.dimension === dimension).map(({ name }) => name[locale]);
				expect(new Set(own).size, `${dimension} ${locale}`).toBe(own.length);
			}
	});

	it('follow an order that makes sense to a reader', () => {
		const codesOf = (dimension: Coded) => Object.keys(catalog.codes[dimension] ?? {});
		const inOrder = (list: Coded, ...codes: string[]) =>
			expect(codesOf(list).filter((code) => codes.includes(code))).toEqual(codes);
		inOrder('size_class', '10-49', '50-249', 'GE250');
		inOrder('geo', 'EU27_2020', 'EU28', 'AT', 'DE', 'SE');
		expect(codesOf('flag')).toEqual(['b', 'c', 'd', 'e', 'p', 'u']);
	});
});
