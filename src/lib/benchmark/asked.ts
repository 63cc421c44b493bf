import type { Series } from '../catalog/series';

type Population = Pick<Series, 'population'>;

const span = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** NACE Rev. 2 C to J, L to N, and 95.1: what Eurostat's survey on ICT use in enterprises asks. */
const eurostat = new Set([...span(10, 63), ...span(68, 82), 95]);
/** SBI C to N and Q: what CBS asks. */
const netherlands = new Set([...span(10, 82), ...span(86, 88)]);

const divisions: Readonly<Record<string, ReadonlySet<number>>> = {
	ENT_GE10: eurostat,
	ENT_GE10_USING_SM: eurostat,
	NL_GE10: netherlands,
	NL_GE2: netherlands,
};

/** Populations that begin at ten persons. */
const fromTen: readonly string[] = ['ENT_GE10', 'ENT_GE10_USING_SM', 'NL_GE10'];

/** Whether a survey asks enterprises of a division of NACE at all; where its population does not say, nothing is claimed. */
export const isAsked = (division: number, { population }: Population): boolean =>
	divisions[population]?.has(division) ?? true;

/** Whether a survey asks only enterprises with ten or more persons. */
export const beginsAtTen = ({ population }: Population): boolean => fromTen.includes(population);

/** Whether its shares are shares of the enterprises that use social media at all. */
export const isOfUsers = ({ population }: Population): boolean => population.endsWith('_USING_SM');

/** Whether its shares are shares of the enterprises with internet access. */
export const isOfOnline = ({ population }: Population): boolean => population.endsWith('_INTERNET');
