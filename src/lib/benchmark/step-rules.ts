import type { Purpose, Want } from './items';
import type { Field, Step } from './step';

/** In which turn steps are chosen; in one turn the gap with the highest share goes first. */
export const turns = [
	'presence',
	'basics',
	'wants',
	'purposes',
	'being-seen',
	'credibility',
	'games',
] as const;
export type Turn = (typeof turns)[number];

/** The figure a step rests on: a share of people, or what is published of the peers. */
export type RestsOn =
	| { readonly kind: 'people'; readonly series: string; readonly item: Want | 'INFORM' }
	| { readonly kind: 'peers'; readonly item: Purpose | 'E_SM1_ANY' };

/** A step that may be offered where its gap is one. */
export interface StepRule {
	readonly id: string;
	readonly field: Field;
	/** Minutes a week, our own estimate. */
	readonly minutes: number;
	readonly closes: Step['closes'];
	readonly turn: Turn;
	/** Whether it is done on a page of one's own: not for a business that calls social media not relevant. */
	readonly onProfile: boolean;
	readonly rests: RestsOn;
}

const wanted = (item: Want): RestsOn => ({ kind: 'people', series: 'gfk-wants-2019', item });
const peers = (item: Purpose | 'E_SM1_ANY'): RestsOn => ({ kind: 'peers', item });
const informed: RestsOn = { kind: 'people', series: 'forsa-inform-2021', item: 'INFORM' };

type Row = readonly [id: string, closes: Step['closes'], field: Field, minutes: number, rests: RestsOn];

const on = (turn: Turn, onProfile: boolean, rows: readonly Row[]): StepRule[] =>
	rows.map(([id, closes, field, minutes, rests]) => ({
		...{ id, field, minutes, closes, turn, onProfile, rests },
	}));

/**
 * One step for each gap. No survey asks firms about the five principles, so these rest on what comes closest: basic information
 * on the wish for opening hours, currency on the wish for news, being seen on the share of firms that are there, being reachable
 * on the share that answers customers, credibility on the share of people who inform themselves there. Prize games come last:
 * hardly anyone looks for them. Of steps with the same share the one named first goes first.
 */
export const stepRules: readonly StepRule[] = [
	...on('presence', false, [['first-profile', 'E_SM1_ANY', 'profile', 20, peers('E_SM1_ANY')]]),
	...on('basics', false, [['check-details', 'BASICS', 'profile', 10, wanted('HOURS')]]),
	...on('wants', true, [
		['daily-offer', 'OFFERS', 'sales', 15, wanted('OFFERS')],
		['holiday-hours', 'HOURS', 'sales', 5, wanted('HOURS')],
		['one-new-thing', 'UPDATES', 'sales', 10, wanted('UPDATES')],
		['fixed-day', 'CURRENCY', 'profile', 15, wanted('UPDATES')],
		['price-sign', 'DISCOUNTS', 'sales', 5, wanted('DISCOUNTS')],
		['question-of-the-week', 'TOPICS', 'profile', 10, wanted('TOPICS')],
		['little-known', 'EXTRAS', 'sales', 10, wanted('EXTRAS')],
	]),
	...on('purposes', true, [
		['finished-work', 'E_SM_PADVERT', 'profile', 15, peers('E_SM_PADVERT')],
		['read-and-thank', 'E_SM_PCUQOR', 'market', 15, peers('E_SM_PCUQOR')],
	]),
	...on('purposes', false, [['closing-time', 'REACHABILITY', 'sales', 15, peers('E_SM_PCUQOR')]]),
	...on('purposes', true, [
		['open-place', 'E_SM_PRCR', 'employer', 10, peers('E_SM_PRCR')],
		['follow-three', 'E_SM_PBPCOLL', 'market', 10, peers('E_SM_PBPCOLL')],
		['two-choices', 'E_SM_PCUDEV', 'market', 10, peers('E_SM_PCUDEV')],
	]),
	...on('purposes', false, [['team-group', 'E_SM_PEXCHVOK', 'employer', 10, peers('E_SM_PEXCHVOK')]]),
	...on('being-seen', true, [['note-at-the-door', 'PRESENCE', 'profile', 5, peers('E_SM1_ANY')]]),
	...on('credibility', true, [['people-at-work', 'CREDIBILITY', 'employer', 10, informed]]),
	...on('games', true, [['small-draw', 'CONTESTS', 'market', 15, wanted('CONTESTS')]]),
];

/** The rule of a step; throws for an id that no rule has. */
export function ruleOf(id: string): StepRule {
	const found = stepRules.find((rule) => rule.id === id);
	if (found) return found;
	throw new Error(`No step "${id}". There are: ${stepRules.map((rule) => rule.id).join(', ')}.`);
}
