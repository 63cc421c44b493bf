import { fears } from '../words/benchmark/fears';
import type { Locale } from '../words/locale';
import type { ToldFear } from './told-finding';

/** What makes many hesitate, and what can be done about it. The same for every business. */
export const tellFears = (locale: Locale): ToldFear[] =>
	fears.map(({ id, question, answer }) => ({ id, title: question[locale], text: answer[locale] }));
