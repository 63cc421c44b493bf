import { expect, type Locator, type Page } from '@playwright/test';
import { marked, networks, principles, purposes, wants } from '../../src/lib/benchmark/items';
import type { Business } from '../../src/lib/benchmark/business';
import type { Mark } from '../../src/lib/benchmark/answers';
import { formatFragment } from '../../src/lib/benchmark/fragment';

/** Opens the page and waits until it can be answered. */
export async function open(page: Page, path = '/benchmark/'): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await awake(page);
}

/** Waits until the questions can be answered. */
export const awake = (page: Page): Promise<void> =>
	expect(page.locator('input[name=E_SM_PADVERT]').first()).toBeEnabled();

/** One choice of a question: an answer, or a network. */
export const choice = (page: Page, name: string, value: string): Locator =>
	page.locator(`.what input[name=${name}][value=${value}]`);

export const network = (page: Page, code: string): Locator => choice(page, 'networks', code);

/** "Rest: noch nicht" of a group of questions. */
export const rest = (page: Page, group: 'purposes' | 'wants' | 'principles'): Locator =>
	page
		.locator('.questions section')
		.nth(['purposes', 'wants', 'principles'].indexOf(group) + 1)
		.locator('.rest button');

/** All that is answered, as the page shows it: network or question, and answer. */
export const said = (page: Page): Promise<string[]> =>
	page
		.locator('.what input:checked')
		.evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ name, value }) => `${name} ${value}`));

export const progress = (page: Page): Locator => page.locator('.answered [role=status]');
export const steps = (page: Page): Locator => page.locator('[data-step]');

/** A business that gives one answer to everything, and is on every network or calls them not relevant. */
export const alike = (mark: Mark): Business => ({
	profile: { country: 'DE', size: '10-49', division: 10 },
	answers: {
		networks:
			mark === 'yes'
				? (Object.keys(networks) as (keyof typeof networks)[])
				: mark === 'not-relevant'
					? mark
					: [],
		marks: Object.fromEntries(marked.map((code) => [code, mark])),
	},
});

/** A bakery with answers of every kind. */
export const bakery: Business = {
	profile: { country: 'DE', size: '1-9', division: 10 },
	answers: {
		networks: ['INSTAGRAM', 'WHATSAPP'],
		marks: {
			...Object.fromEntries(purposes.map((code) => [code, 'not-yet'])),
			...Object.fromEntries(wants.map((code) => [code, 'not-relevant'])),
			...Object.fromEntries(principles.map((code) => [code, 'yes'])),
			E_SM_PADVERT: 'yes',
			HOURS: 'not-yet',
		},
	},
};

/** What `said` finds where a business was taken over. */
export const saidOf = ({ answers }: Business): string[] => [
	...(Array.isArray(answers.networks) ? answers.networks.map((code) => `networks ${code}`) : []),
	...marked.flatMap((code) => (answers.marks[code] ? [`${code} ${answers.marks[code]}`] : [])),
];

/** The page's address with a business in its fragment. */
export const linkTo = (business: Business, path = '/benchmark/'): string =>
	`${path}#${formatFragment(business)}`;

/** Counts what a finger does. */
export class Finger {
	taps = 0;
	constructor(readonly page: Page) {}

	async tap(target: Locator): Promise<void> {
		this.taps += 1;
		await target.click();
	}
}

/** Notes every address the browser asks for; blobs are in the page and no request. */
export function requestsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith('blob:')) asked.push(request.url());
	});
	return asked;
}

/** Answers all thirteen items with few taps. */
export async function answerAll(page: Page, finger = new Finger(page)): Promise<void> {
	await finger.tap(network(page, 'INSTAGRAM'));
	await finger.tap(network(page, 'WHATSAPP'));
	await finger.tap(choice(page, 'E_SM_PADVERT', 'yes'));
	await finger.tap(choice(page, 'E_SM_PCUQOR', 'yes'));
	await finger.tap(rest(page, 'purposes'));
	await finger.tap(choice(page, 'OFFERS', 'yes'));
	await finger.tap(choice(page, 'DISCOUNTS', 'not-relevant'));
	await finger.tap(choice(page, 'CONTESTS', 'not-relevant'));
	await finger.tap(rest(page, 'wants'));
	await finger.tap(choice(page, 'BASICS', 'yes'));
	await finger.tap(choice(page, 'REACHABILITY', 'yes'));
	await finger.tap(rest(page, 'principles'));
}

/** Says that the business is a bakery of one to nine persons. */
export async function isBakery(page: Page, finger = new Finger(page)): Promise<void> {
	const search = page.locator('.who [role=combobox]');
	await finger.tap(search);
	await search.pressSequentially('bäcker');
	await finger.tap(
		page
			.locator('.who [role=option]')
			.filter({ hasText: /^\s*Bäckerei/ })
			.first(),
	);
	await finger.tap(page.locator('.who input[value="1-9"]'));
}

const part = (page: Page, name: string): Locator => page.locator(`.take [data-take=${name}]`);

/** Saves the answers as a file; resolves to where it lies. */
export async function keepFile(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await part(page, 'file').locator('button').click();
	return (await download).path();
}

/** Has the page make a link and copy it; resolves to the link. */
export async function copyLink(page: Page): Promise<string> {
	await part(page, 'link').locator('button').click();
	return part(page, 'link').getByRole('textbox').inputValue();
}

/** Reads a file and goes on with its answers. */
export async function loadFile(page: Page, path: string): Promise<void> {
	await part(page, 'load').locator('input[type=file]').setInputFiles(path);
	await part(page, 'load').locator('.choices button').last().click();
}

/** Deletes all, and says yes when asked whether really. */
export async function deleteAll(page: Page): Promise<void> {
	await part(page, 'delete').locator('button').click();
	await part(page, 'delete').locator('[role=group] button').first().click();
}
