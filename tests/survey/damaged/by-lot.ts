import { chanceFrom, type Chance } from '../../../src/lib/survey/sample/chance';
import type { DamagedFile } from './damaged-file';
import { fileOf } from './sound';
import { field, manners, record, type Manner, type Piece } from './writing';

/**
 * Tables of other shapes with other answers, damaged by lot in one or two places: what is read right in the sample alone would be learnt
 * by heart.
 */
interface Column {
	readonly name: string;
	readonly answer: (chance: Chance, row: number) => string;
}

const of =
	(...answers: readonly string[]) =>
	(chance: Chance): string =>
		chance.oneOf(answers, () => 1);

const whole = (chance: Chance, most: number): number => Math.floor(chance.share() * most);

const kinds: readonly Column[] = [
	{ name: 'gender', answer: of('f', 'm', 'd', '') },
	{ name: 'age', answer: (chance) => String(18 + whole(chance, 70)) },
	{ name: 'Q1. How satisfied are you?', answer: of('1', '2', '3', '4', '5', '99') },
	{ name: 'Q2 [Price]', answer: of('very good', 'good', 'fair', 'poor', 'n/a') },
	{ name: 'turnover', answer: (chance) => (chance.share() * 1e5).toFixed(2) },
	{
		name: 'Umsatz in Euro',
		answer: (chance) => `${1 + whole(chance, 999)}.${100 + whole(chance, 900)},${10 + whole(chance, 90)}`,
	},
	{ name: 'plz', answer: (chance) => String(1_000 + whole(chance, 98_000)).padStart(5, '0') },
	{ name: 'date', answer: (chance) => `${10 + whole(chance, 19)}.0${1 + whole(chance, 9)}.2025` },
	{ name: 'time', answer: (chance) => `2025-03-${10 + whole(chance, 20)}T1${whole(chance, 10)}:05:00` },
	{ name: 'channels', answer: of('Facebook', 'Facebook, Xing', 'Xing; X', 'Instagram|YouTube', '') },
	{ name: 'Straße', answer: of('Hauptstraße 3', 'Am Bühl 12 a', 'Ötztaler Weg 1', '') },
	{
		name: 'comment',
		answer: of(
			'',
			'none',
			'too "expensive"',
			"it's fine",
			'yes, but slow',
			'line one\nline two',
			'Größe 10"',
			'- ; -',
			'=A1',
		),
	},
	{ name: 'url', answer: of('https://example.org/?a=1;b=2,c', 'www.example.org', '') },
	{ name: 'weight', answer: (chance) => (0.5 + chance.share()).toFixed(4) },
];

/** A table of 4 to 12 columns and 6 to 40 respondents, told apart by their number. */
function drawnTable(chance: Chance): { names: readonly string[]; rows: readonly (readonly string[])[] } {
	const columns = kinds.filter(() => chance.happens(0.6)).slice(0, 11);
	const used = columns.length < 3 ? kinds.slice(0, 5) : columns;
	const rows = Array.from({ length: 6 + whole(chance, 35) }, (_, row) => [
		`R-${1_000 + row}`,
		...used.map(({ answer }) => answer(chance, row)),
	]);
	return { names: ['id', ...used.map(({ name }) => name)], rows };
}

type Damage = (chance: Chance, fields: readonly string[], at: number, manner: Manner) => string;

const put = (fields: readonly string[], at: number, text: string, { delimiter }: Manner): string =>
	fields.map((each, i) => (i === at ? text : each)).join(delimiter);

/** A place inside a cell that does not touch its quotes. */
const inside = (chance: Chance, text: string, letter: string): string => {
	const place = 1 + whole(chance, Math.max(1, text.length - 1));
	const at = text.slice(place - 1, place + 1).includes('"') ? 1 : place;
	return text.slice(0, at) + letter + text.slice(at);
};

const damages: readonly Damage[] = [
	(_, fields, at, { delimiter }) => {
		const place = Math.min(at, fields.length - 2);
		return [
			...fields.slice(0, place),
			`${fields[place] ?? ''}${fields[place + 1] ?? ''}`,
			...fields.slice(place + 2),
		].join(delimiter);
	},
	(_, fields, at, { delimiter }) => [...fields.slice(0, at), '', ...fields.slice(at)].join(delimiter),
	(_, fields, at, manner) => put(fields, at, `"${fields[at] ?? ''}`, manner),
	(_, fields, at, manner) => put(fields, at, `${fields[at] || 'x'}"`, manner),
	(chance, fields, at, manner) => put(fields, at, inside(chance, fields[at] || 'xx', '"'), manner),
	// A delimiter in a text whose quotes were forgotten; behind quotes it would be part of the answer.
	(chance, fields, at, manner) => {
		const text = (fields[at] ?? '')
			.replace(/^"([^]*)"$/, '$1')
			.replaceAll('""', "'")
			.replaceAll('\n', ' ');
		return put(fields, at, inside(chance, text || 'xx', manner.delimiter), manner);
	},
	(chance, fields, at, { delimiter }) =>
		fields.slice(0, Math.max(1, Math.min(at, fields.length - 1))).join(delimiter),
];

const forms: readonly Manner[] = [
	...manners,
	{ ...(manners[1] as Manner), name: 'tab', delimiter: '\t', end: '\r\n' },
	{ ...(manners[0] as Manner), name: 'bar', encoding: 'utf-8', delimiter: '|', end: '\n' },
];

function drawnFile(seed: number): DamagedFile {
	const chance = chanceFrom(40_000 + seed);
	const { names, rows } = drawnTable(chance);
	const manner = chance.oneOf(forms, () => 1);
	const hit = new Set([
		whole(chance, rows.length),
		...(chance.happens(0.4) ? [whole(chance, rows.length)] : []),
	]);
	const pieces = rows.map((cells, row): Piece => {
		if (!hit.has(row)) return { text: record(cells, manner), cells };
		const fields = cells.map((cell) => field(cell, manner));
		const damage = chance.oneOf(damages, () => 1);
		const text = damage(chance, fields, whole(chance, fields.length), manner);
		return text === fields.join(manner.delimiter) ? { text, cells } : { text, cells, damaged: true };
	});
	const kind = hit.size > 1 ? 'other tables, two places by lot' : 'other tables, one place by lot';
	return fileOf(
		kind,
		`${seed}`,
		manner,
		[{ text: record(names, manner) }, ...pieces],
		names.map((name) => [name]),
	);
}

export const lotDamages = (): readonly DamagedFile[] => Array.from({ length: 600 }, (_, i) => drawnFile(i));
