import type { Locale } from '../../words/locale';
import { number } from '../../words/number';
import { openEnds } from '../../words/survey/drawing';
import { textWidth } from '../measure';
import type { Bin } from './marks';
import type { Span } from './span';

/** A text below the bars, and where its middle stands, px. */
export interface Tick {
	readonly x: number;
	readonly text: string;
	/** Where an edge of bins is; null below an open bin. */
	readonly edge: number | null;
}

export const axisSize = 12;

/** Numbers that can only be years are written as years are: 2015, not 2.015. */
const areYears = (numbers: readonly number[]): boolean =>
	numbers.every((one) => Number.isInteger(one) && one >= 1800 && one <= 2100);

/** Whether each bin holds one whole number, in its middle: 2.5 to 3.5. Then that number is written, not the edges. */
const arePoints = (bins: readonly Bin[]): boolean =>
	bins.length > 0 &&
	bins.every(
		({ from, to }) => from !== null && to !== null && to - from === 1 && Number.isInteger(from + 0.5),
	);

const middleOf = ({ from, to }: Bin): number => ((from ?? 0) + (to ?? 0)) / 2;

/** How the numbers of a histogram are written. */
export function numberFormat(
	bins: readonly Bin[],
	locale: Locale,
): (value: number, decimals?: number) => string {
	const edges = arePoints(bins)
		? bins.map(middleOf)
		: bins.flatMap(({ from, to }) => [from, to].filter((end) => end !== null));
	return areYears(edges) && edges.length > 0
		? (value) => String(Math.round(value))
		: (value, decimals = 3) => number(value, locale, decimals);
}

/** The edges of bins that have room for their number, at even steps, and the names of open ends. */
export function ticksOf(bins: readonly Bin[], span: Span, width: number, locale: Locale): Tick[] {
	const written = numberFormat(bins, locale);
	const wide = ({ text }: Tick) => textWidth(text, axisSize);
	const inside = (tick: Tick): Tick => {
		const half = wide(tick) / 2;
		return { ...tick, x: Math.max(half, Math.min(width - half, tick.x)) };
	};
	const open = bins.flatMap(({ from, to }, i): Tick[] => {
		const [left = 0, right = 0] = span.edges[i] ?? [];
		const text =
			from === null && to !== null
				? openEnds.under(written(to))[locale]
				: to === null && from !== null
					? openEnds.from(written(from))[locale]
					: '';
		return text === '' ? [] : [inside({ x: (left + right) / 2, text, edge: null })];
	});
	// What an open end says by its name need not stand at its edge too.
	const said = new Set(bins.flatMap(({ from, to }) => (from === null ? [to] : to === null ? [from] : [])));
	const edges = [
		...new Set(bins.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to]))),
	].filter((edge) => !said.has(edge));
	const points = arePoints(bins);
	const places = points ? bins.map(middleOf) : edges;
	const all = places.map((place): Tick => inside({ x: span.x(place), text: written(place), edge: place }));
	const apart = (a: Tick, b: Tick) => Math.abs(a.x - b.x) >= (wide(a) + wide(b)) / 2 + 8;
	for (const stride of [1, 2, 5, 10, 20, 25, 50, 100]) {
		const offset = all.findIndex(({ edge }) => isRound(edge ?? 0, stride, places));
		const some = all.filter((_, i) => (i - Math.max(0, offset)) % stride === 0);
		const shown = some.filter((tick) => open.every((one) => apart(one, tick)));
		if (shown.every((tick, i) => i === 0 || apart(tick, shown[i - 1] ?? tick)))
			return [...open, ...shown.map((tick) => (points ? { ...tick, edge: null } : tick))];
	}
	return open;
}

/** Whether an edge is a multiple of so many bins, so that 0, 10, 20 are written and not 5, 15, 25. */
function isRound(edge: number, stride: number, edges: readonly number[]): boolean {
	const step = ((edges[1] ?? 1) - (edges[0] ?? 0)) * stride;
	return Math.abs(edge / step - Math.round(edge / step)) < 1e-6;
}
