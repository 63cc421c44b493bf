/** Why a table of Eurostat could not be taken over. */
export type FailureKind =
	| 'unreachable' // no connection
	| 'slow' // no answer, or not the whole of it, in time
	| 'cut-off' // the answer ends before its end
	| 'not-found' // 404
	| 'refused' // any other status or error
	| 'too-large' // 413, and cannot be asked for in smaller parts
	| 'busy' // to be prepared later, or too many requests; and still so after waiting
	| 'malformed' // not JSON-stat, or it contradicts itself
	| 'changed' // dimensions or codes that the map does not know
	| 'empty' // not one value
	| 'shrunk'; // far fewer values than it gave before

/** A failure that names the table and what to do. */
export class RefreshFailure extends Error {
	constructor(
		readonly dataset: string,
		readonly kind: FailureKind,
		message: string,
		options?: ErrorOptions,
	) {
		super(`${dataset}: ${message}`, options);
		this.name = 'RefreshFailure';
	}
}
