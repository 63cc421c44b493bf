import type { Codes } from '../catalog/catalog';
import { baseOf } from '../figures/notes';
import { amount, remarks, whyNone } from '../figures/written';
import { decimals } from '../stats/decimals';
import { frame } from '../words/frame';
import type { Locale } from '../words/locale';
import { number } from '../words/number';
import type { ExplorerRow } from './compose';

/** What a tip says of one value: whose it is, how much, how certain, from how many. */
export function tipText(row: ExplorerRow, names: Codes, locale: Locale): { head: string; lines: string[] } {
	const { estimate, observation, label, groupLabel } = row;
	const head = [label[locale], groupLabel[locale], String(observation.year)]
		.filter((part, i, all) => part && all.indexOf(part) === i)
		.join(' · ');
	if (estimate.kind !== 'known') return { head, lines: [whyNone(row, locale) ?? ''] };
	const { interval, base, value } = estimate;
	const span =
		interval.kind === 'none'
			? []
			: [
					`${frame.interval[locale]}: ${number(interval.low, locale, decimals(base))}–${amount(interval.high, row, locale)}`,
				];
	const notes = remarks(row, names, locale);
	return {
		head,
		lines: [amount(value, row, locale), ...span, baseOf([row], locale), ...(notes ? [notes] : [])],
	};
}
