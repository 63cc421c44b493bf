/**
 * `npx tsx bench/survey-tasks.ts [nhanes.csv] [wvs.csv]`: tasks of a consultant with an own survey, each walked through in the built
 * site as a reader would, and how many steps it takes. A step is a click, a key, a choice in a list, or a text typed; opening
 * the page is none. Fails where the page does not say what the task was after.
 *
 * The two public surveys are not ours to ship. In R:
 * `write.csv(survey::nhanes, "nhanes.csv", row.names = FALSE)`, `write.csv(carData::WVS, "wvs.csv", row.names = FALSE)`.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { serve } from '../hosting/serve';
import { findBrowser } from '../tests/browser/find';
import { builtSite } from './explorer/site';

const [nhanes, wvs] = process.argv.slice(2);
const patience = 60_000;

/** A consultant at the page, who counts. */
class Walk {
	steps = 0;
	constructor(readonly page: Page) {}

	async click(selector: string, text?: string): Promise<void> {
		this.steps++;
		await this.page
			.locator(selector, text === undefined ? {} : { hasText: text })
			.first()
			.click();
		await this.settled();
	}
	async pick(name: string, label: string | RegExp): Promise<void> {
		this.steps++;
		const select = this.page.locator(`select[name="${name}"]`);
		const options = await select.locator('option').allInnerTexts();
		const found = options.find((one) => (typeof label === 'string' ? one.includes(label) : label.test(one)));
		if (found === undefined) throw new Error(`${name} offers no ${String(label)}: ${options.join(' | ')}`);
		await select.selectOption({ label: found });
		await this.settled();
	}
	async type(selector: string, text: string): Promise<void> {
		this.steps++;
		const field = this.page.locator(selector).first();
		await field.fill(text);
		await field.blur();
		await this.settled();
	}
	async file(path: string): Promise<void> {
		this.steps++;
		await this.page.locator('.zone input[type=file]').setInputFiles({
			name: path.split('/').at(-1) ?? '',
			mimeType: 'text/csv',
			buffer: readFileSync(path),
		});
		await this.step('look');
	}
	async step(name: string): Promise<void> {
		await this.page.waitForSelector(`.survey[data-step=${name}]`, { timeout: patience });
	}
	question(text: string): Promise<void> {
		return this.click('.analysis nav button', text);
	}
	/** A file that the page hands over. */
	async saves(selector: string, pattern: RegExp): Promise<string> {
		this.steps++;
		const coming = this.page.waitForEvent('download', { timeout: patience });
		await this.page.locator(selector).first().click();
		const name = (await coming).suggestedFilename();
		if (!pattern.test(name)) throw new Error(`${name} was saved, not ${String(pattern)}.`);
		return name;
	}
	/** What the page says; throws where it never says what is wanted. */
	async says(selector: string, wanted: RegExp): Promise<string> {
		let texts: string[] = [];
		for (let tries = 0; tries < 100; tries++) {
			texts = (await this.page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
			const found = texts.flatMap((text) => wanted.exec(text)?.[0] ?? [])[0];
			if (found !== undefined) return found;
			await this.page.waitForTimeout(200);
		}
		throw new Error(`${selector} never says ${String(wanted)}, but: ${texts.join(' | ').slice(0, 600)}`);
	}
	/** Until no view is being computed. */
	private async settled(): Promise<void> {
		await this.page.waitForFunction(() => document.querySelector('.view[aria-busy=true]') === null);
	}
}

interface Task {
	readonly name: string;
	/** Done once all is ready; gives the words that answer. */
	readonly walk: (walk: Walk) => Promise<string>;
	/** From the file to where the task begins. */
	readonly ready: (walk: Walk) => Promise<void>;
}

async function sample(walk: Walk): Promise<void> {
	await walk.click('[data-sample]');
	await walk.step('look');
	await walk.click('[data-read]');
	await walk.step('codebook');
	await walk.click('[data-analyse]');
	await walk.step('analyse');
	await walk.says('[data-sentence]', /\d/);
}
const read = (path: string) => async (walk: Walk) => {
	await walk.file(path);
	await walk.click('[data-read]');
	await walk.step('codebook');
};
async function analyse(walk: Walk): Promise<void> {
	await walk.click('[data-analyse]');
	await walk.step('analyse');
}

const uses = 'Nutzt Ihr Unternehmen soziale Medien?';
const size = 'Größenklasse nach Beschäftigten';
const ofSample: readonly Omit<Task, 'ready'>[] = [
	{
		name: 'How many firms of 10 to 49 use social media, give or take?',
		walk: async (walk) => {
			await walk.question(uses);
			await walk.pick('by', size);
			return walk.says('figure table', /57,5 %/);
		},
	},
	{
		name: 'Do sectors differ, beyond chance? By how much?',
		walk: async (walk) => {
			await walk.question(uses);
			await walk.pick('by', 'Branche');
			return walk.says('[data-sentence]', /\d+ von \d+ verglichenen Paaren/);
		},
	},
	{
		name: 'Which networks, the most used first?',
		walk: async (walk) => {
			await walk.question('In welchen Netzwerken');
			return walk.says('[data-sentence]', /Am häufigsten: „Facebook“ mit [\d,]+ %/);
		},
	},
	{
		name: 'Six statements on one scale, on one picture for a slide',
		walk: async (walk) => {
			await walk.click('.analysis nav .battery button');
			await walk.says('[data-title]', /6 Aussagen/);
			await walk.click('[data-take] > summary');
			return walk.saves('[data-save=slide]', /\.png$/);
		},
	},
	{
		name: 'In which sectors are those who use none? (a bar chosen by keys)',
		walk: async (walk) => {
			await walk.question(uses);
			await walk.pick('board', 'Branche');
			await walk.pick('board', uses);
			const bars = walk.page.locator('[data-board]', { hasText: uses }).getByRole('slider');
			await bars.focus();
			await walk.page.keyboard.press('End');
			await walk.page.keyboard.press('Enter');
			walk.steps += 2;
			return walk.says('[data-board]', /\d+ (von [\d.]+ )?Befragte/);
		},
	},
	{
		name: 'Ours beside the official figure',
		walk: async (walk) => {
			await walk.question(uses);
			await walk.click('[data-beside] > summary');
			await walk.pick('beside-series', 'passt wohl');
			await walk.pick('beside-universe', /^Unternehmen ab 10 Beschäftigten$/);
			return walk.says('[data-beside-item]', /60,7/);
		},
	},
	{
		name: 'One firm of the file beside its peers',
		walk: async (walk) => {
			await walk.click('[data-panel-section] > summary');
			await walk.type('input[name=record]', '3');
			await walk.click('[data-compare-one]');
			return walk.says('[data-one]', /[^.]*befragten Betrieben mit[^.]*/);
		},
	},
	{
		name: 'A whole report for PowerPoint, one slide a question',
		walk: async (walk) => {
			await walk.click('[data-take] > summary');
			await walk.click('[data-report] > summary');
			await walk.click('[data-make]');
			return walk.saves('[data-report-as=pptx]', /\.pptx$/);
		},
	},
];

const ofNhanes: readonly Omit<Task, 'ready'>[] = [
	{
		name: 'NHANES: high cholesterol in each age, with weights, strata and clusters (the same as R)',
		walk: async (walk) => {
			await analyse(walk);
			await walk.question('HI_CHOL');
			await walk.pick('by', 'agecat');
			return walk.says(
				'figure table',
				/1 11,2 % 10,1–12,4 0,9 % 0,4–1,6 7,9 % a 6,1–10 17,8 % a b 15,6–20,3 15,5 % a b 12,9–18,4/,
			);
		},
	},
];
const ofWvs: readonly Omit<Task, 'ready'>[] = [
	{
		name: 'World Values Survey: "too little for the poor" by country, men only',
		walk: async (walk) => {
			await analyse(walk);
			await walk.question('poverty');
			await walk.pick('by', 'country');
			await walk.pick('add-filter', 'gender');
			await walk.click('.filters details summary');
			await walk.click('.filters label', 'male');
			return walk.says('figure', /Gefiltert: [\d.]+ von 5\.381/);
		},
	},
	{
		name: 'World Values Survey: named and kept in a project file for next year',
		walk: async (walk) => {
			await walk.type('input[name=title]', 'World Values Survey');
			await walk.type('input[name=year]', '1996');
			return walk.saves('[data-project=without]', /\.json$/);
		},
	},
];

const tasks: readonly Task[] = [
	...ofSample.map((task) => ({ ...task, ready: sample })),
	...(nhanes ? ofNhanes.map((task) => ({ ...task, ready: read(nhanes) })) : []),
	...(wvs ? ofWvs.map((task) => ({ ...task, ready: read(wvs) })) : []),
];

const { dir } = process.env['SITE'] ? { dir: process.env['SITE'] } : await builtSite('own', null);
const server = await serve({ dir, base: '', port: 0 });
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
let failed = 0;
try {
	console.log('| task | steps to be ready | steps | what the page says |\n| --- | --- | --- | --- |');
	for (const { name, ready, walk: through } of tasks) {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		page.setDefaultTimeout(patience);
		await page.goto(`${server.url}survey/`);
		await page.waitForSelector('[data-awake]');
		const walk = new Walk(page);
		try {
			await ready(walk);
			const before = walk.steps;
			const said = await through(walk);
			console.log(`| ${name} | ${before} | ${walk.steps - before} | ${said} |`);
		} catch (cause) {
			failed++;
			console.log(`| ${name} | | failed | ${String(cause).replace(/\s+/g, ' ').slice(0, 1200)} |`);
		}
		await page.close();
	}
} finally {
	await browser.close();
	await server.close();
}
if (failed > 0) throw new Error(`${failed} tasks could not be done.`);
