import { unzipSync } from 'fflate';
import { all, at, readStrictly, type Read } from './strict-xml.sample';

/** A PowerPoint file taken apart: each part that is XML, and the cells of each chart's workbook. */
export interface Opened {
	readonly names: readonly string[];
	readonly parts: ReadonlyMap<string, Read>;
	readonly charts: readonly Read[];
	/** Parts of the workbook behind each chart. */
	readonly books: readonly ReadonlyMap<string, Read>[];
	readonly slides: readonly Read[];
	readonly notes: readonly (readonly string[])[];
	/** For each slide, the charts that it shows. */
	readonly shown: readonly (readonly Read[])[];
}

const text = new TextDecoder('utf-8', { fatal: true });

const read = (files: Readonly<Record<string, Uint8Array>>): Map<string, Read> =>
	new Map(
		Object.entries(files).flatMap(([name, bytes]) => {
			if (!/\.(xml|rels)$/.test(name)) return [];
			try {
				return [[name, readStrictly(text.decode(bytes))] as const];
			} catch (cause) {
				throw new Error(`${name}: ${String(cause)}`, { cause });
			}
		}),
	);

const numbered = (names: readonly string[], pattern: RegExp): string[] =>
	names
		.filter((name) => pattern.test(name))
		.toSorted((a, b) => Number(/\d+(?=\.)/.exec(a)?.[0]) - Number(/\d+(?=\.)/.exec(b)?.[0]));

/** Takes a file apart; throws where a part is no strict XML. */
export function opened(bytes: Uint8Array): Opened {
	const files = unzipSync(bytes);
	const names = Object.keys(files);
	const parts = read(files);
	const part = (name: string): Read => {
		const found = parts.get(name);
		if (!found) throw new Error(`There is no ${name}.`);
		return found;
	};
	const slides = numbered(names, /^ppt\/slides\/[^/]+\.xml$/);
	const targets = (name: string, type: string) =>
		all(part(name.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship')
			.filter(({ attributes }) => attributes.get('Type')?.endsWith(`/${type}`))
			.map(({ attributes }) => attributes.get('Target')?.replace('../', 'ppt/') ?? '');
	return {
		...{ names, parts },
		charts: numbered(names, /^ppt\/charts\/[^/]+\.xml$/).map(part),
		books: numbered(names, /^ppt\/embeddings\//).map((name) =>
			read(unzipSync(files[name] ?? new Uint8Array())),
		),
		slides: slides.map(part),
		shown: slides.map((name) => targets(name, 'chart').map(part)),
		notes: slides.map((name) =>
			targets(name, 'notesSlide').flatMap((noted) =>
				all(part(noted), 'p:sp').flatMap((shape) =>
					all(shape, 'p:ph').some(({ attributes }) => attributes.get('type') === 'body')
						? all(shape, 'a:p').map((paragraph) => paragraph.text)
						: [],
				),
			),
		),
	};
}

const points = (cache: Read | undefined): Map<number, string> =>
	new Map(
		(cache?.children ?? [])
			.filter(({ name }) => name === 'c:pt')
			.map((pt) => [Number(pt.attributes.get('idx')), pt.text]),
	);

export interface SeriesRead {
	readonly name: string;
	/** In the order of the categories; those without a value are left out. */
	readonly numbers: readonly number[];
	/** The same by category, for categories of different names. */
	readonly values: ReadonlyMap<string, number>;
	/** Lengths of the whiskers, by category. */
	readonly up: ReadonlyMap<string, number>;
	readonly down: ReadonlyMap<string, number>;
}

/** What a chart says: its categories, and for each series its values by category. */
export function chartRead(chart: Read): { categories: string[]; series: SeriesRead[] } {
	const series = all(chart, 'c:ser');
	const categories = [...points(at(series[0], 'c:cat', 'c:strRef', 'c:strCache')).values()];
	const byCategory = (cache: Read | undefined) =>
		new Map([...points(cache)].map(([idx, value]) => [categories[idx] ?? '', Number(value)]));
	return {
		categories,
		series: series.map((one) => ({
			name:
				at(one, 'c:tx', 'c:strRef', 'c:strCache')?.children.find(({ name }) => name === 'c:pt')?.text ?? '',
			numbers: [...points(at(one, 'c:val', 'c:numRef', 'c:numCache')).values()].map(Number),
			values: byCategory(at(one, 'c:val', 'c:numRef', 'c:numCache')),
			up: byCategory(at(one, 'c:errBars', 'c:plus', 'c:numRef', 'c:numCache')),
			down: byCategory(at(one, 'c:errBars', 'c:minus', 'c:numRef', 'c:numCache')),
		})),
	};
}

/** The cells of a workbook's sheet by their names: numbers as numbers, texts as texts. */
export function cellsRead(book: ReadonlyMap<string, Read>): Map<string, string | number> {
	const sheet = book.get('xl/worksheets/sheet1.xml');
	if (!sheet) throw new Error('The workbook has no sheet.');
	return new Map(
		all(sheet, 'c').map((cell) => [
			cell.attributes.get('r') ?? '',
			cell.attributes.get('t') === 'inlineStr' ? cell.text : Number(cell.text),
		]),
	);
}
