import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ground } from '../../benchmark/ground';
import { unpack } from '../../benchmark/packed';
import { nameOf } from '../../catalog/name-of';
import type { Codebook } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import { answer } from '../analysis/answer';
import type { Kit } from '../analysis/asked';
import type { Answered } from '../analysis/answered';
import { sampleKit } from '../analysis/sample-kit.sample';
import { startOf } from '../analysis/start-view';
import type { Chosen } from './chosen';
import { nearness } from './nearness';
import { published } from './prepare-published';
import { setBeside, type SetBeside } from './set-beside';
import { completed, suggest } from './suggest';

let kit: Kit;
let ground: Ground;
beforeAll(async () => {
	[kit, ground] = [await sampleKit(), unpack(await published())];
}, 60_000);
afterAll(() => kit.engine.close());

const questionWith = (text: string) => {
	const found = kit.codebook.questions.find((question) => question.text.includes(text));
	if (found === undefined) throw new Error(`No question with ${text}.`);
	return found;
};

async function beside(
	text: string,
	series: string,
	said: Partial<Chosen>,
	{ view = {}, codebook = kit.codebook }: { view?: Partial<StudyView>; codebook?: Codebook } = {},
): Promise<{ set: SetBeside; answered: Answered }> {
	const question = questionWith(text);
	const answered = await answer(kit, { ...startOf(kit.codebook, [question.id], view.by ?? null), ...view });
	const chosen = completed({ series, ...said }, question, codebook.year, ground);
	if (chosen === null) throw new Error(`No series ${series}.`);
	return { set: setBeside(answered, chosen, codebook, ground), answered };
}
const codes = ({ reasons }: SetBeside) => reasons.map(({ code }) => code);

const uses = 'Nutzt Ihr Unternehmen soziale Medien?';

describe('a series for a question', () => {
	it('is suggested by the words of question and answers, what fits most first', () => {
		const first = (text: string) => suggest(questionWith(text), ground)[0]?.series;
		expect(first(uses)?.concept).toMatch(/^SM_(ANY|PRESENCE)$/);
		expect(first('Wofür nutzt')?.concept).toBe('SM_PURPOSE');
		expect(first('Was suchen Ihre Kunden')?.id).toBe('gfk-wants-2019');
		expect(suggest(questionWith('In welchen Netzwerken'), ground)[0]?.recognised).toBeGreaterThanOrEqual(4);
		// Nothing fits: all are there, none is called fitting.
		expect(suggest(questionWith('Bundesland'), ground)[0]?.recognised).toBe(0);
	});

	it('of series that fit, that whose universe sounds like the own one comes first', () => {
		const near = (population: string) =>
			nearness(
				nameOf(ground, 'population', population, 'de'),
				'Unternehmen in Deutschland ab 10 Beschäftigten; 250 und mehr zum Vergleich',
			);
		const [first] = suggest(questionWith('Nutzt Ihr Unternehmen soziale Medien'), ground, near);
		expect(first?.series).toMatchObject({ id: 'eurostat-sm-any', population: 'ENT_GE10' });
		expect(nearness('Unternehmen ab 10 Beschäftigten', 'UNTERNEHMEN, ab 10 beschäftigten')).toBe(1);
		expect(nearness('Unternehmen ab 20 Beschäftigten', 'Unternehmen ab 10 Beschäftigten')).toBe(3 / 4);
		expect(nearness('', 'x')).toBe(0);
	});

	it('begins with Germany, firms of all sizes, and the year nearest to the survey', () => {
		const chosen = completed({ series: 'eurostat-sm-any' }, questionWith(uses), 2026, ground);
		expect(chosen).toMatchObject({ geo: 'DE', group: 'GE10.', year: 2023, universe: null, own: null });
		expect(chosen?.pairs).toEqual([{ answer: 0, item: 'E_SM1_ANY' }]);
		expect(completed({ series: 'no-such' }, questionWith(uses), 2026, ground)).toBeNull();
		const odd = { series: 'eurostat-sm-any', geo: '__proto__', group: 'x.', year: 1 };
		expect(completed(odd, questionWith(uses), 2026, ground)).toMatchObject({ geo: 'DE', year: 2023 });
	});
});

