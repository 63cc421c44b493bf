/** A name that nobody else will have, in letters that an address takes as they are. Pages without TLS have no randomUUID. */
export const randomName = (): string =>
	Array.from(crypto.getRandomValues(new Uint32Array(4)), (number) => number.toString(36)).join('');
