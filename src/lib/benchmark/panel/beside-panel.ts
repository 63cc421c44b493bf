import type { Estimate } from '../../stats/estimate';
import { markOf, type Answers, type Mark } from '../answers';
import type { Business } from '../business';
import { networks, purposes, type Network } from '../items';
import { presenceOf } from '../presence';
import type { SizeClass } from '../profile';
import type { Panel, PanelCode, PanelGroup, PanelItem, PanelNumber } from './panel';
import { rankIn, type RankIn } from './rank-in';

/** A share of the peers, and what the business says of it. */
export interface ShareBeside {
	readonly item: PanelItem;
	readonly estimate: Estimate;
	/** null for no answer. */
	readonly mark: Mark | null;
}

/** A number of the business and its place among the peers. */
export interface NumberBeside {
	readonly number: PanelNumber;
	/** null where the business has not said it, or is not among those who were asked. */
	readonly own: number | null;
	/** null without an own number. */
	readonly rank: RankIn | null;
}

/** One business beside the respondents of a survey. */
export interface PanelBeside {
	readonly group: PanelGroup;
	/** Why it is not the size class of the business: it has said none, or the survey has none, or too few of it. */
	readonly instead: 'size-not-said' | 'size-not-there' | 'size-withheld' | null;
	readonly shares: readonly ShareBeside[];
	readonly numbers: readonly NumberBeside[];
}

/** What a business has entered for the numbers of a survey, by their codes. */
export type OwnNumbers = Readonly<Record<string, number | undefined>>;

/**
 * Puts a business beside the respondents of its size class, or beside all where that cannot be. Throws a RangeError for a panel
 * without a group.
 */
export function besidePanel(panel: Panel, { profile, answers }: Business, entered: OwnNumbers): PanelBeside {
	const { group, instead } = groupFor(panel, profile.size);
	return {
		...{ group, instead },
		shares: panel.items.flatMap((item, place) => {
			const estimate = group.shares[place];
			return estimate === undefined ? [] : [{ item, estimate, mark: markFor(item.code, answers) }];
		}),
		numbers: panel.numbers.map((number, place) => {
			const own = ownNumber(number, answers, entered);
			const spread = group.spreads[place] ?? { kind: 'absent' };
			return { number, own, rank: own === null ? null : rankIn(spread, own) };
		}),
	};
}

function groupFor(
	{ groups }: Panel,
	size: SizeClass | null,
): { readonly group: PanelGroup; readonly instead: PanelBeside['instead'] } {
	const all = groups.find((group) => group.size === null);
	if (all === undefined) throw new RangeError('A panel has a group of all.');
	if (size === null) return { group: all, instead: 'size-not-said' };
	const own = groups.find((group) => group.size === size);
	if (own === undefined) return { group: all, instead: 'size-not-there' };
	return own.n === null ? { group: all, instead: 'size-withheld' } : { group: own, instead: null };
}

const isNetwork = (code: PanelCode): code is Network => Object.hasOwn(networks, code);

function markFor(code: PanelCode, answers: Answers): Mark | null {
	if (code === 'E_SM1_ANY') return presenceOf(answers);
	if (!isNetwork(code)) return markOf(answers, code);
	const { networks: named } = answers;
	if (named === null || named === 'not-relevant') return named;
	return named.includes(code) ? 'yes' : 'not-yet';
}

/** A business that uses no social media is not among those who were asked about their use. */
function ownNumber({ code, asked }: PanelNumber, answers: Answers, entered: OwnNumbers): number | null {
	if (asked === 'users' && presenceOf(answers) !== 'yes' && presenceOf(answers) !== null) return null;
	const { networks: named } = answers;
	if (code === 'NETWORKS') return named === null || named === 'not-relevant' ? null : named.length;
	if (code !== 'PURPOSES') return (Object.hasOwn(entered, code) ? entered[code] : undefined) ?? null;
	const marks = purposes.map((purpose) => markOf(answers, purpose));
	return marks.includes(null) ? null : marks.filter((mark) => mark === 'yes').length;
}
