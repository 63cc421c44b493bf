/**
 * Why something could not be kept: no room; the host has other bytes than the list says (a newer version, as a rule);
 * no answer; the reader called it off; the browser lets nobody store.
 */
export type Trouble = 'full' | 'changed' | 'unreachable' | 'cancelled' | 'blocked';

export class NotKept extends Error {
	override readonly name = 'NotKept';
	constructor(
		readonly trouble: Trouble,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/** What stopped the keeping, from whatever was thrown. */
export function told(error: unknown): NotKept {
	if (error instanceof NotKept) return error;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	const trouble = name === 'QuotaExceededError' ? 'full' : name === 'AbortError' ? 'cancelled' : 'blocked';
	return new NotKept(trouble, `It could not be kept: ${String(error)}`, { cause: error });
}
