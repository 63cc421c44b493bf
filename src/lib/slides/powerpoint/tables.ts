import { bounds, classAt } from '../../charts/classes';
import type { Placed } from '../../charts/chart';
import { crosstab, type CrossRow } from '../../charts/crosstab';
import { missingMarks } from '../../charts/heat/writing';
import { whyMissing } from '../../charts/missing';
import { light } from '../../charts/palettes';
import { shown } from '../../charts/shown';
import { decimals } from '../../stats/decimals';
import type { Estimate } from '../../stats/estimate';
import { drawing } from '../../words/drawing';
import { frame as words } from '../../words/frame';
import { number } from '../../words/number';
import { faint, ink, shades } from './colours';
import { widthOf } from './measure';
import type { Box, Face, NativeCell } from './native';
import type { Common } from './points';
import { cellAir, laidOut, tableSize as size } from './table-layout';

/** Rows by groups; each value in its shade where `shaded`. Tables stand beside each other where rows are many, else on further faces. */
export function crossFaces(marks: readonly Placed[], common: Common, box: Box, shaded: boolean): Face[] {
	const { rows, groups } = crosstab(marks);
	const write = writer(common);
	const values = marks.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.value] : []));
	const between = values.length === 0 ? [] : bounds(values, common);
	const widest = Math.max(
		...groups.map(({ label }) => Math.min(1.1, widthOf(label, size, true))),
		...marks.map(({ estimate }) => widthOf(short(estimate), size, true)),
	);
	const most = Math.max(2, Math.floor((box.w - 1.6) / (widest + 2 * cellAir)));
	// More columns than the slide is wide go on on a further face.
	return chunks(groups, most).flatMap((band) =>
		laidOut({
			box,
			label: Math.max(...rows.map(({ label }) => widthOf(label, size, true))),
			others: band.map(() => widest + 2 * cellAir),
			head: [cell('', {}), ...band.map((group) => cell(group.label, { bold: true, align: 'center' }))],
			rows: rows.map((row) => [
				cell(row.label, { bold: row.role === 'focus' }),
				...band.map(({ group }) => valueCell(row, group)),
			]),
		}),
	);

	function short(estimate: Estimate): string {
		return estimate.kind === 'known' ? write(estimate) : (missingMarks[estimate.reason] ?? '');
	}

	function valueCell(row: CrossRow, group: string): NativeCell {
		const mark = row.of.get(group);
		if (!mark) return cell('', { align: 'center' });
		const { estimate } = mark;
		if (estimate.kind !== 'known' || !shaded)
			return cell(short(estimate), {
				align: 'center',
				bold: mark.role === 'focus',
				fill: estimate.kind === 'known' ? '' : faint,
			});
		const shade = shades[classAt(estimate.value, between)];
		return cell(short(estimate), { align: 'center', fill: shade?.fill ?? '', ink: shade?.text ?? ink });
	}
}

/** A row a value: name, value or why there is none, and the interval where there are some. */
export function listFaces(marks: readonly Placed[], common: Common, box: Box): Face[] {
	const { rows } = crosstab(marks.map((mark, at) => ({ ...mark, group: '', row: `${at}` })));
	const write = writer(common);
	const { locale } = common;
	const hasInterval = marks.some(
		({ estimate }) => estimate.kind === 'known' && estimate.interval.kind !== 'none',
	);
	const head = [
		cell('', {}),
		cell(words.value[locale], { bold: true, align: 'right' }),
		...(hasInterval ? [cell(words.interval[locale], { bold: true, align: 'right' })] : []),
	];
	return laidOut({
		...{ box, head, others: head.slice(1).map(() => 1.6) },
		label: Math.max(...rows.map(({ label }) => widthOf(label, size, true))),
		rows: rows.map(({ label, role, marks: [mark] }) => {
			const bold = role === 'focus';
			const estimate = mark?.estimate;
			if (!estimate) return head.map(() => cell('', {}));
			const text = estimate.kind === 'known' ? write(estimate) : whyMissing(estimate, locale);
			return [
				cell(label, { bold }),
				cell(text, { bold, align: 'right' }),
				...(hasInterval ? [cell(intervalOf(estimate), { align: 'right' })] : []),
			];
		}),
	});

	function intervalOf(estimate: Estimate): string {
		if (estimate.kind !== 'known' || estimate.interval.kind === 'none') return words.none[locale];
		const end = (value: number) => number(value, locale, decimals(estimate.base));
		return `${end(estimate.interval.low)}–${end(estimate.interval.high)}`;
	}
}

/** What the marks of cells without a value mean, as far as they occur: "`:` nicht veröffentlicht". */
export function marksExplained(marks: readonly Pick<Placed, 'estimate'>[], { locale }: Common): string {
	const reasons = new Map(
		marks.flatMap(({ estimate }) =>
			estimate.kind === 'known'
				? []
				: [[missingMarks[estimate.reason] ?? '', whyMissing(estimate, locale)] as const],
		),
	);
	return [...reasons].map(([mark, reason]) => `${mark} ${reason}`).join('; ');
}

/** Values of shares say once that they are percent; all else is written as in drawings. */
export function inPercent({ unit, locale }: Common): string {
	return unit === 'percent' ? drawing.inPercent[locale] : '';
}

function writer({ locale, domain }: Common) {
	const sheet = { locale, domain, width: 0, palette: light, format: number };
	return (known: Extract<Estimate, { kind: 'known' }>) =>
		shown(known, sheet) + (known.flag ? ` ${known.flag}` : '');
}

const cell = (text: string, rest: Partial<Omit<NativeCell, 'text'>>): NativeCell => ({
	...{ fill: '', ink, bold: false, align: 'left', ...rest },
	text,
});

const chunks = <T>(list: readonly T[], length: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
