import type { Answers } from '../../src/lib/benchmark/answers';
import type { Position } from '../../src/lib/benchmark/finding';
import type { Marked, TypeCode, Want } from '../../src/lib/benchmark/items';
import type { LeftOut, RungName } from '../../src/lib/benchmark/ladder-rungs';
import type { Profile } from '../../src/lib/benchmark/profile';
import type { Step } from '../../src/lib/benchmark/step';

/** The figure that a ladder has to show: which row, on which rung, and in what it leaves the business out. */
export interface Shown {
	readonly rung: RungName;
	readonly series: string;
	readonly geo: string;
	readonly size_class: string;
	readonly sector: string;
	readonly year: number;
	readonly value: number;
	/** In the order of the alphabet. */
	readonly leavesOut: readonly LeftOut[];
}

/** One line of the table. */
export const at = (
	rung: RungName,
	series: string,
	geo: string,
	size_class: string,
	sector: string,
	year: number,
	value: number,
	...leavesOut: readonly LeftOut[]
): Shown => ({ rung, series, geo, size_class, sector, year, value, leavesOut });

/** Year and share of one point of a lead. */
export type At = readonly [year: number, value: number];

export type WorkedLead =
	| {
			readonly kind: 'reached';
			readonly first: At;
			readonly before: At | null;
			readonly years: readonly At[];
	  }
	| { readonly kind: 'ahead'; readonly latest: At; readonly years: readonly At[] }
	| {
			readonly kind: 'not-started';
			readonly first: At | null;
			readonly before: At | null;
			readonly latest: At;
			readonly years: readonly At[];
	  }
	| { readonly kind: 'none'; readonly because: 'no-answer' | 'no-figure' };

/** A business, and all that it must be told: read in the data files by hand, never worked out by a program. */
export interface Worked {
	readonly name: string;
	readonly profile: Profile;
	readonly answers: Answers;
	/** Null where no rung has a figure. */
	readonly shown: Readonly<Record<string, Shown | null>>;
	/** The eight rungs of E_SM1_ANY, narrowest first: state, then year, value and what it leaves out. */
	readonly rungs: readonly string[];
	readonly distribution: {
		readonly geo: string;
		readonly year: number;
		readonly shares: Readonly<Record<Position, number>>;
	};
	readonly position: Position | null;
	readonly lead: WorkedLead;
	/** Those the networks stand for; null for no answer. */
	readonly types: readonly TypeCode[] | 'not-relevant' | null;
	/** In their order. */
	readonly wants: readonly Want[];
	/** In no order; the presence itself is left out, as it is told of on its own. */
	readonly strengths: readonly (Marked | TypeCode)[];
	/** What steps may close: all that is 'not-yet'. */
	readonly gaps: readonly Step['closes'][];
}
