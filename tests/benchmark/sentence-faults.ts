import type { Finding } from '../../src/lib/benchmark/finding';
import type { LeftOut } from '../../src/lib/benchmark/ladder-rungs';
import type { Observation } from '../../src/lib/catalog/observation';
import type { ToldFinding } from '../../src/lib/standing/told-finding';
import { leftOut } from '../../src/lib/words/benchmark/left-out';
import type { Locale } from '../../src/lib/words/locale';
import { numbers, numbersIn, numbersOfGroup } from './numbers';

const holes = /undefined|null|NaN|\[object|Infinity|\{|\}|=>/;
/** A code where a name should stand: "in CH", "E_SM_SNET", "GE10". */
const codes = /\b(?:in|im|der) (?!EU\b)[A-Z]{2}\b(?!-)|E_SM|\bGE\d|LT10|EU27_2020|EU28|TOTAL|OTHER/;
const quotes: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
	de: ['„', '“'],
	en: ['“', '”'],
};

/** What is wrong with a sentence, whatever it says; none for a right one. */
export function sentenceFaults(text: string, locale: Locale): string[] {
	const [open, close] = quotes[locale];
	const count = (sign: string) => text.split(sign).length - 1;
	const faults = [
		text.trim() === '' || text !== text.trim() ? 'is empty or has blanks at its end' : '',
		holes.test(text) ? 'has a hole' : '',
		codes.test(text) ? 'has a code for a name' : '',
		/ {2}|\s[.,;:]|[.,;:]{2}/.test(text) ? 'has a blank or a stop too many' : '',
		/[.?!]$/.test(text) ? '' : 'does not end',
		count(open) === count(close) && !text.includes('"') ? '' : 'has a quotation that does not close',
		locale === 'de' && /\d (?:%|Prozent\b)/.test(text)
			? 'has a share that can break at the end of a line'
			: '',
		/\d-\d/.test(text) ? 'has a hyphen for a range' : '',
	];
	return faults.filter((fault) => fault !== '').map((fault) => `${fault}: ${text}`);
}

/** Whether a sentence speaks of one trade. */
const ofTrade: Readonly<Record<Locale, RegExp>> = { de: /der Branche „/, en: /in the sector “/ };

/** Those who were asked what they look for: persons from 16 years in Germany. */
const people = [16];

interface Shown {
	readonly row: Observation;
	readonly leavesOut: readonly LeftOut[];
}

const shownOf = (finding: Finding): Shown | null => {
	if (finding.kind === 'principle') return null;
	if (finding.kind !== 'want') return finding.ladder.shown;
	return finding.figure && { row: finding.figure.row, leavesOut: [] };
};

/** What is wrong with what is told of a finding: a number that is not of its figure, a group that is not its own. */
export function toldFaults(finding: Finding, told: ToldFinding, locale: Locale): string[] {
	const { code, sentence, figure } = told;
	const shown = shownOf(finding);
	const faults: string[] = [];
	const must = (holds: boolean, what: string) => void (holds || faults.push(`${code} ${what}: ${sentence}`));
	must((figure === null) === (shown === null), 'has a figure in one of two places');
	const others = (row: Observation) => [row.year, ...(row.size_class === '' ? people : numbersOfGroup(row))];
	const right = shown ? numbers([shown.row.value ?? NaN], others(shown.row)) : numbers([], []);
	must(
		JSON.stringify(numbersIn(sentence, locale)) === JSON.stringify(right),
		'has other numbers than its figure',
	);
	if (shown && figure) {
		const isOfTrade = shown.row.sector !== '' && shown.row.sector !== 'TOTAL';
		must(ofTrade[locale].test(sentence) === isOfTrade, 'names a trade that is not that of its figure');
		must(
			sentence.toLowerCase().includes(figure.group.toLowerCase()),
			'does not name the group of its figure',
		);
		must((figure.interval === null) !== (figure.reasonNoInterval === null), 'has no interval and no reason');
		for (const reason of ['size', 'sector', 'country'] as const)
			must(
				figure.leavesOut.includes(leftOut[reason][locale]) === shown.leavesOut.includes(reason),
				`does not say whether it leaves out the ${reason}`,
			);
	}
	const texts = [sentence, figure?.interval, figure?.reasonNoInterval, ...(figure?.leavesOut ?? [])];
	return [...faults, ...texts.flatMap((text) => (text ? sentenceFaults(text, locale) : []))];
}
