import type { Ground } from '../../benchmark/ground';
import { unpack, type Packed } from '../../benchmark/packed';
import { pagePath } from '../../figures/addresses';

let kept: Promise<Ground> | null = null;

async function fetched(): Promise<Ground> {
	const response = await fetch(pagePath('de', '/survey/published.json'), { mode: 'same-origin' });
	if (!response.ok) throw new Error(`published.json: ${response.status}`);
	return unpack((await response.json()) as Packed);
}

/**
 * The published figures an own survey may stand beside. Fetched once, before a file is read; after that nothing is asked for.
 * Rejects where it cannot be fetched, and may then be called again.
 */
export function publishedFigures(): Promise<Ground> {
	kept ??= fetched().catch((cause: unknown) => {
		kept = null;
		throw cause;
	});
	return kept;
}
