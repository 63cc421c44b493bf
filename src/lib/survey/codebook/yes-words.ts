import { plain } from './plain';

const yes = [
	...[
		'ja',
		'j',
		'yes',
		'y',
		'true',
		'wahr',
		'richtig',
		'1',
		'x',
		'✓',
		'✔',
		'✗',
		'☒',
		'checked',
		'selected',
		'chosen',
	],
	...[
		'genannt',
		'ausgewählt',
		'gewählt',
		'angekreuzt',
		'trifft zu',
		'quoted',
		'mentioned',
		'vorhanden',
		'oui',
		'on',
	],
];
const no = [
	...[
		'nein',
		'n',
		'no',
		'false',
		'falsch',
		'0',
		'o',
		'unchecked',
		'not selected',
		'not chosen',
		'unselected',
		'non',
	],
	...[
		'nicht genannt',
		'nicht ausgewählt',
		'nicht gewählt',
		'nicht angekreuzt',
		'trifft nicht zu',
		'not quoted',
	],
	...['not mentioned', 'nicht vorhanden', 'not checked', 'off'],
];
const yesWords = new Set(yes);
const noWords = new Set(no);

/** What a text says in a column of one option. `1 = ja` and `ja (1)` are `ja`. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
	const word = plain(text).replace(/^\d+\s*[=:]\s*|\s*\(\d+\)$/g, '');
	return yesWords.has(word) ? 'yes' : noWords.has(word) ? 'no' : null;
}
