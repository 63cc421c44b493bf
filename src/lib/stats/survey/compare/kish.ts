import type { Measured } from '../measured';
import { noTest, type Tested } from '../tested';
import { overError } from './p-value';

/**
 * The z of market research: two weighted shares as if each came from a simple random sample of Kish's effective n,
 * (Σw)²/Σw². It knows neither strata nor clusters nor which answers carry the weight: `compareDomains` is the one to show.
 * Source: Kish 1965, "Survey Sampling", 11.7.
 */
export function kishTest(a: Measured | null, b: Measured | null): Tested {
	if (a === null || b === null) return noTest('too-few-answers');
	const part = ({ estimate, kishNeff }: Measured) => (estimate * (1 - estimate)) / kishNeff;
	return overError(a.estimate - b.estimate, Math.sqrt(part(a) + part(b)), null);
}
