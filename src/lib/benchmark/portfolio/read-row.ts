import { exampleNames } from '../../words/benchmark/portfolio-example';
import type { Answers, Mark } from '../answers';
import type { Business } from '../business';
import { marked, type Marked } from '../items';
import { compared, plain, remembering, type Cell, type Unreadable } from './cell';
import type { Column, Line, Mapping } from './columns';
import { readCountry } from './read-country';
import { readMark } from './read-mark';
import { readNetworks } from './read-networks';
import { readSector } from './read-sector';
import { readSize } from './read-size';

/** A business of a file. */
export interface Named {
	/** The line of the file it stands on, counted from 1. */
	readonly line: number;
	/** '' where the file gives none. */
	readonly name: string;
	readonly business: Business;
}

/** What is wrong with a row. */
export interface RowFault {
	readonly line: number;
	/** Null where it is wrong as a whole. */
	readonly column: Column | null;
	/** `example`: it is one of the invented rows of the template. */
	readonly because: Unreadable | 'too-few' | 'too-many' | 'quotes' | 'example';
	/** What stood there, at most 60 characters; the number of fields where these are too few or too many, the line it ends on for `quotes`. */
	readonly found: string;
}

export type RowRead =
	| ({ readonly kind: 'read' } & Named)
	/** `without`: the business without what cannot be read; null where that is not an answer, but the row or the country. */
	| {
			readonly kind: 'faulty';
			readonly line: number;
			readonly name: string;
			readonly faults: readonly RowFault[];
			readonly without: Named | null;
	  };

/** How the rows of a file are to be read. */
export interface Reading {
	readonly mapping: Mapping;
	/** How many fields a row must have. */
	readonly width: number;
	/** The country of rows that name none, as the reader has said. */
	readonly country: string;
}

const examples = new Set(exampleNames.map(compared));
const longest = 60;
const shortened = (text: string): string => {
	const [...letters] = plain(text.slice(0, 4 * longest));
	return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
};

const breaksIn = (fields: readonly string[]): number =>
	fields.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** Makes the reader of a file's rows. Never fails and never guesses: what cannot be read is a fault with its line and column. */
export function rowReader({ mapping, width, country }: Reading): (line: Line) => RowRead {
	const read = {
		country: remembering(readCountry),
		size: remembering(readSize),
		sector: remembering(readSector),
		networks: remembering(readNetworks),
		mark: remembering(readMark),
	};
	return ({ number: line, fields, isTorn }) => {
		const faults: RowFault[] = [];
		const textOf = (column: Column): string => fields[mapping[column] ?? -1] ?? '';
		const name = plain(textOf('NAME'));
		const note = (because: RowFault['because'], found: string, column: Column | null = null) =>
			void faults.push({ line, column, because, found: shortened(found) });
		const take = <Content>(column: Column, reader: (text: string) => Cell<Content>): Content | null => {
			const cell = reader(textOf(column));
			if (cell.kind === 'unreadable') note(cell.because, textOf(column), column);
			return cell.kind === 'said' ? cell.content : null;
		};
		if (isTorn) note('quotes', String(line + breaksIn(fields)));
		else if (fields.length !== width)
			note(fields.length < width ? 'too-few' : 'too-many', String(fields.length));
		else if (examples.has(compared(name))) note('example', name);
		if (faults.length > 0) return { kind: 'faulty', line, name, faults, without: null };

		const place = take('COUNTRY', read.country);
		const isPlaceRead = faults.length === 0;
		const size = take('SIZE', read.size);
		const division = take('SECTOR', read.sector);
		const networks = take('NETWORKS', read.networks);
		const marks: Partial<Record<Marked, Mark>> = {};
		for (const code of marked) {
			const mark = take(code, read.mark);
			if (mark) marks[code] = mark;
		}
		const answers: Answers = { networks, marks };
		const business: Business = { profile: { country: place ?? country, size, division }, answers };
		const named: Named = { line, name, business };
		if (faults.length === 0) return { kind: 'read', ...named };
		return { kind: 'faulty', line, name, faults, without: isPlaceRead ? named : null };
	};
}
