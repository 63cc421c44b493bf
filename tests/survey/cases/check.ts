import { expect } from 'vitest';
import { differences } from './compare';
import type { Result } from './files';
import { answers, type opener } from './run';

/** Rules of quantiles of unequal weights that the site does not offer: they depend on the order of equal values. */
const isOffered = ({ spec }: Result): boolean =>
	spec?.['stat'] !== 'quantile' || ['math', 'school', undefined].includes(spec['qrule'] as string);

/**
 * Calculates every result of a case and holds it beside R's. A reference must be met in every number; of a trap at least one
 * number must be another; what must be refused must throw. Answers how many results and numbers were compared.
 */
export async function check(
	name: string,
	results: readonly Result[],
	open: ReturnType<typeof opener>,
): Promise<{ results: number; numbers: number; faults: string[] }> {
	const answer = answers[name];
	if (answer === undefined) throw new Error(`Nobody answers ${name}.`);
	const seen = { numbers: 0 };
	const faults: string[] = [];
	const asked = results.filter(isOffered);
	for (const result of asked) {
		const found = answer({ ...result, spec: result.spec ?? {} }, open);
		if (result.kind === 'error') {
			await expect(found).rejects.toThrow();
			continue;
		}
		const actual = await found;
		if (result.kind === 'trap') {
			// As far off as a trap is: 0.1 % at least, or it is none. All of it must have been calculated.
			const loose = { expected: result.expected, tolerance: { rel: 1e-3 } };
			const off = differences(loose, actual, seen);
			if (off.length === 0 || off.some((what) => what.includes('not calculated')))
				faults.push(`${result.id}: ${off.join() || 'the known wrong answer'}`);
			continue;
		}
		faults.push(...differences(result, actual, seen).map((fault) => `${result.id}: ${fault}`));
	}
	return { results: asked.length, numbers: seen.numbers, faults };
}
