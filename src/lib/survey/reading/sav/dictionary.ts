import { Cursor } from './cursor';

/** Values that a variable counts as no answer: single ones, or everything between two. */
export interface UserMissing {
	readonly values: readonly (number | string)[];
	readonly range: readonly [number, number] | null;
}

/** A variable of an SPSS file. */
export interface Variable {
	readonly name: string;
	readonly label: string;
	/** 0 for numbers; else the number of bytes of its texts. */
	readonly width: number;
	/** Place of its first 8 bytes among those of a case, and how many stretches of up to 255 bytes its texts lie in. */
	readonly slot: number;
	readonly segments: number;
	/** Format it is shown in: 20 and others are dates. */
	readonly format: number;
	readonly missing: UserMissing;
	/** What values stand for, in the order of the file. */
	readonly labels: ReadonlyMap<number | string, string>;
	readonly measure: 'nominal' | 'ordinal' | 'scale' | null;
}

/** Variables that are options of one question, and the value that means chosen. */
export interface ResponseSet {
	readonly label: string;
	readonly names: readonly string[];
	readonly counted: string;
}

/** Everything before the data of an SPSS file. */
export interface SavDictionary {
	readonly title: string;
	readonly variables: readonly Variable[];
	readonly sets: readonly ResponseSet[];
	/** Stretches of 8 bytes that a case has. */
	readonly slots: number;
	readonly compression: 0 | 1 | 2;
	readonly bias: number;
	/** The variable cases are weighted by, or null. */
	readonly weight: string | null;
	readonly decode: (bytes: Uint8Array) => string;
	/** Where the data begins. */
	readonly dataAt: number;
	readonly little: boolean;
}

interface Slot {
	readonly width: number;
	readonly label: Uint8Array;
	readonly format: number;
	readonly name: Uint8Array;
	readonly missing: readonly Uint8Array[];
	readonly missingKind: number;
}

interface Records {
	readonly slots: readonly Slot[];
	readonly labels: readonly {
		readonly pairs: readonly (readonly [value: Uint8Array, label: Uint8Array])[];
		readonly of: readonly number[];
	}[];
	/** Bytes of the records of type 7, by their subtype. */
	readonly extra: ReadonlyMap<number, Uint8Array>;
}

const padded = (length: number, to: number): number => Math.ceil(length / to) * to;

function slotAt(cursor: Cursor): Slot {
	const [width, hasLabel, missingKind, format] = [cursor.int(), cursor.int(), cursor.int(), cursor.int()];
	cursor.int();
	const name = cursor.take(8);
	let label = new Uint8Array();
	if (hasLabel) {
		const length = cursor.int();
		label = Uint8Array.from(cursor.take(padded(length, 4)).subarray(0, length));
	}
	const missing = Array.from({ length: Math.abs(missingKind) }, () => cursor.take(8));
	return { width, label, format: (format >> 16) & 0xff, name, missing, missingKind };
}

function labelsAt(cursor: Cursor): Records['labels'][number] {
	const pairs = Array.from({ length: cursor.int() }, (): readonly [Uint8Array, Uint8Array] => {
		const value = cursor.take(8);
		const length = cursor.take(1)[0] ?? 0;
		return [value, cursor.take(padded(length + 1, 8) - 1).subarray(0, length)];
	});
	if (cursor.int() !== 4) throw new RangeError('Labels without variables');
	return { pairs, of: Array.from({ length: cursor.int() }, () => cursor.int()) };
}

/** The records up to the data, as bytes: only all of them together tell how letters are written. */
function recordsAt(cursor: Cursor): Records {
	const slots: Slot[] = [];
	const labels: Records['labels'][number][] = [];
	const extra = new Map<number, Uint8Array>();
	for (;;) {
		const type = cursor.int();
		if (type === 2) slots.push(slotAt(cursor));
		else if (type === 3) labels.push(labelsAt(cursor));
		else if (type === 6) cursor.take(80 * cursor.int());
		else if (type === 7) {
			const subtype = cursor.int();
			extra.set(subtype, cursor.take(cursor.int() * cursor.int()));
		} else if (type === 999) {
			cursor.int();
			return { slots, labels, extra };
		} else throw new RangeError(`Unknown record ${type}`);
	}
}

