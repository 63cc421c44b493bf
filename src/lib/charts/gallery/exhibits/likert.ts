import type { Estimate } from '../../../stats/estimate';
import type { Placed } from '../../chart';
import { sumGroups } from '../../likert/sides';
import { about, confidential, known, smallBase } from './estimates';
import { placed } from './made';
import type { Shown } from './shown';

const five = {
	a: 'stimme gar nicht zu',
	b: 'stimme eher nicht zu',
	c: 'teils, teils',
	d: 'stimme eher zu',
	e: 'stimme voll zu',
};

/** Shares of a row with their base. */
const shares = (base: number, ...values: readonly number[]): Estimate[] =>
	values.map((value) => known(value, { kind: 'none', because: 'n-not-published' }, '', base));

/** Adds the two sums of each row, with intervals so wide. */
const summed = (data: readonly Placed[], half: number): Placed[] =>
	[...new Set(data.map(({ row }) => row))].flatMap((row) => {
		const marks = data.filter((mark) => mark.row === row);
		const [first] = marks;
		if (!first) return [];
		const value = (groups: string) =>
			marks.reduce(
				(sum, { group, estimate }) =>
					sum + (groups.includes(group) && estimate.kind === 'known' ? estimate.value : 0),
				0,
			);
		const sum = (group: string, groupLabel: string, value: number): Placed => ({
			...{ key: `${row} ${group}`, row, label: first.label, group, groupLabel, role: first.role },
			estimate: marks.every(({ estimate }) => estimate.kind === 'known')
				? known(value, about(value, half), '', first.estimate.kind === 'known' ? first.estimate.base : null)
				: smallBase,
		});
		return [
			...marks,
			sum(sumGroups.low, 'stimme nicht zu', value('ab')),
			sum(sumGroups.high, 'stimme zu', value('de')),
		];
	});

const statements = {
	'Soziale Medien bringen uns neue Kundschaft.': shares(812, 8, 17, 24, 31, 20),
	'Wir finden darüber Auszubildende und Fachkräfte.': shares(812, 14, 22, 21, 28, 15),
	'Der Aufwand lohnt sich für einen Betrieb unserer Größe.': shares(812, 19, 26, 22, 22, 11),
	'Wir wissen genug, um selbst Beiträge zu gestalten.': shares(812, 24, 29, 18, 20, 9),
	'Negative Kommentare machen uns Sorgen.': shares(812, 31, 24, 19, 17, 9),
};

const numbers = Object.fromEntries(
	Array.from({ length: 11 }, (_, i) => [
		`n${i}`,
		i === 0 ? '0 sehr unwahrscheinlich' : i === 10 ? '10 sehr wahrscheinlich' : String(i),
	]),
);

