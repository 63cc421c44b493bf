import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { published, readFolder } from './folder';
import schema from './data-package.schema.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const { label } = await readFolder(published);

type Json = Record<string, unknown>;
interface Descriptor extends Json {
	resources: (Json & { schema: Json & { fields: Json[] } })[];
}
const fresh = (): Descriptor => JSON.parse(label) as Descriptor;
const first = (descriptor: Descriptor) => {
	const [resource] = descriptor.resources;
	if (!resource) throw new Error('the label has no resource');
	return resource;
};
const field = (descriptor: Descriptor, name: string) => {
	const found = first(descriptor).schema.fields.find((one) => one['name'] === name);
	if (!found) throw new Error(`the first table has no column ${name}`);
	return found;
};

describe('the label by the rules of Data Package v2', () => {
	it('breaks none', () => {
		expect(validate(fresh()), JSON.stringify(validate.errors)).toBe(true);
	});
	it.each<[string, (descriptor: Descriptor) => void]>([
		['no resources', (d) => void (d.resources = [])],
		['a resource without a name', (d) => void delete first(d)['name']],
		['a resource without path or data', (d) => void delete first(d)['path']],
		['a path that climbs out', (d) => void (first(d)['path'] = '../secret.csv')],
		['an absolute path', (d) => void (first(d)['path'] = '/etc/passwd')],
		['a path inside that climbs out', (d) => void (first(d)['path'] = 'a/../../secret.csv')],
		['a path by another scheme', (d) => void (first(d)['path'] = 'file:secret.csv')],
		['a path of another system', (d) => void (first(d)['path'] = 'a\\secret.csv')],
		['a hash that is none', (d) => void (first(d)['hash'] = 'sha256:xyz')],
		['negative bytes', (d) => void (first(d)['bytes'] = -1)],
		['a licence without name or address', (d) => void (d['licenses'] = [{ title: 'ours' }])],
		['a field without a name', (d) => void delete first(d).schema.fields[0]?.['name']],
		['an unknown type', (d) => void Object.assign(first(d).schema.fields[0] ?? {}, { type: 'text' })],
		['a number with a format', (d) => void (field(d, 'value')['format'] = 'percent')],
		['a text with an unknown format', (d) => void (field(d, 'geo')['format'] = 'country')],
		['a broken limit of whole numbers', (d) => void (field(d, 'n')['constraints'] = { minimum: 0.5 })],
		['a choice of nothing', (d) => void (field(d, 'grade')['constraints'] = { enum: [] })],
		['a length below zero', (d) => void (field(d, 'geo')['constraints'] = { minLength: -1 })],
		[
			'some missing values named, some not',
			(d) => void (field(d, 'n')['missingValues'] = ['', { value: '-' }]),
		],
		['missing values that are no list', (d) => void (first(d).schema['missingValues'] = '')],
		['a creation day that is no time', (d) => void (d['created'] = 'yesterday')],
	])('%s: refused', (_, spoil) => {
		const descriptor = fresh();
		spoil(descriptor);
		expect(validate(descriptor)).toBe(false);
	});
});
