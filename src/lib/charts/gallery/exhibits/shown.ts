import type { Frame } from '../../chart';

/** What every entry of the gallery has, whatever its form. */
export interface Shown {
	readonly id: string;
	readonly title: string;
	/** What to look at. */
	readonly notes: string;
	readonly domain: readonly [number, number];
	/** What else it asks of its frame. */
	readonly more?: Pick<Frame, 'format' | 'axis' | 'band'>;
}
