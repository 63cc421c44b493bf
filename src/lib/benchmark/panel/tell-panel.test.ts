import { describe, expect, it } from 'vitest';
import { unanswered } from '../answers';
import { newcomer, type SizeClass } from '../profile';
import { bandsOf } from './bands';
import { besidePanel } from './beside-panel';
import type { Panel } from './panel';
import { panel, spread } from './panel.sample';
import { tellPanel } from './tell-panel';

const told = (of: Panel, locale: 'de' | 'en', size: SizeClass | null = '10-49') => {
	const answers = { ...unanswered, networks: ['FACEBOOK', 'WHATSAPP'] as const };
	return tellPanel(of, besidePanel(of, { profile: { ...newcomer, size }, answers }, {}), locale);
};

describe('what is said of a business beside the respondents of a survey', () => {
	it('is a place as a range, never as one number, and says what the range holds', () => {
		expect(told(panel, 'de').numbers[0]?.says).toBe(
			'Mehr Netzwerke als 13 bis 69 von 100 Betrieben dieser Umfrage mit 10 bis 49 Beschäftigten, die soziale Medien nutzen.',
		);
		expect(told(panel, 'en', null).numbers[0]?.says).toBe(
			'More networks than 13 to 69 of 100 businesses of this survey that use social media.',
		);
		expect(told(panel, 'de').remarks).toHaveLength(1);
		expect(told({ ...panel, sampling: 'unknown' }, 'de').remarks[0]).toContain('nicht angegeben');
	});

	it('is counted where the respondents were not drawn at random', () => {
		if (spread.kind !== 'known') throw new Error('The sample is known.');
		const steps = spread.steps.map((step) => ({ ...step, limits: null }));
		const spreads = [{ ...spread, nobody: null, steps }];
		const quota = {
			...{ ...panel, sampling: 'quota' as const },
			groups: panel.groups.map((group) => ({ ...group, spreads })),
		};
		const { numbers, remarks } = told(quota, 'de');
		expect(numbers[0]?.says).toContain('Mehr Netzwerke als 20 bis 60 von 100 Befragten');
		expect(remarks[0]).toContain('keine Zufallsauswahl');
	});

	it('names the group, why it is another, and the source', () => {
		expect(told(panel, 'de').group).toBe(
			'Verglichen wird mit den 100 befragten Betrieben mit 10 bis 49 Beschäftigten.',
		);
		expect(told(panel, 'de', 'GE250').group).toContain('Von Ihrer Größe haben zu wenige geantwortet.');
		expect(told(panel, 'en').source).toBe(
			'Source: Umfrage, Kammer, 2026, Betriebe im Bezirk, 300 respondents, random sample.',
		);
	});

	it('says why there is no distribution', () => {
		const groups = panel.groups.map((group) => ({ ...group, spreads: [{ kind: 'withheld' as const }] }));
		const { numbers, remarks } = told({ ...panel, groups }, 'de');
		expect(numbers[0]).toMatchObject({ bands: [], remark: null });
		expect(numbers[0]?.says).toContain('weniger als zehn Betrieben');
		expect(remarks).toEqual([]);
	});

	it('draws a distribution in parts that add up, the own one marked', () => {
		const bands = bandsOf(spread, 1, 2);
		expect(bands.map(({ above, upTo, yours }) => [above, upTo, yours])).toEqual([
			[null, 2, true],
			[2, 5, false],
		]);
		expect(bands.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9);
		expect(bandsOf(spread, 99).some(({ yours }) => yours)).toBe(false);
		expect(bandsOf({ kind: 'absent' }, 1)).toEqual([]);
	});
});
