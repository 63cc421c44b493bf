import type { Panel } from './panel';

/** How a file of peers names itself, and the version of its form. */
export const format = 'kmu-social-monitor/peer-group';
export const version = 1;

/** A group of peers as the text of a file. */
export const writePanel = (panel: Panel): string =>
	`${JSON.stringify({ format, version, ...panel }, null, '\t')}\n`;
