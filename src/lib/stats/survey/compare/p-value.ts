import { twoSided } from '../../distributions/t';
import { noTest, type Tested } from '../tested';

/** A difference over its standard error, two-sided; df null for the normal distribution. No test without a standard error. */
export function overError(difference: number, se: number, df: number | null): Tested {
	if (df !== null && !(df > 0)) return noTest('too-few-psus');
	if (!(se > 0)) return noTest('no-variation');
	const statistic = difference / se;
	return { kind: 'test', statistic, df, p: twoSided(statistic, df ?? Infinity) };
}
