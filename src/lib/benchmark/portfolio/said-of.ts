import { markOf, type Answers, type Mark } from '../answers';
import {
	principles,
	purposes,
	types,
	wants,
	type Principle,
	type Purpose,
	type TypeCode,
	type Want,
} from '../items';
import { presenceOf, typeMark } from '../presence';

/** Practices that firms are asked for, and so have peers. */
export const practices = ['E_SM1_ANY', ...types, ...purposes] as const;
export type Practice = (typeof practices)[number];

/** All that can be said of a business: practices, wants and principles. */
export const sayable = [...practices, ...wants, ...principles] as const;
export type Sayable = Practice | Want | Principle;

export const isPractice = (code: Sayable): code is Practice => practices.includes(code as Practice);
export const isWant = (code: Sayable): code is Want => wants.includes(code as Want);

/** What a business says of it; of presence and types, what follows from the networks it names. Null without an answer. */
export function saidOf(answers: Answers, code: Sayable): Mark | null {
	if (code === 'E_SM1_ANY') return presenceOf(answers);
	return types.includes(code as TypeCode)
		? typeMark(answers, code as TypeCode)
		: markOf(answers, code as Purpose | Want | Principle);
}
