import { afterEach, describe, expect, it, vi } from 'vitest';
import { canCopyPicture, copyPicture, copyText, CopyFailure } from './clipboard';

afterEach(() => vi.unstubAllGlobals());

const picture = new Blob(['png'], { type: 'image/png' });

class Item {
	static supports = (type: string): boolean => type === 'image/png';
	constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
}

/** A browser whose clipboard takes what it is given, after the parts have come. */
function browser(refuses?: Error) {
	const taken: unknown[] = [];
	const take = async (given: unknown) => {
		if (refuses) throw refuses;
		if (Array.isArray(given)) {
			const parts = Object.values((given[0] as Item).parts);
			taken.push(
				await Promise.all(parts).catch(() => {
					throw new DOMException('no data', 'DataError');
				}),
			);
		} else taken.push(given);
	};
	vi.stubGlobal('navigator', { clipboard: { writeText: take, write: take } });
	vi.stubGlobal('ClipboardItem', Item);
	return taken;
}

const kind = (copied: Promise<void>) =>
	copied.then(
		() => 'copied',
		(failure: unknown) => (failure instanceof CopyFailure ? failure.kind : failure),
	);

describe('a text', () => {
	it('is copied', async () => {
		const taken = browser();
		expect(await kind(copyText('56 %'))).toBe('copied');
		expect(taken).toEqual(['56 %']);
	});
	it('is not where the browser cannot or may not', async () => {
		vi.stubGlobal('navigator', {});
		expect(await kind(copyText('a'))).toBe('unsupported');
		browser(new DOMException('', 'NotAllowedError'));
		expect(await kind(copyText('a'))).toBe('denied');
	});
});

describe('a picture', () => {
	it('is handed over as a promise, within the click', async () => {
		const taken = browser();
		let finish: (blob: Blob) => void = () => undefined;
		const write = vi.spyOn(navigator.clipboard, 'write');
		const copying = copyPicture(new Promise((resolve) => (finish = resolve)));
		expect(write).toHaveBeenCalledOnce();
		finish(picture);
		await copying;
		expect(taken).toEqual([[picture]]);
	});
	it('that could not be made says why, not that copying failed', async () => {
		browser();
		const why = new Error('too large');
		expect(await kind(copyPicture(Promise.reject(why)))).toBe(why);
	});
	it('is not copied where the browser cannot or may not', async () => {
		vi.stubGlobal('navigator', { clipboard: {} });
		expect(canCopyPicture()).toBe(false);
		expect(await kind(copyPicture(Promise.resolve(picture)))).toBe('unsupported');
		browser();
		vi.stubGlobal(
			'ClipboardItem',
			class extends Item {
				static override supports = () => false;
			},
		);
		expect(await kind(copyPicture(Promise.reject(new Error('unheard'))))).toBe('unsupported');
		browser(new DOMException('', 'NotAllowedError'));
		expect(canCopyPicture()).toBe(true);
		expect(await kind(copyPicture(Promise.resolve(picture)))).toBe('denied');
	});
});