describe('a table beside a series', () => {
	it('waits until the reader has said whose shares the own ones are', async () => {
		const { set } = await beside(uses, 'eurostat-sm-any', {});
		expect(set).toMatchObject({ verdict: 'not-comparable', refusals: ['universe-open'], lines: [] });
	});

	it('stands there with both values, their intervals where there are some, and what speaks for caution', async () => {
		const { set, answered } = await beside(uses, 'eurostat-sm-any', { universe: 'ENT_GE10' });
		expect(set).toMatchObject({ verdict: 'caution', refusals: [] });
		expect(codes(set)).toEqual(expect.arrayContaining(['publisher', 'years', 'n-not-published']));
		const [line] = set.lines;
		expect(set.lines).toHaveLength(1);
		expect(line?.own).toEqual(answered.lines[0]?.cells[0]?.estimate);
		expect(line?.published).toMatchObject({ value: expect.closeTo(60.7, 0), interval: { kind: 'none' } });
		// No n is published: the points are told, whether they are chance is not.
		expect(line?.apart?.limits).toBeNull();
	});

	it('is refused beside another universe: people, or all beside users only', async () => {
		const people = await beside(uses, 'eurostat-sm-any', { universe: 'PERSONS_16_PLUS' });
		expect(people.set).toMatchObject({ verdict: 'not-comparable', lines: [] });
		expect(codes(people.set)).toContain('population');
		const all = await beside('Wofür nutzt', 'eurostat-sm-purpose-users', { universe: 'ENT_GE10' });
		expect(codes(all.set)[0]).toBe('population');
		const users = await beside('Wofür nutzt', 'eurostat-sm-purpose-users', { universe: 'ENT_GE10_USING_SM' });
		expect(users.set.verdict).toBe('caution');
		expect(users.set.lines).toHaveLength(6);
		const other = await beside(uses, 'eurostat-sm-any', { universe: 'OTHER' });
		expect(codes(other.set)).toContain('population');
		const unstated = await beside(uses, 'civey-kmu-presence-2020', { universe: 'SME_UNSTATED' });
		expect(codes(unstated.set)).toContain('population-unstated');
	});

	it('is refused where one allows several answers and the other one', async () => {
		const pairs = [0, 1].map((answer) => ({ answer, item: ['USE', 'NONE'][answer] ?? '' }));
		const said = { universe: 'SME_FORSA', pairs };
		expect((await beside(uses, 'civey-kmu-presence-2020', said)).set.refusals).toEqual([]);
		expect((await beside('Wofür nutzt', 'civey-kmu-presence-2020', said)).set.refusals).toEqual([
			'single-multiple',
		]);
		const several = [0, 1].map((answer) => ({ answer, item: ['FACEBOOK', 'XING'][answer] ?? '' }));
		const single = await beside(uses, 'bitkom-platforms', { universe: 'ENT_GE20', pairs: several });
		expect(single.set.refusals).toContain('single-multiple');
	});

	it('is refused where 100 % is something else, nothing is matched, or nothing is published', async () => {
		const universe = 'ENT_GE10';
		const by = questionWith('Größenklasse').id;
		const whole = await beside(uses, 'eurostat-sm-any', { universe }, { view: { by, shareOf: 'answer' } });
		expect(whole.set.refusals).toEqual(['other-whole']);
		const none = await beside(uses, 'eurostat-sm-any', { universe, pairs: [] });
		expect(none.set.refusals).toEqual(['no-pairs']);
		expect(none.set.lines).toEqual([]);
	});

	it('stands beside one of its groups, and is withheld where that is', async () => {
		const by = questionWith('Größenklasse').id;
		const said = { universe: 'ENT_GE10', own: 1, group: '50-249.' };
		const { set, answered } = await beside(uses, 'eurostat-sm-any', said, { view: { by } });
		expect(set.lines[0]?.own).toEqual(answered.lines[0]?.cells[2]?.estimate);
		const q = questionWith('Bundesland');
		const bremen = q.answers.findIndex(({ label }) => label === 'Bremen');
		const small = await beside(
			uses,
			'eurostat-sm-any',
			{ universe: 'ENT_GE10', own: bremen },
			{
				view: { by: q.id, filters: { [by]: { kind: 'answers', answers: [2] } } },
			},
		);
		expect(small.set.lines.map(({ own }) => own.kind)).not.toContain('known');
		expect(codes(small.set)).toContain('no-value');
	});

	it('says where everyone stands beside a part', async () => {
		const said = { universe: 'ENT_GE10_USING_SM', group: '10-49.' };
		const part = await beside('Wofür nutzt', 'eurostat-sm-purpose-users', said);
		expect(part.set.chosen.group).toBe('10-49.');
		expect(part.set.cautions).toEqual(['wording', 'group-differs']);
	});

	it('says that a year is not stated, and that a filter holds for one side only', async () => {
		const codebook = { ...kit.codebook, year: null };
		const filters = { [questionWith('Bundesland').id]: { kind: 'answers' as const, answers: [0, 1] } };
		const { set } = await beside(
			uses,
			'eurostat-sm-any',
			{ universe: 'ENT_GE10' },
			{ codebook, view: { filters } },
		);
		expect(set.cautions).toEqual(['wording', 'filtered', 'year-open']);
	});
});
