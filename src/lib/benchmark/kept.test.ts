import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBusiness } from './business.sample';
import type { Business } from './business';
import { keep, readKept, tooLarge } from './kept';

const baker: Business = {
	profile: { country: 'DE', size: '1-9', division: 10 },
	answers: { networks: ['FACEBOOK'], marks: { HOURS: 'yes', CONTESTS: 'not-relevant' } },
};
const day = '2026-11-25';
const file = keep(baker, day);
/** The file with something else in it. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
	const content = JSON.parse(file) as Record<string, unknown>;
	change(content);
	return JSON.stringify(content);
};
const faultsOf = (text: string) =>
	readKept(text).faults.map(({ code, where, found }) => [code, where, found].join(' '));

describe('keep', () => {
	it('says what it is, of which day, and only what was said', () => {
		expect(JSON.parse(file)).toEqual({
			format: 'kmu-social-monitor-answers',
			version: 1,
			saved: day,
			profile: { country: 'DE', size: '1-9', division: 10 },
			answers: { networks: ['FACEBOOK'], marks: { HOURS: 'yes', CONTESTS: 'not-relevant' } },
		});
		expect(file.endsWith('}\n')).toBe(true);
	});
});

describe('readKept', () => {
	it('reads what was kept, also as Windows editors save it', () => {
		const read = { content: { ...baker, saved: day }, faults: [] };
		expect(readKept(file)).toEqual(read);
		expect(readKept(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual(read);
	});

	it.each([
		['an empty file', '', 'not-ours'],
		['a picture', '\u0089PNG\r\n\u001a\n', 'not-ours'],
		['a table', 'Name;Ort\nMüller;Bonn\n', 'not-ours'],
		['other JSON', '{"name":"x","version":1}', 'not-ours'],
		['a list', '[1,2]', 'not-ours'],
		['null', 'null', 'not-ours'],
		['a file of ours that was cut', file.slice(0, -30), 'damaged'],
		['a newer version', changed((content) => (content['version'] = 2)), 'newer-version'],
		['a huge file', file + ' '.repeat(100_000), 'not-ours'],
	])('refuses %s', (_, text, code) => {
		expect(readKept(text)).toMatchObject({ content: null, faults: [{ code }] });
	});

	it('refuses by size before reading', () => {
		expect(tooLarge(100_000)).toBeNull();
		expect(tooLarge(100_001)).toEqual({
			content: null,
			faults: [{ code: 'not-ours', where: 'length', found: '101 kB' }],
		});
	});

	it('keeps what it knows and notes what it does not', () => {
		const text = changed((content) => {
			content['profile'] = { country: 'XX', size: '1-9', division: '10' };
			content['answers'] = {
				networks: ['MASTODON', 'FACEBOOK', { a: 1 }],
				marks: { HOURS: 'yes', CONTESTS: 'perhaps', NONSENSE: 'yes' },
			};
			content['saved'] = '2026-02-30';
		});
		expect(readKept(text).content).toEqual({
			profile: { country: 'DE', size: '1-9', division: null },
			answers: { networks: ['FACEBOOK'], marks: { HOURS: 'yes' } },
			saved: null,
		});
		expect(faultsOf(text)).toEqual([
			'unknown-value country XX',
			'unknown-value division 10',
			'unknown-value networks MASTODON',
			'unknown-value networks {"a":1}',
			'unknown-value CONTESTS perhaps',
			'unknown-value marks NONSENSE',
			'unknown-value saved 2026-02-30',
		]);
	});

	it('does without what is missing, and says so', () => {
		const bare = '{"format":"kmu-social-monitor-answers"}';
		expect(readKept(bare).content).toEqual({
			profile: { country: 'DE', size: null, division: null },
			answers: { networks: null, marks: {} },
			saved: null,
		});
		expect(faultsOf(bare)).toEqual([
			'missing version ',
			'missing profile ',
			'missing answers ',
			'missing saved ',
		]);
		const hollow = changed((content) => {
			content['profile'] = {};
			content['answers'] = {};
		});
		expect(faultsOf(hollow)).toEqual([
			...['missing country ', 'missing size ', 'missing division '],
			...['missing networks ', 'missing marks '],
		]);
		const wrong = changed((content) => {
			content['profile'] = [];
			content['answers'] = 7;
		});
		expect(faultsOf(wrong)).toEqual(['damaged profile []', 'damaged answers 7']);
	});

	it('takes nothing from a prototype', () => {
		const text = file.replace('"HOURS"', '"__proto__": "yes", "constructor": "yes", "HOURS"');
		expect(readKept(text).content?.answers.marks).toEqual(baker.answers.marks);
		expect(faultsOf(text)).toEqual(['unknown-value marks __proto__', 'unknown-value marks constructor']);
	});
});

describe('10,000 businesses', () => {
	it('are what their files say', () => {
		fc.assert(
			fc.property(anyBusiness, (business) => {
				const read = { content: { ...business, saved: day }, faults: [] };
				expect(readKept(keep(business, day))).toEqual(read);
			}),
			{ numRuns: 10_000 },
		);
	});
});

describe('10,000 random files', () => {
	it('are read without a crash: into a business, or a fault', () => {
		const anyPart = fc.jsonValue({ maxDepth: 2 });
		const anyFile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.json(),
			fc
				.record(
					{ saved: anyPart, profile: anyPart, answers: anyPart, version: anyPart },
					{ requiredKeys: [] },
				)
				.map((parts) => JSON.stringify({ format: 'kmu-social-monitor-answers', ...parts })),
			fc.tuple(fc.nat(600), fc.string({ maxLength: 9 })).map(([at, put]) => file.slice(0, at) + put),
		);
		fc.assert(
			fc.property(anyFile, (text) => {
				const { content, faults } = readKept(text);
				if (content === null) expect(faults).toHaveLength(1);
				else expect(readKept(keep(content, day)).faults).toEqual([]);
			}),
			{ numRuns: 10_000 },
		);
	});
});
