import type { Bilingual } from '../locale';

/** Names of what can be chosen; keys as in survey/reading/dialect.ts. */
export const dialects = {
	encoding: {
		'utf-8': { de: 'UTF-8', en: 'UTF-8' },
		'windows-1252': { de: 'Windows-1252 (älteres Excel)', en: 'Windows-1252 (older Excel)' },
		'utf-16le': { de: 'UTF-16', en: 'UTF-16' },
		'utf-16be': { de: 'UTF-16, andere Reihenfolge', en: 'UTF-16, big endian' },
	},
	delimiter: {
		';': { de: 'Semikolon ;', en: 'Semicolon ;' },
		',': { de: 'Komma ,', en: 'Comma ,' },
		'\t': { de: 'Tabulator', en: 'Tab' },
		'|': { de: 'Senkrechter Strich |', en: 'Vertical bar |' },
	},
	quote: {
		'"': { de: 'doppelt "', en: 'double "' },
		"'": { de: "einfach '", en: "single '" },
		none: { de: 'keine', en: 'none' },
	},
	escape: {
		doubled: { de: 'verdoppelt ""', en: 'doubled ""' },
		backslash: { de: 'mit Schrägstrich \\"', en: 'with a backslash \\"' },
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
