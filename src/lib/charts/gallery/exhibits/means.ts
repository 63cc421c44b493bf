import { number } from '../../../words/number';
import type { Mark } from '../../chart';
import { confidential, known, smallBase } from './estimates';
import { marks, placed } from './made';
import type { Placed } from '../../chart';
import type { Shown } from './shown';

const mean = (value: number, half: number, base: number, flag = '') =>
	known(value, { kind: 'interval', low: value - half, high: value + half }, flag, base);

const places = (value: number, locale: 'de' | 'en') => number(value, locale, 2);

/** Means of groups, as dots on an axis that need not start at zero. */
export const meanEntries: readonly (Shown & { readonly data: readonly Mark[] })[] = [
	{
		id: 'dots-means',
		title: 'Mittelwerte mit Intervallen',
		notes: 'Eine andere Einheit als Prozent, eine Achse, die nicht bei null beginnt und sagt, was sie zählt.',
		domain: [30, 60],
		more: { format: number, axis: 'Alter der Inhaberin oder des Inhabers in Jahren' },
		data: marks(
			{
				Handwerk: mean(48.2, 1.4, 312),
				Handel: mean(51.6, 2.2, 204),
				Gastgewerbe: mean(43.1, 3.9, 71, 'u'),
				Verkehr: smallBase,
				'alle Befragten': mean(48.9, 0.8, 812),
			},
			{ Handwerk: 'focus', 'alle Befragten': 'reference' },
		),
	},
	{
		id: 'dots-means-below-zero',
		title: 'Werte unter null',
		notes: 'Ein Minus ist ein Minus, die Achse reicht über null.',
		domain: [-2, 3],
		more: { format: places, axis: 'Veränderung der Note in Punkten' },
		data: marks(
			{
				'Betriebe mit eigenem Redaktionsplan': mean(1.24, 0.6, 88),
				'Betriebe ohne Redaktionsplan': mean(-0.35, 0.45, 160),
				'keine Angabe': confidential,
			},
			{ 'Betriebe ohne Redaktionsplan': 'focus' },
		),
	},
];

/** Bars that are filtered, before the same bars of everybody. */
export const filteredEntries: readonly (Shown & { readonly data: readonly Mark[] })[] = [
	{
		id: 'bars-whole',
		title: 'Eine Auswahl vor allen',
		notes: 'Der Strich zeigt, wo der Balken für alle Befragten enden würde.',
		domain: [0, 100],
		data: marks(
			{
				Instagram: mean(61.4, 6, 203),
				Facebook: mean(40.2, 6.4, 203),
				'WhatsApp-Kanal': known(0),
				LinkedIn: mean(24, 5.8, 203),
				TikTok: smallBase,
			},
			{ Facebook: 'focus' },
		).map((mark, i) => ({
			...mark,
			whole: {
				label: 'alle Befragten (n = 812)',
				estimate: [known(48.9), known(41), known(7.7), known(30.5), smallBase][i] ?? smallBase,
			},
		})),
	},
];

export const groupedMeans: readonly (Shown & { readonly data: readonly Placed[] })[] = [
	{
		id: 'grouped-means',
		title: 'Mittelwerte in zwei Gruppen',
		notes: 'Stunden in der Woche, nicht von null an.',
		domain: [2, 14],
		more: { format: number, axis: 'Stunden in der Woche' },
		data: placed(
			{ a: 'ohne Plan', b: 'mit Plan' },
			{
				Handwerk: [mean(3.4, 0.8, 140), mean(6.1, 1.2, 118)],
				Handel: [mean(5.2, 1, 133), mean(9.8, 1.9, 101)],
				Gastgewerbe: [smallBase, mean(8.8, 3, 36)],
			},
		),
	},
];
