import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { unanswered, type Answers } from '../benchmark/answers';
import { findingsOf } from '../benchmark/findings';
import type { Ground } from '../benchmark/ground';
import { marked, principles, purposes, wants } from '../benchmark/items';
import { newcomer, type Profile } from '../benchmark/profile';
import { stepsOf } from '../benchmark/steps';
import { names } from '../words/benchmark/names';
import { view } from '../words/benchmark/view';
import type { Locale } from '../words/locale';
import FindingsView from './FindingsView.svelte';
import { ground as gathered } from './prepare-ground';

let ground: Ground;
beforeAll(async () => {
	ground = await gathered();
}, 60_000);

const bakery: Profile = { country: 'DE', size: '1-9', division: 10 };
const mixed: Answers = {
	networks: ['FACEBOOK'],
	marks: { OFFERS: 'not-yet', HOURS: 'yes', CONTESTS: 'not-relevant', E_SM_PRCR: 'not-yet', BASICS: 'yes' },
};
const everywhere: Answers = {
	networks: ['FACEBOOK', 'INSTAGRAM', 'BLOG', 'WIKI'],
	marks: Object.fromEntries(marked.map((code) => [code, 'yes'])),
};
const nowhere: Answers = {
	networks: [],
	marks: Object.fromEntries(marked.map((code) => [code, 'not-yet'])),
};

function shown(profile: Profile, answers: Answers, locale: Locale = 'de', on: Ground = ground) {
	const business = { profile, answers };
	const { body } = render(FindingsView, {
		props: {
			...{ business, locale, ground: on },
			...{ findings: findingsOf(business, on), steps: stepsOf(business, on) },
		},
	});
	const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
	const texts = (selector: string) =>
		[...document.querySelectorAll(selector)].map((one) =>
			(one.textContent ?? '').replace(/\s+/g, ' ').trim(),
		);
	return { document, texts, text: texts('body')[0] ?? '' };
}

const blocks = (page: ReturnType<typeof shown>) =>
	[...page.document.querySelectorAll('[data-block]')].map((one) => one.getAttribute('data-block'));

describe('the findings of a business', () => {
	it('come with strengths first, then gaps, then the others beside it', () => {
		expect(blocks(shown(bakery, mixed))).toEqual([
			...(['strengths', 'wants-not-met', 'wants', 'distribution', 'lead'] as const),
			...(['types', 'purposes', 'principles', 'about'] as const),
		]);
	});
	it('say of a strength that the share beside it leaves the business out', () => {
		const strengths = (profile: Profile) =>
			shown(profile, mixed).texts('[data-block=strengths] li').join(' ');
		expect(strengths(bakery)).toContain('Facebook. Betriebe Ihrer Größe wurden nicht gefragt.');
		expect(strengths({ ...bakery, size: '10-49' })).not.toContain('nicht gefragt');
	});
	it('list all seven wants with their shares, most wanted first, and the answer as a word', () => {
		const rows = shown(bakery, mixed).texts('[data-block=wants] li');
		expect(rows.map((row) => wants.findIndex((code) => row.startsWith(names[code].de)))).toEqual([
			0, 1, 2, 3, 4, 5, 6,
		]);
		for (const row of rows) expect(row).toMatch(/\d %/);
		expect(rows[0]).toContain('Sie: noch nicht');
		expect(rows[1]).toContain('Sie: ja');
		expect(rows[2]).toContain('Sie: offen');
		expect(rows[6]).toContain('Sie: nicht wichtig');
	});
	it('never add the shares of the wants up, and say so', () => {
		const { text } = shown(bakery, mixed);
		const sum = ground.rows
			.filter(({ series }) => series === 'gfk-wants-2019')
			.reduce((all, { value }) => all + (value ?? 0), 0);
		expect(sum).toBeGreaterThan(200);
		expect(text).not.toContain(sum.toFixed(1).replace('.', ','));
		expect(text).toContain('darf man die Anteile nicht zusammenzählen');
	});
	it('say in the title how many wants are met, and "at least" while answers are missing', () => {
		const title = (answers: Answers) => shown(bakery, answers).texts('[data-block=wants] h3')[0];
		expect(title(mixed)).toBe('Sie bieten mindestens 1 der 7 Dinge, nach denen Menschen suchen');
		expect(title(everywhere)).toBe('Sie bieten alle 7 Dinge, nach denen Menschen suchen');
		expect(title(nowhere)).toBe('Von den 7 Dingen, nach denen Menschen suchen, bieten Sie noch keines');
		expect(title(unanswered)).toBe('Danach suchen Menschen am häufigsten: Angebote und Produkte');
	});
	it('mark one of three places as the business’s own', () => {
		const own = (answers: Answers) =>
			shown(bakery, answers).texts('[data-block=distribution] [data-yours=true]');
		expect(own(mixed)).toHaveLength(1);
		expect(own(mixed)[0]).toMatch(/^Eine Art .*Hier sind Sie$/);
		expect(own(everywhere)[0]).toMatch(/^Zwei oder mehr Arten/);
		expect(own(unanswered)).toEqual([]);
	});
	it('show published years as a list, and a year without a value as not published', () => {
		const years = shown(bakery, everywhere).texts('[data-block=lead] li');
		expect(years[0]).toContain('2014: 11,3');
		expect(years.find((year) => year.startsWith('2018'))).toContain('nicht veröffentlicht');
		expect(years).toHaveLength(10);
	});
	it('say once that no survey asks for the principles', () => {
		const page = shown(bakery, mixed);
		const said = page.texts('[data-block=principles]')[0] ?? '';
		expect(said.match(/Umfrage|Erhebung/g)).toHaveLength(1);
		expect(page.texts('[data-block=principles] li')).toHaveLength(principles.length);
		expect(said).not.toMatch(/\d\s?%/);
	});
	it('name who paid, the universe and the grade below a drawing', () => {
		const [source] = shown(bakery, mixed).texts('[data-block=wants] .source');
		expect(source).toMatch(
			/GfK, bezahlt von Gelbe Seiten.*, 2019 \(Güte der Quelle: C\)\. Personen ab 16 Jahren/,
		);
	});
	it('say that steps may still come as long as nothing asked is "not yet", though a type is not used', () => {
		const begun = shown(newcomer, { networks: ['X'], marks: { HOURS: 'not-relevant' } });
		expect(begun.text).toContain(view.noSteps.de);
		expect(begun.text).not.toContain(view.noStepsLeft.de);
		expect(shown(bakery, everywhere).text).toContain(view.noStepsLeft.de);
		expect(shown(bakery, { ...everywhere, networks: ['X'] }).text).toContain(view.noStepsLeft.de);
	});
	it('hold at most three steps, each under a heading, and three worries', () => {
		const page = shown(bakery, nowhere);
		expect(page.texts('[data-step] h3').length).toBeGreaterThan(0);
		expect(page.texts('[data-step]').length).toBeLessThanOrEqual(3);
		expect(page.texts('summary')).toHaveLength(3);
	});
	it('explain why there is no step: nothing said yet, or nothing left to say', () => {
		expect(shown(newcomer, unanswered).text).toContain('Sobald Sie bei etwas „noch nicht“ sagen');
		expect(shown(bakery, everywhere).text).toContain('kein schlechtes Zeichen');
	});
});

