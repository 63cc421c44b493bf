import { observationKey } from '../catalog/observation-key';
import { unions } from './europe';
import type { Published } from './ground';
import type { LeftOut, RungName } from './ladder-rungs';
import { leftOut } from './left-out';
import type { Measure } from './measures';
import { divisionsOf } from './nace';
import type { Profile } from './profile';
import { standFor, wholes } from './size-codes';

/** A figure that is older than this, in years before the newest of its ladder, is not shown while there is another. */
export const mostYears = 5;

/** A value that fits on a rung. */
export interface Candidate {
	readonly figure: Published;
	readonly leavesOut: readonly LeftOut[];
	readonly isOld: boolean;
}

/** Which groups a rung is of. */
export const shapeOf = (rung: RungName) => ({
	union: rung.startsWith('eu'),
	bySector: rung.includes('sector'),
	bySize: rung.includes('size'),
});

/** The values that fit on a rung, the best first. `newest` is the newest year of the ladder. */
export function candidates(
	rung: RungName,
	profile: Profile,
	{ series: preferred, otherwise }: Measure,
	published: readonly Published[],
	newest: number,
): Candidate[] {
	const { union, bySector, bySize } = shapeOf(rung);
	const areas: readonly string[] = union ? unions : [profile.country];
	const sizes = bySize ? (profile.size === null ? [] : standFor[profile.size]) : wholes;
	const isSector = (code: string): boolean =>
		bySector ? profile.division !== null && divisionsOf(code).has(profile.division) : code === 'TOTAL';
	const ranks = ({ figure, leavesOut, isOld }: Candidate): readonly number[] => [
		Number(isOld),
		Number(otherwise.includes(figure.series.id)),
		leavesOut.length,
		divisionsOf(figure.row.sector).size,
		-figure.row.year,
		[...preferred, ...otherwise].indexOf(figure.series.id),
		areas.indexOf(figure.row.geo),
		sizes.indexOf(figure.row.size_class),
	];
	return published
		.filter(({ row }) => areas.includes(row.geo) && sizes.includes(row.size_class) && isSector(row.sector))
		.map((figure) => ({
			figure,
			leavesOut: leftOut(profile, figure),
			isOld: figure.row.year < newest - mostYears,
		}))
		.sort((a, b) => inOrder(ranks(a), ranks(b)) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** By the first rank in which two differ. */
const inOrder = (a: readonly number[], b: readonly number[]): number =>
	a.map((rank, i) => rank - (b[i] ?? rank)).find((difference) => difference !== 0) ?? 0;

const keyOf = ({ figure }: Candidate): string => observationKey(figure.row);
