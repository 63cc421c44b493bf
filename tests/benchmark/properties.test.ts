/** What must hold for every business, of whatever country, size and trade, and whatever it answers. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { unanswered } from '../../src/lib/benchmark/answers';
import { findingsOf } from '../../src/lib/benchmark/findings';
import type { Findings } from '../../src/lib/benchmark/finding';
import type { Ground } from '../../src/lib/benchmark/ground';
import type { Ladder } from '../../src/lib/benchmark/ladder-rungs';
import { purposes, types } from '../../src/lib/benchmark/items';
import { climb } from '../../src/lib/benchmark/ladder';
import { stepsOf } from '../../src/lib/benchmark/steps';
import { ground } from '../../src/lib/standing/prepare-ground';
import { tellBeside } from '../../src/lib/standing/say-beside';
import { tellCount } from '../../src/lib/standing/say-count';
import { tellFindings } from '../../src/lib/standing/say-findings';
import { tellLadder } from '../../src/lib/standing/say-ladder';
import { tellSteps } from '../../src/lib/standing/say-steps';
import { publishedObservations } from '../data/observations';
import { business, profile, turnedRound } from './arbitrary';
import { findingFaults } from './finding-faults';
import { ladderFaults } from './ladder-faults';
import { sentenceFaults, toldFaults } from './sentence-faults';

/** Ten thousand of anything take a while on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

let site: Ground;
beforeAll(async () => {
	site = await ground();
}, 60_000);

const laddersOf = ({ presence, types, purposes }: Findings): readonly Ladder[] => [
	presence.ladder,
	...[...types, ...purposes].map(({ ladder }) => ladder),
];

/** All a finding rests on, in no order, and nothing of what was answered. */
const evidenceOf = (found: Findings): string =>
	[
		...laddersOf(found).map((ladder) => JSON.stringify(ladder)),
		...found.wants.map(({ code, figure }) => JSON.stringify([code, figure])),
		...found.principles.map(({ code }) => code),
		JSON.stringify([found.distribution.any, found.distribution.two, found.distribution.shares]),
	]
		.sort()
		.join('\n');

describe('whatever a business is and says', () => {
	it('its ladders are sound', () => {
		const items = fc.constantFrom('E_SM1_ANY', 'E_SM1_GE2', ...types, ...purposes);
		fc.assert(
			fc.property(profile, items, (who, item) => {
				expect(ladderFaults(who, climb(who, item, site))).toEqual([]);
			}),
			{ numRuns: 10_000 },
		);
	});

	it('its findings and steps are sound', () => {
		fc.assert(
			fc.property(business, (one) => {
				const found = findingsOf(one, site);
				expect(findingFaults(one, found, stepsOf(one, site))).toEqual([]);
			}),
			{ numRuns: 10_000 },
		);
	});

	it('findings rest on the same figures however much was answered', () => {
		fc.assert(
			fc.property(business, (one) => {
				const nothing = findingsOf({ ...one, answers: unanswered }, site);
				expect(evidenceOf(findingsOf(one, site))).toBe(evidenceOf(nothing));
			}),
			{ numRuns: 10_000 },
		);
	});

	it('findings and steps are the same in whatever order it answered', () => {
		fc.assert(
			fc.property(business, (one) => {
				const other = { ...one, answers: turnedRound(one.answers) };
				expect(JSON.stringify(findingsOf(other, site))).toBe(JSON.stringify(findingsOf(one, site)));
				expect(JSON.stringify(stepsOf(other, site))).toBe(JSON.stringify(stepsOf(one, site)));
			}),
			{ numRuns: 10_000 },
		);
	});

	it('the rows left out of the page would change no ladder', async () => {
		const { catalog, rows } = await publishedObservations();
		const all: Ground = { rows, series: catalog.series, sources: catalog.sources, codes: catalog.codes };
		const rowsOf = ({ rungs, shown }: Ladder) => [
			shown?.row.value,
			...rungs.map(({ state }) => [state.kind, 'figure' in state ? Object.values(state.figure.row) : null]),
		];
		const item = fc.constantFrom('E_SM1_ANY', 'E_SM1_GE2', 'E_SM_SNET', 'E_SM_WIKI', 'E_SM_PRCR');
		fc.assert(
			fc.property(profile, item, (who, code) => {
				expect(rowsOf(climb(who, code, site))).toEqual(rowsOf(climb(who, code, all)));
			}),
			{ numRuns: 400 },
		);
	});
});

