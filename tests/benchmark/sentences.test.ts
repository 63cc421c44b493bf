/** Every number in every sentence that the ten businesses are told, in both languages: those of the table, and no other. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/lib/benchmark/findings';
import type { Ground } from '../../src/lib/benchmark/ground';
import { wants } from '../../src/lib/benchmark/items';
import { stepsOf } from '../../src/lib/benchmark/steps';
import { ground } from '../../src/lib/standing/prepare-ground';
import { tellFindings } from '../../src/lib/standing/say-findings';
import { tellSteps } from '../../src/lib/standing/say-steps';
import type { ToldFinding } from '../../src/lib/standing/told-finding';
import { leftOut } from '../../src/lib/words/benchmark/left-out';
import type { Locale } from '../../src/lib/words/locale';
import { numbers, numbersIn, numbersOfGroup, type Numbers } from './numbers';
import { profiles, wanted } from './profiles';
import type { Shown, Worked } from './worked';

let site: Ground;
beforeAll(async () => {
	site = await ground();
}, 60_000);

const areas: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	de: {
		...{ DE: 'in Deutschland', NL: 'in den Niederlanden', AT: 'in Österreich', FR: 'in Frankreich' },
		...{ EU28: 'in der EU-28', EU27_2020: 'in der EU-27' },
	},
	en: {
		...{ DE: 'in Germany', NL: 'in the Netherlands', AT: 'in Austria', FR: 'in France' },
		...{ EU28: 'in the EU-28', EU27_2020: 'in the EU-27' },
	},
};

const trades: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	de: {
		...{ 'C10-33': 'Verarbeitendes Gewerbe', I55: 'Beherbergung', 'I55-56': 'Gastgewerbe' },
		...{ G47: 'Einzelhandel', 'G45-47': 'Handel', 'M69-74': 'Freie Berufe, Technik' },
	},
	en: {
		...{ 'C10-33': 'Manufacturing', I55: 'Accommodation', 'I55-56': 'Hotels and restaurants' },
		...{ G47: 'Retail', 'G45-47': 'Trade', 'M69-74': 'Professional, technical' },
	},
};
const ofTrade: Readonly<Record<Locale, (name: string) => string>> = {
	de: (name) => `der Branche „${name}“`,
	en: (name) => `in the sector “${name}”`,
};

const nothing: Numbers = { percents: [], others: [] };
const ofPeers = (shown: Shown): Numbers => numbers([shown.value], [shown.year, ...numbersOfGroup(shown)]);
/** Persons from 16 years, asked in 2019. */
const ofPeople = (value: number): Numbers => numbers([value], [2019, 16]);
const isWant = (code: string): code is keyof typeof wanted => (wants as readonly string[]).includes(code);

/** What a step rests on: what it closes, or what comes closest to it. */
const closest: Readonly<Record<string, string>> = {
	...{ BASICS: 'HOURS', CURRENCY: 'UPDATES', PRESENCE: 'E_SM1_ANY', REACHABILITY: 'E_SM_PCUQOR' },
};

function expected({ shown }: Worked, code: string): Numbers {
	if (isWant(code)) return ofPeople(wanted[code][0]);
	const peers = shown[code];
	return peers ? ofPeers(peers) : nothing;
}

