import type { Target } from '../chart';
import { isKnown, type Layout, type Row } from './layout';

/** A place for each row of a chart: at its value, or where it says why there is none; rows share out the height. */
export function rowTargets(layout: Layout, width: number): Target[] {
	const { rows, x, height } = layout;
	const edges = rows.map((row, i) => {
		const above = rows[i - 1];
		return above ? (lowest(above, layout) + highest(row, layout)) / 2 : layout.top;
	});
	return rows.map((row, i) => ({
		key: row.mark.key,
		x: isKnown(row) ? x(row.mark.estimate.value) : row.textX,
		y: row.mid,
		box: [0, edges[i] ?? 0, width, edges[i + 1] ?? height],
	}));
}

const half = (text: string, lineHeight: number) => (text.split('\n').length * lineHeight) / 2;

const highest = ({ label, labelY, text, mid, top }: Row, { lineHeight }: Layout): number =>
	Math.min(top, labelY - half(label, lineHeight), mid - half(text, lineHeight));

const lowest = ({ label, labelY, text, mid, bottom }: Row, { lineHeight }: Layout): number =>
	Math.max(bottom, labelY + half(label, lineHeight), mid + half(text, lineHeight));
