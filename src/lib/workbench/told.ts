import type { EngineFailure } from '../engine/engine';

/** What the database itself says of a reader's query. */
export interface Told {
	readonly message: string;
	/** Line of the query that it complains about, from 1; null where it names none. */
	readonly line: number | null;
}

/** The database's own words in a failure, without the excerpt of the query and the advice that does not help here. */
export function told({ message, detail: { cause } }: EngineFailure): Told {
	const own = cause instanceof Error ? cause.message : message;
	const [, line] = /^LINE (\d+):/m.exec(own) ?? [];
	const [said = ''] = own.split(/\n\s*(?:LINE \d+:|Please try installing)/);
	return { message: said.trim(), line: line === undefined ? null : Number(line) };
}
