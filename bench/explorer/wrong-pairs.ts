import { differences } from './difference';
import { bare, type Text } from './seen';
import type { Told } from './told';

const of = (texts: readonly Text[], ...marks: readonly string[]): Text[] =>
	texts.filter(({ mark }) => marks.includes(mark));

/** The text that is least by a measure; Infinity rules one out. */
function nearest(texts: readonly Text[], measure: (text: Text) => number): string {
	let found = '';
	let least = Infinity;
	for (const text of texts) {
		const far = measure(text);
		if (far < least) [found, least] = [bare(text.text), far];
	}
	return found;
}

const known = ({ value }: Told): boolean => value !== null;

/** A table of colours: each cell with the names of its row and its column; all written in the same way. */
export function wrongInCells(texts: readonly Text[], rows: readonly Told[]): string[] {
	const [labels, heads] = [of(texts, 'label'), of(texts, 'head')];
	const cells = of(texts, 'value').map(({ text, x, y }) => {
		const label = nearest(labels, (one) => (one.y > y + 2 ? Infinity : y - one.y));
		const head = nearest(heads, (one) => (one.y > y ? Infinity : y - one.y + 1000 * Math.abs(one.x - x)));
		return `${label}|${head}|${bare(text)}`;
	});
	const wrong = [0, 1, 2].map((way) =>
		differences(
			cells,
			rows.filter(known).map((row) => `${row.label}|${row.group}|${row.ways[way]}`),
		),
	);
	return wrong.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Several dots a row: every value that is written belongs to its row, and the lowest and the highest are. */
export function wrongInSpans(texts: readonly Text[], rows: readonly Told[]): string[] {
	const labels = of(texts, 'label');
	const found = of(texts, 'value').map(({ text, y }) => ({
		label: nearest(labels, (one) => Math.abs(one.y - y)),
		text: bare(text),
	}));
	const names = [...new Set(rows.map(({ label }) => label))];
	const rowOf = (name: string) => {
		const own = rows.filter((row) => row.label === name && known(row));
		const written = found.filter(({ label }) => label === name).map(({ text }) => text);
		const values = own.map(({ value }) => value ?? 0);
		const ends = [Math.min(...values), Math.max(...values)];
		return [
			...differences(
				written.filter((text) => !own.some((row) => row.text === text)),
				[],
			),
			...ends.flatMap((end) =>
				own.length === 0 || own.some(({ value, text }) => value === end && written.includes(text))
					? []
					: [`${name}: ${end} is missing`],
			),
			...(labels.some(({ text }) => bare(text) === name) ? [] : [`${name} is missing`]),
		];
	};
	return [...astray(found, 'label', names), ...names.flatMap(rowOf)];
}

/** Values that stand with no name that was asked for. */
const astray = <Key extends string>(
	found: readonly (Readonly<Record<Key, string>> & { readonly text: string })[],
	by: Key,
	names: readonly string[],
): string[] =>
	found.filter((one) => !names.includes(one[by])).map((one) => `${one.text} stands with "${one[by]}"`);

/** Panels: every one that was asked for, in it only its own values; of bars all of them, of one line the last. */
export function wrongInPanels(texts: readonly Text[], rows: readonly Told[]): string[] {
	const titles = of(texts, 'title');
	// A title may have several lines, and its place is that of the first: a column to the left is farther than two lines up.
	const found = of(texts, 'value').map(({ text, x, y }) => ({
		panel: nearest(titles, (one) => (one.y > y || one.x > x + 2 ? Infinity : 2 * (y - one.y) + (x - one.x))),
		text: bare(text),
	}));
	const panels = [...new Set(rows.map(({ group }) => group))];
	const isOverTime = new Set(rows.map(({ year }) => year)).size > 1;
	return [
		...differences(
			titles.map(({ text }) => bare(text)),
			panels,
		),
		...astray(found, 'panel', panels),
		...panels.flatMap((panel) => {
			const own = rows.filter((row) => row.group === panel && known(row));
			const written = found.filter((one) => one.panel === panel).map(({ text }) => text);
			const asked = own.map(({ text }) => text);
			if (!isOverTime) return differences(written, asked).map((wrong) => `${panel}: ${wrong}`);
			const last = own.toSorted((a, b) => b.year - a.year)[0];
			const isOne = new Set(own.map(({ code }) => code)).size === 1;
			return [
				...written
					.filter((text) => !asked.includes(text))
					.map((text) => `${panel}: ${text} was not asked for`),
				...(isOne && last && !written.includes(last.text) ? [`${panel}: ${last.text} is missing`] : []),
			];
		}),
	];
}
