import { notesOf } from './notes-of';
import type { Observation } from './observation';

type Noted = Pick<Observation, 'note'>;

/** What notes mean for a comparison, where it is not simply "weigh this". Codes as in `codes.note` of the label. */
export const meaningOfNotes = {
	/** What bears it was measured in another way than what lies before it. */
	break: ['UNIT_BREAK', 'METHOD_2024'],
	'inferred-year': ['YEAR_INFERRED', 'YEAR_APPROX'],
	/** Only to be weighed where a value is compared with an earlier or later one of its own line. */
	overTime: ['FR_BREAK_INSIDE', 'MODE_2023', 'FLAGS_LOST'],
	/** How a value was printed, or what it is beside others: nothing about what it can be compared with. */
	harmless: [
		'ROUNDED',
		'ROUNDED_BY_EUROSTAT',
		'FROM_FIGURE',
		'N_ABOUT',
		'N_OF_GROUP_UNKNOWN',
		'SAME_IN_2018',
	],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Meaning = keyof typeof meaningOfNotes;

const means = (code: string, what: Meaning): boolean => meaningOfNotes[what].some((known) => known === code);

/** Whether the notes of a row say this of it. */
export const says = (row: Noted, what: Meaning): boolean => notesOf(row).some((code) => means(code, what));

/** The notes that a reader must weigh who compares two values of this series, or of two; sorted. */
export function toWeigh(a: Noted, b: Noted, { oneSeries = false, oneLine = false }): string[] {
	const [here, there] = [notesOf(a), notesOf(b)];
	const told = (code: string): boolean => {
		if (means(code, 'break') || means(code, 'inferred-year') || means(code, 'harmless')) return false;
		// Where flags were lost, nobody knows whether there was a break between the two.
		if (code === 'FLAGS_LOST') return oneLine;
		if (means(code, 'overTime') && !oneLine) return false;
		// What is noted of both values of one series parts them from others, not from each other.
		return !oneSeries || here.includes(code) !== there.includes(code);
	};
	return [...new Set([...here, ...there])].filter(told).sort();
}
