import type { Asking } from './address';
import { answer, type Line } from './answer';
import { RefreshFailure } from './failure';
import { halves } from './halves';

/** All that was asked for, in as many answers as the API's limit demands. */
export interface Parts {
	readonly answers: readonly unknown[];
	readonly requests: number;
}

/** Asks for the whole, and where that is too large (413) for its halves, one after the other. Throws RefreshFailure. */
export async function parts(asking: Asking, line: Line, thisYear: number): Promise<Parts> {
	const said = await answer(asking, line);
	if (said.kind === 'data') return { answers: [said.json], requests: 1 };
	if (said.kind === 'none') return { answers: [], requests: 1 };
	const two = halves(asking, thisYear);
	if (two === null)
		throw new RefreshFailure(
			asking.dataset,
			'too-large',
			`too large for the API (413) even for one year and one code of each list. Ask for less in refresh/tables.ts.`,
		);
	const [first, second] = [await parts(two[0], line, thisYear), await parts(two[1], line, thisYear)];
	return {
		answers: [...first.answers, ...second.answers],
		requests: 1 + first.requests + second.requests,
	};
}