describe.each(profiles)('$name', (worked) => {
	const business = { profile: worked.profile, answers: worked.answers };

	describe.each(['de', 'en'] as const)('in %s', (locale) => {
		const tell = () => tellFindings(findingsOf(business, site), business, site, locale);
		const shareOf = (value: number) =>
			locale === 'de'
				? `${String(Math.round(value * 10) / 10).replace('.', ',')}\u00a0%`
				: `${Math.round(value * 10) / 10}%`;

		function namesItsGroup({ code, sentence }: ToldFinding): void {
			const peers = worked.shown[code];
			if (!peers) return;
			const { series, geo, sector } = peers;
			expect(sentence, code).toContain(areas[locale][geo]);
			if (sector === 'TOTAL') expect(sentence, code).not.toContain(ofTrade[locale]('').slice(0, -1));
			else expect(sentence, code).toContain(ofTrade[locale](trades[locale][sector] ?? '?'));
			// INSEE asked only those with internet, and a share of these is not one of all.
			const online = locale === 'de' ? 'mit Internetzugang' : 'with internet access';
			expect(sentence.includes(online), code).toBe(series.startsWith('insee-micro'));
		}

		it('the findings', () => {
			const told = tell();
			const all = [told.presence, ...told.types, ...told.purposes, ...told.wants, ...told.principles];
			expect(all).toHaveLength(1 + 4 + 6 + 7 + 5);
			for (const one of [...all, ...told.strengths]) {
				const { code, sentence, figure } = one;
				expect(numbersIn(sentence, locale), code).toEqual(expected(worked, code));
				namesItsGroup(one);
				const peers = worked.shown[code];
				const value = isWant(code) ? wanted[code][0] : peers?.value;
				expect(figure?.value, code).toBe(value);
				expect(figure?.share, code).toBe(value === undefined ? undefined : shareOf(value));
				expect(figure?.year, code).toBe(isWant(code) ? 2019 : peers?.year);
			}
		});

		it('who is left out', () => {
			const told = tell();
			for (const { code, figure } of [told.presence, ...told.types, ...told.purposes]) {
				const reasons = worked.shown[code]?.leavesOut.map((reason) => leftOut[reason][locale]);
				expect(figure?.leavesOut.toSorted(), code).toEqual(reasons?.toSorted());
			}
			const abroad = worked.profile.country !== 'DE';
			for (const { code, figure } of told.wants) expect(figure?.leavesOut.length, code).toBe(abroad ? 1 : 0);
		});

		it('the intervals', () => {
			const told = tell();
			for (const { code, figure } of told.wants) {
				const [, low, high] = wanted[code as keyof typeof wanted];
				expect(numbersIn(figure?.interval ?? '', locale), code).toEqual(numbers([low, high], []));
				expect(figure?.reasonNoInterval, code).toBeNull();
			}
			for (const { code, figure } of [told.presence, ...told.types, ...told.purposes]) {
				if (figure === null) continue;
				expect(figure.interval, code).toBeNull();
				expect(numbersIn(figure.reasonNoInterval ?? '1', locale), code).toEqual(nothing);
			}
		});

		it('none, one, two and more', () => {
			const { sentence, positions, calculated } = tell().distribution;
			const { geo, year, shares } = worked.distribution;
			const three = [shares.none, shares.one, shares.two];
			expect(numbersIn(sentence, locale)).toEqual(
				numbers(three, [year, ...numbersOfGroup({ geo, size_class: 'GE10' })]),
			);
			expect(sentence).toContain(areas[locale][geo]);
			const published = [shares.one + shares.two, shares.two];
			expect(numbersIn(calculated ?? '', locale)).toEqual(numbers([100, ...published], []));
			expect(positions.map(({ share }) => share)).toEqual(three.map(shareOf));
			expect(positions.filter(({ yours }) => yours).map(({ position }) => position)).toEqual(
				worked.position === null ? [] : [worked.position],
			);
			const small = worked.profile.size === '1-9';
			expect(sentence.includes(leftOut.size[locale])).toBe(small);
			expect(sentence.includes(leftOut.sector[locale])).toBe(worked.profile.division === 96);
			expect(sentence.includes(leftOut.country[locale])).toBe(
				['CH', 'OTHER'].includes(worked.profile.country),
			);
		});

		it('since when most were there', () => {
			const { sentence, years } = tell().lead;
			const { lead } = worked;
			if (lead.kind === 'none') {
				expect(numbersIn(sentence, locale)).toEqual(nothing);
				expect(years).toEqual([]);
				return;
			}
			const first = lead.kind === 'ahead' ? null : lead.first;
			const points = first
				? [first, lead.kind === 'ahead' ? null : lead.before]
				: [lead.kind === 'reached' ? null : lead.latest];
			const named = points.filter((point) => point !== null);
			expect(numbersIn(sentence, locale)).toEqual(
				numbers(
					named.map(([, value]) => value),
					[
						...named.map(([year]) => year),
						...numbersOfGroup({ geo: worked.distribution.geo, size_class: 'GE10' }),
					],
				),
			);
			expect(years.map(({ year, value, share }) => [year, value, share])).toEqual(
				lead.years.map(([year, value]) => [year, value, shareOf(value)]),
			);
			expect(years.filter((year) => year.first).map(({ year }) => year)).toEqual(first ? [first[0]] : []);
		});

		it('the steps', () => {
			const steps = stepsOf(business, site);
			const told = tellSteps(steps, business, site, locale);
			expect(told.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
			for (const { closes, why, time, minutes, what, title } of told) {
				const numbersOfWhy =
					// Consumers in Germany, "slightly more than 1,000 respondents".
					closes === 'CREDIBILITY'
						? numbers([58], [2021, 1000])
						: expected(worked, closest[closes] ?? closes);
				expect(numbersIn(why, locale), closes).toEqual(numbersOfWhy);
				expect(numbersIn(time, locale), closes).toEqual(numbers([], [minutes]));
				expect(numbersIn(what + title, locale), closes).toEqual(nothing);
			}
		});
	});
});

describe('numbers are read as a reader does', () => {
	it.each([
		['60,7\u00a0% von 16.000, 2019', 'de', numbers([60.7], [16000, 2019])],
		['60.7% of 16,000, 2019', 'en', numbers([60.7], [16000, 2019])],
		['60,7 % ohne festes Leerzeichen', 'de', numbers([], [60.7])],
		['Der 95-%-Bereich liegt zwischen 50,6\u00a0% und 52,2\u00a0%.', 'de', numbers([50.6, 52.2], [])],
		['with 10 to 49 persons in the EU-28', 'en', numbers([], [10, 28, 49])],
	] as const)('%s', (text, locale, read) => {
		expect(numbersIn(text, locale)).toEqual(read);
	});
});
