import type { Answers } from '../benchmark/answers';
import { networks } from '../benchmark/items';

/** Whether a business is somewhere, but nowhere that counts as social media. */
export const isMessengerAlone = ({ networks: named }: Answers): boolean =>
	named !== null &&
	named !== 'not-relevant' &&
	named.length > 0 &&
	named.every((one) => networks[one] === null);
