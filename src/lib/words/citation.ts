import type { Locale } from './locale';

/** The parts of a citation as each language says them. */
export const citationParts: Readonly<
	Record<
		Locale,
		{
			commissioned(by: string): string;
			retrieved(day: string): string;
			licence(name: string): string;
			shown(title: string, address: string): string;
		}
	>
> = {
	de: {
		commissioned: (by) => `im Auftrag von ${by}`,
		retrieved: (day) => `abgerufen am ${day}`,
		licence: (name) => `Lizenz: ${name}`,
		shown: (title, address) => `Dargestellt in: KMU Social Monitor, „${title}“, ${address}`,
	},
	en: {
		commissioned: (by) => `commissioned by ${by}`,
		retrieved: (day) => `retrieved ${day}`,
		licence: (name) => `Licence: ${name}`,
		shown: (title, address) => `Shown in: KMU Social Monitor, “${title}”, ${address}`,
	},
};

const days: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
	de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** "3. März 2026", "3 March 2026", from an ISO date. Throws a RangeError that names the text when it is no such date. */
export function day(iso: string, locale: Locale): string {
	const date = new Date(`${iso}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) {
		throw new RangeError(`"${iso}" is not a date; write it as 2026-03-31.`);
	}
	return days[locale].format(date);
}
