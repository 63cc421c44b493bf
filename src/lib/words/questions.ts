import type { Bilingual } from './locale';

/** Questions to begin with, in the order in which they are offered. Their answers are in explorer/questions. */
export const questions = {
	'germany-in-europe': {
		de: 'Wo steht Deutschland in Europa bei Social Media in Unternehmen?',
		en: 'Where does Germany stand in Europe with social media in enterprises?',
	},
	'medium-and-small': {
		de: 'Liegen mittlere Unternehmen vor kleinen, und ist das sicher?',
		en: 'Are medium enterprises ahead of small ones, and is that certain?',
	},
	'germany-and-the-eu-over-time': {
		de: 'Hat Deutschland zwischen 2014 und 2023 zur EU aufgeholt?',
		en: 'Did Germany catch up with the EU between 2014 and 2023?',
	},
	'recruiting-in-trade-and-construction': {
		de: 'Wie viele Handelsbetriebe in Europa, die Social Media nutzen, gewinnen so Personal, verglichen mit dem Bau?',
		en: 'Of the trading firms in Europe that use social media, how many recruit staff there, compared with construction?',
	},
	'types-by-sector': {
		de: 'Welche Branche nutzt welche Art sozialer Medien?',
		en: 'Which sector uses which type of social media?',
	},
	'what-customers-want': {
		de: 'Was suchen Kundinnen und Kunden bei Unternehmen in sozialen Netzwerken?',
		en: 'What do customers look for from firms on social networks?',
	},
	'instagram-by-age': {
		de: 'Welche Altersgruppen nutzen Instagram täglich, und seit wann?',
		en: 'Which age groups use Instagram daily, and since when?',
	},
	'beside-the-56-percent': {
		de: 'Was darf neben den 56 % von Civey nicht stehen?',
		en: 'What must not stand beside the 56% of Civey?',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];
