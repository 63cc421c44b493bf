import { tokens } from '../../charts/chart';
import { ownSeries, type Plate, type PlateRow } from '../../plates/plate';
import type { Codebook } from '../../survey/codebook/codebook';
import { folderOf } from '../../words/locale';
import { analysis, basedOn } from '../../words/survey/analysis';
import { inWords, sourceIn } from '../../words/survey/take';
import type { Answered } from '../analysis/answered';
import { frameOf } from '../analysis/frame';
import { remarkText } from '../analysis/remark-text';
import { rowsOf } from '../analysis/rows-of';
import { say } from '../analysis/say';
import { sourceOf, titleOf } from '../analysis/titles';
import { plainText } from './plain-text';
import { shownOnly } from './shown-only';
import type { Taking } from './taking';
import { whiskerNotes } from './whisker-notes';

/** What a table must say of its survey before it leaves the house: without a name and a year nobody can tell what it is. */
export const lacks = ({ title, year }: Codebook): readonly ('title' | 'year')[] => [
	...(title.trim() === '' ? (['title'] as const) : []),
	...(year === null ? (['year'] as const) : []),
];

/**
 * A table as a plate: only what it shows, no respondent and nothing that was withheld. Filters stand in its notes.
 * Throws a RangeError where the survey has no year.
 */
export function plateOfAnswers(
	table: Answered,
	codebook: Codebook,
	{ locale, today, filters }: Taking,
): Plate {
	if (codebook.year === null)
		throw new RangeError('A figure that leaves the house needs the year of its survey.');
	const answered = shownOnly(table);
	const rows = rowsOf(answered, locale, codebook.year);
	const { unit, view, questions, groups } = answered;
	const isShare = unit === 'percent' || view.form === 'histogram';
	const [question] = questions;
	const n = groups[0]?.n ?? null;
	const counted = question?.unit ?? '';
	const base = n === null ? '' : basedOn(n, locale);
	const source = sourceOf(codebook, locale).replace(/\.$/, '');
	return {
		...{ figure: 'own-survey', locale, series: ownSeries, edition: '', taken: today },
		title: plainText(titleOf(answered, locale), 300),
		sentence: plainText(say(answered, locale), 8_000),
		subtitle: plainText(
			[codebook.universe, String(codebook.year), inWords(isShare, counted, locale), base]
				.filter(Boolean)
				.join(' · '),
			2_000,
		),
		notes: [
			...(codebook.invented ? [analysis.inventedNote[locale]] : []),
			...filters,
			...answered.remarks.map((remark) => remarkText(remark, locale)),
			...whiskerNotes(rows, { form: view.form, isShare, locale }),
		].map((note) => plainText(note, 8_000)),
		sources: [plainText(sourceIn([source, base].filter(Boolean).join(', '), locale), 2_000)],
		path: `${folderOf(locale)}survey/`,
		...{ unit: isShare ? 'percent' : 'own', form: view.form },
		domain: frameOf(answered, rows, { room: 640, locale, palette: tokens }).domain,
		...(isShare && view.form !== 'histogram'
			? {}
			: { axis: plainText(counted || (question?.text ?? ''), 300) }),
		rows: rows.map((row): PlateRow => ({
			...row,
			label: plainText(row.label, 300),
			groupLabel: row.groupLabel === '' ? '' : plainText(row.groupLabel, 300),
		})),
	};
}
