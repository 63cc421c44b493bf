import type { Codebook } from '../codebook/codebook';
import { guessCodebook } from '../codebook/guess';
import { fingerprintOf, type Fingerprint } from '../fingerprint';
import type { RawSurvey } from '../raw';
import { holdWeighed, tryWeights, type HeldWeighed } from '../weights/hold-weighed';
import { knownTotals } from '../weights/known-totals';
import type { Judged } from '../weights/report';
import type { Fitting, WeightScheme } from '../weights/scheme';
import type { Damage } from './damage';
import type { Dialect } from './dialect';
import { leaveOut } from './leave-out';
import type { Previewed } from './preview';
import { previewOf, readTable } from './read';
import type { Reading, Unreadable } from './reading';
import { summaryOf, type ColumnSummary } from './summary';

/** What is told of a file that was read: all but the survey, which stays where it was read. */
export type ReadReport = Omit<Reading, 'survey'> & { readonly rows: number };

/** What became of reading a file whole. */
export type ReadOutcome =
	{ readonly ok: true; readonly report: ReadReport } | { readonly ok: false; readonly reason: Unreadable };

/** A survey that damage is no longer open of, and what is guessed of it. */
export interface Settled {
	readonly rows: number;
	readonly columns: readonly ColumnSummary[];
	readonly codebook: Codebook;
}

/** A table that was no text: it was read whole when it was looked at. */
interface Foreign {
	readonly raw: RawSurvey;
	readonly damages: readonly Damage[];
	readonly codebook: Partial<Codebook> | null;
	/** Of a workbook: all of its sheets, and the one that was read. */
	readonly sheets?: readonly string[];
	readonly sheet?: string;
}

/** Where there is no text, nothing is parted by anything. */
const noDialect: Dialect = {
	...{ encoding: 'utf-8', delimiter: ';', quote: '"', escape: 'doubled' },
	...{ preamble: 0, headers: 1, lastLine: null },
};

/** Respondents that are shown. */
const SHOWN = 20;

/** One file on its way from bytes to what the database holds. The survey itself never leaves it unasked. */
export class Session {
	#bytes: Uint8Array | null = null;
	#file = '';
	#foreign: Foreign | null = null;
	#reading: { readonly survey: RawSurvey; readonly damagedRecords: readonly number[] } | null = null;
	#survey: RawSurvey | null = null;

	/** Rejects with a DOMException where the browser cannot read the file any more. */
	async preview(blob: Blob, name: string, dialect?: Dialect): Promise<Previewed> {
		const bytes = new Uint8Array(await blob.arrayBuffer());
		[this.#bytes, this.#file, this.#foreign] = [bytes, name, null];
		const previewed = previewOf(bytes, name, dialect);
		if (previewed.ok || (previewed.reason !== 'excel' && previewed.reason !== 'spss')) return previewed;
		const foreign = await readForeign(previewed.reason, bytes, name, dialect?.sheet);
		if ('unreadable' in foreign) return { ok: false, reason: foreign.unreadable };
		[this.#foreign, this.#bytes] = [foreign, null];
		const { sheets, sheet } = foreign;
		const { columns, rows } = foreign.raw;
		const texts = (row: number) => columns.map((column) => textAt(column, row));
		const shown = Array.from({ length: Math.min(SHOWN, rows) }, (_, row) => texts(row));
		const names = columns.map((column) => column.name);
		const preview = {
			dialect: { ...noDialect, ...(sheet !== undefined && { sheet }) },
			certainty: 1,
			columns: names,
			rows: shown,
			lines: [],
			bytes: bytes.length,
			...(sheets && { sheets }),
		};
		return { ok: true, preview };
	}

	/** Rejects with an AbortError when `signal` fires. */
	async read(
		dialect: Dialect,
		onProgress: (done: number, total: number) => void,
		signal: AbortSignal,
	): Promise<ReadOutcome> {
		this.#survey = null;
		if (this.#foreign) {
			const { raw, damages } = this.#foreign;
			const damagedRecords = [...new Set(damages.flatMap(({ record }) => record ?? []))].sort(
				(a, b) => a - b,
			);
			this.#reading = { survey: raw, damagedRecords };
			const report = { dialect, damages, damaged: damages.length, damagedRecords, rows: raw.rows };
			return { ok: true, report };
		}
		if (!this.#bytes) throw new Error('No file was looked at.');
		const reading = await readTable(this.#bytes, this.#file, dialect, onProgress, signal);
		if ('unreadable' in reading) return { ok: false, reason: reading.unreadable };
		const { survey, ...report } = reading;
		this.#reading = { survey, damagedRecords: report.damagedRecords };
		return { ok: true, report: { ...report, rows: survey.rows } };
	}

	settle(damaged: 'keep' | 'leave-out'): Settled {
		if (!this.#reading) throw new Error('No file was read.');
		const { survey, damagedRecords } = this.#reading;
		return this.load(damaged === 'keep' ? survey : leaveOut(survey, damagedRecords), this.#foreign?.codebook);
	}

	/** Takes a survey that was read before. */
	load(survey: RawSurvey, known: Partial<Codebook> | null = null): Settled {
		this.#survey = survey;
		const codebook = { ...guessCodebook(survey), ...known };
		return { rows: survey.rows, columns: survey.columns.map(summaryOf), codebook };
	}

	hold(codebook: Codebook, scheme: WeightScheme = { kind: 'column' }): HeldWeighed {
		return holdWeighed(this.raw(), codebook, scheme);
	}

	weights(codebook: Codebook, scheme: Fitting): Judged {
		return tryWeights(this.raw(), codebook, scheme);
	}

	totals(codebook: Codebook, id: string): number[] | null {
		const question = codebook.questions.find((one) => one.id === id);
		return question ? knownTotals(this.raw(), codebook, question) : null;
	}

	fingerprint(): Fingerprint {
		return fingerprintOf(this.raw());
	}

	/** The texts of some respondents in one column, '' where there is none. */
	texts(column: number, records: readonly number[]): string[] {
		const found = this.raw().columns[column];
		return records.map((record) => (found ? textAt(found, record) : ''));
	}

	raw(): RawSurvey {
		if (!this.#survey) throw new Error('No survey is settled.');
		return this.#survey;
	}
}

const textAt = ({ texts, codes }: RawSurvey['columns'][number], record: number) =>
	texts[codes[record] ?? -1] ?? '';

/** What reads these comes only when such a file does. */
async function readForeign(
	kind: 'excel' | 'spss',
	bytes: Uint8Array,
	name: string,
	sheet: string | undefined,
): Promise<Foreign | { readonly unreadable: Unreadable }> {
	if (kind === 'spss') return (await import('./spss')).readSpss(bytes, name);
	const read = await (await import('./excel')).readExcel(bytes, name, sheet);
	return 'unreadable' in read ? read : { ...read, codebook: null };
}
