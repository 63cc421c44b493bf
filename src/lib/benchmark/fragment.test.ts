import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marks, unanswered } from './answers';
import { anyBusiness } from './business.sample';
import type { Business } from './business';
import { places } from './countries';
import { formatFragment, parseFragment } from './fragment';
import { marked } from './items';
import { newcomer, sizeClasses } from './profile';
import { networkCodes } from './reading';

const baker: Business = {
	profile: { country: 'DE', size: '1-9', division: 10 },
	answers: {
		networks: ['FACEBOOK', 'WHATSAPP'],
		marks: { E_SM_PADVERT: 'yes', E_SM_PRCR: 'not-yet', OFFERS: 'yes', CONTESTS: 'not-relevant' },
	},
};
const link = 'v=1;country=DE;size=1-9;division=10;networks=FACEBOOK,WHATSAPP;purposes=y-n;wants=y-----r';

describe('formatFragment', () => {
	it('writes only what was said, short and readable', () => {
		expect(formatFragment({ profile: newcomer, answers: unanswered })).toBe('v=1;country=DE');
		expect(formatFragment(baker)).toBe(link);
	});

	it('tells nowhere, not relevant and no answer apart', () => {
		const at = (networks: Business['answers']['networks']) =>
			formatFragment({ profile: newcomer, answers: { networks, marks: {} } });
		expect([at([]), at('not-relevant'), at(null)]).toEqual([
			'v=1;country=DE;networks=none',
			'v=1;country=DE;networks=not-relevant',
			'v=1;country=DE',
		]);
	});

	it('is the same for the same answers, in whatever order they were given', () => {
		const networks = ['WHATSAPP', 'FACEBOOK'] as const;
		const marks = Object.fromEntries(Object.entries(baker.answers.marks).reverse());
		expect(formatFragment({ ...baker, answers: { networks, marks } })).toBe(link);
	});
});

describe('a link that was given away', () => {
	// Every letter in its place: whoever breaks this breaks links that people have.
	it('is read as it was meant', () => {
		const all =
			'v=1;country=EU27_2020;size=GE250;division=99;' +
			'networks=FACEBOOK,INSTAGRAM,WHATSAPP,YOUTUBE,TIKTOK,LINKEDIN,XING,X,BLOG,WIKI;' +
			'purposes=ynrynr;wants=rnyrnyr;principles=yyynr';
		const { content, faults } = parseFragment(all);
		expect(faults).toEqual([]);
		expect(content?.profile).toEqual({ country: 'EU27_2020', size: 'GE250', division: 99 });
		expect(content?.answers.networks).toHaveLength(10);
		expect(content?.answers.marks).toEqual({
			...{ E_SM_PADVERT: 'yes', E_SM_PCUQOR: 'not-yet', E_SM_PRCR: 'not-relevant' },
			...{ E_SM_PBPCOLL: 'yes', E_SM_PCUDEV: 'not-yet', E_SM_PEXCHVOK: 'not-relevant' },
			...{ OFFERS: 'not-relevant', HOURS: 'not-yet', UPDATES: 'yes', DISCOUNTS: 'not-relevant' },
			...{ TOPICS: 'not-yet', EXTRAS: 'yes', CONTESTS: 'not-relevant' },
			...{ BASICS: 'yes', CURRENCY: 'yes', PRESENCE: 'yes' },
			...{ REACHABILITY: 'not-yet', CREDIBILITY: 'not-relevant' },
		});
	});
});

const faultsOf = (text: string) =>
	parseFragment(text).faults.map(({ code, where, found }) => [code, where, found].join(' '));

