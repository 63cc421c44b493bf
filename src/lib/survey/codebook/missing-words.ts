import { plain } from './plain';

/** Texts that mean that there is no answer, German and English, in lower case; dots and spaces in `k. A.` do not matter. */
const words = [
	...['k.a.', 'ka', 'keine angabe', 'keine angaben', 'ohne angabe', 'o.a.', 'keine antwort', 'keine aussage'],
	...['weiss nicht', 'weiss ich nicht', 'weiss nicht / keine angabe', 'weiss nicht/keine angabe', 'w.n.'],
	...['weiss nicht, keine angabe', 'keine angabe / weiss nicht', 'keine angabe/weiss nicht'],
	...['kann ich nicht sagen', 'kann ich nicht beurteilen', 'kann ich nicht einschätzen', 'nicht beurteilbar'],
	...['möchte ich nicht sagen', 'möchte ich nicht angeben', 'möchte keine angabe machen', 'verweigert'],
	...[
		'antwort verweigert',
		'nicht beantwortet',
		'unbeantwortet',
		'nicht gefragt',
		'nicht gestellt',
		'entfällt',
	],
	...['übersprungen', 'fehlend', 'fehlt', 'fehlender wert', 'nicht zutreffend', 'keine meinung'],
	...['n/a', '#n/a', '#nv', 'n.a.', 'n.v.', 'nan', 'null', '#null!', 'sysmis', 'missing', 'not available'],
	...["don't know", 'dont know', 'do not know', "i don't know", 'dk', 'dk/na', "don't know / no answer"],
	...["don't know/no answer", 'unsure / no answer', 'no answer', 'not answered', 'unanswered', 'no response'],
	...['no opinion', 'prefer not to say', 'prefer not to answer', 'rather not say', 'refused', 'refusal'],
	...[
		'declined',
		'not asked',
		'not applicable',
		'skipped',
		'inapplicable',
		'no data',
		'unknown',
		'unbekannt',
	],
	...[
		'-',
		'--',
		'---',
		'.',
		'..',
		'…',
		'?',
		'/',
		'#div/0!',
		'#wert!',
		'#value!',
		'#ref!',
		'#bezug!',
		'-oth-',
	],
];

const tight = (text: string): string => plain(text).replace(/\s*([./])\s*/g, '$1');
const known = new Set(words.map(tight));

/** These mean something else where the other answers are short codes as well: continents, countries, regions. */
const doubtful = new Set(['na', 'ka', 'k.a', 'dk', 'null', '-', '.']);

/** A number in front of words: `-9 = keine Angabe`, `99: weiß nicht`, `[98] n/a`. */
const numbered = /^\[?-?\d{1,5}\]?\s*(?:[=:.)-]\s*|\s)(?=\D)/;

/** Whether a text means that there is no answer; `maybe` where it does unless it is a code like the others. */
export function meansMissing(text: string): boolean | 'maybe' {
	const found = tight(text.replace(numbered, ''));
	if (found === 'na' || found === 'k.a') return 'maybe';
	if (!known.has(found)) return false;
	return doubtful.has(found) ? 'maybe' : true;
}
