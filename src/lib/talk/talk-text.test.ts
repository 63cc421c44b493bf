import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../plates/pack';
import { squeezed } from '../plates/squeeze';
import { limits } from './limits';
import { deckOf, nothing, type Talk, type TalkSlide } from './talk';
import { plate } from './talk.sample';
import { packTalk, unpackTalk } from './talk-text';

const isNamed = (id: string) => ['people-online', 'two-or-more-types'].includes(id);
const read = (packed: string) => unpackTalk(packed, isNamed);

let frozen: TalkSlide;
let talk: Talk;

beforeAll(async () => {
	frozen = {
		subject: { kind: 'frozen', plate, packed: await pack(plate) },
		notes: 'Zeile eins\nZeile zwei',
		steps: ['DE'],
	};
	talk = {
		title: 'Wer ist „schon“ da? <script>',
		lead: 'Weimar, 3. Oktober',
		slides: [
			{ subject: { kind: 'named', figure: 'people-online' }, notes: '', steps: 'all' },
			frozen,
			{ subject: { kind: 'named', figure: 'two-or-more-types' }, notes: 'Ü'.repeat(500), steps: [] },
		],
	};
});

describe('a talk in an address', () => {
	it('is read as it was written', async () => {
		expect(await read(await packTalk(talk))).toEqual({ talk, problems: [] });
		expect(await packTalk(nothing)).toBe('');
		expect(await read('')).toEqual({ talk: nothing, problems: [] });
	});

	it('is read as it was written, whatever its words', async () => {
		const words = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed());
		const steps = fc.oneof(fc.constant('all' as const), fc.array(fc.string({ maxLength: 12 })));
		const slide = fc.record({
			subject: fc.constant({ kind: 'named' as const, figure: 'people-online' }),
			...{ notes: words, steps },
		});
		const talks = fc.record({ title: words, lead: words, slides: fc.array(slide, { maxLength: 5 }) });
		await fc.assert(
			fc.asyncProperty(talks, async (talk) => {
				expect(await read(await packTalk(talk))).toEqual({ talk, problems: [] });
			}),
			{ numRuns: 300 },
		);
	});

	it('needs only letters that no program escapes, and few of them', async () => {
		const packed = await packTalk({ ...talk, slides: [...talk.slides.slice(0, 1), ...talk.slides.slice(2)] });
		expect(packed).toMatch(/^[\w-]+$/);
		expect(packed.length).toBeLessThan(300);
	});

	// Every sign in its place: whoever breaks this breaks links that people have.
	it('is read when it was given away', async () => {
		const given =
			'VYu7CgIxEAB7P2NK2RRaSTof9wlWYiG4SiBmQ7Iqcty_y1ViNzAzIy_iSvDkWYlsEbJerkR2TIuRW7o_22yqWs0arORUFKGYayeyR-iudebl_-JvC9bCw5oG_1Ttv_TEYUAYjusN5-kL';
		expect(await read(given)).toEqual({
			talk: {
				...{ title: 'A', lead: 'B' },
				slides: [
					{ subject: { kind: 'named', figure: 'people-online' }, notes: 'C', steps: 'all' },
					{ subject: { kind: 'named', figure: 'two-or-more-types' }, notes: '', steps: ['DE', 'EU28'] },
				],
			},
			problems: [],
		});
	});
});

describe('a damaged link', () => {
	it('leaves out a slide that cannot be read, names why, and keeps the others', async () => {
		const lines = [
			'{"v":1,"title":7,"lead":["x"]}',
			'{"figure":"people-online"}',
			'{"figure":"constructor"}',
			'{"figure":"__proto__"}',
			'{"plate":"1bAAAA"}',
			'{"plate":{}}',
			'[]',
			'no json',
			'{"figure":"people-online","notes":{},"steps":["a",1,null]}',
		];
		const { talk, problems } = await read(await squeezed(lines.join('\n')));
		expect([talk.title, talk.lead]).toEqual(['', '']);
		expect(talk.slides.map(({ notes, steps }) => [notes, steps])).toEqual([
			['', []],
			['', ['a']],
		]);
		expect(problems).toEqual(['figure', 'figure', 'plate', 'slide', 'slide', 'slide']);
	});

	it('keeps the beginning where its end is missing', async () => {
		const slides = Array.from({ length: 30 }, (_, i): TalkSlide => {
			const notes = Array.from({ length: 20 }, (_, k) => (i * 7919 + k * 104729) % 9973).join(' ');
			return { subject: { kind: 'named', figure: 'people-online' }, notes, steps: [] };
		});
		const packed = await packTalk({ title: 'A', lead: '', slides });
		let longest = 0;
		for (let length = 8; length < packed.length; length += 97) {
			const { talk, problems } = await read(packed.slice(0, length));
			expect(problems.length).toBe(1);
			expect(talk.slides).toEqual(slides.slice(0, talk.slides.length));
			longest = Math.max(longest, talk.slides.length);
		}
		expect(longest).toBeGreaterThan(20);
	});

	it('says so when it is of a newer version, or holds too much', async () => {
		const newer = await read(await squeezed('{"v":2,"title":"A","tempo":3}\n{"figure":"people-online"}'));
		expect([newer.talk.slides.length, newer.problems]).toEqual([1, ['newer']]);

		const slide = '\n{"figure":"people-online"}';
		const many = await read(await squeezed(`{"v":1}${slide.repeat(limits.slides + 1)}`));
		expect([many.talk.slides.length, many.problems]).toEqual([limits.slides, ['many']]);

		const long = await read(
			await squeezed(
				`{"v":1,"title":"${'x'.repeat(9_000)}"}${slide.replace('}', `,"notes":"${'y'.repeat(9_000)}"}`)}`,
			),
		);
		expect(long.talk.title.length).toBe(limits.title);
		expect(long.talk.slides[0]?.notes.length).toBe(limits.notes);
	});

	it('that would be huge is not unpacked', async () => {
		const bomb = await squeezed(`{"v":1,"title":"A"}\n${'a'.repeat(3 * limits.text)}`);
		expect(bomb.length).toBeLessThan(40_000);
		const { talk, problems } = await read(bomb);
		expect([talk.title, problems]).toEqual(['A', ['cut']]);
	});

	it('never makes the page fail, for 10,000 random ones', async () => {
		const letters = fc.stringMatching(/^[\w-]{0,80}$/);
		const lines = fc.array(
			fc.oneof(fc.json(), fc.constantFrom('{"v":1}', '{"figure":"people-online"}', '{"plate":"1b"}', '')),
			{ maxLength: 6 },
		);
		const texts = fc.oneof(
			letters.map(async (text) => text),
			fc.string({ unit: 'binary' }).map(async (text) => text),
			lines.map((list) => squeezed(list.join('\n'))),
			fc
				.tuple(lines, fc.nat(60))
				.map(async ([list, at]) =>
					(await squeezed(`{"v":1}\n${list.join('\n')}`)).replace(/./g, (c, i) => (i === at ? 'x' : c)),
				),
		);
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				const { talk, problems } = await read(await text);
				expect(Array.isArray(problems)).toBe(true);
				const known = { 'people-online': plate, 'two-or-more-types': plate };
				expect(deckOf(talk, known, 'de').slides.length).toBe(talk.slides.length);
			}),
			{ numRuns: 10_000 },
		);
	}, 120_000);
});
