/** The board of the page /survey/ with nothing else on it, over an invented survey that lies in the engine. */
import { mount, unmount } from 'svelte';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/browser';
import type { Filter } from '../../../src/lib/queries/survey/asked';
import { cellsQuery } from '../../../src/lib/queries/survey/cells-query';
import { cubeOf } from '../../../src/lib/queries/survey/cube';
import { designShape } from '../../../src/lib/study/design-shape';
import type { Kit } from '../../../src/lib/study/analysis/asked';
import { chartsOf, groundOf } from '../../../src/lib/study/analysis/board';
import { startOf } from '../../../src/lib/study/analysis/start-view';
import type { StudyView } from '../../../src/lib/view/study-view';
import '../../../src/routes/page.css';
import '../../../src/routes/tokens.css';
import { random } from '../../explorer/random';
import { codebook, names, respondents } from '../respondents';
import Page from './Page.svelte';

/** ms of one change; see drive.js. */
export interface Took {
	readonly laidOut: number;
	readonly drawn: number;
}
/** Cells of a cube, and ms to get them ready, to slice them, and to ask all respondents instead. */
export interface Sliced {
	readonly cells: number;
	readonly ready: number;
	readonly slice: readonly number[];
	readonly full: readonly number[];
}
type Place = readonly [number, number];
declare global {
	interface Window {
		readonly moved: {
			until(drawings: readonly Element[], own: number, change: () => void): Promise<Took>;
			frame(): Promise<void>;
		};
		board: {
			/** Generates and stores respondents; ms of storing. */
			hold(rows: number, seed: number): Promise<number>;
			/** Puts a board of some questions on the page; ms until it is drawn. */
			open(ids: readonly string[]): Promise<number>;
			/** Draws a pointer across the chart of a question, from one place to another; shares of its width and height. */
			brush(id: string, from: Place, to: Place): Promise<Took>;
			/** Sets filters as another control of the page does. */
			filter(own: string, filters: StudyView['filters']): Promise<Took>;
			/** Where a chart is wrong beside a plain loop over all respondents; empty if nowhere. */
			wrong(): string[];
			/** ms to compute, without drawing, the charts of the present view. */
			compute(): Promise<number>;
			slices(times: number, seed: number): Promise<Sliced>;
		};
	}
}

const main = document.querySelector('main') as HTMLElement;
let engine: Engine | undefined;
let kit: Kit;
/** A survey is the engine's own once it is stored; this one is for the plain loop. */
let plain: ReturnType<typeof respondents>;
let page:
	| ReturnType<
			typeof mount<Record<string, never>, { change(to: Partial<StudyView>): void; shown(): StudyView }>
	  >
	| undefined;

const sections = () => [...main.querySelectorAll<HTMLElement>('[data-board]')];
const drawings = () => sections().map((section) => section.querySelector('.drawing') as Element);
const placeOf = (id: string) => sections().findIndex((section) => section.dataset['board'] === id);
const theirs = (): NonNullable<typeof page> => {
	if (!page) throw new Error('No board is open.');
	return page;
};

const valuesOf = (name: string) => {
	const column = plain.columns.find((one) => one.name === name);
	if (!column) throw new Error(`There is no column ${name}.`);
	return column.values;
};

/** Whether a respondent passes a selection, and whether he answered at all. */
function test(id: string, filter: StudyView['filters'][string] | null): (row: number) => boolean {
	if (id === names.hours) {
		const values = valuesOf(id);
		if (filter?.kind !== 'span') return () => true;
		return (row) => (values[row] ?? NaN) >= filter.from && (values[row] ?? NaN) < filter.to;
	}
	if (filter?.kind === 'span') throw new Error(`${id} has no stretches.`);
	if (id === 'q6') {
		const chosen = (filter?.answers ?? []).map((option) => valuesOf(names.options[option] ?? ''));
		return filter ? (row) => chosen.some((values) => values[row] === 1) : () => true;
	}
	const values = valuesOf(id);
	return filter ? (row) => filter.answers.includes(values[row] ?? -1) : (row) => values[row] !== -1;
}

