import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { places } from './countries';
import { newcomer } from './profile';

const { codes } = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as {
	codes: { geo: Readonly<Record<string, unknown>> };
};

it('are all countries of the label, without its aggregates and regions', () => {
	const labelled = Object.keys(codes.geo).filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EA');
	expect(labelled.length).toBeGreaterThan(30);
	expect([...places].sort()).toEqual([...labelled, 'EU27_2020', 'OTHER'].sort());
	expect(places).toContain(newcomer.country);
});
