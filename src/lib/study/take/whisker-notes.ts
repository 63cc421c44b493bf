import type { PlateRow } from '../../plates/plate';
import type { StudyForm } from '../../view/study-view';
import { atBest, doubts, interval, noInterval } from '../../words/intervals';
import type { Locale } from '../../words/locale';
import { intervalOfNumber } from '../../words/survey/take';

/** Forms whose drawings have whiskers. */
const whiskered: readonly StudyForm[] = ['bars', 'dots', 'multiples', 'histogram'];

/** What whiskers mean, or why there are none: a drawing that leaves the house has no page that would say it. */
export function whiskerNotes(
	rows: readonly PlateRow[],
	{ form, isShare, locale }: { form: StudyForm; isShare: boolean; locale: Locale },
): string[] {
	const intervals = rows.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.interval] : []));
	const isDrawn = whiskered.includes(form);
	const says = (kind: 'interval' | 'at-best') => isDrawn && intervals.some((one) => one.kind === kind);
	const isNoSample = intervals.some(
		(one) => one.kind === 'none' && one.because === 'not-a-probability-sample',
	);
	return [
		...(says('interval') ? [(isShare ? interval : intervalOfNumber)[locale]] : []),
		...(says('at-best') ? [`${atBest[locale]}: ${doubts['sampling-not-stated']?.[locale] ?? ''}.`] : []),
		...(isNoSample ? [noInterval['not-a-probability-sample']?.[locale] ?? ''] : []),
	];
}
