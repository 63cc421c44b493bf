import { one } from './random';

/** A control of the explorer as it stands, with what it can be changed to. */
export interface Control {
	readonly on: 'box' | 'button' | 'select' | 'radio';
	readonly name: string;
	readonly codes: readonly string[];
}

/** One change, by the control it is made on. */
export interface Wish extends Pick<Control, 'on' | 'name'> {
	readonly code: string;
}

/** How often a reader makes which change, in a hundred; forms are gone through one after another besides. */
const weights = {
	checkbox: 38,
	'held dimension': 24,
	highlight: 10,
	'reference line': 9,
	order: 6,
	'break down by': 5,
	'second dimension': 4,
	'all or none': 3,
	form: 1,
} as const;

export type Kind = keyof typeof weights;
export const kinds = Object.keys(weights) as Kind[];

const bySelect: Readonly<Record<string, Kind>> = {
	...{ mark: 'highlight', against: 'reference line', sort: 'order' },
	...{ by: 'break down by', split: 'second dimension' },
};

export function kindOf({ on, name }: Pick<Control, 'on' | 'name'>): Kind {
	if (on === 'box') return 'checkbox';
	if (on === 'button') return 'all or none';
	if (on === 'radio') return 'form';
	return bySelect[name] ?? 'held dimension';
}

/** A random change among those that can be made. */
export function wishFrom(controls: readonly Control[], draw: () => number): Wish {
	const there = kinds.filter((kind) => controls.some((control) => kindOf(control) === kind));
	const kind = one(there, draw, (each) => weights[each]);
	const control = one(
		controls.filter((each) => kindOf(each) === kind),
		draw,
	);
	return { on: control.on, name: control.name, code: one(control.codes, draw) };
}
