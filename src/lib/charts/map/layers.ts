import type { Frame } from '../chart';
import { empty, fills } from '../classes';
import type { Layer } from './draw';
import { hatching } from './hatch';
import { country, otherLand } from './land';
import type { MapLayout, Placed } from './layout';
import { spotPath, spotRing } from './spots';

/**
 * All land from the bottom up: what no figure is for, what is not selected, missing values hatched, a path for each
 * known value; then the outlines, and the spots of small countries with theirs.
 */
export function layers(layout: MapLayout, { palette }: Frame): Layer[] {
	const { ink, paper, quiet } = palette;
	const { notSelected, other } = empty(palette);
	const shades = fills(palette);
	const fill = ({ at }: Placed) => (at === null ? paper : (shades[at] ?? paper));
	const known = layout.placed.filter(({ at }) => at !== null);
	const missing = layout.placed.filter(({ at }) => at === null);
	const large = layout.placed.filter(({ spot }) => spot === 0);
	const small = layout.placed.filter(({ spot }) => spot > 0);
	const border = { stroke: paper, 'stroke-width': '0.8', 'stroke-linejoin': 'round' };
	const hatched = { stroke: quiet, fill: 'none' };
	const rest = layout.notSelected.map((code) => country(code, layout).path).join('');
	const outlines = (some: readonly Placed[], pathOf: (one: Placed) => string): Layer[] =>
		(['reference', 'focus'] as const).map((role) => ({
			name: `outline ${role}`,
			attributes: {
				...{ fill: 'none', stroke: ink, 'stroke-linejoin': 'round' },
				...(role === 'focus'
					? { 'stroke-width': layout.width < 560 ? '1.6' : '2.2' }
					: { 'stroke-width': '1.2', 'stroke-dasharray': '3,2' }),
			},
			paths: some.filter(({ mark }) => mark.role === role).map((one) => ({ d: pathOf(one) })),
		}));
	return [
		{ name: 'other', attributes: { fill: other }, paths: [{ d: otherLand(layout) }] },
		{ name: 'not-selected', attributes: { fill: notSelected, ...border }, paths: rest ? [{ d: rest }] : [] },
		{
			name: 'missing',
			attributes: { fill: paper, stroke: quiet, 'stroke-width': '0.8' },
			paths: missing.map((one) => ({ d: one.country.path })),
		},
		{
			name: 'hatch',
			attributes: hatched,
			paths: missing.map((one) => ({ d: hatching(one.country.rings) })),
		},
		{
			name: 'place',
			attributes: border,
			paths: known.map((one) => ({ d: one.country.path, fill: fill(one) })),
		},
		...outlines(large, (one) => one.country.path),
		{
			name: 'spot',
			attributes: { stroke: paper, 'stroke-width': '1.5' },
			paths: small.map((one) => ({ d: spotPath(one), fill: fill(one) })),
		},
		{
			name: 'spot-hatch',
			attributes: hatched,
			paths: small
				.filter(({ at }) => at === null)
				.map((one) => ({ d: spotPath(one) + hatching([spotRing(one)]) })),
		},
		...outlines(small, spotPath),
	];
}
