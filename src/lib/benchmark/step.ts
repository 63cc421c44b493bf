import type { Published } from './ground';
import type { Principle, Purpose, Want } from './items';

/** Where a step helps; the four fields of use of the article the site starts from. */
export const fields = ['market', 'profile', 'employer', 'sales'] as const;
export type Field = (typeof fields)[number];

/** One small thing a business can do next. `words/benchmark/steps` says it. */
export interface Step {
	readonly id: string;
	readonly field: Field;
	/** Minutes a week, our own estimate. */
	readonly minutes: number;
	/** The gap it closes, which the business calls relevant (its mark is 'not-yet'). */
	readonly closes: Purpose | Want | Principle | 'E_SM1_ANY';
	/** The figure it rests on; never null in a step that is shown. */
	readonly figure: Published;
}
