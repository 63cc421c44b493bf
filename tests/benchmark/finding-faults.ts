import type { Business } from '../../src/lib/benchmark/business';
import type { Finding, Findings, Lead } from '../../src/lib/benchmark/finding';
import type { Step } from '../../src/lib/benchmark/step';

const codeOf = (finding: Finding): string => (finding.kind === 'presence' ? 'E_SM1_ANY' : finding.code);
const sorted = (codes: readonly string[]): string => codes.toSorted().join();

/** What is wrong with the findings and steps of a business, whatever the figures are; none where all is right. */
export function findingFaults({ answers }: Business, found: Findings, steps: readonly Step[]): string[] {
	const faults: string[] = [];
	const must = (holds: boolean, what: string) => void (holds || faults.push(what));
	const { presence, types, purposes, wants, principles, strengths, distribution, lead } = found;
	const answered = Array.isArray(answers.networks);
	const used = types.filter(({ mark }) => mark === 'yes').length;
	const place = answered ? (['none', 'one'][used] ?? 'two') : null;

	must(distribution.position === place, 'the position is not the number of types');
	must((presence.mark === 'yes') === used > 0, 'presence and types differ');
	must((presence.mark === 'not-yet') === (place === 'none'), 'presence and position differ');
	must(
		(lead.kind === 'none' && lead.because === 'no-answer') === (place === null),
		'a lead without an answer',
	);
	must(lead.kind !== 'not-started' || place === 'none', 'not started, and yet there');
	must(!('position' in lead) || lead.position === place, 'the lead is of another position');

	const { shares, any, two, geo } = distribution;
	must((shares === null) === (any === null || two === null), 'shares without what they are calculated from');
	if (shares && any && two) {
		const { none, one, two: more } = shares;
		must(Math.abs(none + one + more - 100) < 1e-9, 'the shares do not make a hundred');
		must(Math.min(none, one, more) >= 0, 'a share below zero');
		must(any.row.geo === geo && two.row.geo === geo, 'shares of another area');
		must(any.row.year === two.row.year, 'shares of different years');
		must(any.series.population === two.series.population, 'shares of different universes');
		must(any.row.size_class + any.row.sector === two.row.size_class + two.row.sector, 'of different groups');
	}

	const done = [...types, ...purposes, ...wants, ...principles].filter(({ mark }) => mark === 'yes');
	const strong = strengths.filter(({ kind }) => kind !== 'presence');
	must(sorted(strong.map(codeOf)) === sorted(done.map(codeOf)), 'strengths are not what the business does');
	for (const list of [types, purposes, wants, principles]) {
		const open = list.filter(({ mark }) => mark === 'not-yet').length;
		must(
			list.slice(0, open).every(({ mark }) => mark === 'not-yet'),
			'something goes before a gap',
		);
		must(new Set(list.map(({ code }) => code)).size === list.length, 'something is told twice');
	}

	must(steps.length <= 3, 'more than three steps');
	must(new Set(steps.map(({ id }) => id)).size === steps.length, 'a step twice');
	for (const { id, closes, figure } of steps) {
		const mark = closes === 'E_SM1_ANY' ? presence.mark : answers.marks[closes];
		must(mark === 'not-yet', `${id} closes ${closes}, which is no gap`);
		must(figure.row.value !== null && figure.series.id === figure.row.series, `${id} rests on no figure`);
	}
	return [...faults, ...leadFaults(lead), ...numberFaults(found), ...numberFaults(steps)];
}

/** One line only: one area, one universe, one group, and every year once. */
function leadFaults(lead: Lead): string[] {
	if (lead.kind === 'none') return [];
	const { years } = lead;
	const one = <Value>(values: readonly Value[]) => new Set(values).size === 1;
	const below = (until: number) => years.filter(({ year }) => year < until);
	const first = lead.kind === 'ahead' ? null : lead.first;
	const latest = years.at(-1);
	return [
		one(years.map(({ row }) => row.geo)) ? '' : 'a line of several areas',
		one(years.map(({ series }) => series.population)) ? '' : 'a line of several universes',
		one(years.map(({ row }) => row.size_class + row.sector)) ? '' : 'a line of several groups',
		years.every(({ year }, i) => i === 0 || year > (years[i - 1]?.year ?? 0)) ? '' : 'years out of order',
		years.every(({ row, year, value }) => row.year === year && row.value === value) ? '' : 'not its row',
		first === null && latest && latest.value > 50 ? 'most are there, and it is not said' : '',
		first !== null && first.value <= 50 ? 'no more than half in the year named' : '',
		first !== null && below(first.year).some(({ value }) => value > 50) ? 'most were there before' : '',
		first !== null && 'before' in lead && lead.before?.year !== below(first.year).at(-1)?.year
			? 'the year before is another'
			: '',
	].filter((fault) => fault !== '');
}

/** Numbers that are none, anywhere inside. */
function numberFaults(value: unknown, where = ''): string[] {
	if (value === undefined) return [`${where} is undefined`];
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${where} is ${value}`];
	if (value === null || typeof value !== 'object' || where.endsWith('.series')) return [];
	return Object.entries(value).flatMap(([key, part]) => numberFaults(part, `${where}.${key}`));
}
