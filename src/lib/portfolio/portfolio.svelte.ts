import type { Column, Mapping } from '../benchmark/portfolio/columns';
import { guess } from '../benchmark/portfolio/guess';
import { rowReader, type Named, type RowRead } from '../benchmark/portfolio/read-row';
import { newcomer } from '../benchmark/profile';
import { mostBytes, readFile, type FileTable, type Refusal } from './read-file';

export type Faulty = Extract<RowRead, { kind: 'faulty' }>;

/** What the reader has allowed to be done with faulty rows. */
export type Consent = 'leave-out' | 'take-without';

/** `columns`: to be confirmed; `faults`: the reader has to decide; `results`: businesses are taken in. */
export type Phase = 'no-file' | 'columns' | 'faults' | 'results';

/** A file on its way to businesses. It lives in the page alone: nothing is written or sent from here. */
export class Portfolio {
	table: FileTable | null = $state.raw(null);
	refusal: Refusal | 'unreadable' | null = $state.raw(null);
	mapping: Mapping = $state.raw({});
	/** Of rows that name none. */
	country = $state(newcomer.country);
	rows: readonly RowRead[] | null = $state.raw(null);
	consent: Consent | null = $state(null);

	readonly faulty = $derived((this.rows ?? []).filter((row) => row.kind === 'faulty'));
	readonly takable = $derived(this.faulty.flatMap(({ without }) => without ?? []));
	readonly businesses: readonly Named[] = $derived.by(() => {
		const kept = (row: RowRead): readonly Named[] => {
			if (row.kind === 'read') return [row];
			return this.consent === 'take-without' && row.without ? [row.without] : [];
		};
		return (this.rows ?? []).flatMap(kept);
	});
	readonly phase: Phase = $derived.by(() => {
		if (!this.table) return 'no-file';
		if (!this.rows) return 'columns';
		return this.faulty.length > 0 && this.consent === null ? 'faults' : 'results';
	});

	/** Reads a file the reader has chosen, in place of the one before. */
	async open(file: File): Promise<void> {
		this.close();
		if (file.size > mostBytes) {
			this.refusal = { code: 'too-large', bytes: file.size };
			return;
		}
		try {
			const read = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
			if (read.kind === 'refused') this.refusal = read.refusal;
			else {
				this.table = read.table;
				this.mapping = guess(read.table.headings);
			}
		} catch {
			this.refusal = 'unreadable';
		}
	}

	/** Says which column of the file, counted from 0, holds something; null for none. */
	map(column: Column, at: number | null): void {
		const { [column]: before, ...others } = this.mapping;
		if (at !== before) this.mapping = at === null ? others : { ...others, [column]: at };
	}

	/** Reads the rows as the columns are mapped. */
	confirm(): void {
		if (!this.table) return;
		const { headings, lines } = this.table;
		const read = rowReader({ mapping: this.mapping, width: headings.length, country: this.country });
		this.consent = null;
		this.rows = lines.map(read);
	}

	/** Back to the columns. */
	reopen(): void {
		this.rows = null;
		this.consent = null;
	}

	/** Forgets everything. */
	close(): void {
		this.table = null;
		this.refusal = null;
		this.mapping = {};
		this.reopen();
	}
}
