import type { Dimension } from '../catalog/series';
import type { View } from './view';

/** The kept codes without those of some dimensions: these are then not filtered. */
export const without = (where: View['where'], ...gone: readonly Dimension[]): View['where'] =>
	Object.fromEntries(Object.entries(where).filter(([name]) => !gone.some((dimension) => dimension === name)));
