import type { Page } from '@playwright/test';
import { forms, type Form } from '../../src/lib/view/exploration';
import { askedBy, type Kept } from './asked';
import type { FloorPage } from './floor';
import type { Floor } from './floor/client';
import { change, offers, type Changed } from './page';
import { one } from './random';
import { kindOf, wishFrom, type Control, type Kind, type Wish } from './wish';
import { wrongIn } from './wrong';

/** A change and its answer. */
export interface Measured {
	readonly series: string;
	readonly kind: Kind;
	readonly wish: Wish;
	/** What the page's address said then. */
	readonly search: string;
	/** The form that was asked for, and how many rows answer. */
	readonly form: Form;
	readonly rows: number;
	/** Its times in ms, with the least that such an answer costs; null where there was none. */
	readonly answer: (Pick<Changed, 'took' | 'frame' | 'draws'> & { readonly floor: Floor }) | null;
	readonly wrong: readonly string[];
}

export interface Rounds {
	/** Random changes after each change of the form, and after that to the table of all values. */
	readonly each: number;
	readonly inTable: number;
	/** Changes at first that are not counted. */
	readonly warm: number;
}

/** Goes through all forms that the open series can take, with random changes in each. */
export async function session(
	page: Page,
	floor: FloorPage,
	kept: Kept,
	draw: () => number,
	{ each, inTable, warm }: Rounds,
): Promise<Measured[]> {
	const measured: Measured[] = [];
	const make = async (wish: Wish) => {
		const answer = await answerTo(page, floor, kept, wish);
		measured.push(answer);
		return answer;
	};
	let isEmpty = false;
	const makeAny = async () => {
		const controls = await offers(page);
		isEmpty = (await make(isEmpty ? wayOut(controls, draw) : wishFrom(controls, draw))).rows === 0;
	};
	for (let i = 0; i < warm; i++) await makeAny();
	const uncounted = measured.splice(0);
	for (const form of forms) {
		const [wish] = (await offers(page)).flatMap(({ on, name, codes }) =>
			on === 'radio' && codes.includes(form) ? [{ on, name, code: form }] : [],
		);
		if (wish) isEmpty = (await make(wish)).rows === 0;
		for (let i = 0; i < (form === 'table' ? inTable : each); i++) await makeAny();
	}
	return [...measured, ...uncounted.filter(({ wrong }) => wrong.length > 0).map(untimed)];
}

/** What is wrong counts whenever it was; its time does not. */
const untimed = ({ answer, ...rest }: Measured): Measured => ({
	...rest,
	answer: answer && { ...answer, took: null },
});

/** Where nothing is shown, readers ask for all. */
function wayOut(controls: readonly Control[], draw: () => number): Wish {
	const all = controls.filter(({ on, codes }) => on === 'button' && codes.includes('0'));
	return all.length > 0 ? { on: 'button', name: one(all, draw).name, code: '0' } : wishFrom(controls, draw);
}

async function answerTo(page: Page, floor: FloorPage, kept: Kept, wish: Wish): Promise<Measured> {
	const changed = await change(page, wish);
	const search = typeof changed === 'string' ? new URL(page.url()).search : changed.search;
	const asked = askedBy(search, kept);
	const facts = { series: kept.series.id, kind: kindOf(wish), wish, form: asked.view.form, search };
	const rows = asked.rows.length;
	if (typeof changed === 'string') return { ...facts, rows, answer: null, wrong: [changed] };
	const { took, frame, draws, room, seen } = changed;
	return {
		...{ ...facts, rows, wrong: wrongIn(seen, asked, kept) },
		answer: { took, frame, draws, floor: await floor.measure(asked.view, kept, room) },
	};
}
