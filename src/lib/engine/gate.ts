import type { Connection } from './connection';

type Statement = Awaited<ReturnType<Connection['prepare']>>;

/** How many texts stay stored: as many as a reader goes to and fro between. */
const most = 24;

/**
 * What a connection remembers of the questions that passed the gate in `ask`: a text that was one statement, a question,
 * and changed nothing, will be that again. They are stored in the database under a name, the longest unused one is dropped.
 */
class Gate {
	readonly #names = new Map<string, string>();
	readonly #bindings = new Map<number, Promise<Statement>>();
	#count = 0;

	constructor(readonly connection: Connection) {}

	/** The name under which a text is stored, or null where it has yet to pass. */
	passed(sql: string): string | null {
		const name = this.#names.get(sql);
		if (name === undefined) return null;
		this.#names.delete(sql);
		this.#names.set(sql, name);
		return name;
	}

	/** A name nobody has used. */
	next(): string {
		return `question_${++this.#count}`;
	}

	async pass(sql: string, name: string): Promise<void> {
		this.#names.set(sql, name);
		const [oldest] = this.#names;
		if (this.#names.size <= most || oldest === undefined) return;
		this.#names.delete(oldest[0]);
		await this.connection.query(`DEALLOCATE ${oldest[1]}`);
	}

	/** The prepared statement that binds so many values to the session's variable. */
	binding(many: number): Promise<Statement> {
		const places = new Array(many).fill('?').join(', ');
		const known =
			this.#bindings.get(many) ??
			Promise.resolve(this.connection.prepare(`SET VARIABLE asked = row(${places})`));
		this.#bindings.set(many, known);
		known.catch(() => this.#bindings.delete(many));
		return known;
	}
}

const gates = new WeakMap<Connection, Gate>();

/** The memory of a connection. */
export function gateOf(connection: Connection): Gate {
	const gate = gates.get(connection) ?? new Gate(connection);
	gates.set(connection, gate);
	return gate;
}
