/**
 * Series whose question lets a respondent give one answer only, with the items that exclude each other. Anything else is
 * taken as a question with several answers. The published shares of each list add up to 100 % where all of it is published.
 */
const exclusive: Readonly<Record<string, readonly string[]>> = {
	/** Uses social media to win customers, watches and waits, or is not there: 35.2 + 8.8 + 56. */
	'civey-kmu-presence-2020': ['NONE', 'USE', 'WATCH'],
	/** Uses them, plans to, or neither: 47 + 15 + 38. */
	'bitkom-sm-any-2012': ['SM_USE', 'PLAN', 'NO_USE'],
	/** Notices little or nothing at all: two steps of one scale, of which the others are not published. */
	'gelbe-seiten-notice-2020': ['NOTICE_LITTLE', 'NOTICE_NONE'],
	/** The levels of an index; "at least low" is no level of its own. */
	...Object.fromEntries(
		[1, 2, 3, 4].map((version) => [`eurostat-dii-v${version}`, ['DII_VLO', 'DII_LO', 'DII_HI', 'DII_VHI']]),
	),
};

/** Whether no respondent can have given both of these answers of a series. */
export const excludeEachOther = (series: string, item: string, other: string): boolean =>
	item !== other &&
	Object.hasOwn(exclusive, series) &&
	[item, other].every((code) => exclusive[series]?.includes(code));
