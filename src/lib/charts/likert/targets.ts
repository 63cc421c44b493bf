import type { Target } from '../chart';
import type { LikertLayout, LikertRow } from './layout';

/** A place for each answer, each sum and, where a row is not drawn, each of its marks where it says why. */
export function likertTargetsOf({ rows, top, bottom, noteX }: LikertLayout, width: number): Target[] {
	const edges = rows.map((row, i) => {
		const above = rows[i - 1];
		return above ? (lowest(above) + highest(row)) / 2 : top;
	});
	return rows.flatMap((row, i): Target[] => {
		const band = [edges[i] ?? top, edges[i + 1] ?? bottom] as const;
		if (row.note) {
			const x = Math.min(width, noteX);
			return row.note.marks.map(({ key }) => ({ key, x, y: row.mid, box: null }));
		}
		return [
			...row.segments.map(({ mark, left, right }): Target => ({
				...{ key: mark.key, x: (left + right) / 2, y: row.mid },
				box: right - left > 0.5 ? [left, band[0], right, band[1]] : null,
			})),
			...row.sums.flatMap(({ key, x, anchor, width }): Target[] => {
				if (key === null) return [];
				const [left, right] = anchor === 'end' ? [x - width, x] : [x, x + width];
				return [{ key, x: (left + right) / 2, y: row.mid, box: [left, band[0], right, band[1]] }];
			}),
		];
	});
}

const highest = ({ top, labelY, label }: LikertRow): number =>
	Math.min(top, labelY - 8 * label.split('\n').length);
const lowest = ({ bottom, labelY, label }: LikertRow): number =>
	Math.max(bottom, labelY + 8 * label.split('\n').length);
