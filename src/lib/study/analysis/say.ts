import type { Estimate } from '../../stats/estimate';
import type { Locale } from '../../words/locale';
import { number } from '../../words/number';
import { surveySpeech } from '../../words/survey/sentences';
import { estimateText, endsOf, isYear, pText, written } from './amount';
import type { Answered, Cell, Difference, Line } from './answered';

type Known = Extract<Estimate, { kind: 'known' }>;
interface Told {
	readonly line: Line;
	readonly estimate: Known;
}

const everyone = ({ cells }: Line): Cell | undefined => cells.find(({ group }) => group.code === null);
const overlap = (a: Known, b: Known): boolean =>
	a.interval.kind !== 'none' &&
	b.interval.kind !== 'none' &&
	a.interval.low <= b.interval.high &&
	b.interval.low <= a.interval.high;

/**
 * What a table says, in one to five plain sentences with the caution they need: never a rank of two values that chance may
 * have put in order, never a difference without its interval where there is one.
 */
export function say(answered: Answered, locale: Locale): string {
	return [...found(answered, locale), ...compared(answered, locale), ...cautions(answered, locale)].join(' ');
}

function found(answered: Answered, locale: Locale): string[] {
	const speech = surveySpeech[locale];
	const { lines, questions, unit, distribution } = answered;
	const told: Told[] = lines.flatMap((line) => {
		const estimate = everyone(line)?.estimate;
		return estimate?.kind === 'known' ? [{ line, estimate }] : [];
	});
	if (told.length === 0)
		return [
			speech.nothing(
				lines.some((line) => everyone(line)?.estimate.kind === 'withheld') ? 'small-base' : 'nobody',
			),
		];
	const amount = ({ estimate }: Told) => estimateText(estimate, unit, locale);
	const span = ({ estimate }: Told) => {
		const ends = endsOf(estimate, unit, locale);
		return ends ? speech.span(...ends) : '';
	};
	const [question] = questions;
	if (question?.kind === 'number') {
		const [mean] = told as [Told];
		const counted = question.unit === '' || isYear(question.unit) ? '' : ` ${question.unit}`;
		const median = distribution?.median ?? null;
		return [
			speech.mean(amount(mean), span(mean), counted),
			...(median === null ? [] : [speech.median(written(median, unit, null, locale), counted)]),
		];
	}
	if (questions.length > 1) return statements(answered, locale);
	if (question?.kind === 'ordered' && answered.view.shareOf === 'group' && lines.length >= 4)
		return ends(answered, locale);
	const [first, second, third] = told.toSorted((a, b) => b.estimate.value - a.estimate.value) as [
		Told,
		Told?,
		Told?,
	];
	const name = ({ line }: Told) => speech.quoted(line.label);
	if (second === undefined || lines.length <= 2) return [speech.one(name(first), amount(first), span(first))];
	const others = [second, third].flatMap((one) => (one ? [`${name(one)} (${amount(one)})`] : []));
	return [
		speech.most(name(first), amount(first), span(first)),
		speech.then(others.join(locale === 'de' ? ' und ' : ' and ')),
		...(overlap(first.estimate, second.estimate) ? [speech.topUnsure(name(first), name(second))] : []),
	];
}

/** Where the upper end of the scale is reached most and least, if the sums of several statements are known. */
function statements({ sums, lines, questions }: Answered, locale: Locale): string[] {
	const speech = surveySpeech[locale];
	const known = sums.flatMap(({ question, group, high }) =>
		group.code === null && high.kind === 'known' ? [{ question, high }] : [],
	);
	const [most, ...others] = known.toSorted((a, b) => b.high.value - a.high.value);
	const least = others.at(-1);
	if (most === undefined || least === undefined) return [];
	const answers = lines.filter(({ question }) => question === questions[0]);
	const end = sideName(answers.slice(-Math.floor(answers.length / 2)), locale);
	const told = ({ question, high }: typeof most) =>
		[speech.quoted(question.text), estimateText(high, 'percent', locale)] as const;
	return [speech.statements(end, ...told(most), ...told(least))];
}