window.board = {
	async hold(rows, seed) {
		engine ??= await openEngine({ dataRoot: './' });
		plain = respondents(rows, seed);
		const start = performance.now();
		await engine.hold(plain);
		const took = performance.now() - start;
		kit = { engine, codebook, rows, shape: designShape(codebook.design), design: null };
		return took;
	},
	async open(ids) {
		if (page) await unmount(page);
		const start = performance.now();
		const view = { ...startOf(codebook, ['q0']), board: ids };
		page = mount(Page, { target: main, props: { kit, start: view } }) as typeof page;
		while (!(sections().length === ids.length && drawings().every((host) => host.firstElementChild)))
			await window.moved.frame();
		return performance.now() - start;
	},
	brush(id, from, to) {
		const place = placeOf(id);
		const walk = sections()[place]?.querySelector('.walk');
		if (!walk) throw new Error(`${id} cannot be brushed.`);
		const { left, top, width, height } = walk.getBoundingClientRect();
		// A finger: a mouse would have to be captured, which made events cannot.
		const send = (type: string, [x, y]: Place) =>
			walk.dispatchEvent(
				new PointerEvent(type, {
					...{ bubbles: true, pointerType: 'touch', button: 0 },
					...{ clientX: left + x * width, clientY: top + y * height },
				}),
			);
		const before = theirs().shown();
		return window.moved.until(drawings(), place, () => {
			// Between two bars nothing is hit: a reader would aim better.
			for (let down = 0; theirs().shown() === before && down < 1; down += 0.02) {
				send('pointerdown', [from[0], (from[1] + down) % 1]);
				send('pointerup', [to[0], (to[1] + down) % 1]);
			}
		});
	},
	filter: (own, filters) => window.moved.until(drawings(), placeOf(own), () => theirs().change({ filters })),
	wrong() {
		const { board, filters } = theirs().shown();
		return board.flatMap((id, place) => {
			const passes = board.map((other) => test(other, other === id ? null : (filters[other] ?? null)));
			const others = Object.entries(filters).filter(([other]) => !board.includes(other));
			if (others.length > 0) throw new Error('Filters beside the board are not looked at.');
			let n = 0;
			// Who did not answer another question is still here: only its selection leaves respondents out.
			const needed = passes.filter((_, i) => i === place || filters[board[i] ?? ''] !== undefined);
			for (let row = 0; row < plain.rows; row++) if (needed.every((pass) => pass(row))) n++;
			const said = sections()[place]?.querySelector('p')?.textContent ?? '';
			const shown = Number(/[\d.\u202f\u00a0]+/.exec(said)?.[0].replaceAll(/\D/g, ''));
			return shown === n ? [] : [`${id} is based on ${n}, and says: ${said.trim().replaceAll(/\s+/g, ' ')}`];
		});
	},
	async compute() {
		const view = theirs().shown();
		const ground = await groundOf(kit, view);
		const start = performance.now();
		await chartsOf(ground, view.filters);
		return performance.now() - start;
	},
	async slices(times, seed) {
		const draw = random(seed);
		const { shape } = kit;
		const dimensions = names.answeredByAll.map((column) => ({ kind: 'codes', column }) as const);
		const ask = (filters: readonly Filter[], keep: readonly number[]) =>
			kit.engine.columns(
				cellsQuery({ dimensions: dimensions.filter((_, place) => keep.includes(place)), filters, shape }),
			);
		const start = performance.now();
		const cube = cubeOf(await ask([], [0, 1, 2, 3, 4]));
		const ready = performance.now() - start;
		const [slice, full]: [number[], number[]] = [[], []];
		for (let i = 0; i < times; i++) {
			const [own, a, b] = [0, 1, 2].map((place) => (place + i) % dimensions.length) as [
				number,
				number,
				number,
			];
			const filters: Filter[] = [a, b].map((place) => ({
				...{ kind: 'codes', column: dimensions[place]?.column ?? '' },
				codes: [0, 1, 2, 3, 4, 5].filter((code) => code === i % 6 || draw() < 0.5),
			}));
			const began = performance.now();
			const { w } = cube.slice({ filters, keep: [own] });
			slice.push(performance.now() - began);
			const asked = performance.now();
			const answer = await ask(filters, [own]);
			full.push(performance.now() - asked);
			const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
			if (!(Math.abs(sum(w) - sum(answer.w)) < 1e-6 * sum(w)))
				throw new Error(`A slice has ${sum(w)}, the respondents have ${sum(answer.w)}.`);
		}
		return { cells: cube.cells.count, ready, slice, full };
	},
};
