import { link, text, type Markish } from '@observablehq/plot';
import type { Frame, Mark } from '../chart';
import { flagged, raised } from '../flag';
import { fills, textOn } from '../classes';
import type { MapLayout, Placed } from './layout';
import { isFree, lineHeight, meeting, type Name } from './name';
import { best, fits, within } from './wishes';
import { whyMissing } from '../missing';
import { shown } from '../shown';
import { plain } from '../wrap';

/** From this width of map on, values are written on the countries that hold them, px. */
const roomy = 560;

/**
 * Names and values: those in focus first, then references, the highest and the lowest, each with its name; then, on a
 * wide map, the values of all countries that have the room, largest first. None lies on another.
 */
export function names(layout: MapLayout, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const found = settle(layout, frame);
	const shades = fills(frame.palette);
	const led = found.filter(({ from }) => from !== null);
	const end = (at: 0 | 1) => (name: Name) => (name.from ? [name.from, meeting(name, name.from)][at] : null);
	const leader = {
		x1: { value: (name: Name) => end(0)(name)?.[0], scale: null },
		y1: { value: (name: Name) => end(0)(name)?.[1], scale: null },
		x2: { value: (name: Name) => end(1)(name)?.[0], scale: null },
		y2: { value: (name: Name) => end(1)(name)?.[1], scale: null },
	};
	return [
		link(led, { ...leader, stroke: paper, strokeWidth: 3, strokeOpacity: 0.7, className: 'seam' }),
		link(led, { ...leader, stroke: ink, strokeWidth: 0.9, className: 'leader' }),
		...[false, true].flatMap((bold) =>
			[null, 0, 1, 2, 3, 4].flatMap((on) => {
				const some = found.filter((name) => name.bold === bold && name.on === on);
				if (some.length === 0) return [];
				return text(some, {
					x: { value: 'x', scale: null },
					y: 'y',
					text: ({ lines }: Name) => lines.join('\n'),
					fill: on === null ? ink : textOn(on, frame.palette),
					stroke: on === null ? paper : (shades[on] ?? paper),
					strokeWidth: on === null ? 3.5 : 2,
					strokeOpacity: on === null ? 0.85 : 1,
					fontSize: layout.size,
					lineHeight,
					...(bold && { fontWeight: 700 }),
					className: on === null ? 'name' : 'value',
					render: raised,
				});
			}),
		),
	];
}

function settle(layout: MapLayout, frame: Frame): Name[] {
	const taken: Name[] = [];
	const isClear = (name: Name) => isFree(name, taken, layout);
	const told = new Set<Mark>();
	for (const one of telling(layout)) {
		const name = best(one, [plain(one.mark.label), said(one.mark, frame)], layout, isClear);
		if (name) taken.push(name);
		told.add(one.mark);
	}
	if (layout.width < roomy) return taken;
	for (const one of layout.placed.toSorted((a, b) => b.country.area - a.country.area)) {
		if (told.has(one.mark)) continue;
		const name = within(one, [said(one.mark, frame)], layout);
		if (fits(name, one) && isClear(name)) taken.push(name);
	}
	return taken;
}

/** The marks that are named, most telling first; where all are alike, none is the highest. */
function telling({ placed }: MapLayout): Placed[] {
	const value = ({ mark: { estimate } }: Placed) => (estimate.kind === 'known' ? estimate.value : null);
	const values = placed.map(value).filter((one) => one !== null);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const of = (role: Mark['role']) => placed.filter(({ mark }) => mark.role === role);
	const at = (end: number) => (least < most ? placed.filter((one) => value(one) === end) : []);
	return [...new Set([...of('focus'), ...of('reference'), ...at(most), ...at(least)])];
}

const said = ({ estimate }: Mark, frame: Frame): string =>
	estimate.kind === 'known'
		? flagged(shown(estimate, frame), estimate.flag)
		: whyMissing(estimate, frame.locale);
