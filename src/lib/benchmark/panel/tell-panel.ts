import { names } from '../../words/benchmark/names';
import {
	bandName,
	countSays,
	groupSays,
	numberName,
	panel as words,
	rankSays,
	sourceSays,
} from '../../words/benchmark/panel';
import type { Locale } from '../../words/locale';
import { percent } from '../../words/number';
import { bandsOf, isWhole, type Band } from './bands';
import type { NumberBeside, PanelBeside, ShareBeside } from './beside-panel';
import type { Panel } from './panel';

/** A number of the business in one language. */
export interface ToldNumber {
	readonly code: string;
	readonly name: string;
	readonly own: number | null;
	/** Its place in a sentence, or why there is none. */
	readonly says: string;
	/** What must be known to read its place; null where it has none. */
	readonly remark: string | null;
	/** Whether the business can enter it here. */
	readonly isEntered: boolean;
	readonly unit: string;
	readonly bands: readonly (Band & { readonly name: string; readonly written: string })[];
}

/** Shares that were asked of the same businesses in the same question. */
export interface ToldQuestion {
	readonly question: string;
	readonly usersOnly: boolean;
	readonly shares: readonly (ShareBeside & { readonly name: string })[];
}

/** A business beside the respondents of a survey, in one language. */
export interface ToldPanel {
	readonly group: string;
	readonly source: string;
	readonly questions: readonly ToldQuestion[];
	readonly numbers: readonly ToldNumber[];
	/** What must be known to read the places, each once. */
	readonly remarks: readonly string[];
}

export function tellPanel(panel: Panel, beside: PanelBeside, locale: Locale): ToldPanel {
	const { group, instead, shares, numbers } = beside;
	const told = numbers.map((one, place) => tellNumber(panel, beside, one, place, locale));
	const questions = new Map<string, ShareBeside[]>();
	for (const share of shares) {
		const key = JSON.stringify([share.item.question, share.item.asked]);
		questions.set(key, [...(questions.get(key) ?? []), share]);
	}
	return {
		group: groupSays({ ...group, instead }, locale),
		source: sourceSays({ ...panel, n: panel.groups[0]?.n ?? null }, locale),
		questions: [...questions.values()].map((all): ToldQuestion => ({
			question: all[0]?.item.question ?? '',
			usersOnly: all[0]?.item.asked === 'users',
			shares: all.map((share) => ({ ...share, name: names[share.item.code][locale] })),
		})),
		numbers: told,
		remarks: [...new Set(told.flatMap(({ remark }) => remark ?? []))],
	};
}

function tellNumber(
	{ sampling }: Panel,
	{ group }: PanelBeside,
	{ number, own, rank }: NumberBeside,
	place: number,
	locale: Locale,
): ToldNumber {
	const { code, question, unit, asked } = number;
	const spread = group.spreads[place] ?? { kind: 'absent' };
	const peers = { size: group.size, users: asked === 'users' };
	const [whole, counted] = [isWhole(spread), code === 'NETWORKS' || code === 'PURPOSES'];
	const said = {
		...{ code, own, unit },
		name: numberName(code, question, locale),
		isEntered: !counted,
		bands: bandsOf(spread, own).map((band) => ({
			...band,
			name: bandName({ ...band, whole }, locale),
			written: percent(band.share, locale, 0),
		})),
	};
	if (spread.kind !== 'known')
		return { ...said, remark: null, says: words[spread.kind === 'withheld' ? 'untold' : 'nothing'][locale] };
	if (rank === null || rank.kind === 'none')
		return { ...said, remark: null, says: asked === 'users' ? words.usersOnly[locale] : '' };
	if (rank.kind === 'counts')
		return { ...said, says: countSays({ ...rank, code, peers }, locale), remark: words.countsOnly[locale] };
	return {
		...said,
		says: rankSays({ ...rank, code, peers }, locale),
		remark: sampling === 'unknown' ? words.rangeAtBest[locale] : words.range[locale],
	};
}
