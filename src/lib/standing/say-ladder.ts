import { shapeOf } from '../benchmark/candidates';
import type { Ground } from '../benchmark/ground';
import { judged } from '../benchmark/judged';
import type { Ladder, Rung, RungName } from '../benchmark/ladder-rungs';
import { elsewhere, type Profile } from '../benchmark/profile';
import { whyShown } from '../benchmark/why-shown';
import { nameOf } from '../catalog/name-of';
import type { Estimate } from '../stats/estimate';
import { areaName, union } from '../words/benchmark/area';
import { peers, peersSays } from '../words/benchmark/ladder';
import { leftOut } from '../words/benchmark/left-out';
import { rungSays } from '../words/benchmark/rungs';
import { wantedGroup } from '../words/benchmark/wanted-group';
import type { Locale } from '../words/locale';
import { percent } from '../words/number';
import { groupOf } from './group-of';

/** One rung in one language. */
export interface ToldRung {
	readonly name: RungName;
	readonly kind: Rung['state']['kind'];
	/** The published group; where there is none, the group that was looked for. */
	readonly group: string;
	/** The figure; null where there is none. */
	readonly estimate: Estimate | null;
	/** Year and place in the ladder, or why there is no figure. */
	readonly says: string;
}

/** A ladder in one language: one or two sentences on what is shown and why, and its rungs without those nobody asked for. */
export interface ToldLadder {
	readonly sentence: string;
	readonly rungs: readonly ToldRung[];
}

export function tellLadder(ladder: Ladder, profile: Profile, ground: Ground, locale: Locale): ToldLadder {
	return {
		sentence: sentenceOf(ladder, profile, ground, locale),
		rungs: ladder.rungs.flatMap((rung) =>
			rung.state.kind === 'not-said' ? [] : [tellRung(rung, rung.state, profile, ground, locale)],
		),
	};
}

const areaOf = (rungs: 'country' | 'union', { country }: Profile, ground: Ground, locale: Locale): string =>
	rungs === 'union' ? union[locale] : areaName(country, nameOf(ground, 'geo', country, locale), locale);

function sentenceOf(ladder: Ladder, profile: Profile, ground: Ground, locale: Locale): string {
	const { shown, item } = ladder;
	if (shown?.estimate.kind !== 'known') return peers.nothing[locale];
	const { missing, unsaid } = whyShown(ladder);
	return peersSays(
		{
			missing: missing && {
				...{ groups: missing.groups, how: missing.how, size: profile.size },
				area: areaOf(missing.area, profile, ground, locale),
			},
			unsaid: unsaid.filter((what) => what !== 'country' || profile.country === elsewhere),
			group: groupOf(shown, ground, locale),
			share: percent(shown.estimate.value, locale),
			year: shown.row.year,
			does: item === 'E_SM1_ANY' ? null : nameOf(ground, 'item', item, locale),
			leavesOut: shown.leavesOut.map((what) => leftOut[what][locale]),
		},
		locale,
	);
}

function tellRung(
	{ name }: Rung,
	state: Exclude<Rung['state'], { readonly kind: 'not-said' }>,
	profile: Profile,
	ground: Ground,
	locale: Locale,
): ToldRung {
	if (state.kind === 'not-published') {
		const shape = shapeOf(name);
		const size = shape.bySize ? profile.size : null;
		const area = areaOf(shape.union ? 'union' : 'country', profile, ground, locale);
		return {
			...{ name, kind: state.kind, estimate: null },
			group: wantedGroup({ sector: shape.bySector, size, area }, locale),
			says: rungSays({ kind: state.kind }, locale),
		};
	}
	return {
		...{ name, kind: state.kind, estimate: judged(state.figure) },
		group: groupOf(state.figure, ground, locale),
		says: rungSays({ ...state, year: state.figure.row.year }, locale),
	};
}