const codepages: Readonly<Record<number, string>> = { 2: 'windows-1252', 3: 'windows-1252', 65_001: 'utf-8' };

/** How its letters are written: as record 20 says, else as the code page of record 3; windows-1252 where neither does. */
function decoderOf(extra: Records['extra'], little: boolean): (bytes: Uint8Array) => string {
	const machine = extra.get(3);
	const page =
		machine && machine.length >= 32 ? new DataView(machine.slice().buffer).getInt32(28, little) : 2;
	const named = String.fromCharCode(...(extra.get(20) ?? [])).trim();
	const label = named || (codepages[page] ?? `windows-${page}`);
	let decoder: TextDecoder;
	try {
		decoder = new TextDecoder(
			/^(us-)?ascii$/i.test(label) ? 'windows-1252' : label.replace(/^cp(?=\d)/i, 'windows-'),
		);
	} catch {
		decoder = new TextDecoder('windows-1252');
	}
	return (bytes) => decoder.decode(bytes).replace(/[\0 ]+$/, '');
}

/** `NAME=value` pairs of a record, parted by tabs. */
function pairsOf(
	bytes: Uint8Array | undefined,
	decode: (bytes: Uint8Array) => string,
): ReadonlyMap<string, string> {
	const parts = bytes ? decode(bytes).split('\t') : [];
	return new Map(
		parts.flatMap((part): readonly [string, string][] => {
			const at = part.indexOf('=');
			return at < 0 ? [] : [[part.slice(0, at).toUpperCase(), part.slice(at + 1).replaceAll('\0', '')]];
		}),
	);
}

function missingOf(slot: Slot, valueOf: (bytes: Uint8Array) => number | string): UserMissing {
	const values = slot.missing.map(valueOf);
	const [low, high] = values;
	if (slot.missingKind >= 0 || typeof low !== 'number' || typeof high !== 'number')
		return { values, range: null };
	return { values: values.slice(2), range: [low, high] };
}

/** Sets of several yes/no variables (records 7 and 19): `$name=D1 1 5 label v1 v2`, the counted value with its length before it. */
function setsOf(text: string, known: ReadonlyMap<string, string>): readonly ResponseSet[] {
	return text.split('\n').flatMap((line): readonly ResponseSet[] => {
		const found = /^\$[^=]*=(?:D|E \d+ )(\d+) /.exec(line);
		if (!found) return [];
		const length = Number(found[1]);
		const counted = line.slice(found[0].length, found[0].length + length);
		const rest = /^ (\d+) /.exec(line.slice(found[0].length + length));
		if (!rest) return [];
		const from = found[0].length + length + rest[0].length;
		const label = line.slice(from, from + Number(rest[1]));
		const names = line
			.slice(from + Number(rest[1]))
			.trim()
			.split(/\s+/);
		const long = names.flatMap((name) => known.get(name.toUpperCase()) ?? []);
		return long.length > 1 ? [{ label: label.trim(), counted: counted.trim(), names: long }] : [];
	});
}

/** Labels (record 21) and missing values (record 22) of texts longer than 8 bytes, by the name of the variable. */
function longTexts(extra: Records['extra'], little: boolean, decode: (bytes: Uint8Array) => string) {
	const labels = new Map<string, Map<string, string>>();
	const missing = new Map<string, readonly string[]>();
	const reading = (subtype: number, each: (cursor: Cursor, text: () => string) => void): void => {
		const cursor = new Cursor(extra.get(subtype) ?? new Uint8Array());
		cursor.little = little;
		while (cursor.at < cursor.bytes.length) each(cursor, () => decode(cursor.take(cursor.int())));
	};
	reading(21, (cursor, text) => {
		const name = text().toUpperCase();
		cursor.int();
		const pairs = Array.from({ length: cursor.int() }, (): [string, string] => [text(), text()]);
		labels.set(name, new Map(pairs));
	});
	reading(22, (cursor, text) => {
		const name = text().toUpperCase();
		const count = cursor.take(1)[0] ?? 0;
		const length = cursor.int();
		missing.set(
			name,
			Array.from({ length: count }, () => decode(cursor.take(length))),
		);
	});
	return { labels, missing };
}

