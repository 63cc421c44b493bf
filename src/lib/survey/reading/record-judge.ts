import type { LineEnd } from './bytes';
import type { Columns } from './columns';
import type { Cut } from './cutter';
import type { Dialect } from './dialect';
import type { Ledger } from './ledger';
import { isBlank, type Opening } from './opening';
import { limits } from './reading';
import { beginsAnotherTable } from './second-table';
import { split } from './split';
import { hasStrangeLetters } from './strange';

const otherDelimiters = [',', ';', '\t', '|'] as const;

/** Without the spaces that clean lines are without. */
export const bare = (field: string): string => field.replace(/^[ \t]+|[ \t]+$/g, '');

/** Takes records that are not clean beyond doubt into the columns, and writes down what is wrong with them. */
export class RecordJudge {
	/** Lines of blank lines that are damage as soon as a record follows. */
	#blanks: number[] = [];
	#isOtherLineEnd = false;
	#isSecondTable = false;
	readonly #headers: readonly (readonly string[])[];

	constructor(
		readonly columns: Columns,
		readonly ledger: Ledger,
		readonly dialect: Dialect,
		readonly usual: LineEnd,
		readonly opening: Opening,
	) {
		this.#headers = opening.headers.map(({ fields }) => fields.map(bare));
		const goal = Math.max(opening.names.length, opening.expected);
		for (const { quotes, text, line, fields } of opening.headers) {
			if (quotes !== 'sound') ledger.add(quotes, line, null, text);
			if (hasStrangeLetters(text)) ledger.add('not-a-letter', line, null, text);
			if (fields.length < goal) ledger.add('too-few-fields', line, null, String(fields.length));
			else if (fields.length > opening.expected)
				ledger.add('too-many-fields', line, null, String(fields.length));
		}
	}

	/** Whether what came before says nothing against a clean line. */
	get isCalm(): boolean {
		return this.#blanks.length === 0;
	}

	/** A clean line that is in the columns already. `text`: the line, where a text of it has letters that are none. */
	clean(line: number, text: string | null): void {
		const record = this.columns.rows - 1;
		this.#isOtherLineEnd = false;
		if (text !== null) {
			this.ledger.close();
			this.ledger.add('not-a-letter', line, record, text);
		}
		if (this.#isSecondTable) this.ledger.mark(record);
	}

	/** Any other record. */
	judge(cut: Cut, line: number): void {
		if (isBlank(cut)) {
			this.#blanks.push(line);
			return;
		}
		const isBehindGap = this.#blanks.length > 0 && this.columns.rows > 0;
		if (this.#blanks.length > 0) {
			this.ledger.close();
			for (const blank of this.#blanks) this.ledger.add('blank-line', blank, null, '');
			this.#blanks = [];
		}
		const isOther = cut.lineEnd !== this.usual && cut.lineEnd !== 'none';
		if (isOther && !this.#isOtherLineEnd) this.ledger.add('other-line-end', line, null, cut.lineEnd);
		this.#isOtherLineEnd = isOther;
		this.#take(cut, line, isBehindGap);
	}

	#take(cut: Cut, line: number, isBehindGap: boolean): void {
		const { ledger, columns } = this;
		const record = columns.rows;
		const isMisshapen = cut.fields.length !== this.opening.expected;
		if (cut.quotes !== 'sound' || !isMisshapen) ledger.close();
		if (cut.quotes !== 'sound') ledger.add(cut.quotes, line, record, cut.text);
		const fields = isMisshapen ? this.#misshapen(cut, line, isBehindGap) : cut.fields;
		const trimmed = cut.fields.map((field) => field.trim());
		if (trimmed.every((field) => field === '')) ledger.add('blank-line', line, record, '');
		else if (this.#isHeader(cut.fields)) ledger.add('repeated-header', line, record, cut.text);
		else if (isBehindGap && !isMisshapen && beginsAnotherTable(trimmed, columns)) {
			ledger.add('second-table', line, record, cut.text);
			this.#isSecondTable = true;
		}
		for (const { length } of fields)
			if (length > limits.field) ledger.add('too-long', line, record, String(length));
		if (columns.add(fields) >= 0) ledger.add('not-a-letter', line, record, cut.text);
		if (this.#isSecondTable) ledger.mark(record);
	}

	/** A record with another number of fields: the fields it is taken with. */
	#misshapen({ text, fields, quotes }: Cut, line: number, isBehindGap: boolean): readonly string[] {
		const { dialect, ledger, opening } = this;
		const record = this.columns.rows;
		const others = otherDelimiters.filter((delimiter) => delimiter !== dialect.delimiter);
		const cuts = others.map((delimiter) => ({ delimiter, fields: split(text, { ...dialect, delimiter }) }));
		const other = cuts.find((one) => one.fields.length === opening.expected);
		const wrong = fields.length < opening.expected ? 'too-few-fields' : 'too-many-fields';
		const kind = other ? 'other-delimiter' : wrong;
		const detail = other?.delimiter ?? String(fields.length);
		if (quotes === 'sound') ledger.misshapen(kind, line, record, fields.length, detail, isBehindGap);
		else ledger.add(kind, line, record, detail);
		return other?.fields ?? fields;
	}

	#isHeader(fields: readonly string[]): boolean {
		return this.#headers.some((names) => names.every((name, column) => name === bare(fields[column] ?? '')));
	}
}
