import type { Business } from '../benchmark/business';
import { positions, type Distribution } from '../benchmark/finding';
import type { Ground, Published } from '../benchmark/ground';
import { judged } from '../benchmark/judged';
import { leftOut } from '../benchmark/left-out';
import {
	calculatedFrom,
	notSpread,
	positions as positionNames,
	spreadSays,
	standingSays,
	typesAre,
	type Standing,
} from '../words/benchmark/distribution';
import { leftOut as leftOutSays } from '../words/benchmark/left-out';
import type { Locale } from '../words/locale';
import { percent } from '../words/number';
import { groupOf } from './group-of';
import { isMessengerAlone } from '../benchmark/presence';
import { tellInterval } from './say-figure';
import { tellSource } from './say-source';
import type { ToldDistribution } from './told-finding';

/** How firms are spread over no, one, and two or more types, and where the business stands. */
export function tellDistribution(
	{ position, shares, any, two }: Distribution,
	{ profile, answers }: Business,
	ground: Ground,
	locale: Locale,
): ToldDistribution {
	const standing = standingSays(standingOf(position, answers), locale);
	if (shares === null || any === null || two === null)
		return {
			...{ position, positions: [], calculated: null, reasonNoInterval: null, sources: [] },
			sentence: `${notSpread[locale]} ${standing}`,
		};
	const share = (code: keyof typeof shares) => percent(shares[code], locale);
	const written = { none: share('none'), one: share('one'), two: share('two') };
	const group = groupOf(any, ground, locale);
	return {
		position,
		sentence: [
			spreadSays({ shares: written, group, year: any.row.year }, locale),
			standing,
			...leftOut(profile, any).map((reason) => leftOutSays[reason][locale]),
		].join(' '),
		positions: positions.map((code) => ({
			position: code,
			name: positionNames[code][locale],
			value: shares[code],
			share: share(code),
			yours: code === position,
		})),
		calculated: `${calculatedFrom(published(any, locale), published(two, locale), locale)} ${typesAre[locale]}`,
		reasonNoInterval: reasonOf(any, locale),
		sources: [tellSource(any, ground, locale), tellSource(two, ground, locale)],
	};
}

function standingOf(position: Distribution['position'], answers: Business['answers']): Standing {
	if (answers.networks === 'not-relevant') return answers.networks;
	return isMessengerAlone(answers) ? 'messenger' : position;
}

const published = ({ row }: Published, locale: Locale): string => percent(row.value ?? 0, locale);

/** Why the published shares have no interval; what is calculated from them has none for the same reason. */
export function reasonOf(figure: Published, locale: Locale): string | null {
	const estimate = judged(figure);
	return estimate.kind === 'known' ? tellInterval(estimate.interval, locale).reasonNoInterval : null;
}
