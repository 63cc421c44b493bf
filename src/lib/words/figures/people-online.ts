import { number, percent } from '../number';
import { capital, shareInWords } from '../share';
import { valueOf, type Tellings, type Told } from '../told';

const facts = (told: readonly Told[]) => ({
	online: valueOf(told, 'ONLINE', 2019),
	social: valueOf(told, 'SOCIAL', 2019),
	before: valueOf(told, 'SOCIAL', 2016),
	people: valueOf(
		told.filter((t) => (t.value ?? 0) > 100),
		'SOCIAL',
		2019,
	),
});

export const peopleOnline: Tellings = {
	de: {
		title: (told) => {
			const { online, social } = facts(told);
			return `${capital(shareInWords(online, 'de'))} sind online, ${shareInWords(social, 'de')} ist in sozialen Netzwerken`;
		},
		sentence: (told) => {
			const { online, social, before, people } = facts(told);
			return `Der Digital-Report 2019 zählt ${percent(online, 'de')} der Menschen in Deutschland als online. ${percent(social, 'de')} sind in sozialen Netzwerken und Medien, das sind ${number(people / 1e6, 'de')} Millionen; 2016 waren es ${percent(before, 'de')}.`;
		},
	},
	en: {
		title: (told) => {
			const { online, social } = facts(told);
			return `${capital(shareInWords(online, 'en'))} people are online, ${shareInWords(social, 'en')} are in social networks`;
		},
		sentence: (told) => {
			const { online, social, before, people } = facts(told);
			return `The Digital Report 2019 counts ${percent(online, 'en')} of people in Germany as online. ${percent(social, 'en')} are in social networks and media, ${number(people / 1e6, 'en')} million people; in 2016 it was ${percent(before, 'en')}.`;
		},
	},
};
