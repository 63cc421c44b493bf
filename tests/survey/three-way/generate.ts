import type { DesignShape } from '../../../src/lib/queries/survey/asked';
import type { HeldSurvey } from '../../../src/lib/survey/held';
import { chanceFrom } from '../../../src/lib/survey/sample/chance';

/** One respondent, in plain values: -1 and NaN where there is no answer. */
export interface Respondent {
	readonly w: number;
	readonly h: number;
	readonly psu: number;
	/** PSUs in the population of the stratum; Infinity where they are not counted. */
	readonly cap: number;
	/** Of `sizes.a` answers; of `sizes.b`. */
	readonly a: number;
	readonly b: number;
	readonly x: number;
	/** Three options: all 0 or 1, or all -1. */
	readonly o: readonly [number, number, number];
}

export interface Generated {
	readonly id: number;
	readonly shape: DesignShape;
	readonly sizes: { readonly a: number; readonly b: number };
	/** What x lies round. */
	readonly centre: number;
	readonly respondents: readonly Respondent[];
}

const designs: readonly (readonly (keyof DesignShape)[])[] = [
	[],
	['weighted'],
	['weighted', 'strata'],
	['strata', 'population'],
	['weighted', 'strata', 'population'],
	['weighted', 'clusters'],
	['weighted', 'strata', 'clusters'],
	['weighted', 'strata', 'clusters', 'population'],
];

/**
 * A small survey with what makes surveys hard: few rows, rare answers, missing ones, weights of 0 and huge ones, strata with one
 * PSU, clusters whose codes come again in other strata, a population that is no larger than the sample, numbers far from 0.
 */
export function generate(id: number): Generated {
	const next = chanceFrom(id + 1).share;
	const upTo = (most: number) => Math.floor(next() * most);
	const some = <T>(...choices: readonly [T, ...T[]]): T => choices[upTo(choices.length)] ?? choices[0];
	const has = new Set(designs[id % designs.length]);
	const shape: DesignShape = {
		weighted: has.has('weighted'),
		strata: has.has('strata'),
		clusters: has.has('clusters'),
		population: has.has('population'),
	};
	const rows = some(4, 8, 20, 40, 80) + upTo(10);
	const sizes = { a: 2 + upTo(3), b: 2 + upTo(2) };
	const [missing, rare, centre] = [some(0, 0.05, 0.3), some(0, 0.6, 0.97), some(0, 50, 1_000_000)];
	const [noWeight, spread] = [some(0, 0, 0.2), some(0, 0.5, 3)];
	const strata = shape.strata ? 1 + upTo(5) : 1;
	const clusters = 2 + upTo(5);
	const code = (size: number) => (next() < missing ? -1 : next() < rare ? 0 : upTo(size));
	const drawn = Array.from({ length: rows }, (_, row): Omit<Respondent, 'cap'> => {
		const noOption = next() < missing;
		const option = (p: number) => (noOption ? -1 : next() < p ? 1 : 0);
		return {
			w: !shape.weighted ? 1 : next() < noWeight ? 0 : 10 * Math.exp(spread * (next() - 0.5)),
			// The last stratum is small: often it has one PSU.
			h: shape.strata ? (next() < 0.05 ? strata - 1 : upTo(strata)) : 0,
			// Of one PSU in all R makes no design.
			psu: shape.clusters ? (row < 2 ? row : upTo(clusters)) : 0,
			a: code(sizes.a),
			b: code(sizes.b),
			x: next() < missing ? NaN : centre + Math.round(100 * (next() + next() - 1)) / 10,
			o: [option(0.5), option(0.2), option(rare)],
		};
	});
	const beyond = some(0, 3, 200);
	const psusOf = (stratum: number) => {
		const here = drawn.filter(({ h }) => h === stratum);
		return shape.clusters ? new Set(here.map(({ psu }) => psu)).size : here.length;
	};
	const caps = Array.from({ length: strata }, (_, stratum) =>
		shape.population ? psusOf(stratum) + beyond : Infinity,
	);
	return {
		id,
		shape,
		sizes,
		centre,
		respondents: drawn.map((one) => ({ ...one, cap: caps[one.h] ?? Infinity })),
	};
}

/** The same survey as the database is given it. */
export function heldOf({ shape, sizes, respondents }: Generated): HeldSurvey {
	const codes = (name: string, size: number, of: (one: Respondent) => number) => ({
		...{ name, kind: 'code' as const, size },
		values: Int32Array.from(respondents, of),
	});
	const numbers = (name: string, of: (one: Respondent) => number) => ({
		...{ name, kind: 'number' as const },
		values: Float64Array.from(respondents, of),
	});
	return {
		rows: respondents.length,
		columns: [
			codes('q0', sizes.a, ({ a }) => a),
			codes('q1', sizes.b, ({ b }) => b),
			numbers('q2', ({ x }) => x),
			...[0, 1, 2].map((option) => codes(`q3_${option}`, 2, ({ o }) => o[option] ?? -1)),
			numbers('w', ({ w }) => w),
			...(shape.strata ? [codes('h', 300, ({ h }) => h)] : []),
			...(shape.clusters ? [codes('psu', 70_000, ({ psu }) => psu)] : []),
			...(shape.population ? [numbers('cap', ({ cap }) => cap)] : []),
		],
	};
}
