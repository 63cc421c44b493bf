import type { Ground, Published } from '../benchmark/ground';
import { judged } from '../benchmark/judged';
import type { Profile } from '../benchmark/profile';
import { valuesOf } from '../benchmark/published';
import { notesOf } from '../catalog/notes-of';
import type { Estimate } from '../stats/estimate';
import { besideSays, surveyName } from '../words/benchmark/beside';
import type { Locale } from '../words/locale';
import { tellInterval } from './say-figure';
import { tellSource } from './say-source';
import type { ToldSource } from './told-source';

/** Surveys of SMEs that firms paid for, and the item of each that says: uses social media. */
const surveys = [
	['civey-kmu-presence-2020', 'USE'],
	['forsa-kmu-sm-2021', 'SM_USE'],
	['gelbe-seiten-kmu-sm-2022', 'SM_USE'],
] as const;

/** Notes that say of a value that it is only about right. */
const rough: readonly string[] = ['ABOUT', 'ONE_THIRD', 'SIX_IN_TEN'];

export interface ToldBeside {
	readonly sentence: string;
	readonly values: readonly {
		readonly name: string;
		readonly estimate: Estimate;
		/** Its interval, or why there is none. */
		readonly certainty: string;
		readonly source: ToldSource;
	}[];
}

/** Surveys of SMEs of unstated size, for a German business that may be one; null for any other, and where there are none. */
export function tellBeside({ country, size }: Profile, ground: Ground, locale: Locale): ToldBeside | null {
	const found = surveys.flatMap(([id, item]) => valuesOf(item, [id], ground));
	if (country !== 'DE' || size === 'GE250' || found.length === 0) return null;
	const values = found.flatMap(({ row: { value } }) => (value === null ? [] : [value]));
	const years = found.map(({ row }) => row.year);
	const facts = {
		...{ surveys: found.length, from: Math.min(...years), to: Math.max(...years) },
		apart: Math.round(Math.max(...values) - Math.min(...values)),
		paid: [...new Set(found.flatMap(({ series }) => series.commissioner ?? []))],
	};
	const told = (published: Published) => {
		const estimate = judged(published);
		return {
			name: surveyName(published.series.publisher, published.row.year, isRough(published), locale),
			estimate,
			certainty: certaintyOf(estimate, locale),
			source: tellSource(published, ground, locale),
		};
	};
	return { sentence: besideSays(facts, locale), values: found.map(told) };
}

function certaintyOf(estimate: Estimate, locale: Locale): string {
	if (estimate.kind !== 'known') return '';
	const { interval, reasonNoInterval } = tellInterval(estimate.interval, locale);
	return interval ?? reasonNoInterval ?? '';
}

const isRough = ({ row }: Published): boolean => notesOf(row).some((code) => rough.includes(code));
