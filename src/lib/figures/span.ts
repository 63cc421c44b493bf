import type { NamedFigure } from './named';
import type { Row } from './compose';

/**
 * The value axis of a drawing: the figure's own, which is the same for every choice a reader makes, unless new data
 * have outgrown it; then the whole of a share.
 */
export function span(domain: NamedFigure['domain'], rows: readonly Row[]): NamedFigure['domain'] {
	const highest = Math.max(
		0,
		...rows.flatMap(({ estimate }) => {
			if (estimate.kind !== 'known') return [];
			return estimate.interval.kind === 'none' ? [estimate.value] : [estimate.value, estimate.interval.high];
		}),
	);
	return highest <= domain[1] ? domain : [0, 100];
}
