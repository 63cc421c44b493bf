import { typesOf, type Answers } from './answers';
import type { Position } from './finding';

/** How many types of social media a business uses; null without an answer, and where it calls them not relevant. */
export function positionOf(answers: Answers): Position | null {
	const types = typesOf(answers);
	if (types === null) return null;
	return types.size === 0 ? 'none' : types.size === 1 ? 'one' : 'two';
}
