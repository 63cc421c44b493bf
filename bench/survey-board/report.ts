import { quantile, summary } from '../explorer/numbers';
import type { circumstances } from '../report';
import type { Sliced } from './page/client';
import type { Part, Size } from './run';

export interface Results extends ReturnType<typeof circumstances>, Size {
	/** Average load of the machine in the minute before the beginning, before the peer, and before the end. */
	readonly load: readonly number[];
	readonly ours: Part & { readonly sliced: Sliced };
	/** Null where the peer could not be measured, and why. */
	readonly mosaic: Part | null;
	readonly without: string | null;
	readonly peers: Readonly<Record<string, string>>;
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const ms = (value: number): string =>
	value < 0.995 ? value.toFixed(2) : value < 9.95 ? value.toFixed(1) : value.toFixed(0);
const mb = (value: number | null): string => (value === null ? '–' : `${value.toFixed(0)} MB`);
const versionsOf = (versions: Readonly<Record<string, string>>): string =>
	Object.entries(versions)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ');

/** The results for people. */
export function markdown(results: Results): string {
	const { date, commit, machine, versions, load, rows, moves, seed, ours, mosaic, without, peers } = results;
	const { sliced } = ours;
	const lines = [...ours.moved, ...(mosaic?.moved ?? [])].map(
		({ name, opened, laidOut, drawn, computed }) => {
			const [inPage, seen] = [summary(laidOut), summary(drawn)];
			return [
				name,
				...[seen.median, seen.p95, seen.max, inPage.median, inPage.p95].map(ms),
				computed === null ? '–' : ms(computed),
				ms(opened),
			];
		},
	);
	const slices = (values: readonly number[]) => [0.5, 0.95, 1].map((share) => ms(quantile(values, share)));
	return `# Four charts that filter each other, ${rows.toLocaleString('en')} respondents, ${date.slice(0, 10)}

Commit ${commit}. ${machine}. ${versionsOf(versions)}. Load ${load.map((one) => one.toFixed(1)).join(', ')} (beginning, before the peer, end). Seed ${seed}.

Generated respondents: six questions with one of six answers, one with any of six, one number; weights and three strata. ${moves} random moves each, ms. Drawn: from the
event on the chart to the frame after the one that showed all the other charts anew (two animation frames after the last change in the page).
In the page: until all are replaced and laid out. Computed: the charts of one selection with their intervals, nothing drawn (median of
${Math.ceil((moves + 8) / 20)}). Opened: from the wish for these four charts until they are drawn and their sums are there.

${table(['', 'drawn: median', 'p95', 'max', 'in the page: median', 'p95', 'computed', 'opened'], lines)}

Ours draw weighted shares with 95 % intervals (Taylor linearisation), and everyone's value behind each; Mosaic's draw sums of weights, without
intervals. What was shown was counted over in a plain loop each 20 moves: ${[...ours.moved, ...(mosaic?.moved ?? [])].flatMap(({ wrong }) => wrong).length} wrong.
${without ?? `Mosaic: ${versionsOf(peers)}, in its own DuckDB-Wasm.`}

${table(
	['', 'the survey stored, ms', 'peak of the page and its workers', 'scripts of the page at the end'],
	[
		['ours', ms(ours.held), mb(ours.memory.peak), mb(ours.memory.scripts)],
		...(mosaic ? [['Mosaic', ms(mosaic.held), mb(mosaic.memory.peak), mb(mosaic.memory.scripts)]] : []),
	],
)}

Generating the respondents in the page, and keeping them for the plain loop, is part of both peaks.

## A cube of 6^5 combinations x 3 strata

${sliced.cells.toLocaleString('en')} cells, ready after ${ms(sliced.ready)} ms. ${sliced.slice.length} random filters on two of its dimensions, summed up by a third; ms.

${table(
	['', 'median', 'p95', 'max'],
	[
		['slice of the kept sums', ...slices(sliced.slice)],
		['the same, asked of all respondents', ...slices(sliced.full)],
	],
)}
`;
}
