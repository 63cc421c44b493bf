import { PictureFailure, png } from '../../share/picture';
import type { Parts } from '../../slides/one-file-parts';

/** What exports are made with, once it has come. */
export interface Exports {
	/** Address of the typeface that pictures are set in. */
	readonly font: string;
	/** Absolute address of the start page, with its slash. */
	readonly site: string;
	readonly parts: Parts;
	readonly powerpoint: typeof import('../../slides/powerpoint/powerpoint').powerpoint;
	readonly oneFile: typeof import('../../slides/one-file').oneFile;
}

let fetched: Promise<Exports> | null = null;

/**
 * Fetches all that exports need, once: from then on nothing more is asked of the network. Rejects with what kept a part away, and may
 * then be called again.
 */
export function fetchExports(at: Pick<Exports, 'font' | 'site'>): Promise<Exports> {
	fetched ??= fetchAll(at).catch((cause: unknown) => {
		fetched = null;
		throw cause;
	});
	return fetched;
}

/** What was fetched before a survey was read. */
export function exportsHere(): Promise<Exports> {
	if (fetched === null) throw new Error('What exports need was not fetched.');
	return fetched;
}

async function fetchAll({ font, site }: Pick<Exports, 'font' | 'site'>): Promise<Exports> {
	const [{ powerpoint }, { oneFile }, parts] = await Promise.all([
		import('../../slides/powerpoint/powerpoint'),
		import('../../slides/one-file'),
		import('../../slides/one-file-parts').then(({ fetchParts }) => fetchParts(site)),
		// PowerPoint's writer brings it only with its first deck.
		...([import('pptxgenjs'), withTypeface(font)] as const),
	]);
	return { font, site, parts, powerpoint, oneFile };
}

/** A first picture brings the typeface. That a browser draws none is said when one is wanted. */
async function withTypeface(font: string): Promise<void> {
	const first = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" font-family="serif"></svg>';
	await png(first, { width: 1, height: 1, font }).catch((cause: unknown) => {
		if (!(cause instanceof PictureFailure) || cause.kind === 'font') throw cause;
	});
}
