import type { Fault, Read } from './business';
import { places } from './countries';
import { networks, type Network } from './items';
import { sectionOf } from './nace';

const longest = 40;

/** What stood there, fit to be shown: one line without invisible characters, at most 40 characters. */
function shown(found: unknown): string {
	const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
	const [...letters] = text
		.slice(0, 4 * longest)
		.replace(/[\p{C}\p{Z}]+/gu, ' ')
		.trim();
	return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}

/** Reads what came from outside, part by part: only known codes get through, and everything else is noted. */
export class Reading {
	readonly faults: Fault[] = [];

	note(code: Fault['code'], where: string, found: unknown = ''): void {
		this.faults.push({ code, where, found: shown(found) });
	}

	/** That nothing at all could be read, and the one reason. */
	static nothing(code: Fault['code'], where: string, found: unknown = ''): Read<never> {
		return { content: null, faults: [{ code, where, found: shown(found) }] };
	}

	/** The option that `value` is; null, and noted, for anything else. */
	oneOf<Option extends string>(options: readonly Option[], value: unknown, where: string): Option | null {
		const option = options.find((one) => one === value);
		if (option === undefined) this.note('unknown-value', where, value);
		return option ?? null;
	}

	country(value: unknown): string | null {
		return this.oneOf(places, value, 'country');
	}

	division(value: unknown): number | null {
		if (typeof value === 'number' && Number.isInteger(value) && sectionOf(value)) return value;
		this.note('unknown-value', 'division', value);
		return null;
	}

	/** Null where none is known: that is no answer, and not the answer "nowhere". */
	networks(values: readonly unknown[]): Network[] | null {
		const named: Network[] = [];
		for (const value of values) {
			const network = this.oneOf(networkCodes, value, 'networks');
			if (network && named.includes(network)) this.note('damaged', 'networks', network);
			else if (network) named.push(network);
		}
		return named.length > 0 ? named : null;
	}
}

export const networkCodes = Object.keys(networks) as readonly Network[];

/** The fields of an object of JSON; null for anything else. */
export const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> | null =>
	typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : null;
