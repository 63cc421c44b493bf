import { afterEach, expect, it, vi } from 'vitest';
import { arriving } from './arriving';

afterEach(() => vi.useRealTimers());

it('hands on what arrives', async () => {
	await expect(arriving(Promise.resolve(7))).resolves.toBe(7);
});

it('says of what fails that it could not be fetched', async () => {
	const failed = arriving(Promise.reject(new TypeError('offline')));
	await expect(failed).rejects.toMatchObject({ kind: 'engine-not-loaded' });
});

it('does not wait for ever', async () => {
	vi.useFakeTimers();
	const waiting = arriving(new Promise(() => {}));
	const ended = expect(waiting).rejects.toMatchObject({ kind: 'engine-not-loaded' });
	await vi.advanceTimersByTimeAsync(15_000);
	await ended;
});
