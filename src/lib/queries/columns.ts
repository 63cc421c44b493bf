import type { Observation } from '../catalog/observation';

/** The type each column has in an answer. */
export const sqlTypes: Record<keyof Observation, 'VARCHAR' | 'INTEGER' | 'DOUBLE'> = {
	series: 'VARCHAR',
	item: 'VARCHAR',
	geo: 'VARCHAR',
	year: 'INTEGER',
	size_class: 'VARCHAR',
	sector: 'VARCHAR',
	age: 'VARCHAR',
	value: 'DOUBLE',
	unit: 'VARCHAR',
	n: 'INTEGER',
	flag: 'VARCHAR',
	grade: 'VARCHAR',
	source: 'VARCHAR',
	note: 'VARCHAR',
};

/** A table's name as SQL takes it. Throws a RangeError on one that is no Frictionless resource name. */
export function identifier(table: string): string {
	if (!/^[a-z0-9][a-z0-9._-]*$/.test(table))
		throw new RangeError(`${JSON.stringify(table)} is no table name: use a-z, 0-9, ".", "_" and "-" only.`);
	return `"${table}"`;
}
