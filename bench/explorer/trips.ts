import type { Page } from '@playwright/test';
import type { Trip } from './page';

/** One kind of message to the database's worker: how many for a change, and how long until all of them were answered, ms. */
export interface Step {
	readonly step: string;
	readonly times: number;
	readonly ms: number;
}

/** What the messages to the engine cost while `work` makes so many changes, in the order they first go out. */
export async function tripsOf(page: Page, work: () => Promise<number>): Promise<Step[]> {
	await page.evaluate(() => void (window.signs.trips = []));
	const changes = await work();
	const trips = await page.evaluate(() => {
		const { trips } = window.signs;
		window.signs.trips = null;
		return trips ?? [];
	});
	const steps = new Map<string, Trip[]>();
	for (const trip of trips) steps.set(nameOf(trip), [...(steps.get(nameOf(trip)) ?? []), trip]);
	return [...steps].map(([step, all]) => ({
		step,
		times: all.length / changes,
		ms: all.reduce((sum, { from, to }) => sum + to - from, 0) / changes,
	}));
}

const nameOf = ({ type, sql }: Trip): string =>
	/^[A-Z]/.test(sql)
		? `${type}: ${sql
				.split(/[\s(]+/, 2)
				.join(' ')
				.replace(/_\d+$/, '')} …`
		: type;
