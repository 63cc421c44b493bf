import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { marks, type Answers } from '../benchmark/answers';
import { anyBusiness } from '../benchmark/business.sample';
import type { Business } from '../benchmark/business';
import { findingsOf } from '../benchmark/findings';
import type { Ground } from '../benchmark/ground';
import { marked, networks, type Network } from '../benchmark/items';
import { stepRules } from '../benchmark/step-rules';
import { stepsOf } from '../benchmark/steps';
import { locales, type Locale } from '../words/locale';
import { ground as gathered } from './prepare-ground';
import { tellFears } from './say-fears';
import { tellFindings } from './say-findings';
import { tellSteps } from './say-steps';
import type { ToldFinding, ToldFindings, ToldStep } from './told-finding';

let ground: Ground;
beforeAll(async () => {
	ground = await gathered();
}, 60_000);

const told = (business: Business, locale: Locale) =>
	tellFindings(findingsOf(business, ground), business, ground, locale);
const next = (business: Business, locale: Locale) =>
	tellSteps(stepsOf(business, ground), business, ground, locale);

const bakery = { country: 'DE', size: '1-9', division: 10 } as const;
const of = (answers: Answers): Business => ({ profile: bakery, answers });
const nothing = of({ networks: null, marks: {} });

const listOf = ({ presence, types, purposes, wants, principles }: ToldFindings): ToldFinding[] => [
	presence,
	...[...types, ...purposes, ...wants, ...principles],
];

/** A text with the no-break spaces that numbers carry. */
const kept = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

/** All that is said in our own words. */
const saidBy = (found: ToldFindings, steps: readonly ToldStep[]): string[] => [
	...listOf(found).flatMap(({ name, markName, sentence, figure }) => [
		...[name, markName, sentence],
		...(figure ? [figure.share, figure.group, ...figure.leavesOut, figure.source.line] : []),
		...(figure ? [figure.interval ?? figure.reasonNoInterval ?? ''] : []),
	]),
	...[
		found.distribution.sentence,
		found.lead.sentence,
		...found.distribution.positions.map(({ name }) => name),
	],
	...[found.distribution.calculated, found.distribution.reasonNoInterval, found.lead.reasonNoInterval].filter(
		(text) => text !== null,
	),
	...steps.flatMap(({ fieldName, closesName, time, title, what, why }) => [
		...[fieldName, closesName, time, title, what, why],
	]),
];

