import type { Chart, Frame, Mark, Target } from '../chart';
import { layered } from './draw';
import { layers } from './layers';
import { layOutMap } from './layout';
import { legend } from './legend';
import { names } from './names';
import { plotOptions } from '../sheet';
import { prove } from '../prove';

/**
 * The countries of Europe filled in five classes, with the legend in the drawing. A country whose value is missing is
 * hatched, one that has no mark is grey; small ones get a spot. Aggregates and whatever has no place on the map are
 * said in lines. A mark's key is the code of its country.
 *
 * @throws RangeError when a key comes twice or a value lies outside the domain
 */
export const map: Chart<Mark> = (data, frame) => {
	prove(data, frame);
	const layout = layOutMap(data, frame);
	const { marks, bottom } = legend(layout, frame);
	const height = Math.ceil(layout.beside ? Math.max(layout.height, bottom) : bottom);
	return plotOptions(frame, { height, range: [0, layout.width] }, [
		layered('land', layers(layout, frame)),
		...names(layout, frame),
		...marks,
	]);
};

/** A place inside each country that has a mark; the nearest is meant. */
export function mapTargets(data: readonly Mark[], frame: Frame): Target[] {
	return layOutMap(data, frame).placed.map(({ mark, country: { at } }) => ({
		key: mark.key,
		x: at[0],
		y: at[1],
		box: null,
	}));
}
