import { quantile } from '../explorer/numbers';
import type { circumstances } from '../report';
import type { Condition, Visit } from './measure';

export interface Results extends ReturnType<typeof circumstances> {
	/** Average load of the machine in the minute before the beginning and before the end. */
	readonly load: readonly [number, number];
	readonly seed: number;
	readonly rows: number;
	readonly bytes: number;
	readonly parts: readonly { readonly condition: Condition; readonly visits: readonly Visit[] }[];
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const ms = (value: number): string => (value < 9.95 ? value.toFixed(1) : value.toFixed(0));
const range = (values: readonly number[]): string =>
	`${ms(quantile(values, 0.5))} (${ms(Math.min(...values))}–${ms(Math.max(...values))})`;

/** Longer than two frames at 60 a second: seen as a jerk. */
const jerk = 34;

function cells({ condition, visits }: Results['parts'][number]): readonly (readonly [string, string])[] {
	const frames = visits.flatMap((visit) => visit.frames);
	const jerks = frames.filter((frame) => frame > jerk).length;
	return [
		['', condition.name],
		['file chosen → columns', range(visits.map(({ read }) => read))],
		['confirmed → list', range(visits.map(({ list }) => list))],
		['confirmed → summary', range(visits.map(({ summary }) => summary))],
		['filter changed → list and summary', range(visits.flatMap(({ filters }) => filters))],
		['scrolling: median time between frames', ms(quantile(frames, 0.5))],
		['… p95', ms(quantile(frames, 0.95))],
		['… longest', ms(Math.max(...frames))],
		[`… longer than ${jerk} ms`, `${jerks} of ${frames.length}`],
		['… without a line in sight', String(visits.reduce((sum, { empty }) => sum + empty, 0))],
		['line opened → its findings', range(visits.map(({ open }) => open))],
		['CSV for programs', range(visits.map(({ csv }) => csv))],
		['CSV for German Excel', range(visits.map(({ excel }) => excel))],
	];
}

/** The results for people. */
export function markdown(results: Results): string {
	const { date, commit, machine, versions, load, seed, rows, bytes, parts } = results;
	const columns = parts.map(cells);
	const [first = []] = columns;
	const table = first.map(([name], i) => [name, ...columns.map((column) => column[i]?.[1] ?? '')]);
	const [head = [], ...body] = table;
	return `# ${rows.toLocaleString('en')} businesses, ${date.slice(0, 10)}

Commit ${commit}. ${machine}. ${Object.entries(versions)
		.map(([name, version]) => `${name} ${version}`)
		.join(
			', ',
		)}. Load ${load[0].toFixed(1)} at the beginning, ${load[1].toFixed(1)} at the end. Seed ${seed}; the file has ${(bytes / 1e6).toFixed(1)} MB.

Medians in ms (least–most) over ${parts[0]?.visits.length ?? 0} visits, each in a new page. From the event on the control to the frame after the answer is in
the page and laid out. Scrolling: 700 px with each frame, from the first line to the last.

${[row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')}
`;
}
