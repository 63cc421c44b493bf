import { candidates, shapeOf, type Candidate } from './candidates';
import { isCountry, unions } from './europe';
import type { Ground } from './ground';
import { judged } from './judged';
import { rungNames, type Ladder, type Peers, type RungName, type RungState } from './ladder-rungs';
import { measureOf } from './measures';
import type { Profile } from './profile';
import { publishedOf } from './published';

interface Step {
	readonly name: RungName;
	/** What the business would have to say, or to be, for this rung. */
	readonly unsaid: 'size' | 'sector' | 'country' | null;
	readonly best: Candidate | null;
}

/**
 * What is published of the peers of a business, from the narrowest group to the widest. Shown is the narrowest that is not
 * too old and counts firms like this one; where there is none, the narrowest that is not too old.
 * The order of the ground's rows changes nothing. Throws an Error for an item that no survey asks enterprises for.
 */
export function climb(profile: Profile, item: string, ground: Ground): Ladder {
	const measure = measureOf(item);
	const areas = [profile.country, ...unions];
	const published = publishedOf(measure, ground).filter(({ row }) => areas.includes(row.geo));
	const newest = Math.max(...published.map(({ row }) => row.year));
	const steps = rungNames.map((name): Step => {
		const unsaid = unsaidOf(name, profile);
		const [best = null] = unsaid === null ? candidates(name, profile, measure, published, newest) : [];
		return { name, unsaid, best };
	});
	const usable = steps.filter(({ best }) => best !== null && !best.isOld);
	const shown = usable.find(({ best }) => best?.leavesOut.length === 0) ?? usable[0];
	return {
		item,
		rungs: steps.map((step, i) => ({
			name: step.name,
			state: stateOf(step, newest, !shown ? 'wider' : before(i, steps.indexOf(shown))),
		})),
		shown: shown?.best ? peers(shown.name, shown.best) : null,
	};
}

const before = (i: number, shown: number) => (i < shown ? 'without-you' : i > shown ? 'wider' : 'shown');

function stateOf(
	{ unsaid, best }: Step,
	newest: number,
	place: 'without-you' | 'shown' | 'wider',
): RungState {
	if (unsaid) return { kind: 'not-said', what: unsaid };
	if (!best) return { kind: 'not-published' };
	const { figure, leavesOut, isOld } = best;
	return isOld ? { kind: 'too-old', figure, newest } : { kind: place, figure, leavesOut };
}

function unsaidOf(name: RungName, { country, size, division }: Profile): Step['unsaid'] {
	const { union, bySector, bySize } = shapeOf(name);
	if (!union && !isCountry(country)) return 'country';
	if (bySector && division === null) return 'sector';
	return bySize && size === null ? 'size' : null;
}

const peers = (rung: RungName, { figure, leavesOut }: Candidate): Peers => ({
	...figure,
	...{ rung, leavesOut, estimate: judged(figure) },
});