describe('before the first answer', () => {
	it('show what people want and others do, without a single mark', () => {
		const page = shown(newcomer, unanswered);
		expect(blocks(page)).toEqual(['wants', 'distribution', 'types', 'purposes', 'about']);
		expect(page.document.querySelectorAll('[data-mark]')).toHaveLength(0);
		expect(page.texts('[data-block=wants] li')).toHaveLength(wants.length);
		expect(page.text).toContain('Noch haben Sie nichts beantwortet');
	});
	it('say in one sentence for which purposes there is no figure', () => {
		expect(shown(newcomer, unanswered).texts('[data-block=purposes] li')).toHaveLength(purposes.length);
		const rows = ground.rows.filter(({ series }) => series !== 'eurostat-sm-purpose');
		const page = shown(newcomer, unanswered, 'de', { ...ground, rows });
		const said = page.texts('[data-block=purposes] .empty');
		const drawn = page.texts('[data-block=purposes] li');
		const named = purposes.filter((code) => said[0]?.includes(names[code].de));
		expect(named.length + drawn.length).toBe(purposes.length);
		expect(page.text).toContain('Wenn Sie Ihre Größe oder Ihre Branche nennen');
		expect(shown(bakery, mixed).text).not.toContain('Wenn Sie Ihre Größe oder Ihre Branche nennen');
	});
});

describe.each([
	['a newcomer', newcomer, unanswered],
	['a bakery that answered in part', bakery, mixed],
	['a hotel that is nowhere', { country: 'EU27_2020', size: '50-249', division: 55 }, nowhere],
	['a shop abroad', { country: 'NL', size: '1-9', division: 47 }, everywhere],
	[
		'a bank outside Europe',
		{ country: 'OTHER', size: 'GE250', division: 64 },
		{ ...mixed, networks: 'not-relevant' },
	],
] as const satisfies readonly (readonly [string, Profile, Answers])[])('%s', (_name, profile, answers) => {
	it.each(['de', 'en'] as const)('sees no empty place and no number that is none (%s)', (locale) => {
		const page = shown(profile, answers, locale);
		expect(page.text).not.toMatch(/NaN|undefined|null|\[object/);
		for (const text of page.texts('li, p, h2, h3')) expect(text).not.toBe('');
		for (const svg of page.document.querySelectorAll('svg'))
			expect(svg.getAttribute('aria-hidden')).toBe('true');
	});
	it('has headings in order and no style that the policy would block', () => {
		const { document } = shown(profile, answers);
		const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName);
		expect(levels[0]).toBe('H2');
		expect(new Set(levels)).toEqual(new Set(['H2', 'H3']));
		expect(document.querySelectorAll('[style]')).toHaveLength(0);
	});
});

it('without any figure says so and draws no bar', () => {
	const page = shown(bakery, mixed, 'de', { ...ground, rows: [] });
	expect(page.document.querySelectorAll('rect')).toHaveLength(0);
	expect(page.texts('[data-block=wants] li')[0]).toContain('keine Zahl');
	expect(page.text).not.toMatch(/\d\s?%/);
});
