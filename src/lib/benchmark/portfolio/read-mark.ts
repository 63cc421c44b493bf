import { answers } from '../../words/benchmark/portfolio-answers';
import { marks, type Mark } from '../answers';
import { compared, said, saysNothing, unanswered, unreadable, type Cell } from './cell';

const meant = new Map<string, Mark>(
	marks.flatMap((mark) => answers[mark].map((text) => [compared(text), mark] as const)),
);

/** "ja", "x", "1", "noch nicht", "nicht wichtig"; see words/benchmark/portfolio-answers for all. */
export function readMark(text: string): Cell<Mark> {
	if (saysNothing(text)) return unanswered;
	const mark = meant.get(compared(text));
	return mark ? said(mark) : unreadable('unknown');
}
