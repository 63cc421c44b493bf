import type { Browser, Page } from '@playwright/test';
import { serve } from '../../hosting/serve';
import { forms } from '../../src/lib/view/exploration';
import { packageIn, type Kept } from './asked';
import { openFloor } from './floor';
import { change, engineRunning, offers, openAtSeries, openExplorer, openSeries } from './page';
import { profiled } from './profile';
import { random } from './random';
import type { Part } from './results';
import { session, type Measured } from './session';
import type { BuiltSite } from './site';
import { tripsOf } from './trips';
import { wishFrom } from './wish';

const series = [
	'eurostat-sm-any',
	'eurostat-sm-type',
	'ard-zdf-daily',
	'eurostat-dii-v1',
	'cbs-sm-type-2021',
];
const largest = ['eurostat-sm-purpose', 'eurostat-sm-type'];

interface Course {
	/** Random changes in each form of each series. */
	readonly rounds: number;
	readonly seed: number;
}

/** Small series: every row of them is in the page. */
export async function builtIn(browser: Browser, site: BuiltSite, { rounds, seed }: Course): Promise<Part> {
	const { served, kept, floor, draw } = await equipped(browser, site, seed);
	const page = await openExplorer(browser, served.url);
	await engineRunning(page);
	const measured: Measured[] = [];
	const profiles: Part['profiles'][number][] = [];
	for (const id of series) {
		const one = kept(id);
		if (id !== series[0]) await openSeries(page, id, one.series.title.de);
		measured.push(
			...(await session(page, floor, one, draw, { each: rounds, inTable: rounds, warm: 2 * rounds })),
		);
		tell(measured, one);
		const profile = await profiled(page, site.dir, () => changes(page, 4 * rounds, draw));
		profiles.push({ what: id, profile });
	}
	await page.context().close();
	await floor.close();
	await served.close();
	return { name: 'built-in', title: 'Built-in data', measured, profiles, trips: [], opens: [] };
}

/** Series of more rows than the page holds: the engine is asked for each view. */
export async function large(browser: Browser, site: BuiltSite, { rounds, seed }: Course): Promise<Part> {
	const { served, kept, floor, draw } = await equipped(browser, site, seed);
	const measured: Measured[] = [];
	const profiles: Part['profiles'][number][] = [];
	const opens: Part['opens'][number][] = [];
	let trips: Part['trips'] = [];
	for (const id of largest) {
		const one = kept(id);
		const start = performance.now();
		const { page, opened } = await openAtSeries(browser, served.url, id);
		opens.push({ series: id, opened, ms: performance.now() - start });
		measured.push(
			...(await session(page, floor, one, draw, { each: 2 * rounds, inTable: 2, warm: 2 * rounds })),
		);
		tell(measured, one);
		if (id === largest[0]) trips = await tripsOf(page, () => changes(page, 4 * rounds, draw));
		const profile = await profiled(page, site.dir, () => changes(page, 4 * rounds, draw));
		profiles.push({ what: id, profile });
		await page.context().close();
	}
	await floor.close();
	await served.close();
	return { name: 'large', title: '500,000 rows more', measured, profiles, trips, opens };
}

async function equipped(browser: Browser, site: BuiltSite, seed: number) {
	return {
		served: await serve({ dir: site.dir, base: '', port: 0 }),
		floor: await openFloor(browser, site.floor),
		kept: (await packageIn(site.data)).kept,
		draw: random(seed),
	};
}

/** Random changes, however many, in one drawn form after another; resolves to how many there were. */
async function changes(page: Page, count: number, draw: () => number): Promise<number> {
	const drawn = forms.filter((form) => form !== 'table');
	for (let i = 0; i < count; i++) {
		const controls = await offers(page);
		const next = drawn[Math.floor(i / 4) % drawn.length] ?? '';
		const canSwitch = controls.some(({ on, codes }) => on === 'radio' && codes.includes(next));
		const wish = { on: 'radio', name: 'form', code: next } as const;
		await change(page, i % 4 === 0 && canSwitch ? wish : wishFrom(controls, draw));
	}
	return count;
}

function tell(measured: readonly Measured[], { series: { id }, rows }: Kept): void {
	const own = measured.filter((one) => one.series === id);
	const wrong = own.filter((one) => one.wrong.length > 0).length;
	console.log(`${id} (${rows.length} rows): ${own.length} changes, ${wrong} wrong answers`);
}
