import type { Locale } from '../locale';
import { inArea } from './area';
import { sizePhrase } from './size';

/** A group that a business would be nearest to, whether or not there is a figure for it. */
export interface Wanted {
	/** Of its own sector. */
	readonly sector: boolean;
	/** Code of its size class; null for all sizes. */
	readonly size: string | null;
	/** The area as it stands after "in". */
	readonly area: string;
}

/** "Ihre Branche mit 1 bis 9 Beschäftigten in Deutschland", "Alle Branchen und Größen in der EU". */
export function wantedGroup({ sector, size, area }: Wanted, locale: Locale): string {
	const de = locale === 'de';
	const whole = de ? 'Alle Branchen und Größen' : 'All sectors and sizes';
	const all = size === null ? whole : de ? 'Betriebe' : 'Businesses';
	return [
		sector ? (de ? 'Ihre Branche' : 'Your sector') : all,
		...(size === null ? [] : [sizePhrase(size, locale)]),
		inArea(area, locale),
	].join(' ');
}
