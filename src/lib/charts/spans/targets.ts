import type { Target } from '../chart';
import type { SpanLayout } from './layout';

/** A place for each dot, and for each missing value where the row says why. */
export const spanTargets = (layout: SpanLayout): Target[] =>
	layout.rows.flatMap(({ dots, note }) => [
		...dots.map(({ mark, y }): Target => ({ key: mark.key, x: layout.x(mark.estimate.value), y, box: null })),
		...(note ? note.marks.map(({ key }): Target => ({ key, x: note.x, y: note.y, box: null })) : []),
	]);
