import type { Mark } from '../benchmark/answers';
import type { Ground } from '../benchmark/ground';
import type { RungName } from '../benchmark/ladder-rungs';
import type { PeersOf } from '../benchmark/portfolio/peers-of';
import type { Named } from '../benchmark/portfolio/read-row';
import { isPractice, isWant, sayable, saidOf, type Sayable } from '../benchmark/portfolio/said-of';
import type { Profile } from '../benchmark/profile';
import { wanted } from '../benchmark/wanted';
import { csv, type Field } from '../share/csv';
import { tellFigure, type Shown } from '../standing/say-figure';
import { askedInGermany } from '../words/benchmark/left-out';
import { markNames, names } from '../words/benchmark/names';
import { findingColumns, rungNamed, unanswered } from '../words/benchmark/portfolio-file';
import { unnamed } from '../words/benchmark/portfolio';
import type { Locale } from '../words/locale';
import { germanSheet } from './german-sheet';

/** What stands beside one item of one business. */
interface Beside {
	readonly kind: 'peers' | 'people' | 'none';
	readonly share: number | null;
	readonly year: number | null;
	readonly group: string;
	readonly source: string;
	readonly rung: RungName | null;
	readonly leavesOut: string;
}

const nothing: Beside = {
	...{ kind: 'none', share: null, year: null, group: '', source: '', rung: null, leavesOut: '' },
} as const;

/** Says a figure once, however many businesses have it beside them. */
function teller(ground: Ground, peers: PeersOf, locale: Locale): (profile: Profile, code: Sayable) => Beside {
	const known = new Map<unknown, Beside>();
	const told = (key: object, kind: Beside['kind'], shown: Shown): Beside => {
		const before = known.get(key);
		if (before) return before;
		const figure = tellFigure(shown, ground, locale);
		const beside: Beside = figure
			? {
					kind,
					...{ share: figure.value, year: figure.year, group: figure.group, rung: shown.rung },
					source: `${figure.source.line} ${figure.source.title}`,
					leavesOut: figure.leavesOut.join(' '),
				}
			: nothing;
		known.set(key, beside);
		return beside;
	};
	const people = new Map(
		sayable.filter(isWant).map((code) => {
			const figure = wanted(code, ground);
			const shown = figure && { ...figure, rung: null, leavesOut: [] };
			return [code as Sayable, shown ? told(shown, 'people', shown) : nothing];
		}),
	);
	return (profile, code) => {
		if (!isPractice(code)) {
			const beside = people.get(code) ?? nothing;
			const isElsewhere = beside.kind === 'people' && profile.country !== 'DE';
			return isElsewhere ? { ...beside, leavesOut: askedInGermany[locale] } : beside;
		}
		const { shown } = peers(profile, code);
		return shown ? told(shown, 'peers', shown) : nothing;
	};
}

/** One row for each business and item, in the order of both. */
function* cells(all: readonly Named[], ground: Ground, peers: PeersOf, locale: Locale) {
	const besideOf = teller(ground, peers, locale);
	for (const { line, name, business } of all)
		for (const code of sayable)
			yield {
				line,
				name: name || unnamed(line, locale),
				code,
				mark: saidOf(business.answers, code),
				beside: besideOf(business.profile, code),
			};
}

/** The findings as CSV for programs: codes, decimal point; an empty mark is no answer. See share/csv. */
export function findingsCsv(all: readonly Named[], ground: Ground, peers: PeersOf): string {
	const rows = Array.from(cells(all, ground, peers, 'en'), ({ line, name, code, mark, beside }): Field[] => [
		...[line, name, code, names[code].en, mark, beside.kind, beside.share, beside.year],
		...[beside.group, beside.leavesOut, beside.source, beside.rung],
	]);
	return csv(
		[
			...['row', 'name', 'item', 'item_name', 'mark', 'share_of', 'share_percent', 'year'],
			...['group', 'leaves_out', 'source', 'rung'],
		],
		rows,
	);
}

/** The findings for German Excel: the same rows in German words. */
export function findingsExcel(all: readonly Named[], ground: Ground, peers: PeersOf): string {
	const say = (mark: Mark | null) => (mark ? markNames[mark].de : unanswered);
	const rows = Array.from(cells(all, ground, peers, 'de'), ({ line, name, code, mark, beside }): Field[] => [
		...[line, name, names[code].de, say(mark), beside.share, beside.year],
		...[beside.group, beside.leavesOut, beside.source, beside.rung && rungNamed[beside.rung]],
	]);
	return germanSheet(findingColumns, rows);
}
