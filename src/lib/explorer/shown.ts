import type { Observation } from '../catalog/observation';
import type { Said } from '../figures/prepared';
import type { Exploration } from '../view/exploration';
import { composeView, type ExplorerRow } from './compose';
import type { Holding } from './holding';
import { start } from './start';
import type { Stock } from './stock';

/** A series that is open: what is at hand of it, where it has rows, and how it opens. */
export interface Opened {
	readonly holding: Holding;
	readonly stock: Stock;
	readonly start: Exploration;
}

/** What is shown: kept together, so that words, table and drawing never disagree. */
export interface Shown {
	readonly view: Exploration;
	readonly opened: Opened;
	readonly rows: readonly ExplorerRow[];
	readonly said: Said;
}

/** What is shown, before it has words. */
export type Unsaid = Omit<Shown, 'said'>;

/** Opens a holding at its start. */
export const opened = (holding: Holding, stock: Stock): Opened => ({
	...{ holding, stock },
	start: start(holding.series.id, stock),
});

/** The answer to a view, with its words. */
export function shownOf(
	from: Opened,
	view: Exploration,
	observations: readonly Observation[],
	say: (shown: Unsaid) => Said,
): Shown {
	const shown = { view, opened: from, rows: composeView(view, observations, from.holding) };
	return { ...shown, said: say(shown) };
}
