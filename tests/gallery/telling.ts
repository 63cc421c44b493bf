import type { GalleryEntry } from '../../src/lib/charts/gallery/gallery';

/** For each form the entries of the gallery that are kept as pictures: few, but with much that can go wrong. */
export const telling: Readonly<Record<GalleryEntry['chart'], readonly string[]>> = {
	bars: ['bars-normal', 'bars-missing'],
	dots: ['dots-two-references'],
	lines: ['lines-gap', 'lines-break', 'lines-crowd'],
	grouped: ['grouped-missing'],
	dumbbell: ['dumbbell-odd'],
	heat: ['heat-missing', 'heat-years'],
	map: ['map-missing'],
	multiples: ['multiples-odd', 'multiples-apart'],
	'multiples-bars': ['multiples-bars-odd'],
};