describe.each(['de', 'en'] as const)('whatever a business is told in %s', (locale) => {
	it('is a whole sentence, and each of its numbers is of its figure', () => {
		fc.assert(
			fc.property(business, (one) => {
				const found = findingsOf(one, site);
				const told = tellFindings(found, one, site, locale);
				const pairs = (['wants', 'types', 'purposes', 'principles', 'strengths'] as const).flatMap((list) =>
					found[list].map((finding, i) => [finding, told[list][i]] as const),
				);
				const steps = tellSteps(stepsOf(one, site), one, site, locale);
				const texts = [
					...[told.distribution.sentence, told.distribution.calculated, told.lead.sentence],
					...steps.flatMap(({ why, what }) => [why, what]),
				];
				const faults = [
					...toldFaults(found.presence, told.presence, locale),
					...pairs.flatMap(([finding, its]) => (its ? toldFaults(finding, its, locale) : ['untold'])),
					...texts.flatMap((text) => (text === null ? [] : sentenceFaults(text, locale))),
				];
				expect(faults).toEqual([]);
			}),
			{ numRuns: 5_000 },
		);
	});

	it('of its peers is a whole sentence', () => {
		fc.assert(
			fc.property(profile, (who) => {
				const texts = laddersOf(findingsOf({ profile: who, answers: unanswered }, site)).flatMap((ladder) => {
					const { sentence, rungs } = tellLadder(ladder, who, site, locale);
					return [sentence, ...rungs.map(({ group, says }) => `${group}, ${says}.`)];
				});
				const others = [tellCount(who, site, locale)?.sentence, tellBeside(who, site, locale)?.sentence];
				const faults = [...texts, ...others].flatMap((text) => (text ? sentenceFaults(text, locale) : []));
				expect(faults).toEqual([]);
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('a planted fault is found', () => {
	const who = { country: 'DE', size: '1-9', division: 10 } as const;
	const found = () => findingsOf({ profile: who, answers: { networks: ['BLOG'], marks: {} } }, site);

	it('of a ladder', () => {
		const { ladder } = found().presence;
		expect(ladderFaults(who, ladder)).toEqual([]);
		expect(ladderFaults({ ...who, country: 'AT' }, ladder).join()).toContain('of a foreign country');
		const { shown, rungs } = ladder;
		if (!shown) throw new Error('nothing is shown');
		const wider = { kind: 'shown', figure: shown, leavesOut: [] } as const;
		const second = rungs.map((rung) => (rung.name === 'eu' ? { ...rung, state: wider } : rung));
		const faults = ladderFaults(who, { ...ladder, rungs: second });
		for (const fault of ['two rungs are shown', 'eu is of DE', 'eu leaves out the size and does not say so'])
			expect(faults).toContain(`E_SM1_ANY: ${fault}`);
	});

	it('of findings and steps', () => {
		const one = { profile: who, answers: { networks: ['BLOG'], marks: { HOURS: 'not-yet' } } } as const;
		const right = findingsOf(one, site);
		const steps = stepsOf(one, site);
		expect(findingFaults(one, right, steps)).toEqual([]);
		expect(findingFaults({ ...one, answers: unanswered }, right, steps)).toContain(
			'holiday-hours closes HOURS, which is no gap',
		);
		const wrong = { ...right, distribution: { ...right.distribution, position: 'two' } } as const;
		expect(findingFaults(one, wrong, [])).toEqual(['the position is not the number of types']);
		if (right.lead.kind !== 'reached') throw new Error('it should have reached half');
		const other = { ...right, lead: { ...right.lead, before: null, years: right.lead.years.toReversed() } };
		expect(findingFaults(one, other, [])).toContain('years out of order');
		expect(findingFaults(one, { ...right, strengths: [] }, [])).toEqual([
			'strengths are not what the business does',
		]);
	});

	it.each([
		['has a hole', 'In undefined sind es mehr.'],
		['has a code for a name', 'In der Schweiz und in CH.'],
		['has a code for a name', 'Unternehmen GE10.'],
		['does not end', 'Ohne Punkt'],
		['has a quotation that does not close', 'Sie sagen „noch nicht.'],
		['has a share that can break at the end of a line', 'Das sind 56 % davon.'],
		['has a blank or a stop too many', 'Das ist es ..'],
	])('of a sentence: %s', (fault, text) => {
		expect(sentenceFaults(text, 'de')).toEqual([`${fault}: ${text}`]);
	});

	it('of what is told of a finding', () => {
		const { presence } = found();
		const all = { profile: who, answers: unanswered };
		const { presence: told } = tellFindings(findingsOf(all, site), all, site, 'de');
		expect(toldFaults(presence, told, 'de')).toEqual([]);
		const figure = told.figure && { ...told.figure, leavesOut: [] };
		for (const wrong of [
			{ ...told, sentence: told.sentence.replace('2023', '2022') },
			{ ...told, sentence: told.sentence.replace('ab 10', 'mit 1 bis 9') },
			{ ...told, figure },
			{ ...told, figure: null },
		])
			expect(toldFaults(presence, wrong, 'de')).not.toEqual([]);
	});
});
