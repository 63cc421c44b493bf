import type { Answers } from './answers';
import type { Profile } from './profile';

/** A business as it describes itself: the whole of what is kept in a link or a file. */
export interface Business {
	readonly profile: Profile;
	readonly answers: Answers;
}

/** What could not be read of a link or a file; what could be is kept. `words/benchmark/faults` says it. */
export interface Fault {
	readonly code: 'not-ours' | 'newer-version' | 'unknown-value' | 'missing' | 'damaged';
	/** Which part, in the words of the format: "size", "networks", "OFFERS". */
	readonly where: string;
	/** What stood there, shortened; '' for nothing. */
	readonly found: string;
}

/** What was read, and what could not be. */
export interface Read<Content> {
	/** Null only where nothing at all could be read. */
	readonly content: Content | null;
	readonly faults: readonly Fault[];
}
