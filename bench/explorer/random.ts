import { chanceFrom } from '../../src/lib/survey/sample/chance';

/** Numbers from 0 to below 1 that follow from a seed. */
export const random = (seed: number): (() => number) => chanceFrom(seed).share;

/** One of several, each as likely as its weight. Throws an Error where there is none. */
export function one<T>(list: readonly T[], draw: () => number, weight: (each: T) => number = () => 1): T {
	const weights = list.map(weight);
	let left = draw() * weights.reduce((sum, each) => sum + each, 0);
	const at = weights.findIndex((each) => (left -= each) < 0);
	const found = list[at < 0 ? list.length - 1 : at];
	if (found === undefined) throw new Error('There is nothing to choose from.');
	return found;
}
