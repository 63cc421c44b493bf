import { afterLines, endOfLine, usualLineEnd } from './bytes';
import { CleanLine } from './clean-line';
import { Columns } from './columns';
import type { Dialect } from './dialect';
import { Ledger } from './ledger';
import { openingOf, type Opening } from './opening';
import { limits, type Reading, type Unreadable } from './reading';
import { bare, RecordJudge } from './record-judge';

/** Records between two looks at the clock. */
const BATCH = 200;
/** Bytes of a line that are told at most. */
const TOLD = 400;

/** Reads one table, a stretch at a time: clean lines fast, all others by the cutter and the judge. */
export class TableReader {
	/** Where the next record begins, and its line. */
	at: number;
	#line: number;
	readonly #clean: CleanLine;
	readonly #ledger = new Ledger();
	readonly #columns: Columns;
	readonly #judge: RecordJudge;
	/** The first name of each header line, and its column. */
	readonly #probes: readonly { readonly column: number; readonly bytes: Uint8Array }[];
	#isDone = false;

	private constructor(
		readonly bytes: Uint8Array,
		readonly file: string,
		readonly dialect: Dialect,
		readonly careful: boolean,
		readonly opening: Opening,
	) {
		[this.at, this.#line] = [opening.at, opening.line];
		const usual = usualLineEnd(bytes);
		this.#clean = new CleanLine(bytes, dialect, usual, opening.expected, limits.field);
		this.#columns = new Columns(opening.names, dialect);
		this.#judge = new RecordJudge(this.#columns, this.#ledger, dialect, usual, opening);
		this.#probes = opening.headers.map(({ fields }) => {
			const column = fields.findIndex((name) => bare(name) !== '');
			return { column, bytes: new TextEncoder().encode(bare(fields[column] ?? '')) };
		});
	}

	/** `careful` sends every record the slow way. */
	static open(
		bytes: Uint8Array,
		file: string,
		dialect: Dialect,
		careful: boolean,
	): TableReader | { readonly unreadable: Unreadable } {
		const opening = openingOf(bytes, dialect);
		return 'unreadable' in opening ? opening : new TableReader(bytes, file, dialect, careful, opening);
	}

	/** Reads on for about so many ms; whether all is read. */
	readFor(ms: number): boolean {
		const until = performance.now() + ms;
		while (!this.#isDone && performance.now() < until)
			for (let i = 0; i < BATCH && !this.#isDone; i++) this.#record();
		return this.#isDone;
	}

	#record(): void {
		const { lastLine } = this.dialect;
		const isBehind = this.at >= this.bytes.length || (lastLine !== null && this.#line > lastLine);
		if (isBehind || this.#columns.rows > limits.rows) {
			this.#isDone = true;
			return;
		}
		if (!this.careful && this.#judge.isCalm && this.#clean.read(this.at) && !this.#mayBeHeader()) {
			const strange = this.#columns.addClean(this.#clean);
			this.#judge.clean(this.#line, strange < 0 ? null : this.#textAt(this.at));
			this.at = this.#clean.next;
			this.#line++;
			return;
		}
		const cut = this.opening.cutter.at(this.at, this.opening.expected);
		this.#judge.judge(cut, this.#line);
		this.at = cut.next;
		this.#line += cut.lines;
	}

	/** Whether the first named field of a clean line is as in a header line: then it is looked at with care. */
	#mayBeHeader(): boolean {
		for (const { column, bytes } of this.#probes) {
			const start = this.#clean.starts[column];
			const end = this.#clean.ends[column];
			if (start === undefined || end === undefined || end - start !== bytes.length) continue;
			let same = 0;
			while (same < bytes.length && this.bytes[start + same] === bytes[same]) same++;
			if (same === bytes.length) return true;
		}
		return false;
	}

	/** The line that begins at a place, as far as it is told. */
	#textAt(start: number): string {
		const end = Math.min(endOfLine(this.bytes, start), start + TOLD);
		return new TextDecoder().decode(this.bytes.subarray(start, end));
	}

	/** All that was read, once `readFor` has said so. */
	finish(): Reading | { readonly unreadable: Unreadable } {
		const { rows } = this.#columns;
		if (rows > limits.rows) return { unreadable: 'too-large' };
		if (rows === 0) return { unreadable: 'no-respondents' };
		this.#tellRest();
		const survey = { file: this.file, rows, columns: this.#columns.finish() };
		return { survey, dialect: this.dialect, ...this.#ledger.finish() };
	}

	/** What stands behind the last line of the table is not read, but told. */
	#tellRest(): void {
		let at = this.at;
		for (let line = this.#line; at < this.bytes.length; line++) {
			const text = this.#textAt(at).trim();
			if (text !== '') {
				this.#ledger.close();
				this.#ledger.add('second-table', line, null, text);
				return;
			}
			at = afterLines(this.bytes, at, 1);
		}
	}
}