const measures = [null, 'nominal', 'ordinal', 'scale'] as const;

/** How many stretches a text of this width lies in: from 256 bytes on, each stands for 252 bytes and holds 255. */
const segmentsOf = (width: number): number => (width < 256 ? 1 : Math.floor((width + 251) / 252));

/**
 * The dictionary of a .sav or .zsav file, after the description that PSPP publishes ("System File Format", developers' manual).
 * Throws RangeError where the file is damaged.
 */
export function savDictionary(bytes: Uint8Array): SavDictionary {
	const cursor = new Cursor(bytes);
	cursor.take(64);
	const layout = cursor.int();
	if (layout !== 2 && layout !== 3) cursor.little = false;
	cursor.int();
	const compression = cursor.int();
	if (compression !== 0 && compression !== 1 && compression !== 2)
		throw new RangeError('Unknown compression');
	const weightSlot = cursor.int();
	cursor.int();
	const bias = cursor.double();
	cursor.take(17);
	const title = cursor.take(64);
	cursor.take(3);
	const { slots, labels, extra } = recordsAt(cursor);
	const decode = decoderOf(extra, cursor.little);
	const valueOf = (slot: Slot) => (value: Uint8Array) =>
		slot.width > 0 ? decode(value) : new DataView(value.slice().buffer).getFloat64(0, cursor.little);
	const longNames = pairsOf(extra.get(13), decode);
	const longWidths = pairsOf(extra.get(14), decode);
	const long = longTexts(extra, cursor.little, decode);
	const display = extra.get(11);
	const starts = slots.flatMap((slot, i) => (slot.width >= 0 ? [i] : []));
	const perVariable = display && display.length === 12 * starts.length ? 12 : 8;
	const variables: Variable[] = [];
	for (let i = 0; i < starts.length;) {
		const at = starts[i] ?? 0;
		const slot = slots[at] as Slot;
		const short = decode(slot.name);
		const width = Number(longWidths.get(short.toUpperCase()) ?? slot.width);
		const own = labels.filter(({ of }) => of.includes(at + 1)).flatMap(({ pairs }) => pairs);
		const measure = display && new DataView(display.slice().buffer).getInt32(i * perVariable, cursor.little);
		const name = longNames.get(short.toUpperCase()) ?? short;
		const key = name.toUpperCase();
		const missing = missingOf(slot, valueOf(slot));
		variables.push({
			...{ name, label: decode(slot.label) },
			...{ width, slot: at, segments: segmentsOf(width), format: slot.format },
			missing: { ...missing, values: [...missing.values, ...(long.missing.get(key) ?? [])] },
			labels: new Map([
				...own.map(([value, label]) => [valueOf(slot)(value), decode(label)] as const),
				...(long.labels.get(key) ?? []),
			]),
			measure: measures[measure ?? 0] ?? null,
		});
		i += segmentsOf(width);
	}
	const known = new Map(
		variables.flatMap(({ name, slot }): readonly [string, string][] => [
			[name.toUpperCase(), name],
			[decode(slots[slot]?.name ?? new Uint8Array()).toUpperCase(), name],
		]),
	);
	return {
		...{ title: decode(title), variables, slots: slots.length, compression, bias, decode },
		sets: [7, 19].flatMap((subtype) => setsOf(decode(extra.get(subtype) ?? new Uint8Array()), known)),
		weight: variables.find(({ slot }) => slot === weightSlot - 1)?.name ?? null,
		...{ dataAt: cursor.at, little: cursor.little },
	};
}
