import type { Damage, DamageKind } from './damage';
import { limits } from './reading';

/** Letters of a file that a damage tells. */
const TOLD = 80;
/** So many records one behind the other with the same wrong number of fields are another table. */
const ANOTHER_TABLE = 20;
const ANOTHER_TABLE_BEHIND_A_GAP = 3;

interface Run {
	readonly fields: number;
	readonly isBehindGap: boolean;
	next: number;
	readonly own: Damage[];
}

/** Writes down what is damaged: all are counted, the first are named. */
export class Ledger {
	readonly #named: Damage[] = [];
	readonly #records: number[] = [];
	#count = 0;
	#run: Run | null = null;

	/** `text` is cut. A damage without a record leaves all respondents as they are. */
	add(kind: DamageKind, line: number, record: number | null, text: string): void {
		this.#count++;
		if (record !== null) this.mark(record);
		if (this.#named.length < limits.named * 2) this.#named.push(damage(kind, line, record, text));
	}

	/** Counts a record as damaged without a damage of its own; records come in order. */
	mark(record: number): void {
		if (record > (this.#records.at(-1) ?? -1)) this.#records.push(record);
	}

	/**
	 * A record with another number of fields. Where many follow each other, or some behind a blank line, they are a second table,
	 * which is named once.
	 */
	misshapen(
		kind: DamageKind,
		line: number,
		record: number,
		fields: number,
		detail: string,
		isBehindGap: boolean,
	): void {
		this.mark(record);
		if (this.#run?.fields !== fields || this.#run.next !== record) {
			this.close();
			this.#run = { fields, isBehindGap, next: record, own: [] };
		}
		this.#run.next = record + 1;
		if (this.#run.own.length < ANOTHER_TABLE) this.#run.own.push(damage(kind, line, record, detail));
	}

	/** Ends a run of misshapen records. */
	close(): void {
		const run = this.#run;
		this.#run = null;
		const [first] = run?.own ?? [];
		if (!run || !first) return;
		const enough = run.isBehindGap ? ANOTHER_TABLE_BEHIND_A_GAP : ANOTHER_TABLE;
		if (run.own.length >= enough) this.add('second-table', first.line, first.record, String(run.fields));
		else for (const { kind, line, record, detail } of run.own) this.add(kind, line, record, detail);
	}

	/** Everything that was written down, in the order of lines. */
	finish(): { damages: Damage[]; damaged: number; damagedRecords: number[] } {
		this.close();
		const damages = this.#named.toSorted((a, b) => a.line - b.line).slice(0, limits.named);
		return { damages, damaged: this.#count, damagedRecords: this.#records };
	}
}

const damage = (kind: DamageKind, line: number, record: number | null, text: string): Damage => ({
	kind,
	line,
	record,
	detail: text.length > TOLD ? `${text.slice(0, TOLD - 1)}…` : text,
});
