import type { Locale } from '../locale';
import { number, percent } from '../number';
import { de } from './de';
import { en } from './en';
import type { Range } from './facts';
import type { Counted, Phrases } from './phrases';
import { known, type About, type Known, type ToldValue } from './told-value';

/** Title and sentence before they are put together: titles, the fullest first, and parts without their periods. */
export interface Draft {
	readonly titles: readonly string[];
	readonly parts: readonly string[];
	/** Clauses of the last sentence. */
	readonly cautions: readonly string[];
}

/** How names of values are written. */
export type Name = (value: ToldValue) => string;

/** Most names that are listed; more are counted. */
const mostNamed = 3;

/** Writes amounts, distances, names and counts of one view in one language. */
export class Speaker {
	readonly say: Phrases;

	constructor(
		readonly about: About,
		private readonly locale: Locale,
	) {
		this.say = locale === 'de' ? de : en;
	}

	/** A value with its unit; shares of fewer than 100 interviews and counts without decimals. */
	readonly amount = ({ value, base }: Known): string => {
		const { unit } = this.about;
		if (unit === 'percent') return percent(value, this.locale, this.#digits(base));
		const written = number(value, this.locale, this.#digits(base));
		return `${written} ${this.say.units[unit][written === '1' ? 0 : 1]}`;
	};

	/** How far two values are apart, without a sign: "5,2 Prozentpunkte". Never 0 where they differ. */
	size(a: Known, b: Known): string {
		const distance = Math.abs(a.value - b.value);
		const digits = Math.min(this.#digits(a.base), this.#digits(b.base));
		const written = number(
			distance,
			this.locale,
			distance > 0 && distance < 10 ** -digits / 2 ? digits + 2 : digits,
		);
		const { unit } = this.about;
		const nouns = unit === 'percent' ? this.say.points : this.say.units[unit];
		return `${written} ${nouns[written === '1' ? 0 : 1]}`;
	}

	/** -1, 0 or 1; 0 where both are written alike. */
	sign(value: Known, against: Known): number {
		return this.amount(value) === this.amount(against) ? 0 : Math.sign(value.value - against.value);
	}

	#digits(base: number | null): number {
		const { unit } = this.about;
		if (unit === 'persons' || unit === 'enterprises') return 0;
		return unit === 'percent' && base !== null && base < 100 ? 0 : 1;
	}

	count(many: number, what: Counted, isDative = false): string {
		const [one, several, dative] = this.say.nouns[what];
		return `${many} ${many === 1 ? one : isDative ? dative : several}`;
	}

	list(texts: readonly string[]): string {
		const last = texts.at(-1) ?? '';
		return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${this.say.and} ${last}`;
	}

	/** A few names, or how many there are; '' where one of them would not tell which value is meant. */
	names(values: readonly Known[], name: Name, what: Counted, all: readonly Known[]): string {
		const names = values.map(name);
		const isTelling = names.every((one) => all.filter((value) => name(value) === one).length === 1);
		if (!isTelling) return '';
		if (names.length > mostNamed) return this.count(names.length, what);
		return this.#ofOne(values, name) ?? this.#apart(names);
	}

	/** "BeReal, 2023 und 2024": what several names begin with is said once. */
	#ofOne(values: readonly Known[], name: Name): string | null {
		const head = `${values[0]?.label ?? ''}, `;
		const names = values.toSorted((a, b) => a.year - b.year).map(name);
		if (names.length < 2 || !names.every((one) => one.startsWith(head))) return null;
		return head + this.#apart(names.map((one) => one.slice(head.length)));
	}

	/** Names that hold commas are parted by semicolons. */
	#apart(names: readonly string[]): string {
		return names.some((one) => one.includes(', ')) ? names.join('; ') : this.list(names);
	}

	/** "von 38 % (Rumänien) bis 84 % (Finnland)". */
	range({ lowest, highest }: Range, name: Name, what: Counted, all: readonly Known[]): string {
		return this.say.range(
			this.amount(lowest[0]),
			this.names(lowest, name, what, all),
			this.amount(highest[0]),
			this.names(highest, name, what, all),
		);
	}

	bareRange({ lowest, highest }: Range): string {
		return this.say.range(this.amount(lowest[0]), '', this.amount(highest[0]), '');
	}

	/** The clauses on what is not there, and on groups of countries that are not the same. */
	cautions(told: readonly ToldValue[], name: Name, what: Counted): string[] {
		const missing = told.filter(({ value }) => value === null);
		const { cautions } = this.say;
		const whys = [...new Set(missing.map((one) => one.missing ?? cautions.unnamed))].join(', ');
		const names = [...new Set(missing.map(name))];
		const clauses = this.#otherMembers(told);
		if (missing.length === 0) return clauses;
		if (missing.length <= mostNamed) clauses.push(cautions.missing(names.join(', '), whys));
		else clauses.push(cautions.missingMany(this.count(missing.length, what), whys));
		return clauses;
	}

	#otherMembers(told: readonly ToldValue[]): string[] {
		const { by, split } = this.about;
		const places = new Map<string, string>();
		for (const { code, label, group, groupLabel } of known(told)) {
			if (by === 'geo' && /^EU\d/.test(code)) places.set(code, label);
			if (split === 'geo' && group !== null && /^EU\d/.test(group)) places.set(group, groupLabel ?? group);
		}
		return places.size < 2 ? [] : [this.say.cautions.otherMembers(this.list([...places.values()]))];
	}

	/** The year all values are of; null where there are several, or years are what the view is about. */
	yearOf(values: readonly Known[]): number | null {
		const years = new Set(values.map(({ year }) => year));
		const { by, split } = this.about;
		return years.size === 1 && by !== 'year' && split !== 'year' ? (values[0]?.year ?? null) : null;
	}
}
