import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBusiness } from '../benchmark/business.sample';
import { climb } from '../benchmark/ladder';
import { measures } from '../benchmark/measures';
import type { Profile } from '../benchmark/profile';
import { plainSector } from '../words/benchmark/group';
import { sizePhrase } from '../words/benchmark/size';
import { locales, type Locale } from '../words/locale';
import { tellBeside } from './say-beside';
import { tellCount } from './say-count';
import { tellLadder } from './say-ladder';
import { ground as gathered } from './prepare-ground';

const ground = await gathered();

const profile = (country: string, size: Profile['size'], division: number | null): Profile => ({
	country,
	size,
	division,
});
const tell = (of: Profile, locale: Locale = 'de', item = 'E_SM1_ANY') =>
	tellLadder(climb(of, item, ground), of, ground, locale);

describe('the sentence', () => {
	it.each([
		[
			profile('DE', '1-9', 10),
			'Für Ihre Branche und für Betriebe mit 1 bis 9 Beschäftigten in Deutschland kennen wir keine amtliche Zahl. Darum sehen Sie hier Unternehmen ab 10 Beschäftigten in Deutschland: 60,7\u00a0% davon geben an, soziale Medien zu nutzen (2023). Betriebe Ihrer Größe wurden nicht gefragt.',
		],
		[
			profile('DE', null, null),
			'Die Branche und die Größe Ihres Betriebs kennen wir noch nicht. Darum sehen Sie hier Unternehmen ab 10 Beschäftigten in Deutschland: 60,7\u00a0% davon geben an, soziale Medien zu nutzen (2023).',
		],
		[
			profile('DE', '50-249', 28),
			'Für Ihre Branche in Deutschland kennen wir keine amtliche Zahl. Darum sehen Sie hier Unternehmen mit 50 bis 249 Beschäftigten in Deutschland: 61\u00a0% davon geben an, soziale Medien zu nutzen (2019).',
		],
		[
			profile('FR', '1-9', 49),
			'Sie sehen hier Unternehmen mit Internetzugang der Branche „Verkehr und Lagerei“ mit weniger als 10 Beschäftigten in Frankreich: 22\u00a0% davon geben an, soziale Medien zu nutzen (2022).',
		],
		[
			profile('UK', '10-49', 47),
			'Für Betriebe im Vereinigten Königreich kennen wir keine amtliche Zahl, die neu genug ist. Darum sehen Sie hier Unternehmen ab 10 Beschäftigten in der EU-28: 53\u00a0% davon geben an, soziale Medien zu nutzen (2019).',
		],
		[
			profile('OTHER', null, 47),
			'Für Ihr Land haben wir keine eigenen Zahlen. Für Ihre Branche in der EU kennen wir keine amtliche Zahl. Die Größe Ihres Betriebs kennen wir noch nicht. Darum sehen Sie hier Unternehmen ab 10 Beschäftigten in der EU-27: 60,9\u00a0% davon geben an, soziale Medien zu nutzen (2023). Betriebe aus Ihrem Land sind nicht dabei.',
		],
	])('of %j', (of, expected) => {
		expect(tell(of).sentence).toBe(expected);
	});

	it('is said of other items and in English, and where there is nothing', () => {
		expect(tell(profile('NL', '1-9', 55), 'en', 'E_SM_SNET').sentence).toBe(
			'You see enterprises in the sector “Hotels and restaurants” with 2 to 9 persons in the Netherlands here: 59% for “Social networks” (2021).',
		);
		const nothing = climb(profile('DE', '1-9', 10), 'E_SM_PEXCHVOK', { ...ground, rows: [] });
		expect(tellLadder(nothing, profile('DE', '1-9', 10), ground, 'de').sentence).toBe(
			'Für diese Auswahl kennen wir keine amtliche Zahl.',
		);
	});
});