const broken = /NaN|undefined|null|Infinity|\[object|[A-Z]+_[A-Z]|\s{2}|\.\./;
const english = /\b(the|your|you|and|with|from|not|yet|said|that|they|of|is|are|were|businesses)\b/i;
const german = /\b(der|die|das|und|mit|nicht|noch|gaben|Ihr|Ihre|Sie|ist|wurden|Betriebe?|Unternehmen)\b/;
const other: Readonly<Record<Locale, RegExp>> = { de: english, en: german };

describe('what a business is told', () => {
	it('is whole sentences in its language, for 2,000 businesses', () => {
		fc.assert(
			fc.property(anyBusiness, fc.constantFrom(...locales), (business, locale) => {
				const texts = saidBy(told(business, locale), next(business, locale));
				const faulty = texts.filter(
					(text) => !/\S/.test(text) || broken.test(text) || other[locale].test(text),
				);
				expect(faulty).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});

	it('never plays a share up or down', () => {
		fc.assert(
			fc.property(anyBusiness, (business) => {
				const found = told(business, 'de');
				for (const text of [...listOf(found), found.distribution, found.lead].map(({ sentence }) => sentence))
					expect(text).not.toMatch(/\b(nur|leider|sogar|super|toll|schlecht|Note|Punkte|Platz \d)\b/);
			}),
			{ numRuns: 200 },
		);
	});

	it('carries either an interval or the reason why there is none', () => {
		const figures = listOf(told(nothing, 'de')).flatMap(({ figure }) => figure ?? []);
		expect(figures.length).toBeGreaterThan(10);
		for (const { interval, reasonNoInterval, low, high } of figures) {
			expect([interval, reasonNoInterval].filter((text) => text !== null)).toHaveLength(1);
			expect([low === null, high === null]).toEqual([interval === null, interval === null]);
		}
	});
});

describe('the bakery', () => {
	const business = of({ networks: ['WHATSAPP', 'FACEBOOK'], marks: { OFFERS: 'not-yet', HOURS: 'yes' } });

	it('hears whom the share is of, when, and what it does itself', () => {
		expect(told(business, 'de').presence.sentence).toBe(
			kept(
				'60,7 % der Unternehmen ab 10 Beschäftigten in Deutschland gaben 2023 an, soziale Medien zu nutzen. Ihr Betrieb nutzt Facebook.',
			),
		);
		expect(told(business, 'en').presence.sentence).toBe(
			'60.7% of enterprises with 10 or more persons in Germany said in 2023 that they use social media. Your business uses Facebook.',
		);
	});

	it('hears that its size was not asked', () => {
		const { presence, distribution, lead } = told(business, 'de');
		const size = 'Betriebe Ihrer Größe wurden nicht gefragt.';
		expect(presence.figure?.leavesOut).toEqual([size]);
		expect(distribution.sentence).toContain(size);
		expect(lead.sentence).toContain(size);
	});

	it('hears what is wanted most, with the interval at best', () => {
		const [offers] = told(business, 'de').wants;
		expect(offers?.sentence).toBe(
			kept(
				'51,4 % der Befragten (Personen ab 16 Jahren in Deutschland) gaben 2019 an, in sozialen Netzwerken bei Unternehmen nach Angeboten und Produkten zu suchen. Bei Ihnen sind sie dort noch nicht zu finden.',
			),
		);
		expect(offers?.figure?.interval).toContain(kept('zwischen 50,6 % und 52,2 %, günstigstenfalls'));
		expect(offers?.figure?.source.line).toBe(
			'GfK, bezahlt von Gelbe Seiten, Das Örtliche, Das Telefonbuch, 2019. Personen ab 16 Jahren in Deutschland.',
		);
	});

	it('sees where it stands, and from what that is calculated', () => {
		const { distribution } = told(business, 'de');
		expect(distribution.positions.map(({ share, yours }) => [share, yours])).toEqual([
			[kept('39,3 %'), false],
			[kept('25,5 %'), true],
			[kept('35,2 %'), false],
		]);
		expect(distribution.calculated).toContain(
			kept('60,7 % (mindestens eine Art) und 35,2 % (zwei oder mehr)'),
		);
	});

	it('hears when half of the others had got there, and which year is known before', () => {
		const { lead } = told(business, 'de');
		expect(lead.kind).toBe('reached');
		expect(lead.sentence).toContain(
			kept('(60,7 %). Auch Ihr Betrieb nutzt sie heute. Davor gibt es eine Zahl für 2019: 48 %.'),
		);
		expect(lead.years.filter(({ first }) => first).map(({ year }) => year)).toEqual([2023]);
		expect(lead.sources).toHaveLength(lead.years.length);
	});

	it('gets its step with the figure it rests on', () => {
		const [step] = next(business, 'de');
		expect(step).toMatchObject({ id: 'daily-offer', closes: 'OFFERS', closesName: 'Angebote und Produkte' });
		expect(step?.why).toMatch(/^51,4\s% der Befragten/);
		expect(step?.figure.source.commissioner).toContain('Gelbe Seiten');
	});
});

describe('each answer', () => {
	it.each(locales)('gives another sentence (%s)', (locale) => {
		const sentencesOf = (answers: Answers) =>
			new Map(listOf(told(of(answers), locale)).map(({ code, sentence }) => [code, sentence]));
		const alike = marks.map((mark) => Object.fromEntries(marked.map((code) => [code, mark])));
		const places: readonly Answers['networks'][] = [Object.keys(networks) as Network[], [], 'not-relevant'];
		const answers = [
			{ networks: null, marks: {} },
			...alike.map((said, i) => ({ networks: places[i] ?? null, marks: said })),
		];
		const all = answers.map(sentencesOf);
		for (const code of all[0]?.keys() ?? []) {
			const sentences = all.map((one) => one.get(code));
			expect(new Set(sentences).size, `${code}: ${sentences.join(' | ')}`).toBe(4);
		}
	});

	it('about a messenger alone is explained, and networks stand in our order', () => {
		expect(told(of({ networks: ['WHATSAPP'], marks: {} }), 'de').presence.sentence).toContain(
			'Ein Nachrichtendienst zählt in dieser Erhebung nicht',
		);
		expect(told(of({ networks: [], marks: {} }), 'de').presence.sentence).not.toContain('WhatsApp');
		expect(told(of({ networks: ['WHATSAPP'], marks: {} }), 'de').distribution.sentence).toContain(
			'Sie nutzen keine: WhatsApp ist ein Nachrichtendienst',
		);
		for (const networks of [[], ['WHATSAPP', 'X']] as const)
			expect(told(of({ networks, marks: {} }), 'de').distribution.sentence).not.toContain('WhatsApp');
		const mixed = of({ networks: ['WIKI', 'X', 'BLOG', 'FACEBOOK'], marks: {} });
		expect(told(mixed, 'de').presence.sentence).toContain(
			'Facebook, X, ein eigenes Blog und ein eigenes Wiki.',
		);
	});

	it('of a business elsewhere hears that people were asked in Germany', () => {
		const abroad = { ...nothing, profile: { ...bakery, country: 'FR' } };
		expect(told(abroad, 'de').wants[0]?.figure?.leavesOut.join()).toContain('in Deutschland');
		expect(told(nothing, 'de').wants[0]?.figure?.leavesOut).toEqual([]);
	});
});

describe('where nothing is published', () => {
	it('says so instead', () => {
		const bare = { ...ground, rows: [] };
		const found = tellFindings(findingsOf(nothing, bare), nothing, bare, 'de');
		for (const { kind, figure, sentence } of listOf(found)) {
			expect(figure).toBeNull();
			expect(sentence).toContain(kind === 'principle' ? 'ist nicht bekannt' : 'ist nicht veröffentlicht');
		}
		expect(found.distribution).toMatchObject({ positions: [], calculated: null, sources: [] });
		expect(found.distribution.sentence).toContain('nicht veröffentlicht');
		const there = of({ networks: ['X'], marks: {} });
		const lead = tellFindings(findingsOf(there, bare), there, bare, 'de').lead;
		expect(lead).toMatchObject({ kind: 'none', years: [], sources: [] });
		expect(lead.sentence).toContain('nicht veröffentlicht');
	});
});

describe('steps and worries', () => {
	it('are said for every rule, each in other words', () => {
		const profile = { country: 'DE', size: '10-49', division: 55 } as const;
		for (const locale of locales) {
			const all = stepRules.flatMap(({ closes }) => {
				const isPresence = closes === 'E_SM1_ANY';
				const answers = {
					networks: isPresence ? [] : null,
					marks: isPresence ? {} : { [closes]: 'not-yet' as const },
				};
				return next({ profile, answers }, locale);
			});
			expect(new Set(all.map(({ title }) => title)).size).toBe(stepRules.length);
			for (const { what, why, time } of all) {
				expect(what.match(/[.?](\s|$)/g)?.length, what).toBeLessThanOrEqual(3);
				expect(why).toMatch(/\d/);
				expect(time).toMatch(locale === 'de' ? /geschätzt/ : /estimate/);
			}
		}
	});

	it('are three worries in three to five short sentences, in both languages', () => {
		for (const locale of locales) {
			const fears = tellFears(locale);
			expect(fears.map(({ id }) => id)).toEqual(['criticism', 'data', 'time']);
			for (const { title, text } of fears) {
				expect(title).toMatch(/\?$/);
				expect(text.match(/\.(\s|$)/g)?.length, text).toBe(4);
				expect(`${title} ${text}`).not.toMatch(other[locale]);
			}
		}
	});
});
