import { expect, it } from 'vitest';
import { minutes, stopwatch } from './stopwatch';

it('runs, pauses, runs on, and begins anew', () => {
	let now = 1_000;
	const watch = stopwatch(() => now);
	now += 500;
	expect(watch.elapsed).toBe(500);
	watch.toggle();
	now += 10_000;
	expect([watch.elapsed, watch.isRunning]).toEqual([500, false]);
	watch.toggle();
	now += 250;
	expect(watch.elapsed).toBe(750);
	watch.reset();
	expect(watch.elapsed).toBe(0);
	watch.toggle();
	watch.reset();
	now += 5;
	expect(watch.elapsed).toBe(0);
});

it.each([
	[0, '0:00'],
	[59_999, '0:59'],
	[245_000, '4:05'],
	[3_845_000, '1:04:05'],
])('%i ms are %s', (ms, text) => {
	expect(minutes(ms)).toBe(text);
});
