/** Groups of countries whose members have changed: codes of one family name different sets of the same group. */
const families: readonly RegExp[] = [/^EU\d/, /^EA\d*(_\d+)?$/];

/** Whether two places are the same group of countries with other members, as EU28 and EU27_2020 are. */
export const sameGroupOtherMembers = (a: string, b: string): boolean =>
	a !== b && families.some((family) => family.test(a) && family.test(b));
