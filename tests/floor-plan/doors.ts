/** The floor plan as data: who may import whom, and what only one room may touch. The house rules are in docs/decisions/. */

export const rooms = [
	'stats',
	'ui',
	'words',
	'catalog',
	'view',
	'survey',
	'queries',
	'engine',
	'charts',
	'benchmark',
	'share',
	'plates',
	'slides',
	'figures',
	'explorer',
	'workbench',
	'standing',
	'portfolio',
	'talk',
	'offline',
	'study',
	'routes',
] as const;

export type Room = (typeof rooms)[number];

/** For each room, the rooms of ours that it may import, types included. A room may always import from itself. */
export const doors: Readonly<Record<Room, readonly Room[]>> = {
	stats: [],
	ui: [],
	words: [],
	catalog: ['words'],
	view: ['catalog'],
	survey: ['stats', 'words'],
	queries: ['catalog', 'view', 'stats'],
	engine: ['catalog', 'queries', 'survey'],
	charts: ['stats', 'words'],
	benchmark: ['catalog', 'stats', 'words'],
	share: ['catalog', 'view', 'stats', 'words'],
	plates: ['stats', 'words', 'catalog', 'view', 'charts', 'share'],
	slides: ['stats', 'words', 'catalog', 'view', 'charts', 'share', 'plates'],
	figures: [
		...([
			'stats',
			'ui',
			'words',
			'catalog',
			'view',
			'queries',
			'engine',
			'charts',
			'benchmark',
			'share',
		] as const),
		...(['plates', 'slides'] as const),
	],
	explorer: [
		...([
			'stats',
			'ui',
			'words',
			'catalog',
			'view',
			'queries',
			'engine',
			'charts',
			'share',
			'figures',
		] as const),
		...(['plates', 'slides'] as const),
	],
	workbench: ['ui', 'words', 'catalog', 'view', 'queries', 'engine', 'charts', 'stats', 'share', 'figures'],
	standing: ['stats', 'ui', 'words', 'catalog', 'queries', 'engine', 'share', 'figures', 'benchmark'],
	portfolio: ['stats', 'ui', 'words', 'catalog', 'share', 'figures', 'benchmark', 'standing'],
	talk: ['ui', 'words', 'catalog', 'view', 'share', 'plates', 'slides', 'figures'],
	offline: ['ui', 'words'],
	study: [
		...(['stats', 'ui', 'words', 'catalog', 'view', 'survey', 'queries', 'engine', 'charts'] as const),
		...(['share', 'plates', 'slides', 'figures', 'benchmark'] as const),
	],
	routes: [
		'study',
		'talk',
		'offline',
		'slides',
		'plates',
		'explorer',
		'workbench',
		'standing',
		'portfolio',
		'figures',
		'benchmark',
		'catalog',
		'view',
		'share',
		'ui',
		'words',
	],
};

/** Places of ours outside the rooms, and who may import from them. */
export const outside: Readonly<Record<string, readonly Room[]>> = {
	'static/data/': ['catalog', 'figures', 'routes'],
	'docs/': ['routes'],
};

/** Something that is named in one place only. Places are paths from the top, a folder with its slash. */
export interface Reserved {
	readonly what: string;
	readonly places: readonly string[];
}

/** Packages that only these places may import; the pattern is matched against the whole specifier. */
export const packages: readonly (Reserved & { readonly pattern: RegExp })[] = [
	{ what: 'DuckDB', pattern: /^@duckdb\//, places: ['src/lib/engine/'] },
	{ what: 'Apache Arrow', pattern: /^apache-arrow(\/|$)/, places: ['src/lib/engine/'] },
	{
		what: 'Observable Plot',
		pattern: /^@observablehq\/plot(\/|$)/,
		places: ['src/lib/charts/', 'src/lib/figures/Drawing.svelte'],
	},
];

/** Names in the code that only these places may use. */
export const identifiers: readonly (Reserved & { readonly name: string })[] = [
	{ what: 'the address in the browser', name: 'URLSearchParams', places: ['src/lib/view/'] },
	{ what: 'the address in the browser', name: 'searchParams', places: ['src/lib/view/'] },
];

/** Texts in the code that only these places may hold. */
export const literals: readonly (Reserved & { readonly pattern: RegExp })[] = [
	{
		what: 'SQL',
		pattern:
			/\bselect\b[\s\S]*\bfrom\b\s+[\w"(]|\binsert\s+into\s+\w|\bcreate\s+(or\s+replace\s+)?(temp(orary)?\s+)?(table|view|type|macro)\s+\S/i,
		places: ['src/lib/queries/', 'src/lib/engine/'],
	},
];

/** Grab bags: names that say nothing about what is inside. */
export const forbiddenNames =
	/(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[jt]s$)|(^|\/)types(\.d)?\.ts$/;
