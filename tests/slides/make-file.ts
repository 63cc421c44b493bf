import { writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Deck, Slide } from '../../src/lib/slides/deck';
import { oneFile } from '../../src/lib/slides/one-file';
import { fetchParts } from '../../src/lib/slides/one-file-parts';
import { forms } from '../../src/lib/view/exploration';
import { exploredPlates, namedPlates } from './plates';

/**
 * Writes a talk as one file: a title slide with hostile texts, the named figures, those with few rows in steps, and of each form
 * the explorer's largest figure. Run: npx tsx tests/slides/make-file.ts <address of the start page> <file>
 */
async function main(site: string, file: string): Promise<void> {
	const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
	const named = await namedPlates('de');
	const explored = await exploredPlates('de');
	const largest = forms.flatMap((form) => {
		const [first] = explored
			.filter((plate) => plate.form === form)
			.sort((a, b) => b.rows.length - a.rows.length);
		return first ? [first] : [];
	});
	const slides = [...named, ...largest].map((plate, i): Slide => ({
		plate,
		notes: i === 0 ? '</script><script>document.title = "gelaufen"</script><!-- "Anfang"' : '',
		steps: plate.rows.length < 20 ? [...new Set(plate.rows.map(({ code }) => code))].slice(0, 3) : [],
	}));
	const deck: Deck = {
		locale: 'de',
		title: 'Social Media <img src=x onerror="document.title=1"> im Mittelstand',
		lead: 'Anna Muster & </style><style>*{display:none}</style>\nBerlin, 3. März 2026',
		slides,
	};
	writeFileSync(file, oneFile(deck, await fetchParts(site), document));
}

const [site = '', file = ''] = process.argv.slice(2);
await main(site, file);
process.exit(0);
