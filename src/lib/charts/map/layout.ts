import { map as words } from '../../words/map';
import type { Frame, Mark } from '../chart';
import { flagged } from '../flag';
import { bounds, classAt } from '../classes';
import { country, onTheMap, proportion, type Country } from './land';
import { whyMissing } from '../missing';
import { shown } from '../shown';
import { wrap } from '../wrap';

/** A mark that has a place on the map. */
export interface Placed {
	readonly mark: Mark;
	readonly country: Country;
	/** Its class, 0 to 4; null where its value is missing. */
	readonly at: number | null;
	/** Radius of the spot that shows the fill of a country too small to be seen; 0 where it is large enough. */
	readonly spot: number;
}

export interface MapLayout {
	/** Where the map stands, px; the legend is left of it, on the sea, or below. */
	readonly left: number;
	readonly width: number;
	readonly height: number;
	readonly placed: readonly Placed[];
	/** Codes of the countries that the data have no mark for. */
	readonly notSelected: readonly string[];
	/** Bounds between the classes; none where no value is known. */
	readonly between: readonly number[];
	/** Whether legend and lines stand beside the map, and their upper edge. */
	readonly beside: boolean;
	readonly top: number;
	/** Font size of values and legend; the lines are a px larger. */
	readonly size: number;
	/** What no place can show: texts broken into lines. */
	readonly texts: readonly (readonly string[])[];
}

/** From this width of frame on the legend stands beside the map; the map keeps the width it needs for values. */
const WIDE = 760;
const widest = 760;
const column = 180;
const gap = 24;

/** A country with less gets a spot, px² and its radius in px: on a small map and on a large one. */
const small = { least: 60, spot: 4.5 };
const large = { least: 90, spot: 6 };

const isAggregate = ({ key }: Mark): boolean => /^(EU|EA)/.test(key);

/** Settles where the map, its legend and its lines stand, and what each country is. */
export function layOutMap(data: readonly Mark[], frame: Frame): MapLayout {
	const beside = frame.width >= WIDE;
	const width = beside ? Math.min(widest, frame.width - column - gap) : frame.width;
	const height = Math.round(width * proportion);
	const visible = width < 560 ? small : large;
	const stand = { width, left: frame.width - width };
	const size = frame.width >= 1000 ? 14 : 12;
	const ours = data.filter(({ key }) => onTheMap.has(key));
	const values = ours.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.value] : []));
	const between = values.length > 0 ? bounds(values, frame) : [];
	const placed = ours.map((mark): Placed => {
		const land = country(mark.key, stand);
		const { estimate } = mark;
		return {
			mark,
			country: land,
			at: estimate.kind === 'known' ? classAt(estimate.value, between) : null,
			spot: land.area < visible.least ? visible.spot : 0,
		};
	});
	const keys = new Set(ours.map(({ key }) => key));
	return {
		...{ ...stand, height, placed, between, beside, size },
		top: beside ? 8 : height + 12,
		notSelected: [...onTheMap].filter((code) => !keys.has(code)),
		texts: texts(data, frame).map((line) =>
			wrap(line, beside ? stand.left - gap : frame.width, { size: size + 1, bold: false }),
		),
	};
}

/** Aggregates, what has no place on the map, and why values are missing; each as one text. */
function texts(data: readonly Mark[], frame: Frame): string[] {
	const { locale } = frame;
	const said = ({ estimate }: Mark, reason = (words: string) => `(${words})`) =>
		estimate.kind === 'known'
			? flagged(shown(estimate, frame), estimate.flag)
			: reason(whyMissing(estimate, locale));
	const list = (title: string, marks: readonly Mark[]) =>
		marks.length > 0
			? [`${title}: ${marks.map((mark) => `${mark.label}\u00a0${said(mark)}`).join(', ')}`]
			: [];
	const away = data.filter(({ key }) => !onTheMap.has(key));
	return [
		...away.filter(isAggregate).map((mark) => `${mark.label}: ${said(mark, (words) => words)}`),
		...list(
			words.offTheMap[locale],
			away.filter((mark) => !isAggregate(mark)),
		),
		...list(
			words.missingPlaces[locale],
			data.filter(({ key, estimate }) => onTheMap.has(key) && estimate.kind !== 'known'),
		),
	];
}
