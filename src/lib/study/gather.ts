import type { Component } from 'svelte';
import type { Engine } from '../engine/engine';
import { arriving } from '../figures/arriving';
import type { Reader } from '../survey/reader';
import type { Locale } from '../words/locale';
import type { Study } from './study.svelte';

/** All that a survey needs once it is chosen. Nothing more is fetched after that. */
export interface Tools {
	readonly reader: Reader;
	readonly engine: Engine;
	readonly later: typeof import('./later');
	readonly Workroom: Component<{ study: Study; locale: Locale }>;
}

/** Where what it needs is fetched from. */
export interface Places {
	/** Address of the folder with the site's own data, for the engine. */
	readonly dataRoot: string;
	/** Address of the typeface, for pictures made of pixels. */
	readonly font: string;
	/** Absolute address of the start page, with its slash. */
	readonly site: () => string;
}

/** Own data may be larger than ours: answers, and the way into the database, take longer before they count as lost; ms. */
const patience = { answer: 60_000, call: 120_000 };

/**
 * Fetches the engine, the reader and the controls of the later steps, and starts them. Rejects with EngineFailure, or with what kept
 * a script away; it may then be called again. `onProgress`: bytes of the engine, unpacked.
 */
export async function gather(
	{ dataRoot, font, site }: Places,
	onProgress: (loaded: number, total: number) => void,
): Promise<Tools> {
	const scripts = [
		...([import('../engine/browser'), import('../survey/reader')] as const),
		...([import('./later'), import('./Workroom.svelte'), import('./take/exports')] as const),
		import('./beside/published'),
	] as const;
	const [
		{ openEngine },
		{ openReader },
		later,
		{ default: Workroom },
		{ fetchExports },
		{ publishedFigures },
	] = await arriving(Promise.all(scripts));
	const reader = openReader();
	try {
		const [engine] = await Promise.all([
			openEngine({ dataRoot, onProgress, patience }),
			...([warm(reader), arriving(publishedFigures())] as const),
			arriving(fetchExports({ font, site: site() })),
		]);
		return { reader, engine, later, Workroom };
	} catch (error) {
		reader.close();
		throw error;
	}
}

/** Beginnings of a table, a workbook and a file of SPSS: what reads each of them is fetched when the first one comes. */
const beginnings = ['a;b\n1;2\n', 'PK\x03\x04[Content_Types].xml xl/', '$FL2'];

/** The reader's worker runs, and has all it can need, once it has answered to each of them. */
async function warm(reader: Reader): Promise<void> {
	for (const text of beginnings) await arriving(reader.preview(new Blob([text]), 'beginning'));
}
