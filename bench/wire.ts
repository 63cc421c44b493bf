/** A line between browser and server. */
export interface Line {
	readonly name: string;
	/** Each direction, in bits per second. */
	readonly rate: number;
	/** Round trip in milliseconds. */
	readonly rtt: number;
}

/** The most that goes in one packet, in bytes. */
export const segment = 1460;

/** What TCP sends before the first acknowledgement, in bytes. */
export const firstWindow = 10 * segment;

/**
 * One direction of a line, shared by all its connections: says when (on the clock `now`, in ms) the last of `bytes`
 * arrives if they set out now, behind all that set out before.
 */
export function wire({ rate, rtt }: Line, now: () => number): (bytes: number) => number {
	let freeAt = -Infinity;
	return (bytes) => {
		freeAt = Math.max(now(), freeAt) + (bytes * 8000) / rate;
		return freeAt + rtt / 2;
	};
}
