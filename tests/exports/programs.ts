import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../browser/find';

/** A program that turns an SVG file into a PNG file, at the size the SVG says. */
interface Program {
	readonly name: string;
	/** Whether it is given the SVG with our font inside, as our own PNG is made. */
	readonly knowsCss: boolean;
	draw(svg: string, png: string): Promise<void>;
}

const commands: Readonly<Record<string, (svg: string, png: string) => [string, ...string[]]>> = {
	rsvg: (svg, png) => ['rsvg-convert', svg, '-o', png],
	inkscape: (svg, png) => ['inkscape', svg, `--export-filename=${png}`],
};

/** The programs that are installed here, and the names of those that are not. Close them when done. */
export async function programs() {
	const list: Program[] = [];
	const missing: string[] = [];
	for (const [name, command] of Object.entries(commands)) {
		const there = !spawnSync(command('', '')[0], ['--version'], { stdio: 'ignore' }).error;
		if (there) list.push({ name, knowsCss: false, draw: async (svg, png) => run(command(svg, png)) });
		else missing.push(name);
	}
	const browser = await chromium.launch(await findBrowser());
	const page = await browser.newPage();
	list.push({
		name: 'chromium',
		knowsCss: true,
		draw: async (svg, png) => {
			await page.goto(pathToFileURL(svg).href);
			await page.evaluate(() => document.fonts.ready);
			const root = page.locator('svg').first();
			const [width = 1, height = 1] = [
				await root.getAttribute('width'),
				await root.getAttribute('height'),
			].map(Number);
			await page.setViewportSize({ width, height });
			await page.screenshot({ path: png });
		},
	});
	return { list, missing, close: () => browser.close() };
}

function run([program, ...args]: [string, ...string[]]): void {
	const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

/** "1920 × 1080", from the header of a PNG. */
export const sizeOfPng = (png: Buffer): string => `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
