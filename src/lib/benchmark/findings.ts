import { markOf } from './answers';
import type { Business } from './business';
import { distributionOf } from './distribution';
import type { Findings, PracticeFinding, PrincipleFinding, WantFinding } from './finding';
import { falling, gapsFirst } from './gaps-first';
import type { Ground } from './ground';
import { principles, purposes, types, wants } from './items';
import { climb } from './ladder';
import { leadOf } from './lead';
import { presenceOf, typeMark } from './presence';
import { wanted } from './wanted';

/** What a business does and does not do, each beside its peers or the people who look for it. Says nothing, grades nothing. */
export function findingsOf({ profile, answers }: Business, ground: Ground): Findings {
	const presence = {
		kind: 'presence',
		mark: presenceOf(answers),
		ladder: climb(profile, 'E_SM1_ANY', ground),
	} as const;
	const ofTypes = types.map((code): PracticeFinding => {
		return { kind: 'type', code, mark: typeMark(answers, code), ladder: climb(profile, code, ground) };
	});
	const ofPurposes = purposes.map((code): PracticeFinding => {
		return { kind: 'purpose', code, mark: markOf(answers, code), ladder: climb(profile, code, ground) };
	});
	const ofWants = wants.map((code): WantFinding => {
		return { kind: 'want', code, mark: markOf(answers, code), figure: wanted(code, ground) };
	});
	const ofPrinciples = principles.map((code): PrincipleFinding => {
		return { kind: 'principle', code, mark: markOf(answers, code) };
	});
	return {
		presence,
		wants: gapsFirst(ofWants, demand),
		distribution: distributionOf(profile, answers, ground),
		lead: leadOf(profile, answers, ground),
		types: gapsFirst(ofTypes, spread),
		purposes: gapsFirst(ofPurposes, spread),
		principles: gapsFirst(ofPrinciples, () => null),
		strengths: [
			...ofWants.toSorted((a, b) => falling(demand(a), demand(b))),
			...[presence, ...ofTypes, ...ofPurposes].toSorted((a, b) => rising(spread(a), spread(b))),
			...ofPrinciples,
		].filter(({ mark }) => mark === 'yes'),
	};
}

/** The share of people who look for it, in percent. */
const demand = ({ figure }: WantFinding): number | null => figure?.row.value ?? null;

/** The share of peers who do it, in percent. */
const spread = ({ ladder }: Pick<PracticeFinding, 'ladder'>): number | null =>
	ladder.shown?.row.value ?? null;

/** The rarer first; what has no share comes last. */
const rising = (a: number | null, b: number | null): number =>
	a === null || b === null ? falling(a, b) : a - b;