export const likertEntries: readonly (Shown & { readonly data: readonly Placed[] })[] = [
	{
		id: 'likert-normal',
		title: 'Fünf Antworten, fünf Aussagen',
		notes:
			'Ablehnung links, Zustimmung rechts; die Mitte steht für sich. Fett die Summen, darunter ihre Intervalle.',
		domain: [0, 100],
		data: summed(
			placed(five, statements, { 'Der Aufwand lohnt sich für einen Betrieb unserer Größe.': 'focus' }),
			3.1,
		),
	},
	{
		id: 'likert-odd',
		title: 'Fehlendes, Nullen, kleine Fallzahlen',
		notes:
			'Wo eine Antwort fehlt, ist die Zeile nicht gezeichnet und sagt, warum; jede Zeile hat ihr n; „weiß nicht“ steht außerhalb.',
		domain: [0, 100],
		data: placed(
			{ ...five, x: 'weiß nicht' },
			{
				Handwerk: [
					...shares(312, 10, 20, 15, 30, 20),
					known(5, { kind: 'none', because: 'n-not-published' }, 'u', 312),
				],
				Handel: shares(96, 0, 0, 0, 0, 100, 0),
				Gastgewerbe: shares(41, 100, 0, 0, 0, 0, 0),
				Verkehr: [smallBase, smallBase, smallBase, smallBase, smallBase, smallBase],
				'Freie Berufe': [...shares(88, 12, 18, 20, 30), confidential, ...shares(88, 4)],
				Baugewerbe: shares(33, 0, 0, 100, 0, 0, 0),
			},
			{},
		).map((mark) => (mark.group === 'x' ? { ...mark, role: 'reference' } : mark)),
	},
	{
		id: 'likert-two',
		title: 'Ja oder nein',
		notes: 'Zwei Antworten: eine links, eine rechts.',
		domain: [0, 100],
		data: placed(
			{ n: 'nein', j: 'ja' },
			{
				Alleinselbständige: shares(180, 61, 39),
				'2 bis 9': shares(240, 48, 52),
				'ab 10': shares(120, 27, 73),
			},
			{ '2 bis 9': 'focus' },
		),
	},
	{
		id: 'likert-four',
		title: 'Vier Antworten mit langen Namen',
		notes: 'Ohne Mitte; die Antwort im Mittelpunkt ist umrandet, kein Name ist abgeschnitten.',
		domain: [0, 100],
		data: placed(
			{
				a: 'Das trifft auf unseren Betrieb überhaupt nicht zu',
				b: 'Das trifft eher nicht zu',
				c: 'Das trifft eher zu',
				d: 'Das trifft auf unseren Betrieb voll und ganz zu',
			},
			{
				'Wir haben einen Redaktionsplan, in dem steht, wer wann über welche Kanäle was veröffentlicht.':
					shares(212, 46.4, 28.1, 16.2, 9.3),
				Wissensaustauschveranstaltungsorganisationsunterstützung: shares(198, 33.3, 33.4, 16.6, 16.7),
				'Wir beantworten jede Frage, die uns über soziale Medien erreicht, innerhalb eines Werktags.': shares(
					207,
					9.2,
					14.8,
					30.1,
					45.9,
				),
			},
		).map((mark) => (mark.group === 'd' ? { ...mark, role: 'focus' } : mark)),
	},
	{
		id: 'likert-eleven',
		title: 'Elf Antworten',
		notes: 'Fünf Stufen je Seite; was nicht hineinpasst, ist nicht geschrieben.',
		domain: [0, 100],
		data: placed(numbers, {
			'Weiterempfehlung Instagram': shares(504, 3, 2, 3, 5, 6, 15, 9, 14, 18, 11, 14),
			'Weiterempfehlung Facebook': shares(504, 9, 6, 8, 9, 8, 21, 10, 10, 9, 5, 5),
			'Weiterempfehlung TikTok': shares(504, 22, 9, 10, 9, 7, 18, 7, 6, 5, 3, 4),
		}),
	},
	{
		id: 'likert-forty',
		title: 'Zwanzig Gruppen',
		notes: 'Gleichmäßig und dicht.',
		domain: [0, 100],
		data: placed(
			five,
			Object.fromEntries(
				Array.from({ length: 20 }, (_, i) => [
					`Wirtschaftszweig ${i + 1}`,
					shares(40 + 13 * i, 5 + i, 30 - i, 25, 12 + i, 28 - i),
				]),
			),
			{ 'Wirtschaftszweig 7': 'focus' },
		),
	},
	{
		id: 'likert-one',
		title: 'Eine Aussage',
		notes: 'Ein Balken, ein n.',
		domain: [0, 100],
		data: summed(placed(five, { 'Wir sind zufrieden.': shares(64, 10, 15, 20, 30, 25) }), 11),
	},
	{
		id: 'likert-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Nur die Namen und der Grund.',
		domain: [0, 100],
		data: placed(five, { Verkehr: [smallBase, smallBase, smallBase, smallBase, smallBase] }),
	},
	{
		id: 'likert-empty',
		title: 'Gar kein Wert',
		notes: 'Nichts wird gezeichnet.',
		domain: [0, 100],
		data: [],
	},
];
