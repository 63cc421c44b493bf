import { expect, type Locator, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { pack } from '../../src/lib/plates/pack';
import type { Plate } from '../../src/lib/plates/plate';
import { squeezed } from '../../src/lib/plates/squeeze';
import { plate } from '../../src/lib/talk/talk.sample';

/** The page, and what says whether all slides are drawn. */
export const talk = (page: Page): Locator => page.locator('.talk');

/** The slides in the editor. */
export const cards = (page: Page): Locator => page.locator('ol > [data-key]');

/** What is shown over the page while it is presented, and the slide on it. */
export const stage = (page: Page): Locator => page.locator('.over-page-root');
export const slide = (page: Page): Locator => stage(page).locator('.slide:visible');

/** Waits until the talk is drawn and its address written. */
export async function ready(page: Page): Promise<void> {
	await expect(talk(page)).toHaveAttribute('data-state', 'ready');
	await expect(page).toHaveURL(/#d=/);
}

/** The address of a talk of these slides, each a line as talk/talk-text.ts writes them. */
export async function addressOf(
	slides: readonly object[],
	{ title = '', path = '/talk/', more = '' } = {},
): Promise<string> {
	const lines = [{ v: 1, title }, ...slides].map((line) => JSON.stringify(line));
	return `${path}#d=${await squeezed(lines.join('\n'))}${more}`;
}

/** A figure as a speaker takes it along from the explorer. */
export const figure = (change: Partial<Plate> = {}): Plate => ({ ...plate, ...change });
export const packedFigure = (change: Partial<Plate> = {}): Promise<string> => pack(figure(change));

/** `offer` of slides/collect as a script that hands it to the page it is run in. */
export async function offerScript(): Promise<string> {
	const made = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: 'src/lib/slides/collect.ts', name: 'collected', formats: ['iife'] },
		},
	})) as Rolldown.RolldownOutput[];
	const [chunk] = made.flatMap(({ output }) => output);
	if (chunk?.type !== 'chunk') throw new Error('offer could not be bundled');
	return `${chunk.code}; window.offer = collected.offer;`;
}

declare global {
	interface Window {
		offer: (plate: Plate) => Promise<'taken' | 'nobody'>;
	}
}
