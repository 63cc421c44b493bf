import type { Codebook } from './codebook/codebook';
import type { Fingerprint } from './fingerprint';
import type { RawSurvey } from './raw';
import { Correspondence, type Partner } from './correspondence';
import type { Dialect } from './reading/dialect';
import type { Previewed } from './reading/preview';
import type { ReadOutcome, Settled } from './reading/session';
import type { HeldWeighed } from './weights/hold-weighed';
import type { Judged } from './weights/report';
import type { Fitting, WeightScheme } from './weights/scheme';
import address from './reader-worker?worker&url';

export type { ReadOutcome, ReadReport, Settled } from './reading/session';
export type { ColumnSummary } from './reading/summary';

/**
 * Reads own surveys in a worker: one file at a time, in the order of the methods. Every promise settles: with ReaderFailure when
 * the worker could not be started, died, or fell silent. Then the next call starts a new one, which knows of no file.
 */
export interface Reader {
	/** Looks at the beginning of a file; this is the file that `read` reads. */
	preview(file: Blob, name: string, dialect?: Dialect): Promise<Previewed>;
	/** Reads it whole. `onProgress`: bytes, about every 50 ms. Rejects with an AbortError when `signal` fires. */
	read(
		dialect: Dialect,
		onProgress: (done: number, total: number) => void,
		signal?: AbortSignal,
	): Promise<ReadOutcome>;
	/** What becomes of the damaged records; can be decided anew. */
	settle(damaged: 'keep' | 'leave-out'): Promise<Settled>;
	/** Takes a survey that was read before, in place of a file. */
	load(raw: RawSurvey): Promise<Settled>;
	/** The survey as the database takes it, with the weights of the scheme (else of the file), or why it cannot be computed with. */
	hold(codebook: Codebook, scheme?: WeightScheme): Promise<HeldWeighed>;
	/** What fitted weights would be like. */
	weights(codebook: Codebook, scheme: Fitting): Promise<Judged>;
	/** The population of each answer of a question, from the columns of the sample; null where they do not tell. */
	totals(codebook: Codebook, question: string): Promise<number[] | null>;
	/** What the settled survey is known again by. */
	fingerprint(): Promise<Fingerprint>;
	/** Texts of some respondents in one column of the file, '' where there is none. */
	texts(column: number, records: readonly number[]): Promise<string[]>;
	/** A copy of the settled survey. */
	raw(): Promise<RawSurvey>;
	/** Ends the worker; what is still asked rejects. */
	close(): void;
}

/** A reader whose worker starts with the first question. */
export function openReader(start: () => Partner = spawn): Reader {
	const letters = new Correspondence(start);
	return {
		preview: (file, name, dialect) => letters.ask({ ask: 'preview', file, name, dialect }),
		read: (dialect, onProgress, signal) => letters.ask({ ask: 'read', dialect }, { onProgress, signal }),
		settle: (damaged) => letters.ask({ ask: 'settle', damaged }),
		load: (raw) => letters.ask({ ask: 'load', raw }),
		hold: (codebook, scheme = { kind: 'column' }) => letters.ask({ ask: 'hold', codebook, scheme }),
		weights: (codebook, scheme) => letters.ask({ ask: 'weights', codebook, scheme }),
		totals: (codebook, question) => letters.ask({ ask: 'totals', codebook, question }),
		fingerprint: () => letters.ask({ ask: 'fingerprint' }),
		texts: (column, records) => letters.ask({ ask: 'texts', column, records }),
		raw: () => letters.ask({ ask: 'raw' }),
		close: () => letters.close(),
	};
}

/** From a blob, because such a worker inherits the page's policy, and one made from an address does not. */
function spawn(): Partner {
	const script = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
	const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(blob, { type: 'module', name: 'reader' });
	worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true });
	return worker;
}
