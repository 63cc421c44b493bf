import fc from 'fast-check';
import { marks, type Answers } from '../../src/lib/benchmark/answers';
import type { Business } from '../../src/lib/benchmark/business';
import { marked, networks, type Network } from '../../src/lib/benchmark/items';
import { elsewhere, sizeClasses, type Profile } from '../../src/lib/benchmark/profile';

/** All of the label's countries that have a figure of their own, some that have none, the Union and elsewhere. */
export const countries = [
	...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'EL', 'ES', 'FI', 'FR', 'HR', 'HU', 'IE', 'IS', 'IT'],
	...['LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'UK', 'CH', 'TR', 'RS'],
	...['EU27_2020', elsewhere],
];

/** Divisions of NACE Rev. 2, those that do not exist (4, 34) with them. */
export const divisions = Array.from({ length: 99 }, (_, index) => index + 1);

export const profile: fc.Arbitrary<Profile> = fc.record({
	// Half of them in the countries with the most to say.
	country: fc.oneof(fc.constantFrom('DE', 'NL', 'FR', 'BE', 'UK'), fc.constantFrom(...countries)),
	size: fc.constantFrom(null, ...sizeClasses),
	division: fc.option(fc.constantFrom(...divisions), { freq: 4 }),
});

const places = Object.keys(networks) as Network[];

export const answers: fc.Arbitrary<Answers> = fc.record({
	networks: fc.oneof(
		{ weight: 1, arbitrary: fc.constantFrom(null, 'not-relevant' as const) },
		{ weight: 4, arbitrary: fc.shuffledSubarray(places) },
	),
	marks: fc
		.shuffledSubarray([...marked])
		.chain((codes) =>
			fc
				.array(fc.constantFrom(...marks), { minLength: codes.length, maxLength: codes.length })
				.map((said) => Object.fromEntries(codes.map((code, index) => [code, said[index]]))),
		),
});

export const business: fc.Arbitrary<Business> = fc.record({ profile, answers });

/** The same answers, given in the opposite order. */
export const turnedRound = ({ networks: named, marks: said }: Answers): Answers => ({
	networks: Array.isArray(named) ? named.toReversed() : named,
	marks: Object.fromEntries(Object.entries(said).reverse()),
});
