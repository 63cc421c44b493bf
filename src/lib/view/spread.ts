import { dimensions, type Dimension } from '../catalog/series';
import type { Exploration } from './exploration';

/** Whether a view may show several codes of a dimension; any other is held at one. */
export function isSpread(view: Pick<Exploration, 'by' | 'split' | 'form'>, dimension: Dimension): boolean {
	if (view.form === 'table' || dimension === view.by || dimension === view.split) return true;
	return dimension === 'year' && (view.form === 'lines' || view.form === 'multiples');
}

/** The dimensions that a view holds at one code each. */
export const heldIn = (view: Pick<Exploration, 'by' | 'split' | 'form'>): Dimension[] =>
	dimensions.filter((dimension) => !isSpread(view, dimension));
