import { afterEach, describe, expect, it, vi } from 'vitest';
import { csv, labelled } from '../../../tests/engine/tiny';
import { prove } from './prove';

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the bytes of a data file', () => {
	it('are those its label describes', async () => {
		const { table, bytes } = await labelled(csv);
		await expect(prove(table, bytes)).resolves.toBeUndefined();
	});

	it('are refused when any one bit differs', async () => {
		const { table, bytes } = await labelled(csv);
		for (let bit = 0; bit < bytes.length * 8; bit += 97) {
			const flipped = bytes.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			await expect(prove(table, flipped)).rejects.toMatchObject({ kind: 'data-damaged' });
		}
	});

	it('are refused when there are more or fewer, and it is said how many', async () => {
		const { table, bytes } = await labelled(csv);
		await expect(prove(table, bytes.slice(1))).rejects.toThrow(`${bytes.length - 1} bytes instead of`);
		await expect(prove(table, new Uint8Array(bytes.length + 1))).rejects.toMatchObject({
			kind: 'data-damaged',
		});
	});

	it('are refused where no SHA-256 is to be had', async () => {
		const { table, bytes } = await labelled(csv);
		vi.stubGlobal('crypto', {});
		await expect(prove(table, bytes)).rejects.toMatchObject({ kind: 'engine-blocked' });
	});
});
