import fc from 'fast-check';
import type { Role } from '../charts/chart';
import type { Estimate } from '../stats/estimate';
import { locales } from '../words/locale';
import { binCode } from './bins';
import { plateForms, type PlateForm } from './form';
import { layers } from './layers';
import type { Plate, PlateRow } from './plate';
import { plateUnits } from './unit';

/** Texts as labels and notes have them, and some that nobody should write. */
const anyText = fc
	.oneof(
		fc.constantFrom(
			'Deutschland',
			'Soziale Medien insgesamt, darunter Online\u00adkommunikations\u00addienste',
			'10 bis 49 Beschäftigte',
			'56\u00a0%',
			'"quoted" & <b>bold</b>',
			'<script>alert(1)</script>',
			'=HYPERLINK("https://evil.example")',
			'😀 εταιρείες',
		),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `x${text.normalize('NFC')}`),
	)
	.filter((text) => !/(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(text));

const anyCode = fc
	.oneof(
		fc.constantFrom('', 'DE', 'EU27_2020', '10-49', 'G45-47', 'E_SM1_ANY', 'EL'),
		fc.stringMatching(/^[A-Z]{2,4}[0-9]{0,3}$/),
	)
	.filter((code) => !(code in {}));

const flags = fc.constantFrom('', 'b', 'e', 'p', 'u', 'bu', 'eu');
const base = fc.option(fc.integer({ min: 1, max: 100_000 }));

/** An estimate on an axis that ends at `top`. */
const anyEstimate = (top: number): fc.Arbitrary<Estimate> => {
	const three = fc
		.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: top, noNaN: true })))
		.map((numbers) => numbers.map((one) => one + 0).sort((a, b) => a - b) as [number, number, number]);
	const doubts = fc.constantFrom(
		['base-not-stated'] as const,
		['sampling-not-stated'] as const,
		['base-not-stated', 'sampling-not-stated'] as const,
	);
	return fc.oneof(
		fc
			.record({ three, base, flag: flags, kind: fc.constantFrom('interval', 'at-best', 'none'), doubts })
			.map(({ three: [low, value, high], base, flag, kind, doubts }): Estimate => ({
				...{ kind: 'known', value, base, flag },
				interval:
					kind === 'interval'
						? { kind, low, high }
						: kind === 'at-best'
							? { kind, low, high, because: [...doubts] }
							: { kind: 'none', because: 'n-not-published' },
			})),
		fc
			.record({ base, reason: fc.constantFrom('confidential', 'small-base') })
			.map(({ base, reason }): Estimate => ({ kind: 'withheld', reason, base })),
		fc.constantFrom<Estimate>(
			{ kind: 'absent', reason: 'not-published' },
			{ kind: 'absent', reason: 'not-collected' },
		),
	);
};

/** Rows that can be drawn in a form: every mark once, no more groups than it tells apart. */
const anyRows = (form: PlateForm, top: number): fc.Arbitrary<PlateRow[]> => {
	if (form === 'histogram') return anyBins(top);
	const names = (most: number) =>
		fc.uniqueArray(fc.record({ code: anyCode, label: anyText }), {
			selector: ({ code }) => code,
			maxLength: most,
		});
	const isGrouped = form !== 'bars' && form !== 'map' && form !== 'lines';
	const groups = isGrouped
		? names(form === 'dumbbell' ? 2 : form === 'dots' ? 6 : form === 'likert' ? 11 : 8)
		: fc.constant([]);
	const years = form === 'lines' || form === 'multiples' ? [2013, 2017, 2019, 2023] : [2023];
	const role = fc.constantFrom<Role>('focus', 'context', 'reference');
	return fc.tuple(names(12), groups, fc.subarray(years, { minLength: 1 })).chain(([codes, groups, years]) => {
		const places = codes.flatMap((one) =>
			(groups.length > 0 ? groups : [{ code: '', label: '' }]).flatMap((group) =>
				years.map((year) => ({ ...one, group: group.code, groupLabel: group.label, year })),
			),
		);
		return fc.tuple(
			...places.map((place) =>
				fc
					.record({ estimate: anyEstimate(top), role, breakBefore: fc.boolean() })
					.map((own) => ({ ...place, ...own })),
			),
		);
	});
};

/** Bins of one width, with or without open ends, the same of everybody, and marked numbers. */
const anyBins = (top: number): fc.Arbitrary<PlateRow[]> => {
	const plain = { group: '', groupLabel: '', year: 2026, role: 'context', breakBefore: false } as const;
	return fc
		.record({
			from: fc.integer({ min: -100, max: 2_000 }),
			width: fc.constantFrom(1, 5, 0.5, 1_000),
			bins: fc.array(fc.tuple(anyEstimate(top), fc.option(anyEstimate(top))), {
				minLength: 1,
				maxLength: 30,
			}),
			open: fc.tuple(fc.boolean(), fc.boolean()),
			rules: fc.array(fc.tuple(anyText, anyEstimate(1e9)), { maxLength: 3 }),
		})
		.map(({ from, width, bins, open: [low, high], rules }) => [
			...bins.flatMap(([estimate, whole], i): PlateRow[] => {
				const [left, right] = [from + i * width, from + (i + 1) * width];
				const code = binCode(low && i === 0 ? null : left, high && i === bins.length - 1 ? null : right);
				const own = { ...plain, code, label: `Bin ${i}`, estimate };
				return [
					own,
					...(whole ? [{ ...own, estimate: whole, group: layers.whole, groupLabel: 'alle' }] : []),
				];
			}),
			...rules.map(([label, estimate], i): PlateRow => ({
				...{ ...plain, code: `rule${i}`, label, estimate, group: layers.rule },
			})),
		]);
};

const requiredKeys = [
	...(['figure', 'locale', 'title', 'sentence', 'subtitle', 'notes', 'sources', 'path'] as const),
	...(['series', 'edition', 'taken', 'unit', 'domain', 'form', 'rows'] as const),
] as const;

/** Any plate that the site could make. */
export const anyPlate: fc.Arbitrary<Plate> = fc
	.record({
		form: fc.constantFrom(...plateForms),
		unit: fc.constantFrom(...plateUnits),
		top: fc.constantFrom(10, 50, 100, 40_000_000),
	})
	.chain(({ form, unit, top }) =>
		fc.record<Plate, (typeof requiredKeys)[number]>(
			{
				figure: fc.constantFrom('view', 'people-online', 'purposes-eu28'),
				locale: fc.constantFrom(...locales),
				...{ title: anyText, sentence: anyText, subtitle: anyText },
				notes: fc.array(anyText, { maxLength: 6 }),
				sources: fc.array(anyText, { maxLength: 3 }),
				path: fc.constantFrom(
					'explore/',
					'en/explore/?series=eurostat-sm-ge2&form=lines&geo=EU27_2020,EU28,DE&sort=given',
					'figures/people-online/?geo=DE%20x',
					'en/explore/?pair=a/2020~b/2021',
				),
				series: fc.constantFrom('eurostat-sm-any', 'gfk-wants-2019'),
				edition: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9a-f]{8}$/)),
				taken: fc.constantFrom('2026-11-25', '2024-02-29'),
				unit: fc.constant(unit),
				domain: fc.constant([0, top] as const),
				form: fc.constant(form),
				rows: anyRows(form, top),
				axis: anyText,
			},
			{ requiredKeys: [...requiredKeys] },
		),
	);
