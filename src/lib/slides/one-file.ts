import { slides as words } from '../words/slides';
import type { Deck } from './deck';
import { deckHtml } from './deck-html';
import { attribute, escaped, tag } from './markup';
import type { Parts } from './one-file-parts';
import { notesOf } from './speaker-notes';

/**
 * A talk as a single HTML file that opens from anywhere, also without a network: all slides drawn, typeface and keys within. With no
 * script all slides stand one below the other.
 *
 * @param document makes the nodes of the drawings; the page's by default
 */
export function oneFile(deck: Deck, { css, script, hashes }: Parts, document?: Document): string {
	const title = deck.title || deck.slides[0]?.plate.title || words.talk[deck.locale];
	const day = deck.slides.reduce((last, { plate }) => (plate.taken > last ? plate.taken : last), '');
	const policy = [
		`default-src 'none'`,
		`script-src '${hashes.script}'`,
		`style-src '${hashes.css}'`,
		'img-src data:',
		'font-src data:',
		`base-uri 'none'`,
		`form-action 'none'`,
	].join('; ');
	return [
		`<!doctype html>`,
		`<html lang="${deck.locale}">`,
		`<head>`,
		`<meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		`<meta name="viewport" content="width=device-width, initial-scale=1">`,
		`<meta name="generator" content="KMU Social Monitor">`,
		...(day === '' ? [] : [`<meta name="date" content=${attribute(day)}>`]),
		tag('title', {}, escaped(title)),
		`<style>${css}</style>`,
		`</head>`,
		`<body>`,
		tag('main', {}, deckHtml(deck, document)),
		`<script type="application/json" id="notes">${inert(notesOf(deck))}</script>`,
		`<script>${script}</script>`,
		`</body>`,
		`</html>`,
		'',
	].join('\n');
}

/** JSON that no text in it can end or open a script with. */
const inert = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
