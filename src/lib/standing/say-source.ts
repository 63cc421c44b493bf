import type { Ground, Published } from '../benchmark/ground';
import { nameOf } from '../catalog/name-of';
import { notesOf } from '../catalog/notes-of';
import { sourceOf } from '../catalog/source-of';
import { sourceLine } from '../words/benchmark/source-line';
import { flags } from '../words/flags';
import type { Locale } from '../words/locale';
import { capital } from '../words/share';
import type { ToldSource } from './told-source';

/** Who asked whom, and what a reader of this value must know. */
export function tellSource({ row, series }: Published, ground: Ground, locale: Locale): ToldSource {
	const source = sourceOf(ground, row.source);
	const { publisher, commissioner } = series;
	const universe = series.universe[locale];
	const remarks = [
		...[...row.flag].map((letter) => flags[letter]?.[locale] ?? letter),
		...notesOf(row).map((code) => nameOf(ground, 'note', code, locale)),
	];
	return {
		...{ series: series.id, publisher, commissioner, year: row.year, universe },
		wording: series.wording[locale],
		title: source.title[locale],
		address: source.address,
		grade: row.grade,
		line: sourceLine({ publisher, commissioner, year: row.year, universe }, locale),
		notes: remarks.map((remark) => `${capital(remark).replace(/\.$/, '')}.`),
	};
}
