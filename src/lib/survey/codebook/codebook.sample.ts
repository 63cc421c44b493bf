import fc from 'fast-check';
import type { Codebook, Question } from './codebook';
import { blankQuestion } from './one-column';
import { shown } from './plain';

/** Texts of a file: anything that is not empty and has no spaces around it. */
const cell = fc
	.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
		fc.constantFrom('__proto__', 'constructor', '=1+1', '<script>', '"', '-9', '😀'),
	)
	.map((text) => text.trim())
	.filter((text) => text !== '');
const label = cell.map(shown).filter((text) => text !== '');
const title = fc.string({ unit: 'grapheme', maxLength: 30 }).map(shown);

/** Names of columns: some empty, some alike. */
const names = fc.array(fc.oneof(cell, fc.constantFrom('', 'Q1', 'Q1', 'column-2', 'Q1 (2)', '__proto__')), {
	minLength: 1,
	maxLength: 8,
});

const anyQuestion = (place: number, name: string): fc.Arbitrary<Question> =>
	fc
		.record({
			kind: fc.constantFrom('single', 'ordered', 'multiple', 'number', 'text', 'id'),
			answers: fc.array(fc.record({ values: fc.uniqueArray(cell, { minLength: 1, maxLength: 3 }), label }), {
				maxLength: 5,
			}),
			missing: fc.uniqueArray(cell, { maxLength: 3 }),
			delimiter: fc.constantFrom(';', ',', ' / ', '\n'),
			...{ text: title, base: title, unit: title },
			blank: fc.constantFrom('missing', 'none'),
			decimal: fc.constantFrom(',', '.'),
		})
		.map(({ kind, answers, delimiter, blank, ...rest }) => {
			const hasAnswers = kind === 'single' || kind === 'ordered' || kind === 'multiple';
			return {
				...blankQuestion(place, name, ','),
				...rest,
				kind,
				answers: hasAnswers ? answers : [],
				delimiter: kind === 'multiple' ? delimiter : null,
				blank: kind === 'multiple' ? blank : 'missing',
			};
		});

const anyOptions = (places: readonly number[], all: readonly string[]): fc.Arbitrary<Question> =>
	fc
		.record({
			yes: fc.uniqueArray(cell, { minLength: 1, maxLength: 2 }),
			labels: fc.array(label, { minLength: places.length, maxLength: places.length }),
			missing: fc.uniqueArray(cell, { maxLength: 2 }),
			...{ text: title, base: title },
			blank: fc.constantFrom<'missing' | 'none'>('missing', 'none'),
		})
		.map(({ labels, ...rest }) => ({
			...blankQuestion(places[0] ?? 0, all[places[0] ?? 0] ?? '', ','),
			...rest,
			kind: 'multiple',
			columns: places,
			answers: places.map((place, i) => ({ values: [all[place] ?? ''], label: labels[i] ?? '?' })),
		}));

/** Any codebook that fits its columns, with their names: the last columns may be options of one question. */
export const anyCodebook: fc.Arbitrary<{ readonly codebook: Codebook; readonly names: readonly string[] }> =
	fc.tuple(names, fc.nat(3)).chain(([all, options]) => {
		const single = Math.max(0, all.length - options);
		const grouped = all.length - single < 2 ? [] : all.map((_, place) => place).slice(single);
		const alone = all.length - grouped.length;
		const place = fc.option(fc.nat(all.length - 1));
		return fc.record({
			names: fc.constant(all),
			codebook: fc.record({
				title,
				universe: title,
				year: fc.option(fc.integer({ min: 1990, max: 2030 })),
				publisher: title,
				sampling: fc.constantFrom<Codebook['sampling']>('probability', 'quota', 'opt-in', 'unknown'),
				invented: fc.boolean(),
				questions: fc.tuple(
					...all.slice(0, alone).map((name, i) => anyQuestion(i, name)),
					...(grouped.length === 0 ? [] : [anyOptions(grouped, all)]),
				),
				design: fc.record({ weight: place, stratum: place, cluster: place, population: place }),
			}),
		});
	});
