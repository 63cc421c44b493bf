import type { Locale } from '../locale';
import { inArea } from './area';
import { sizePhrase } from './size';

/** A group of enterprises that a figure was published for. */
export interface Group {
	/** Its area as it stands after "in" (`areaName`): "Deutschland", "den Niederlanden", "der EU-28". */
	readonly geo: string;
	/** Code of its size class: GE10, 1-9, TOTAL. */
	readonly size: string;
	/** Name of its sector in the label, with or without the codes in brackets; null for all sectors covered. */
	readonly sector: string | null;
	/** Only enterprises that use social media at all. */
	readonly users: boolean;
	/** Only enterprises with internet access. */
	readonly online?: boolean;
}

/**
 * A published group in a sentence, always by its own size and sector: "Unternehmen ab 10 Beschäftigten in Deutschland",
 * "Unternehmen der Branche „Beherbergung“ ab 10 Beschäftigten in der EU-28". It can stand in any case, and needs no comma
 * behind it. In English it begins with a small letter.
 */
export function groupPhrase({ geo, size, sector, users, online = false }: Group, locale: Locale): string {
	const say = parts[locale];
	const small = /^SME/.test(size);
	const phrase = [
		small ? say.smes : say.enterprises,
		...(users ? [say.users] : []),
		...(online ? [say.online] : []),
		...(sector === null ? [] : [say.sector(plainSector(sector))]),
		...(small ? [] : [sizePhrase(size, locale)]),
		inArea(geo, locale),
	].join(' ');
	return sector === null ? phrase.replace(say.second, say.joined) : phrase;
}

/** The name of a sector without its codes: "Beherbergung (I55)" becomes "Beherbergung". */
export const plainSector = (name: string): string => name.replace(/\s*\([A-Z]\d[^)]*\)$/, '');

const parts: Readonly<
	Record<
		Locale,
		{
			readonly enterprises: string;
			readonly smes: string;
			readonly users: string;
			readonly online: string;
			/** What two of these in a row are joined by: "mit Internetzugang und mit weniger als 10 Beschäftigten". */
			readonly joined: string;
			readonly second: RegExp;
			sector(name: string): string;
		}
	>
> = {
	de: {
		enterprises: 'Unternehmen',
		smes: 'KMU',
		users: 'mit sozialen Medien',
		online: 'mit Internetzugang',
		joined: '$1 und mit ',
		second: /^(\S+ mit .+?) mit /,
		sector: (name) => `der Branche „${name}“`,
	},
	en: {
		enterprises: 'enterprises',
		smes: 'SMEs',
		users: 'on social media',
		online: 'with internet access',
		joined: '$1 and with ',
		second: /^(\S+ with .+?) with /,
		sector: (name) => `in the sector “${name}”`,
	},
};
