/** What R says of one thing: an expected number or structure of numbers, a known wrong answer, or a refusal. */
export interface Result {
	readonly id: string;
	readonly kind?: 'trap' | 'error';
	readonly spec?: Readonly<Record<string, unknown>>;
	readonly expected: unknown;
	readonly tolerance?: Tolerance;
}

export interface Tolerance {
	readonly rel?: number;
	readonly abs?: number;
	/** Of single fields, by name or by the last two names of their path: `fisher.ci`. */
	readonly fields?: Readonly<Record<string, { readonly rel?: number; readonly abs?: number }>>;
}

type Texts = Readonly<Record<string, string>>;
const data: Texts = import.meta.glob('./data/*.csv', { query: '?raw', import: 'default', eager: true });
const expected: Texts = import.meta.glob('./expected/*.jsonl', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const named = (files: Texts): [string, string][] =>
	Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, '').replace(/\.\w+$/, ''), text]);

/** All cases by their name, with their results. */
export const cases: ReadonlyMap<string, readonly Result[]> = new Map(
	named(expected).map(([name, text]) => [
		name,
		text
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Result),
	]),
);

/** Respondents as a CSV file has them: the header, and a line for each. */
export function sheet(name: string): string[] {
	const text = new Map(named(data)).get(name);
	if (text === undefined) throw new Error(`There is no file ${name}.csv.`);
	const [header = '', ...lines] = text.trim().split('\n');
	return [
		header.replace('rows,', ''),
		...lines.flatMap((line) => {
			const at = line.indexOf(',');
			return new Array<string>(Number(line.slice(0, at))).fill(line.slice(at + 1));
		}),
	];
}
