import type { GalleryEntry } from '../../src/lib/charts/gallery/gallery';

/** For each form the entries of the gallery that are kept as pictures: few, but with much that can go wrong. */
export const telling: Readonly<Record<GalleryEntry['chart'], readonly string[]>> = {
	bars: ['bars-normal', 'bars-missing', 'bars-whole'],
	dots: ['dots-two-references', 'dots-means'],
	lines: ['lines-gap', 'lines-break', 'lines-crowd'],
	grouped: ['grouped-missing'],
	dumbbell: ['dumbbell-odd'],
	heat: ['heat-missing', 'heat-years'],
	map: ['map-missing'],
	multiples: ['multiples-odd', 'multiples-apart'],
	likert: ['likert-normal', 'likert-odd'],
	histogram: ['histogram-own', 'histogram-years'],
	'multiples-bars': ['multiples-bars-odd'],
};
