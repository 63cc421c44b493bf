import type { Frame, Palette } from '../../charts/chart';
import type { Estimate } from '../../stats/estimate';
import type { PlateRow } from '../../plates/plate';
import { formatOf } from '../../plates/unit';
import type { StudyForm } from '../../view/study-view';
import type { Locale } from '../../words/locale';
import type { Answered } from './answered';

/** Forms that use all the width there is; the others are drawn for a column of text and scaled. */
const wide: readonly StudyForm[] = ['heat', 'multiples', 'likert', 'histogram'];

/** The width to draw at for a room of so many px, so that type stays readable. */
export function drawnAt(room: number, form: StudyForm): number {
	if (wide.includes(form)) return Math.max(288, Math.min(room, 880));
	return room >= 560 ? 640 : Math.max(288, Math.min(room / 1.15, 416));
}

/** How far an estimate and its interval reach. */
const reach = (estimate: Estimate): readonly [number, number] | null => {
	if (estimate.kind !== 'known') return null;
	const { value, interval } = estimate;
	return interval.kind === 'none'
		? [value, value]
		: [Math.min(value, interval.low), Math.max(value, interval.high)];
};

/** Shares lie on 0-100, the bins of a histogram up to the next ten; means on a round stretch around them. */
export function domainOf(
	{ unit, view, distribution }: Answered,
	rows: readonly PlateRow[],
): readonly [number, number] {
	if (view.form === 'histogram') {
		const highest = Math.max(0, ...(distribution?.bins ?? []).flatMap((bin) => reach(bin)?.[1] ?? []));
		return [0, Math.min(100, Math.max(10, Math.ceil(highest / 10) * 10))];
	}
	if (unit === 'percent') return [0, 100];
	const reaches = rows.flatMap(({ estimate }) => reach(estimate) ?? []);
	if (reaches.length === 0) return [0, 1];
	const [least, high] = [Math.min(...reaches), Math.max(...reaches)];
	// Far from zero, as years are, the differences would be too small to see.
	const low = least > 2 * (high - least) ? least : Math.min(0, least);
	const step = 10 ** Math.floor(Math.log10(Math.max(high - low, 1e-6)));
	return [Math.floor(low / step) * step, Math.ceil(high / step) * step || step];
}

/** The frame of a table's drawing. */
export function frameOf(
	answered: Answered,
	rows: readonly PlateRow[],
	{ room, locale, palette }: { room: number; locale: Locale; palette: Palette },
): Frame {
	const [question] = answered.questions;
	const domain = domainOf(answered, rows);
	const isNumber = answered.unit !== 'percent';
	return {
		...{ width: drawnAt(room, answered.view.form), locale, palette },
		domain,
		...(isNumber && answered.view.form !== 'histogram' && { format: formatOf('own', domain) }),
		...(answered.view.form === 'histogram' && { axis: question?.unit || (question?.text ?? '') }),
	};
}
