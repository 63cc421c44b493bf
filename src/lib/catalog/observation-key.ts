import type { Observation } from './observation';
import { keyColumns } from './observation-columns';

/**
 * The name of an observation, such as `eurostat-sm-any/E_SM1_ANY/DE/2023/GE10/TOTAL/`: no two of the house share one.
 * Codes hold no slash, so it can be taken apart again.
 */
export const observationKey = (observation: Pick<Observation, (typeof keyColumns)[number]>): string =>
	keyColumns.map((column) => observation[column]).join('/');
