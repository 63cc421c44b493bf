import type { Judged, Verdict } from './judge';

const verdicts = [
	...(['right', 'named', 'false alarm', 'other line', 'asked', 'silent', 'crash', 'slow'] as const),
] satisfies readonly Verdict[];

export const count = (judged: readonly Judged[], verdict: Verdict): number =>
	judged.filter((one) => one.verdict === verdict).length;

/** The share of misreads nobody was told of, in %. */
export const silent = (judged: readonly Judged[]): number => (100 * count(judged, 'silent')) / judged.length;

/** A table in Markdown, columns as wide as their widest cell. */
function markdown(rows: readonly (readonly string[])[]): string {
	const [first = []] = rows;
	const widths = first.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length), 3));
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
	return [line(first), rule, ...rows.slice(1).map(line)].join('\n');
}

const cells = (name: string, judged: readonly Judged[], others: readonly Judged[]): readonly string[] => [
	...[name, String(judged.length)],
	...verdicts.map((verdict) => String(count(judged, verdict) || '')),
	...[String(judged.reduce((sum, { taken }) => sum + taken, 0) || ''), String(count(others, 'silent') || '')],
];

/** What our reading and PapaParse alone make of all files, kind by kind. */
export function report(ours: readonly Judged[], papa: readonly Judged[]): string {
	const kinds = [...new Set(ours.map(({ file }) => file.kind))];
	const of = (kind: string) => (one: Judged) => one.file.kind === kind;
	const head = ['what was done', 'files', ...verdicts, 'taken along', 'PapaParse alone: silent'];
	const table = markdown([
		head,
		...kinds.map((kind) => cells(kind, ours.filter(of(kind)), papa.filter(of(kind)))),
		cells('all', ours, papa),
	]);
	const known = ours.filter(
		({ verdict, file }) => verdict === 'silent' || (verdict === 'asked' && file.kind === 'sound'),
	);
	const share = (judged: readonly Judged[]): string => `${silent(judged).toFixed(2)} %`;
	return [
		'# Damaged files and what the reading makes of them',
		'Written by `damaged.test.ts`; `npx vitest run --project unit tests/survey/damaged -u` writes it anew.',
		'Right: every cell as it should be. Named: what is wrong is named with its line, or the file is refused for its reason. ' +
			'False alarm: all right, and something else is named. Other line: named, but elsewhere. Asked: misread, and the reader was ' +
			'asked to look twice at the preview. Silent: misread, and nobody was told. Taken along: sound respondents inside a record ' +
			'that is named.',
		table,
		`Silent misreads: ${share(ours)} of ${ours.length} files; PapaParse alone ${share(papa)}.`,
		'## Silent misreads, one by one',
		known.length ? known.map(({ file }) => `- ${file.kind}: ${file.place}`).join('\n') : 'None.',
		'',
	]
		.join('\n\n')
		.replace(/\n\n$/, '\n');
}
