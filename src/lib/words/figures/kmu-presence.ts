import { percent } from '../number';
import { capital, shareInWords } from '../share';
import { valueOf, type Tellings, type Told } from '../told';

const facts = (told: readonly Told[]) => ({
	none: valueOf(told, 'NONE'),
	use: valueOf(told, 'USE'),
	watch: valueOf(told, 'WATCH'),
});

export const kmuPresence: Tellings = {
	de: {
		title: (told) => `${capital(shareInWords(facts(told).none, 'de'))} der KMU ist nicht in sozialen Medien`,
		sentence: (told) => {
			const { none, use, watch } = facts(told);
			return `${percent(none, 'de')} der befragten kleinen und mittleren Unternehmen geben an, nicht in sozialen Medien zu sein. ${percent(use, 'de')} gewinnen oder betreuen dort Kundinnen und Kunden, ${percent(watch, 'de')} beobachten und warten ab.`;
		},
	},
	en: {
		title: (told) =>
			`${capital(shareInWords(facts(told).none, 'en'))} of small firms are not on social media`,
		sentence: (told) => {
			const { none, use, watch } = facts(told);
			return `${percent(none, 'en')} of the small and medium enterprises asked say they are not on social media. ${percent(use, 'en')} win or look after customers there, ${percent(watch, 'en')} watch and wait.`;
		},
	},
};