describe('parseFragment', () => {
	it('takes it with its #, escaped without need, and in any order', () => {
		const read = { content: baker, faults: [] };
		expect(parseFragment(`#${link}`)).toEqual(read);
		expect(parseFragment(encodeURIComponent(link))).toEqual(read);
		expect(parseFragment(link.split(';').reverse().join(';'))).toEqual(read);
	});

	it('says of an empty text nothing, and of a foreign one that it is not ours', () => {
		expect(parseFragment('')).toEqual({ content: null, faults: [] });
		expect(parseFragment('#')).toEqual({ content: null, faults: [] });
		expect(parseFragment('#content')).toEqual({
			content: null,
			faults: [{ code: 'not-ours', where: 'link', found: 'content' }],
		});
		expect(parseFragment('%')).toMatchObject({ content: null, faults: [{ code: 'not-ours', found: '%' }] });
	});

	it('keeps what it knows and notes what it does not', () => {
		const text = `${link.replace('1-9', '12').replace('DE', 'XX').replace('=10', '=34')}q;colour=red`;
		expect(parseFragment(text).content).toEqual({
			...baker,
			profile: { country: 'DE', size: null, division: null },
		});
		expect(faultsOf(text)).toEqual([
			'unknown-value link colour=red',
			'unknown-value country XX',
			'unknown-value size 12',
			'unknown-value division 34',
			'unknown-value wants q',
		]);
	});

	it('never makes "nowhere" of networks it does not know', () => {
		const { content, faults } = parseFragment('v=1;country=DE;networks=MASTODON,');
		expect(content?.answers.networks).toBeNull();
		expect(faults).toMatchObject([{ found: 'MASTODON' }, { found: '' }]);
		expect(parseFragment('v=1;country=DE;networks=XING,MASTODON').content?.answers.networks).toEqual([
			'XING',
		]);
	});

	it('names the answer whose letter it does not know', () => {
		expect(faultsOf('v=1;country=DE;wants=yzn')).toEqual(['unknown-value HOURS z']);
		expect(parseFragment('v=1;country=DE;wants=yzn').content?.answers.marks).toEqual({
			OFFERS: 'yes',
			UPDATES: 'not-yet',
		});
	});

	it('takes the first of a part that stands twice', () => {
		expect(faultsOf('v=1;country=DE;size=1-9;size=GE250;networks=XING,XING')).toEqual([
			'damaged size GE250',
			'damaged networks XING',
		]);
	});

	it('says its version, and reads a newer one as far as it can', () => {
		expect(faultsOf('v=2;country=DE')).toEqual(['newer-version version 2']);
		expect(parseFragment('v=2;country=AT;size=1-9').content?.profile.size).toBe('1-9');
		expect(faultsOf('v=0;country=DE')).toEqual(['unknown-value version 0']);
		expect(faultsOf('v=x;country=DE')).toEqual(['unknown-value version x']);
		expect(faultsOf('size=1-9')).toEqual(['missing version ', 'missing country ']);
	});

	it('reads no further than a link can go', () => {
		const { content, faults } = parseFragment(`${link};${'x'.repeat(1_000_000)}`);
		expect(content).toEqual(baker);
		expect(faults).toMatchObject([{ where: 'link' }, { code: 'damaged', where: 'link' }]);
	});
});

describe('10,000 businesses', () => {
	it('are what their links say, without a percent-escape', () => {
		fc.assert(
			fc.property(anyBusiness, (business) => {
				const text = formatFragment(business);
				expect(text).toMatch(/^[A-Za-z0-9=;,_-]*[A-Za-z0-9]$/);
				expect(text.length).toBeLessThan(330);
				expect(new URL(`https://a.example/#${text}`).hash).toBe(`#${text}`);
				expect(parseFragment(text)).toEqual({ content: business, faults: [] });
			}),
			{ numRuns: 10_000 },
		);
	});
});

const keys = ['v', 'country', 'size', 'division', 'networks', 'purposes', 'wants', 'principles', '__proto__'];
const anyValue = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		...['<script>alert(1)</script>', 'javascript:alert(1)', '__proto__', 'constructor', 'toString'],
		...['%', '%00', '%3Cimg%20src=x%20onerror=alert(1)%3E', '1', 'DE', '-', 'yyyyyyyyyyyyyy', '1e1', '0x10'],
		...['\u202egnp.exe', '\ud800', '\u0000'],
	),
);
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc
		.array(fc.tuple(fc.constantFrom(...keys), anyValue), { maxLength: 10 })
		.map((all) => all.map((part) => part.join('=')).join(';')),
	// A link that was cut, or into which something was put.
	fc
		.tuple(anyBusiness, fc.nat(300), fc.string({ maxLength: 9 }), fc.nat(300))
		.map(([business, at, put, on]) => {
			const text = formatFragment(business);
			return text.slice(0, at) + put + text.slice(on);
		}),
);

describe('10,000 random texts', () => {
	it('are read without a crash: into known codes, or a fault', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { content, faults } = parseFragment(text);
				if (content === null && text.replace(/^#/, '') !== '') expect(faults).not.toEqual([]);
				for (const { found } of faults) {
					expect(found).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
					expect([...found].length).toBeLessThanOrEqual(40);
				}
				if (content === null) return;
				expect(Object.getPrototypeOf(content.answers.marks)).toBe(Object.prototype);
				expect(places).toContain(content.profile.country);
				expect([null, ...sizeClasses]).toContain(content.profile.size);
				const { networks: named } = content.answers;
				if (Array.isArray(named)) for (const one of named) expect(networkCodes).toContain(one);
				else expect([null, 'not-relevant']).toContain(named);
				for (const [code, mark] of Object.entries(content.answers.marks)) {
					expect(marked).toContain(code);
					expect(marks).toContain(mark);
				}
				expect(parseFragment(formatFragment(content)).faults).toEqual([]);
			}),
			{ numRuns: 10_000 },
		);
	});
});
