import { dimensions, type Dimension } from '../catalog/series';
import type { View } from './view';

/** Something in an address that the figure does not have; it is reported and left out, never fatal. */
export interface Problem {
	readonly parameter: string;
	readonly value: string;
}

/** The codes a reader may choose from, per dimension that is open to choice. */
export type Choices = Readonly<Partial<Record<Dimension, readonly string[]>>>;

const NOTHING = '-';

const isChoice = (name: string, choices: Choices): name is Dimension =>
	(dimensions as readonly string[]).includes(name) && choices[name as Dimension] !== undefined;

const sameCodes = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
	a !== undefined && a.length === b.length && b.every((code) => a.includes(code));

/**
 * The part of an address behind the question mark, without it; '' for the figure's own view.
 * Only what differs from `own` is written: `geo=DE,FR&against=NL`. `-` stands for "none".
 */
export function format(view: View, own: View, choices: Choices): string {
	const query = new URLSearchParams();
	for (const dimension of dimensions) {
		const open = choices[dimension];
		const chosen = view.where[dimension];
		if (!open || !chosen || sameCodes(own.where[dimension] ?? open, chosen)) continue;
		query.set(
			dimension,
			chosen.length > 0 ? open.filter((code) => chosen.includes(code)).join(',') : NOTHING,
		);
	}
	if (view.against !== own.against) query.set('against', view.against ?? NOTHING);
	return query.toString().replaceAll('%2C', ',');
}

/** The view an address names, with what was wrong in it. Unknown parameters are not ours and are left alone. */
export function parse(search: string, own: View, choices: Choices): { view: View; problems: Problem[] } {
	const problems: Problem[] = [];
	const where: Partial<Record<Dimension, readonly string[]>> = { ...own.where };
	let { against } = own;
	for (const [parameter, text] of new URLSearchParams(search)) {
		if (parameter === 'against') {
			if (text === NOTHING) against = null;
			else if (choices[own.by]?.includes(text)) against = text;
			else problems.push({ parameter, value: text });
		} else if (isChoice(parameter, choices)) {
			const open = choices[parameter] ?? [];
			const named = text === NOTHING ? [] : text.split(',');
			problems.push(...named.filter((code) => !open.includes(code)).map((value) => ({ parameter, value })));
			const chosen = open.filter((code) => named.includes(code));
			if (chosen.length > 0 || text === NOTHING) where[parameter] = chosen;
		}
	}
	return { view: { ...own, where, against }, problems };
}
