import type { Misfit } from '../place';
import { Place } from '../place';

/** What the label demands of a cell beyond its type (Table Schema `constraints`; `required` is part of the Column). */
export interface Constraints {
	readonly minimum: number | null;
	readonly maximum: number | null;
	readonly options: readonly string[] | null;
	readonly pattern: RegExp | null;
}

const checked = ['required', 'minimum', 'maximum', 'enum', 'pattern'];

/**
 * The constraints of each table's columns, by table and column name. A constraint this check does not know
 * is a misfit: a label must not promise what nobody proves.
 */
export function constraintsOf(json: unknown): {
	of: (table: string, column: string) => Constraints | undefined;
	misfits: readonly Misfit[];
} {
	const known = new Map<string, Constraints>();
	const misfits: Misfit[] = [];
	for (const table of new Place(json, '', misfits).at('resources').list()) {
		for (const field of table.at('schema').at('fields').list()) {
			const place = field.at('constraints');
			const constraints = place.optional(constraintsAt);
			if (constraints) known.set(`${table.at('name').text()}/${field.at('name').text()}`, constraints);
		}
	}
	return { of: (table, column) => known.get(`${table}/${column}`), misfits };
}

function constraintsAt(place: Place): Constraints {
	place.only(checked);
	return {
		minimum: place.at('minimum').optional((it) => it.count(-Infinity)),
		maximum: place.at('maximum').optional((it) => it.count(-Infinity)),
		options: place.at('enum').optional((it) => it.list().map((option) => option.text())),
		pattern: place.at('pattern').optional((it) => new RegExp(`^(?:${it.text()})$`, 'u')),
	};
}
