import { observationColumns } from '../../src/lib/catalog/observation-columns';
import type { Column, Table } from '../../src/lib/catalog/table';

const types: Partial<Record<string, Column['type']>> = { year: 'integer', value: 'number', n: 'integer' };

/** The columns of an observation table, as a label declares them. */
export const columns: readonly Column[] = observationColumns.map((name) => ({
	name,
	type: types[name] ?? 'string',
	required: ['series', 'item', 'geo', 'year', 'unit', 'grade', 'source'].includes(name),
}));

/** Made-up observations with what is easily got wrong: an umlaut, a comma, quotes, a missing value, a base, a flag. */
export const csv = `series,item,geo,year,size_class,sector,age,value,unit,n,flag,grade,source,note
any,E_SM_ANY,DE,2021,GE10,TOTAL,,57.5,percent,,,A,made-up,
any,E_SM_ANY,DE,2023,GE10,TOTAL,,60.6977,percent,,,A,made-up,
any,E_SM_ANY,FR,2023,GE10,TOTAL,,53.1,percent,,b,A,made-up,
any,E_SM_ANY,AT,2023,GE10,TOTAL,,0,percent,,,A,made-up,
any,E_SM_ANY,IE,2023,GE10,TOTAL,,,percent,,c,A,made-up,
any,E_SM_GE2,DE,2023,GE10,TOTAL,,41.2,percent,,,A,made-up,
wish,"Öffnungszeiten, ""immer""",DE,2019,,,16+,49.8,percent,16000,,B,other,
wish,Angebote,DE,2019,,,16+,51.4,percent,16000,,C,made-up,ABOUT ROUNDED
people,SOCIAL,DE,2019,,,,38000000,persons,,,A,made-up,
`;

/** A CSV text as a data file: its bytes and the label that describes them; `changed` makes the label lie. */
export async function labelled(
	text: string,
	changed: Partial<Table> = {},
): Promise<{ table: Table; bytes: Uint8Array<ArrayBuffer> }> {
	const bytes = new TextEncoder().encode(text);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const table: Table = {
		name: 'tiny-table',
		path: 'tiny-table.csv',
		sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
		bytes: bytes.length,
		rows: text.trimEnd().split('\n').length - 1,
		columns,
		...changed,
	};
	return { table, bytes };
}
