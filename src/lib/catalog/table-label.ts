import { observationColumns } from './observation-columns';
import type { Place } from './place';
import type { Column, Table } from './table';

/** Reads a resource of the package: the label of one data file. */
export function tableAt(place: Place): Table {
	place.at('type').oneOf(['table']);
	place.at('encoding').oneOf(['utf-8']);
	return {
		name: place.at('name').id(),
		path: place.at('path').text(/^[a-z0-9-]+\.csv$/, 'a .csv file of this folder'),
		sha256: place
			.at('hash')
			.text(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 hex digits')
			.replace('sha256:', ''),
		bytes: place.at('bytes').count(1),
		rows: place.at('rows').count(1),
		columns: columnsAt(place.at('schema').at('fields')),
	};
}

function columnsAt(place: Place): Column[] {
	const columns = place.list().map((field) => ({
		name: field.at('name').text(),
		type: field.at('type').oneOf(['string', 'integer', 'number']),
		required:
			field.at('constraints').optional((at) => at.at('required').optional((it) => it.boolean())) === true,
	}));
	const names = columns.map((column) => column.name).join();
	if (names !== observationColumns.join()) place.wrong(`must be the columns ${observationColumns.join()}`);
	return columns;
}
