import { typesOf, type Answers, type Mark } from './answers';
import type { TypeCode } from './items';

/** Whether a business uses any of the four types of social media. A messenger alone is none of them, nowhere is not yet. */
export function presenceOf(answers: Answers): Mark | null {
	if (answers.networks === 'not-relevant') return 'not-relevant';
	const types = typesOf(answers);
	return types === null ? null : types.size > 0 ? 'yes' : 'not-yet';
}

/** Whether a business uses one type, as it follows from the networks it named. */
export function typeMark(answers: Answers, code: TypeCode): Mark | null {
	if (answers.networks === 'not-relevant') return 'not-relevant';
	const types = typesOf(answers);
	return types === null ? null : types.has(code) ? 'yes' : 'not-yet';
}

/** Whether a business is somewhere, but nowhere that counts as social media. */
export const isMessengerAlone = (answers: Answers): boolean =>
	presenceOf(answers) === 'not-yet' && answers.networks !== null && answers.networks.length > 0;
