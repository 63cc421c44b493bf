import fc from 'fast-check';
import { marks, type Answers } from './answers';
import type { Business } from './business';
import { places } from './countries';
import { marked } from './items';
import { divisionsIn, sections } from './nace';
import { sizeClasses } from './profile';
import { networkCodes } from './reading';

/** Any answers a business can give. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
	networks: fc.oneof(fc.constantFrom(null, 'not-relevant' as const), fc.subarray([...networkCodes])),
	marks: fc
		.array(fc.tuple(fc.constantFrom(...marked), fc.constantFrom(...marks)), { maxLength: 30 })
		.map((all) => Object.fromEntries(all)),
});

/** Any business there can be. */
export const anyBusiness: fc.Arbitrary<Business> = fc.record({
	profile: fc.record({
		country: fc.constantFrom(...places),
		size: fc.option(fc.constantFrom(...sizeClasses)),
		division: fc.option(fc.constantFrom(...sections.flatMap(divisionsIn))),
	}),
	answers: anyAnswers,
});
