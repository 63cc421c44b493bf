import type { Chance } from './chance';
import { hindrances, type Hindrance } from './hindrances';
import { states, type Sector, type SizeClass } from './population';

/** Texts of the file for the answers of a firm. */
export const yes = 'ja';
export const no = 'nein';
export const noAnswer = 'k. A.';
export const noNumber = '-9';
export const otherChannels = 'Andere';
export const noWish = 'Nichts davon';

/** Networks and how many users of social media are there, %: Bitkom 2024, shares of all firms divided by its 80 % with a profile. */
export const channels: readonly (readonly [name: string, percent: number])[] = [
	['Facebook', 60],
	['Instagram', 44],
	['YouTube', 54],
	['LinkedIn', 45],
	['Xing', 59],
	['TikTok', 28],
	['X', 34],
];

/** What people look for from firms in networks, %: GfK 2019. Here: what firms believe their customers look for. */
export const wishes: readonly (readonly [name: string, percent: number])[] = [
	['Angebote und Produkte', 51.4],
	['Öffnungszeiten', 49.8],
	['Neues zu Produkten und Leistungen', 44.5],
	['Rabatte', 33.6],
	['Aktuelle Themen', 16.7],
	['Zusätzliche Angebote', 14.5],
	['Gewinnspiele', 7.2],
];

export const agreement = [
	'stimme gar nicht zu',
	'stimme eher nicht zu',
	'teils, teils',
	'stimme eher zu',
	'stimme voll zu',
] as const;

/** Of each statement: where agreement lies, 0-1, without social media, and how much higher with it and in the largest class. Invented. */
const statements: readonly (readonly [base: number, user: number, large: number])[] = [
	[0.55, 0.15, 0],
	[0.3, 0.22, 0.12],
	[0.38, 0.12, 0.22],
	[0.72, -0.14, -0.2],
	[0.6, -0.1, -0.05],
	[0.3, 0.3, 0.08],
];

export const websites = ['ja, mit Bestellung oder Buchung', 'ja', 'nein'] as const;

const whole = (x: number): number => Math.floor(x);
const german = (x: number): string => String(x).replace('.', ',');

function several(chance: Chance, options: readonly (readonly [string, number])[], otherwise: string): string {
	const chosen = options.filter(([, percent]) => chance.happens(percent / 100)).map(([name]) => name);
	return chosen.length ? chosen.join(', ') : otherwise;
}

function agree(chance: Chance, at: number): string {
	const place = whole(at * 5 + chance.bell() * 3.6);
	return agreement[Math.max(0, Math.min(4, place))] ?? noAnswer;
}

function hindrance(chance: Chance, size: SizeClass, uses: boolean): string {
	const large = size.from >= 50;
	const weights: Readonly<Record<Hindrance, number>> = {
		...{ time: large ? 2 : 5, staff: large ? 2 : 3, knowledge: uses ? 1 : 3, ideas: uses ? 3 : 1 },
		...{
			benefit: uses ? 1 : 4,
			criticism: 1.5,
			law: large ? 3.5 : 1.5,
			cost: 1.5,
			platforms: uses ? 2.5 : 0.5,
		},
	};
	const themes = Object.keys(weights) as Hindrance[];
	const theme = chance.oneOf(themes, (name) => weights[name]);
	return chance.oneOf<string>(hindrances[theme], () => 1);
}

/** What a firm of this class and sector answers, in the order of the columns behind number, sector and size class. */
export function answersOf(chance: Chance, size: SizeClass, sector: Sector, use: number): readonly string[] {
	const uses = chance.happens(use);
	const large = size.from >= 250 ? 1 : size.from >= 50 ? 0.5 : 0;
	const or = (share: number, missing: string, text: string): string =>
		chance.happens(share) ? missing : text;
	const ofUsers = (draw: () => string): string => (uses ? draw() : '');

	const state = chance.oneOf(states, ({ share }) => share).name;
	const employees = size.from + whole(size.span * chance.share() * chance.share());
	const began = 2025 - whole(60 * (chance.share() + chance.share()) * chance.share());
	const networks = ofUsers(() => or(0.02, noAnswer, several(chance, channels, otherChannels)));
	const purposes = size.purposes.map((percent) =>
		ofUsers(() => or(0.015, noAnswer, chance.happens(percent / 100) ? yes : no)),
	);
	const wanted = or(0.04, noAnswer, several(chance, wishes, noWish));
	const views = statements.map(([base, user, more]) =>
		or(0.03, noAnswer, agree(chance, base + (uses ? user : 0) + more * large)),
	);
	const content = ofUsers(() => {
		const place = whole(6 + large + 5 * chance.bell());
		return or(0.05, noNumber, String(Math.max(0, Math.min(10, place))));
	});
	const hours = ofUsers(() => {
		const halves = 1 + whole(4 * size.hours * chance.share() * (0.3 + chance.share()));
		return or(0.08, noNumber, german(halves / 2));
	});
	const site = or(
		0.01,
		noAnswer,
		chance.oneOf(
			websites,
			(answer) => ({ ja: 6, nein: uses ? 0.3 : 2 - large })[answer as string] ?? (uses ? 3 : 1),
		),
	);
	const words = chance.happens(0.72) ? hindrance(chance, size, uses) : '';
	return [
		...[
			state,
			String(employees),
			or(0.06, noNumber, String(began)),
			site,
			uses ? yes : no,
			networks,
			...purposes,
		],
		...[wanted, ...views, content, hours, words],
	];
}
