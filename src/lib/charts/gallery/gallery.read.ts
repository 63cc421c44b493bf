import type { Frame, Placed, Target } from '../chart';
import { crosstab } from '../crosstab';
import type { GalleryEntry } from './gallery';
import { writings } from '../heat/writing';
import { whyMissing } from '../missing';
import { readLines, readMarks } from '../read';
import { isBin, isKnownRule } from '../histogram/marks';
import { isAnswer } from '../likert/sides';
import { shown, tick, type Known } from '../shown';

/** How many marks of values a drawing has; several rectangles can be one path. */
export function drawnMarks(svg: Element, chart: GalleryEntry['chart']): number {
	const inPaths = chart === 'heat' || chart === 'multiples-bars' || chart === 'likert';
	const isBars = inPaths || chart === 'bars' || chart === 'histogram';
	const name = chart === 'heat' ? 'cell' : isBars ? 'bar' : 'dot';
	const rectangles = (element: Element) => (element.getAttribute('d')?.match(/M/g) ?? ['one']).length;
	return readMarks(svg, name).reduce((count, mark) => count + (inPaths ? rectangles(mark) : 1), 0);
}

/** A text without what a line break changes. */
export const bare = (written: string): string => written.replace(/[\s\u00ad\u2060-]/g, '');

/** All that a drawing has to say of its data. */
export function toBeSaid(entry: GalleryEntry, frame: Frame, svg: Element): string[] {
	switch (entry.chart) {
		case 'lines':
			return entry.data.map(({ label }) => label);
		case 'multiples':
			return entry.data.flatMap(({ label, panelLabel }) => [label, panelLabel]);
		case 'grouped':
			return [...named(entry.data), ...ends(entry.data, frame), ...reasons(entry.data, frame)];
		case 'heat':
			return [...named(entry.data), ...written(entry.data, frame, svg), ...reasons(entry.data, frame)];
		case 'dumbbell':
		case 'multiples-bars':
			return [...named(entry.data), ...values(entry.data, frame), ...reasons(entry.data, frame)];
		case 'bars':
		case 'dots':
		case 'map':
			return [
				...entry.data.map(({ label }) => label),
				...values(entry.data, frame),
				...reasons(entry.data, frame),
			];
		case 'likert':
			return [
				...named(entry.data.filter(isAnswer)),
				...entry.data.flatMap((mark) =>
					isAnswer(mark) || mark.estimate.kind !== 'known' ? [] : [tick(mark.estimate.value, frame, 0)],
				),
				...reasons(entry.data.filter(isAnswer), frame),
			];
		case 'histogram':
			return [
				...entry.data.flatMap((mark) => (isKnownRule(mark) ? [mark.label] : [])),
				...reasons(entry.data.filter(isBin), frame),
				...(entry.data.some(isBin) && entry.more?.axis ? [entry.more.axis] : []),
			];
		default:
			return entry satisfies never;
	}
}

/** How many of its marks an entry draws as such: not the rows of a scale that lack an answer, no sums and no rules. */
export function marksToDraw(entry: GalleryEntry): number {
	const { data } = entry;
	const known = (marks: Data) => knownOf(marks).length;
	if (entry.chart === 'histogram') return known(entry.data.filter(isBin));
	if (entry.chart !== 'likert') return known(data);
	const answers = entry.data.filter(isAnswer);
	const lacking = new Set(answers.flatMap(({ row, estimate }) => (estimate.kind === 'known' ? [] : [row])));
	return known(answers.filter(({ row }) => !lacking.has(row)));
}

type Data = readonly Pick<Placed, 'estimate'>[];

const named = (data: readonly Placed[]): string[] =>
	data.flatMap(({ label, groupLabel }) => [label, groupLabel]);

const knownOf = (data: Data): Known[] =>
	data.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate] : []));

const values = (data: Data, frame: Frame): string[] =>
	knownOf(data).map((estimate) => shown(estimate, frame));

const reasons = (data: Data, { locale }: Frame): string[] =>
	data.flatMap(({ estimate }) => (estimate.kind === 'known' ? [] : [whyMissing(estimate, locale)]));

/** The lowest and the highest value of each row. */
const ends = (data: readonly Placed[], frame: Frame): string[] =>
	crosstab(data).rows.flatMap(({ marks }) => {
		const known = knownOf(marks).toSorted((a, b) => a.value - b.value);
		return [known[0], known.at(-1)].flatMap((estimate) => (estimate ? [shown(estimate, frame)] : []));
	});

/** All values in the one way of writing them that the table has; in full where it has none. */
function written(data: Data, frame: Frame, svg: Element): string[] {
	const cells = new Set(readLines(svg).flatMap(({ mark, text }) => (mark === 'value' ? [bare(text)] : [])));
	const ways = writings(frame).map(({ write }) => knownOf(data).map((estimate) => bare(write(estimate))));
	return (
		ways.find((texts) => texts.every((text) => cells.has(text))) ?? values(data, frame).map((v) => `|${v}`)
	);
}

/** Pairs of places whose parts of the drawing overlap. */
export function overlapping(places: readonly Target[]): string[] {
	const boxed = places.flatMap(({ key, box }) => (box ? [{ key, box }] : []));
	return boxed.flatMap((a, i) =>
		boxed
			.slice(i + 1)
			.filter(
				(b) =>
					a.box[0] < b.box[2] - 0.01 &&
					b.box[0] < a.box[2] - 0.01 &&
					a.box[1] < b.box[3] - 0.01 &&
					b.box[1] < a.box[3] - 0.01,
			)
			.map((b) => `${a.key} and ${b.key}`),
	);
}
