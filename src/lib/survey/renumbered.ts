import { fieldNames, matched } from './codebook/field-names';

/** Names no question of a survey: what becomes of one that is gone. */
const gone = 'q99999';

/**
 * Questions are called by the place of their first column, `q7`. What one of a file with columns of the names `before` is called in a
 * file with those of `now`.
 */
export function renumbering(before: readonly string[], now: readonly string[]): (id: string) => string {
	const { places } = matched(fieldNames(before), now);
	return (id) => {
		const place = places[Number(id.slice(1))] ?? null;
		return place === null ? gone : `q${place}`;
	};
}

/** The address of a view with its questions called anew. */
export const renumberedQuery = (query: string, called: (id: string) => string): string =>
	query.replace(/\bq\d{1,5}\b/g, called);
