import type { Sampling } from '../../stats/estimate';
import { fewest } from '../../stats/survey/small-base';
import { networks, purposes, wants } from '../items';
import { fieldsOf } from '../reading';
import { sizeClasses } from '../profile';
import {
	askedOf,
	type Panel,
	type PanelCode,
	type PanelGroup,
	type PanelItem,
	type PanelNumber,
} from './panel';
import { flag, line, list, oneOf, orNull, refuse, Refused, taking, whole, type Proof } from './proof';
import { estimateFor, spreadFor } from './read-figures';
import { format, version } from './write-panel';

/** The largest file that is read, in bytes. One of ours has some forty thousand. */
const mostBytes = 500_000;

/** Why a file is refused. */
export type PanelProblem = 'too-large' | 'not-ours' | 'newer-version' | 'damaged';

export type ReadPanel =
	| { readonly ok: true; readonly panel: Panel }
	/** `where`: the field that is not what it must be; '' where it is the file as a whole. */
	| { readonly ok: false; readonly problem: PanelProblem; readonly where: string };

const codes = [
	...(['E_SM1_ANY', ...purposes, ...wants] as const),
	...(Object.keys(networks) as (keyof typeof networks)[]),
] as const satisfies readonly PanelCode[];

const samplings: readonly Sampling[] = ['probability', 'quota', 'opt-in', 'unknown'];

const refused = (problem: PanelProblem, where = ''): ReadPanel => ({ ok: false, problem, where });

/** Why a file is refused unread: it is far too large to be one of ours. Null where it is not. */
export const tooLarge = (bytes: number): ReadPanel | null =>
	bytes > mostBytes ? refused('too-large') : null;

/** Reads a file of peers. Whatever the text is: it is proven field by field, or refused as a whole; nothing is thrown. */
export function readPanel(text: string): ReadPanel {
	const large = tooLarge(text.length);
	if (large) return large;
	try {
		const found: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		const own = fieldsOf(found);
		if (own?.['format'] !== format) return refused('not-ours');
		const said = own['version'];
		if (typeof said === 'number' && said > version) return refused('newer-version');
		return { ok: true, panel: panelIn(found) };
	} catch (cause) {
		if (cause instanceof Refused) return refused('damaged', cause.where);
		if (cause instanceof SyntaxError) return refused('not-ours');
		throw cause;
	}
}

function panelIn(found: unknown): Panel {
	const take = taking(found, '');
	take('version', whole(version, version));
	const items = take('items', list(0, codes.length, itemIn));
	const numbers = take('numbers', list(0, 20, numberIn));
	once(
		items.map(({ code }) => code),
		'items',
	);
	once(
		numbers.map(({ code }) => code),
		'numbers',
	);
	const sampling = take('sampling', oneOf(samplings));
	const groups = take('groups', list(1, 1 + sizeClasses.length, groupFor(items, numbers, sampling)));
	once(
		groups.map(({ size }) => size ?? ''),
		'groups',
	);
	if (groups[0]?.size !== null) refuse('groups[0].size');
	return {
		title: take('title', line(500)),
		universe: take('universe', line(2_000)),
		publisher: take('publisher', line(500)),
		year: take('year', orNull(whole(1900, 2100))),
		invented: take('invented', flag),
		weighted: take('weighted', flag),
		...{ sampling, items, numbers, groups },
	};
}

function once(names: readonly string[], where: string): void {
	if (new Set(names).size < names.length) refuse(where);
}

const itemIn: Proof<PanelItem> = (value, where) => {
	const take = taking(value, where);
	return {
		code: take('code', oneOf(codes)),
		asked: take('asked', oneOf(askedOf)),
		question: take('question', line(2_000)),
	};
};

const numberCode: Proof<string> = (value, where) =>
	/^(NETWORKS|PURPOSES|N\d{1,2})$/.test(line(8)(value, where)) ? String(value) : refuse(where);

const numberIn: Proof<PanelNumber> = (value, where) => {
	const take = taking(value, where);
	return {
		code: take('code', numberCode),
		asked: take('asked', oneOf(askedOf)),
		question: take('question', line(2_000)),
		unit: take('unit', line(100)),
	};
};

/** A group of fewer than ten respondents is none: a file that tells one is not ours. */
const groupFor =
	(items: readonly PanelItem[], numbers: readonly PanelNumber[], sampling: Sampling): Proof<PanelGroup> =>
	(value, where) => {
		const take = taking(value, where);
		return {
			size: take('size', orNull(oneOf(sizeClasses))),
			n: take('n', orNull(whole(fewest.shown, 1e9))),
			shares: take('shares', list(items.length, items.length, estimateFor(sampling))),
			spreads: take('spreads', list(numbers.length, numbers.length, spreadFor(sampling))),
		};
	};
