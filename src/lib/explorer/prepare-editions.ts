import { entries } from '../figures/series-entry';
import type { Editions } from '../plates/embed/editions';
import { mostHeld } from './holding';

/** What the page of an embed says of the series as they are today. */
export async function editions(): Promise<Editions> {
	const all = await entries();
	return {
		editions: Object.fromEntries(all.map(({ series, edition }) => [series.id, edition])),
		large: all.filter(({ observations }) => observations.length > mostHeld).map(({ series }) => series.id),
	};
}
