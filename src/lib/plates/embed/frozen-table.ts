/** The script of an embed that is a table. */
import { embed } from './embed';
import { valuesTable } from './values-table';

embed(valuesTable);