describe('for any business and item, in both languages', () => {
	const every = (check: (of: Profile, item: string, locale: Locale) => void) =>
		fc.assert(
			fc.property(
				anyBusiness,
				fc.constantFrom(...measures.map(({ item }) => item)),
				fc.constantFrom(...locales),
				(business, item, locale) => check(business.profile, item, locale),
			),
			{ numRuns: 300 },
		);

	it('every text is whole', () => {
		every((of, item, locale) => {
			const { sentence, rungs } = tell(of, locale, item);
			const texts = [sentence, ...rungs.flatMap(({ group, says }) => [group, says])];
			for (const text of [
				...texts,
				tellBeside(of, ground, locale)?.sentence ?? 'x',
				tellCount(of, ground, locale)?.sentence ?? 'x',
			]) {
				expect(text).toMatch(/\S/);
				expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|OTHER|EU27|GE\d|\(\)/);
			}
			expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		});
	});

	it('a group is named by its own size, sector and area, in its sentence and on its rung: never by a narrower one', () => {
		every((of, item, locale) => {
			const ladder = climb(of, item, ground);
			const { sentence, rungs } = tellLadder(ladder, of, ground, locale);
			for (const { name, state } of ladder.rungs) {
				if (!('figure' in state)) continue;
				const { size_class, sector, year } = state.figure.row;
				const said = rungs.find((rung) => rung.name === name);
				const names = [sizePhrase(size_class, locale)];
				if (sector !== 'TOTAL') names.push(plainSector(ground.codes.sector?.[sector]?.[locale] ?? 'no name'));
				for (const part of names) expect(said?.group).toContain(part);
				expect(said?.says).toContain(`${year}`);
				if (sector === 'TOTAL') expect(said?.group).not.toMatch(/Branche|sector/);
				if (state.kind === 'shown') expect(sentence).toContain(said?.group);
			}
		});
	});
});

describe('beside the ladder', () => {
	it('a German business below 250 persons sees three surveys, who paid, and how far apart they are', () => {
		const beside = tellBeside(profile('DE', '1-9', 10), ground, 'de');
		expect(beside?.sentence).toBe(
			'Umfragen unter KMU, deren Größe nicht angegeben ist, sind keine Stufe der Leiter. Die 3 Umfragen hier (2020 bis 2022) liegen rund 27 Prozentpunkte auseinander. Bezahlt von: Gelbe Seiten.',
		);
		expect(beside?.values.map(({ name }) => name)).toEqual([
			'Civey 2020',
			'forsa 2021, ungefähr',
			'Gelbe Seiten 2022, ungefähr',
		]);
		// An opt-in panel has no interval, and a survey without a stated sampling has one at best.
		const [civey, forsa] = beside?.values ?? [];
		expect(civey?.estimate).toMatchObject({
			value: 35.2,
			interval: { kind: 'none', because: 'not-a-probability-sample' },
		});
		expect(forsa?.estimate).toMatchObject({ value: 33.3, interval: { kind: 'at-best' } });
	});

	it('each survey says how certain it is, or why nobody knows', () => {
		const said = tellBeside(profile('DE', null, null), ground, 'de')?.values.map(
			({ certainty }) => certainty,
		);
		expect(
			said?.map((text) => /Zufallsstichprobe|günstigstenfalls|nicht veröffentlicht/.exec(text)?.[0]),
		).toEqual(['Zufallsstichprobe', 'günstigstenfalls', 'nicht veröffentlicht']);
	});

	it('nobody else sees them', () => {
		for (const of of [profile('DE', 'GE250', 10), profile('AT', '1-9', 10), profile('OTHER', null, null)])
			expect(tellBeside(of, ground, 'de')).toBeNull();
		expect(tellBeside(profile('DE', '1-9', 10), { ...ground, rows: [] }, 'de')).toBeNull();
	});

	it('stands how many enterprises there are, where it is published', () => {
		expect(tellCount(profile('DE', '10-49', null), ground, 'de')?.sentence).toMatch(
			/^So viele gibt es: Eurostat zählt 2024 in Deutschland [\d.]+ Unternehmen mit 10 bis 49 Beschäftigten\.$/,
		);
		for (const of of [profile('DE', '1-9', null), profile('DE', null, null), profile('US', '10-49', null)])
			expect(tellCount(of, ground, 'de')).toBeNull();
	});
});
