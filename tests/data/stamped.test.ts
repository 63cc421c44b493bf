import { expect, it } from 'vitest';
import { clean, firms, people, type Label } from './planted';
import { stamped } from './stamped';

const label = JSON.parse(clean.label) as Label;

it('leaves the label of untouched tables as it is', async () => {
	expect(await stamped(label, clean.files)).toEqual({ label, changes: [] });
});

it('writes bytes, rows and hash of a table that changed, and says so', async () => {
	const files = new Map(clean.files).set(people, new TextEncoder().encode('a,b\n1,2\n3,4\n'));
	const { label: fresh, changes } = await stamped(label, files);
	expect(fresh.resources[0]).toMatchObject({
		bytes: 12,
		rows: 2,
		hash: 'sha256:b9485148546419a0f6a85e8d708c923557c15d7f3c7d078ef1fa7f7c0f57d5a5',
	});
	expect(fresh.resources[1]).toEqual(label.resources[1]);
	expect(changes).toHaveLength(1);
	expect(changes[0]).toMatch(/^social-media-usage.csv: 11 rows, .* -> 2 rows, sha256:/);
});

it('refuses to stamp what is not there', async () => {
	const files = new Map(clean.files);
	files.delete(firms);
	await expect(stamped(label, files)).rejects.toThrow('sme-adoption.csv has a label');
});
