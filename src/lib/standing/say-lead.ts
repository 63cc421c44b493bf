import type { Business } from '../benchmark/business';
import type { Lead, YearShare } from '../benchmark/finding';
import type { Ground } from '../benchmark/ground';
import { leftOut } from '../benchmark/left-out';
import type { Reason } from '../catalog/comparable';
import { nameOf } from '../catalog/name-of';
import { noLead, notPassedSays, passedSays, type Year } from '../words/benchmark/lead';
import { leftOut as leftOutSays } from '../words/benchmark/left-out';
import { why } from '../words/comparability';
import type { Locale } from '../words/locale';
import { percent } from '../words/number';
import { groupOf } from './group-of';
import { reasonOf } from './say-distribution';
import { tellSource } from './say-source';
import type { ToldLead } from './told-finding';

/** When most firms had what the business has today. Between published years nothing is said. */
export function tellLead(
	lead: Lead,
	{ profile, answers }: Business,
	ground: Ground,
	locale: Locale,
): ToldLead {
	if (lead.kind === 'none') {
		const because = answers.networks === 'not-relevant' ? 'not-relevant' : lead.because;
		return {
			...{ kind: lead.kind, years: [], reasonNoInterval: null, sources: [] },
			sentence: noLead[because][locale],
		};
	}
	const point = pointOf(lead);
	const passed = passedIn(lead);
	return {
		kind: lead.kind,
		sentence: [
			sentenceOf(lead, groupOf(point, ground, locale), locale),
			...leftOut(profile, point).map((reason) => leftOutSays[reason][locale]),
			...cautionsOf(lead, ground, locale),
		].join(' '),
		years: lead.years.map(({ year, value }) => ({
			year,
			value,
			share: percent(value, locale),
			first: year === passed?.first.year,
		})),
		reasonNoInterval: reasonOf(point, locale),
		sources: lead.years.map((year) => tellSource(year, ground, locale)),
	};
}

type Said = Exclude<Lead, { readonly kind: 'none' }>;

/** The first published year above one half and the one before it; null where it is not reached. */
function passedIn(lead: Said): { readonly first: YearShare; readonly before: YearShare | null } | null {
	if (lead.kind === 'ahead') return null;
	return lead.first && { first: lead.first, before: lead.before };
}

/** The published year that the sentence is about. */
const pointOf = (lead: Said): YearShare =>
	lead.kind === 'reached' ? lead.first : lead.kind === 'ahead' ? lead.latest : (lead.first ?? lead.latest);

function sentenceOf(lead: Said, group: string, locale: Locale): string {
	const measured = lead.kind !== 'not-started' && lead.position === 'two' ? 'two' : 'one';
	const isThere = lead.kind !== 'not-started';
	const passed = passedIn(lead);
	if (passed === null) return notPassedSays(written(pointOf(lead), locale), group, measured, isThere, locale);
	const before = passed.before && written(passed.before, locale);
	return passedSays({ first: written(passed.first, locale), before }, group, measured, isThere, locale);
}

const written = ({ year, value }: YearShare, locale: Locale): Year => ({
	year,
	share: percent(value, locale),
});

/** What the sentence does not say itself: it names both years. */
function cautionsOf(lead: Said, ground: Ground, locale: Locale): string[] {
	const cautions: readonly Reason[] = lead.kind === 'ahead' ? [] : (lead.cautions ?? []);
	const reasons = cautions.filter(({ code }) => code !== 'years');
	return why({ reasons }, locale, (list, code) => nameOf(ground, list, code, locale));
}
