import type { Codebook } from './codebook/codebook';
import type { HeldSurvey } from './held';
import type { RawSurvey } from './raw';
import type { Dialect } from './reading/dialect';
import type { Fitting, WeightScheme } from './weights/scheme';

/** What the page asks its reader. */
export type Asked =
	| {
			readonly ask: 'preview';
			readonly file: Blob;
			readonly name: string;
			readonly dialect: Dialect | undefined;
	  }
	| { readonly ask: 'read'; readonly dialect: Dialect }
	| { readonly ask: 'settle'; readonly damaged: 'keep' | 'leave-out' }
	| { readonly ask: 'load'; readonly raw: RawSurvey }
	| { readonly ask: 'hold'; readonly codebook: Codebook; readonly scheme: WeightScheme }
	| { readonly ask: 'weights'; readonly codebook: Codebook; readonly scheme: Fitting }
	| { readonly ask: 'totals'; readonly codebook: Codebook; readonly question: string }
	| { readonly ask: 'fingerprint' }
	| { readonly ask: 'texts'; readonly column: number; readonly records: readonly number[] }
	| { readonly ask: 'raw' }
	/** The answer to the question with this number is not wanted any more. */
	| { readonly ask: 'withdraw' };

/** What the reader tells the page. */
export type Told =
	| { readonly kind: 'running' }
	| { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
	| { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
	| { readonly kind: 'failed'; readonly id: number; readonly error: Error };

/** The memory of the columns of a held survey: given away, not copied. */
export function buffersOf(value: unknown): Transferable[] {
	const { held } = value as { readonly held?: HeldSurvey };
	return [...new Set(held?.columns.map(({ values }) => values.buffer as ArrayBuffer) ?? [])];
}
