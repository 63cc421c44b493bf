import { markOf, type Answers, type Mark } from './answers';
import type { Business } from './business';
import type { Position } from './finding';
import { marked, type Marked, type Network } from './items';
import { positionOf } from './position';
import type { Profile } from './profile';
import { networkCodes } from './reading';

/** What has become of something; in the order in which it is told. */
export const turns = ['new', 'given-up', 'now-relevant', 'no-longer-relevant'] as const;
export type Turn = (typeof turns)[number];

/** Something a mark is on, a network it has joined or left, or social media as a whole. */
export type Told = Marked | Network | 'E_SM1_ANY';

/** Something that a business said then, and says otherwise now. */
export type Change =
	| { readonly turn: Turn; readonly code: Told; readonly from: Mark; readonly to: Mark }
	| {
			readonly turn: 'position';
			readonly code: 'E_SM1_ANY';
			readonly from: Position;
			readonly to: Position;
	  };

/** The same thing, as it was said both times. */
interface Both {
	readonly code: Told;
	readonly from: Mark;
	readonly to: Mark;
}

/**
 * What is different between two answers of one business, in the order of the questionnaire, its position last. What was
 * not answered both times is no change.
 */
export function changes(then: Business, now: Business): Change[] {
	const told: Change[] = both(then.answers, now.answers)
		.filter(({ from, to }) => from !== to)
		.map((one) => ({ ...one, turn: turnOf(one) }));
	const [from, to] = [positionOf(then.answers), positionOf(now.answers)];
	if (from !== null && to !== null && from !== to)
		told.push({ turn: 'position', code: 'E_SM1_ANY', from, to });
	return told;
}

/** What was said of something, the same both times. A network stays only where the business is on it. */
export const stayed = (then: Business, now: Business): { code: Told; mark: Mark }[] =>
	both(then.answers, now.answers)
		.filter(({ code, from, to }) => from === to && (from === 'yes' || !isNetwork(code)))
		.map(({ code, to }) => ({ code, mark: to }));

/** Of how many questions only one of the two has an answer: these are not compared. The networks are one question. */
export function answeredOnce(then: Business, now: Business): number {
	const once = marked.filter(
		(code) => (markOf(then.answers, code) === null) !== (markOf(now.answers, code) === null),
	);
	return once.length + Number((then.answers.networks === null) !== (now.answers.networks === null));
}

/** Which parts of the profile are others than then, as far as both say them: today's peers are then others too. */
export const otherwise = (then: Profile, now: Profile): (keyof Profile)[] =>
	(['country', 'size', 'division'] as const).filter(
		(part) => then[part] !== null && now[part] !== null && then[part] !== now[part],
	);

function turnOf({ from, to }: Both): Turn {
	if (to === 'yes') return 'new';
	if (to === 'not-relevant') return 'no-longer-relevant';
	return from === 'yes' ? 'given-up' : 'now-relevant';
}

const isNetwork = (code: Told): boolean => networkCodes.some((network) => network === code);

function both(then: Answers, now: Answers): Both[] {
	const said = marked.flatMap((code): Both[] => {
		const [from, to] = [markOf(then, code), markOf(now, code)];
		return from && to ? [{ code, from, to }] : [];
	});
	return [...bothNetworks(then.networks, now.networks), ...said];
}

/** Each network; and social media as a whole, where they were or are not relevant. */
function bothNetworks(then: Answers['networks'], now: Answers['networks']): Both[] {
	if (then === null || now === null) return [];
	const on = (networks: typeof then, code: Network): Mark =>
		networks !== 'not-relevant' && networks.includes(code) ? 'yes' : 'not-yet';
	const whole = (networks: typeof then): Mark => {
		if (networks === 'not-relevant') return networks;
		return networks.length > 0 ? 'yes' : 'not-yet';
	};
	const any: Both = { code: 'E_SM1_ANY', from: whole(then), to: whole(now) };
	return [
		...([any.from, any.to].includes('not-relevant') ? [any] : []),
		...networkCodes.map((code) => ({ code, from: on(then, code), to: on(now, code) })),
	];
}
