import { says } from '../catalog/comparable-notes';
import { whyNone } from '../figures/written';
import type { Locale } from '../words/locale';
import { tell } from '../words/exploring';
import type { ExplorerRow } from './compose';
import type { Unsaid } from './shown';
import { heldNames } from './held-names';
import type { Said } from '../figures/prepared';

/** Title and sentence of a view, made from its values. */
export function say(shown: Unsaid, locale: Locale): Said {
	const { view, rows, opened } = shown;
	const told = rows.map((row) => {
		const { estimate, observation } = row;
		const interval =
			estimate.kind === 'known' && estimate.interval.kind !== 'none' ? estimate.interval : null;
		return {
			code: row.code,
			label: row.label[locale],
			group: view.split === null ? null : row.group,
			groupLabel: view.split === null ? null : row.groupLabel[locale],
			year: observation.year,
			value: estimate.kind === 'known' ? estimate.value : null,
			low: interval?.low ?? null,
			high: interval?.high ?? null,
			base: estimate.kind === 'absent' ? null : estimate.base,
			reference: row.role === 'reference',
			marked: row.role === 'focus',
			broken: isBroken(row, rows),
			missing: whyNone(row, locale),
		};
	});
	const { series } = opened.holding;
	return tell(
		told,
		{
			form: view.form,
			unit: series.unit,
			seriesTitle: series.title[locale],
			by: view.by,
			split: view.split,
			held: heldNames(shown, locale),
		},
		locale,
	);
}

/** Whether a value was measured in another way than the one before it in its line. */
function isBroken({ observation, code, group }: ExplorerRow, rows: readonly ExplorerRow[]): boolean {
	if (observation.flag.includes('b')) return true;
	if (!says(observation, 'break')) return false;
	const before = rows.filter(
		(row) => row.code === code && row.group === group && row.observation.year < observation.year,
	);
	const last = before.sort((a, b) => b.observation.year - a.observation.year)[0];
	return last !== undefined && !says(last.observation, 'break');
}
