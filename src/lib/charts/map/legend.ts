import { text, type Markish } from '@observablehq/plot';
import { classOf, map as words } from '../../words/map';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { hatching } from './hatch';
import { layered, type Layer } from './draw';
import { empty, fills } from '../classes';
import type { MapLayout } from './layout';
import { textWidth } from '../measure';
import { tick } from '../shown';

/** A piece of the legend: a box of colour and the text that explains it, each at its place. */
interface Entry {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly kind: number | 'missing' | 'not-selected';
	readonly label: string;
	readonly textX: number;
	readonly textY: number;
	readonly anchor: 'start' | 'middle';
}

export interface Legend {
	readonly marks: readonly Markish[];
	/** Lower edge of all that stands outside the map, px. */
	readonly bottom: number;
}

const box = 14;
const row = 22;

/** The classes and what the other fills mean, and below them the lines: in a column beside the map, or under it. */
export function legend(layout: MapLayout, frame: Frame): Legend {
	const { ink, paper } = frame.palette;
	const { size } = layout;
	const entries = layout.beside ? column(layout, frame) : strip(layout, frame);
	const under = Math.max(layout.top, ...entries.map(({ y, textY }) => Math.max(y + box, textY + 7)));
	const first = under + (entries.length === 0 ? 6 : layout.beside ? 30 : 18);
	const lines = layout.texts.flatMap((text, i) => {
		const before = layout.texts.slice(0, i).flat().length;
		return text.map((line, k) => ({ line, y: first + (before + k) * (size + 6) + i * 6 }));
	});
	const set = { fill: ink, textAnchor: 'start', stroke: paper } as const;
	return {
		marks: [
			layered('boxes', boxes(entries, frame)),
			...(['start', 'middle'] as const).map((anchor) =>
				text(
					entries.filter((entry) => entry.anchor === anchor && entry.label),
					{
						...set,
						x: { value: 'textX', scale: null },
						y: 'textY',
						text: 'label',
						textAnchor: anchor,
						fontSize: size,
						className: 'legend',
					},
				),
			),
			text(lines, {
				...set,
				x: { value: () => 0, scale: null },
				y: 'y',
				text: 'line',
				fontSize: size + 1,
				className: 'line',
				render: raised,
			}),
		],
		bottom: (lines.at(-1)?.y ?? under) + (lines.length > 0 ? 12 : 4),
	};
}

/** What the map shows besides classes. */
function others({ placed, notSelected }: MapLayout, { locale }: Frame) {
	return [
		...(placed.some(({ at }) => at === null)
			? [{ kind: 'missing', label: words.missing[locale] } as const]
			: []),
		...(notSelected.length > 0 ? [{ kind: 'not-selected', label: words.notSelected[locale] } as const] : []),
	];
}

/** One below the other, the highest class on top. */
function column(layout: MapLayout, frame: Frame): Entry[] {
	const { between, top } = layout;
	const written = between.map((bound) => tick(bound, frame));
	const classes = between.length === 0 ? [] : [4, 3, 2, 1, 0];
	const all = [
		...classes.map((kind) => ({
			kind,
			label: classOf(written[kind - 1] ?? null, written[kind] ?? null, frame.locale),
		})),
		...others(layout, frame),
	];
	return all.map((entry, i) => {
		// A gap sets the other fills off from the classes.
		const y = top + i * row + (i >= classes.length && classes.length > 0 ? 8 : 0);
		return { ...entry, x: 0, y, width: 26, textX: 34, textY: y + box / 2, anchor: 'start' };
	});
}

/** Classes side by side with the bounds under the seams, then the other fills. */
function strip(layout: MapLayout, frame: Frame): Entry[] {
	const { between, top, size } = layout;
	const width = Math.min(72, Math.floor(frame.width / 5));
	const classes = between.length === 0 ? [] : [0, 1, 2, 3, 4];
	const entries = classes.map((kind): Entry => ({
		...{ kind, x: kind * width, y: top, width },
		label: kind === 4 ? '' : tick(between[kind] ?? 0, frame),
		textX: (kind + 1) * width,
		textY: top + box + 10,
		anchor: 'middle',
	}));
	let x = 0;
	let y = classes.length > 0 ? top + box + 26 : top;
	for (const other of others(layout, frame)) {
		const wide = 34 + textWidth(other.label, size);
		if (x > 0 && x + wide > frame.width) [x, y] = [0, y + row];
		entries.push({ ...other, x, y, width: 26, textX: x + 34, textY: y + box / 2, anchor: 'start' });
		x += wide + 18;
	}
	return entries;
}

function boxes(entries: readonly Entry[], { palette }: Frame): Layer[] {
	const { paper, quiet } = palette;
	const path = ({ x, y, width }: Entry) => `M${x} ${y}h${width}v${box}h${-width}z`;
	const missing = entries.filter(({ kind }) => kind === 'missing');
	const fill = ({ kind }: Entry) =>
		typeof kind === 'number' ? (fills(palette)[kind] ?? paper) : empty(palette).notSelected;
	return [
		{
			name: 'box',
			attributes: {},
			paths: entries
				.filter((entry) => !missing.includes(entry))
				.map((entry) => ({ d: path(entry), fill: fill(entry) })),
		},
		{
			name: 'box missing',
			attributes: { fill: 'none', stroke: quiet, 'stroke-width': '0.8' },
			paths: missing.map((entry) => ({ d: path(entry) + hatching([corners(entry)]) })),
		},
	];
}

const corners = ({ x, y, width }: Entry) =>
	[
		[x, y],
		[x + width, y],
		[x + width, y + box],
		[x, y + box],
	] as const;
