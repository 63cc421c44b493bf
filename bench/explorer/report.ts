import { quantile, summary } from './numbers';
import { aims, isTimed, ratioOf, type Part, type Results, type Timed } from './results';
import type { Measured } from './session';

type Cells = readonly (string | number)[];
const row = (cells: Cells) => `| ${cells.join(' | ')} |`;
const table = (head: Cells, rows: readonly Cells[]) =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const ms = (value: number): string => (value < 9.95 ? value.toFixed(1) : value.toFixed(0));

const ratios = (all: readonly Timed[]) => all.map(ratioOf).filter((ratio) => ratio !== null);
const took = ({ answer }: Timed): number => answer.took;

function line(name: string, all: readonly Timed[]): Cells {
	const { changes, median, p95, max } = summary(all.map(took));
	const frame = summary(all.map(({ answer }) => answer.frame));
	const middle = (of: (answer: Timed['answer']) => number | null) => {
		const values = all.map(({ answer }) => of(answer)).filter((value) => value !== null);
		return values.length > 0 ? ms(quantile(values, 0.5)) : '–';
	};
	const ratio = ratios(all);
	return [
		...[name, changes, ms(median), ms(p95), ms(max), ms(frame.median), ms(frame.p95)],
		...[middle(({ floor }) => floor.query), middle(({ floor }) => floor.drawing)],
		ratio.length > 0 ? quantile(ratio, 0.5).toFixed(2) : '–',
	];
}

const head = [
	'',
	'changes',
	'median',
	'p95',
	'max',
	'frame median',
	'frame p95',
	'raw query',
	'one draw',
	'ratio',
];

function grouped(all: readonly Timed[], by: (one: Timed) => string): Cells[] {
	const groups = new Map<string, Timed[]>();
	for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
	return [...groups].map(([name, own]) => line(name, own));
}

/** What an aim is and what came of it. */
function verdict({ part, what, most }: (typeof aims)[number], { parts }: Results): Cells {
	const own = parts.find(({ name }) => name === part)?.measured.filter(isTimed) ?? [];
	const is = what === 'ratio' ? quantile(ratios(own), 0.5) : summary(own.map(took))[what];
	const write = (value: number) => (what === 'ratio' ? value.toFixed(2) : `${ms(value)} ms`);
	const by = `${Math.abs((is / most - 1) * 100).toFixed(0)} %`;
	return [
		`${part}, ${what === 'ratio' ? 'median ratio' : what}`,
		`at most ${write(most)}`,
		write(is),
		is <= most ? `met, ${by} below` : `missed by ${by}`,
	];
}

function section({ title, measured, profiles, trips, opens }: Part): string {
	const own = measured.filter(isTimed);
	const slowest = own.toSorted((a, b) => took(b) - took(a)).slice(0, 8);
	const twice = own.filter(({ answer }) => answer.draws > 1).length;
	const unseen = measured.filter(({ answer }) => answer?.took === null).length;
	const unanswered = measured.filter(({ answer }) => answer === null).length;
	return [
		`## ${title}`,
		table(head, [line('**all**', own), ...grouped(own, ({ kind }) => kind)]),
		'By the form of the answer:',
		table(
			head,
			grouped(own, ({ form }) => form),
		),
		'By series:',
		table(
			head,
			grouped(own, ({ series }) => series),
		),
		`Besides, ${unseen} changes went from nothing shown to nothing shown. ${twice} answers were drawn more than once. Not answered in time: ${unanswered}. Wrong answers: ${wrongIn(measured).length - unanswered}.`,
		'The slowest:',
		table(
			['ms', 'kind', 'rows', 'raw query', 'one draw', 'address'],
			slowest.map(({ kind, rows, search, answer: { took, floor } }) => [
				...[ms(took), kind, rows, ms(floor.query), floor.drawing === null ? '–' : ms(floor.drawing)],
				`\`${search}\``,
			]),
		),
		...profiles.map(({ what, profile: { changes, parts } }) =>
			[
				`Where the time of the page goes, ${what} (a profile of ${changes} changes, ms for each; measured apart, the profiler slows all down):`,
				table(
					['part', 'ms', 'share'],
					parts.map(([part, time]) => [part, ms(time), `${((100 * time) / sum(parts)).toFixed(0)} %`]),
				),
			].join('\n\n'),
		),
		...opens.map(
			({ series, opened, ms: time }) =>
				`Opened at \`${series}\`, from nothing to the first answer: ${(time / 1000).toFixed(1)} s, ${opened === 1 ? 'at once' : `at the ${opened}. try, as the engine was lost before`}.`,
		),
		...(trips.length === 0
			? []
			: [
					'Messages to the engine for each change, in their order:',
					table(
						['message', 'times', 'ms'],
						trips.map(({ step, times, ms: time }) => [`\`${step}\``, times.toFixed(1), ms(time)]),
					),
				]),
	].join('\n\n');
}

const sum = (parts: readonly (readonly [string, number])[]): number =>
	parts.reduce((all, [, time]) => all + time, 0);

/** What no address asked for; such a result is none. */
export const wrongIn = (measured: readonly Measured[]): string[] =>
	measured.flatMap(({ wrong, search, wish }) =>
		wrong.length === 0 ? [] : [`${search} after ${JSON.stringify(wish)}: ${wrong.slice(0, 4).join('; ')}`],
	);

/** The results for people. */
export function markdown(results: Results): string {
	const { date, commit, machine, versions, load, seed, parts, cold } = results;
	const range = (values: readonly number[]) =>
		`${ms(quantile(values, 0.5))} (${ms(Math.min(...values))}–${ms(Math.max(...values))})`;
	return `# From a change in the explorer to the drawn answer, ${date.slice(0, 10)}

Commit ${commit}. ${machine}. ${Object.entries(versions)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ')}. Load ${load[0].toFixed(1)} at the beginning, ${load[1].toFixed(1)} at the end. Seed ${seed}.

Milliseconds in a warm page at 1280 px, from the event on the control to the answer in the page and laid out (its box was read); “frame”: until the
next frame was handed to be painted. Each answer was compared in Node with what the page's address asks of the package's rows; a wrong one ends the
bench. “Raw query”: the same question as text, answered by the same DuckDB-Wasm in a worker of the same browser as an Arrow table. “One draw”: the same
drawing by the same code on the same rows at the same width, put into an otherwise empty page and laid out. Both are medians of three, measured right
after the change. Ratio: the change over their sum, the median of all changes that draw (the form table does not).

## Aims

${table(
	['', 'aim', 'is', ''],
	aims.map((aim) => verdict(aim, results)),
)}

${parts.map(section).join('\n\n')}

## Cold

From opening the page, nothing in the cache, no line between: the engine's worker is made after ${range(cold.made)}, by itself once the page is idle, and the
engine runs after ${range(cold.running)}. A first change on the first view, made at once, is drawn after ${range(cold.first)}; workers that existed by then:
${Math.max(...cold.workers)}.
`;
}
