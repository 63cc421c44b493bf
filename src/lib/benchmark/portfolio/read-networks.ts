import { answers, networkNames, nowhere } from '../../words/benchmark/portfolio-answers';
import type { Answers } from '../answers';
import { networks, type Network } from '../items';
import { compared, said, saysNothing, unanswered, unreadable, type Cell } from './cell';

const order = Object.keys(networks) as Network[];
const byName = new Map<string, Network>(
	order.flatMap((network) =>
		[network, ...networkNames[network]].map((name) => [compared(name), network] as const),
	),
);
const nowhereSaid = new Set(nowhere.map(compared));
const notRelevantSaid = new Set<string>(answers['not-relevant'].map(compared));

const connecting = new Set(['und', 'and']);

/**
 * Networks by name, with commas, semicolons, slashes, line breaks or spaces between ("Facebook, Tik Tok / X (Twitter)"), or that
 * there are none. One name that nobody knows makes the whole unreadable: a network left out would be a wrong answer.
 */
export function readNetworks(text: string): Cell<NonNullable<Answers['networks']>> {
	if (saysNothing(text)) return unanswered;
	const whole = compared(text);
	if (nowhereSaid.has(whole)) return said([]);
	if (notRelevantSaid.has(whole)) return said('not-relevant');
	// The network, or a cross for "yes".
	if (whole === 'x') return unreadable('unclear');
	const found = whole.split(/[,;/|+&()]/).map((piece) => named(piece.trim()));
	if (found.some((piece) => piece === null)) return unreadable('unknown');
	const all = new Set(found.flatMap((piece) => piece ?? []));
	return all.size > 0 ? said(order.filter((network) => all.has(network))) : unreadable('unknown');
}

/** The networks in a text of words; null if one of the words names none, neither by itself nor with the next. */
function named(piece: string): readonly Network[] | null {
	const words = piece.split(' ').filter((word) => word !== '' && !connecting.has(word));
	const whole = byName.get(words.join(''));
	if (whole) return [whole];
	const found: Network[] = [];
	for (let i = 0; i < words.length; i += 1) {
		const [word = '', next = ''] = words.slice(i, i + 2);
		const [one, two] = [byName.get(word), byName.get(word + next)];
		const network = two ?? one;
		if (!network) return null;
		if (two && next !== '') i += 1;
		found.push(network);
	}
	return found;
}
