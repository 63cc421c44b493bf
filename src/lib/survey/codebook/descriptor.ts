import type { Codebook } from './codebook';
import { fieldsOf, type FieldLabel } from './descriptor-fields';
import { fieldNames } from './field-names';

export { fromDescriptor, completed, type FromDescriptor } from './from-descriptor';

/** Version of the keys under `kmu:`. */
export const descriptorVersion = 1;

/** A Data Package (Frictionless, version 2) with one table. */
export interface Descriptor {
	readonly [key: string]: unknown;
	readonly resources: readonly [Readonly<Record<string, unknown>> & { readonly schema: FieldLabel }];
}

/**
 * A codebook as the descriptor of a Data Package: other programs read names, types, answers and missing values; what the standard
 * has no word for stands under keys that begin with `kmu:`. `names` are those of the file's columns; `file` is where the data
 * lie, and need not be there.
 */
export function toDescriptor(codebook: Codebook, names: readonly string[], file = 'answers.csv'): Descriptor {
	const { title, universe, year, publisher, sampling, invented, questions, design } = codebook;
	const own = fieldNames(names);
	const nameAt = (place: number | null): string | null => (place === null ? null : (own[place] ?? null));
	const fields = new Map<string, FieldLabel>(own.map((name) => [name, { name, type: 'any' }]));
	for (const question of questions) {
		for (const field of fieldsOf(question, names, own)) fields.set(String(field['name']), field);
	}
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'survey',
		title,
		...(universe === '' ? {} : { description: universe }),
		...(publisher === '' ? {} : { contributors: [{ title: publisher, roles: ['publisher'] }] }),
		resources: [
			{
				name: 'answers',
				type: 'table',
				path: pathOf(file),
				schema: { fields: [...fields.values()], missingValues: [''] },
			},
		],
		'kmu:survey': {
			version: descriptorVersion,
			...{ title, universe, year, publisher, sampling, invented },
			order: questions.flatMap(({ columns }) => own[Math.min(...columns)] ?? []),
			design: {
				weight: nameAt(design.weight),
				stratum: nameAt(design.stratum),
				cluster: nameAt(design.cluster),
				population: nameAt(design.population),
			},
		},
	};
}

/** A path as the standard allows it: a file beside the descriptor. */
const pathOf = (file: string): string => file.replace(/[\\/:]/g, '-').replace(/^[./~]+/, '') || 'answers.csv';
