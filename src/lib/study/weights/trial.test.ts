import { describe, expect, it, vi } from 'vitest';
import type { Reader } from '../../survey/reader';
import type { Judged } from '../../survey/weights/report';
import type { Fitting } from '../../survey/weights/scheme';
import { codebook } from '../study.sample';
import { Trial } from './trial.svelte';

const scheme: Fitting = { kind: 'fitted', from: 'equal', margins: [], trimming: null };
const book = codebook([]);
const refused = (kind: 'bounds' | 'not-converging'): Judged => ({ ok: false, because: { kind } });
const reader = (weights: () => Promise<Judged>) => ({ weights }) as unknown as Reader;

describe('a trial of weights', () => {
	it('shows the answer to what was asked last, whichever comes first', async () => {
		const trial = new Trial();
		const answers: ((judged: Judged) => void)[] = [];
		const slow = reader(() => new Promise((resolve) => answers.push(resolve)));
		const asked = [trial.ask(slow, book, scheme), trial.ask(slow, book, scheme)];
		expect(trial.busy).toBe(true);
		answers[1]?.(refused('bounds'));
		await asked[1];
		answers[0]?.(refused('not-converging'));
		await asked[0];
		expect([trial.judged, trial.busy]).toEqual([refused('bounds'), false]);
	});
	it('forgets where nothing is fitted, also what is still on its way', async () => {
		const trial = new Trial();
		const asked = trial.ask(
			reader(() => Promise.resolve(refused('bounds'))),
			...([book, scheme] as const),
		);
		await trial.ask(null, book, null);
		await asked;
		expect([trial.judged, trial.busy]).toEqual([null, false]);
	});
	it('says that it failed, and recovers', async () => {
		const trial = new Trial();
		const error = vi.spyOn(console, 'error').mockImplementation(() => {});
		await trial.ask(
			reader(() => Promise.reject(new Error('gone'))),
			...([book, scheme] as const),
		);
		expect([trial.judged, trial.failed, trial.busy]).toEqual([null, true, false]);
		error.mockRestore();
		await trial.ask(
			reader(() => Promise.resolve(refused('bounds'))),
			...([book, scheme] as const),
		);
		expect(trial.failed).toBe(false);
	});
});
