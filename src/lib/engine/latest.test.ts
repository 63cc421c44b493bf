import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latest } from './latest';

/** A source whose questions are answered when the test says so. */
function slow() {
	const open: { question: number; signal: AbortSignal; end: (how: 'answer' | 'fail' | 'obey') => void }[] =
		[];
	const seen: number[] = [];
	let most = 0;
	const ask = (question: number, signal: AbortSignal) =>
		new Promise<string>((resolve, reject) => {
			seen.push(question);
			const mine = {
				question,
				signal,
				end: (how: 'answer' | 'fail' | 'obey') => {
					open.splice(open.indexOf(mine), 1);
					if (how === 'obey' && signal.aborted) reject(new DOMException('', 'AbortError'));
					else if (how === 'fail') reject(new Error(`no ${question}`));
					else resolve(`answer ${question}`);
				},
			};
			open.push(mine);
			most = Math.max(most, open.length);
		});
	return { ask, open, seen, most: () => most };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('latest', () => {
	it('answers a single question', async () => {
		const { ask, open } = slow();
		const answer = latest(ask)(1);
		open[0]?.end('answer');
		expect(await answer).toEqual({ fresh: true, answer: 'answer 1' });
	});

	it('of 30 quick ones asks the first and the last, and answers the last', async () => {
		const { ask, open, seen, most } = slow();
		const asked = latest(ask);
		const outcomes = Array.from({ length: 30 }, (_, i) => asked(i));
		expect(open[0]?.signal.aborted).toBe(true);
		open[0]?.end('answer');
		await settle();
		open[0]?.end('answer');
		const settled = await Promise.all(outcomes);
		expect(settled.slice(0, -1).every(({ fresh }) => !fresh)).toBe(true);
		expect(settled.at(-1)).toEqual({ fresh: true, answer: 'answer 29' });
		expect(seen).toEqual([0, 29]);
		expect(most()).toBe(1);
	});

	it('hands on the failure of the newest only, and goes on after it', async () => {
		const { ask, open } = slow();
		const asked = latest(ask);
		const [first, second] = [asked(1), asked(2)];
		open[0]?.end('fail');
		expect(await first).toEqual({ fresh: false });
		await settle();
		open[0]?.end('fail');
		await expect(second).rejects.toThrow('no 2');
		const third = asked(3);
		await settle();
		open[0]?.end('answer');
		expect(await third).toEqual({ fresh: true, answer: 'answer 3' });
	});

	it('takes a source that throws at once for one that fails', async () => {
		const asked = latest<number, never>(() => {
			throw new Error('at once');
		});
		await expect(asked(1)).rejects.toThrow('at once');
		await expect(asked(2)).rejects.toThrow('at once');
	});

	it('whatever the order: one running at most, every question settled, none fresh once a newer was asked', async () => {
		const step = fc.constantFrom('ask' as const, 'answer' as const, 'fail' as const, 'obey' as const);
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
				const { ask, open, most } = slow();
				const asked = latest(ask);
				let newest = -1;
				const outcomes: Promise<void>[] = [];
				const ends: string[] = [];
				for (const one of [...steps, 'obey' as const, 'obey' as const]) {
					if (one === 'ask') {
						const mine = ++newest;
						const settled = (how: string) => {
							ends.push(`${how} ${mine}`);
							if (how !== 'stale') expect(mine).toBe(newest);
						};
						outcomes.push(
							asked(mine).then(
								(outcome) => {
									if (outcome.fresh) expect(outcome.answer).toBe(`answer ${mine}`);
									settled(outcome.fresh ? 'fresh' : 'stale');
								},
								(error: Error) => {
									expect(error.message).toBe(`no ${mine}`);
									settled('failed');
								},
							),
						);
					} else {
						open[0]?.end(one);
						await settle();
					}
				}
				await Promise.all(outcomes);
				expect(ends).toHaveLength(newest + 1);
				if (newest >= 0) expect(ends.at(-1)).toMatch(new RegExp(`(fresh|failed) ${newest}$`));
				expect(most()).toBeLessThanOrEqual(1);
			}),
		);
	});
});