/** "„stimme eher zu“ oder „stimme voll zu“", "„6“ bis „10“": the answers of one side of a scale. */
function sideName(side: readonly Line[], locale: Locale): string {
	const labels = side.map(({ label }) => surveySpeech[locale].quoted(label));
	const [first = '', last = ''] = [labels[0], labels.at(-1)];
	if (labels.length > 2) return `${first} ${locale === 'de' ? 'bis' : 'to'} ${last}`;
	return labels.join(locale === 'de' ? ' oder ' : ' or ');
}

/** The two ends of an ordered scale, its middle left out. */
function ends({ lines }: Answered, locale: Locale): string[] {
	const speech = surveySpeech[locale];
	const half = Math.floor(lines.length / 2);
	const [low, high] = [lines.slice(0, half), lines.slice(-half)];
	const sum = (side: readonly Line[]): number | null =>
		side.reduce<number | null>((all, line) => {
			const estimate = everyone(line)?.estimate;
			return all === null || estimate?.kind !== 'known' ? null : all + estimate.value;
		}, 0);
	const [lowSum, highSum] = [sum(low), sum(high)];
	if (lowSum === null || highSum === null) return [];
	const base = (everyone(lines[0] as Line)?.estimate as Known | undefined)?.base ?? null;
	const amount = (value: number) => written(value, 'percent', base, locale);
	return [speech.ends(sideName(high, locale), amount(highSum), sideName(low, locale), amount(lowSum))];
}

/** The surest difference, and how many there are. */
function compared({ differences, association, by, unit, groups }: Answered, locale: Locale): string[] {
	const speech = surveySpeech[locale];
	if (by === null || differences.length === 0) return [];
	const certain = differences.filter((one) => one.certain);
	const [first] = certain.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
	const overall =
		association.kind === 'tested'
			? [speech.association(association.p < 0.05, pText(association.p, locale))]
			: [];
	if (first === undefined) return [...overall, speech.noDifference];
	const many =
		groups.length > 3
			? [
					speech.manyCompared(certain.length, [
						number(certain.length, locale),
						number(differences.length, locale),
					]),
				]
			: [];
	return [...overall, differenceText(first, unit, locale), ...many];
}

/** "„Ja“: „1 bis 9“ 31 %, „50 bis 249“ 74 %, ein Unterschied von 43 Prozentpunkten (95 %: 36 bis 50)." */
export function differenceText(
	{ line, a, b, difference, limits }: Difference,
	unit: string,
	locale: Locale,
): string {
	const speech = surveySpeech[locale];
	const [more, less] = difference >= 0 ? [a, b] : [b, a];
	const amount = (group: typeof a) =>
		estimateText(
			line.cells.find((cell) => cell.group.code === group.code)?.estimate ?? {
				kind: 'absent',
				reason: 'not-collected',
			},
			unit,
			locale,
		);
	const ends = limits && (difference >= 0 ? limits : ([-limits[1], -limits[0]] as const));
	const size = `${number(Math.abs(difference), locale, 1)}${unit === 'percent' ? ` ${speech.points}` : ''}`;
	const span = ends ? speech.span(number(ends[0], locale, 1), number(ends[1], locale, 1)) : '';
	return speech.difference(
		speech.quoted(line.label),
		...([
			speech.quoted(more.label),
			amount(more),
			speech.quoted(less.label),
			amount(less),
			size,
			span,
		] as const),
	);
}

function cautions({ remarks, lines }: Answered, locale: Locale): string[] {
	const speech = surveySpeech[locale];
	const sum = remarks.find((remark) => remark.kind === 'sum-over-100');
	const intervals = lines.flatMap(({ cells }) =>
		cells.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.interval] : [])),
	);
	return [
		...(sum ? [speech.several(written(sum.sum, 'percent', null, locale))] : []),
		...(intervals.some((one) => one.kind === 'none' && one.because === 'not-a-probability-sample')
			? [speech.noMargin]
			: []),
		...(intervals.some((one) => one.kind === 'at-best') ? [speech.atBest] : []),
	];
}
