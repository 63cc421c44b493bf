import { percent } from '../number';
import { valueOf, type Tellings, type Told } from '../told';

const facts = (told: readonly Told[]) => ({
	small: valueOf(told, '10-49'),
	medium: valueOf(told, '50-249'),
	large: valueOf(told, 'GE250'),
});

export const germanyBySize: Tellings = {
	de: {
		title: (told) => {
			const { small, large } = facts(told);
			return large > small
				? 'Je größer das Unternehmen, desto öfter nutzt es Social Media'
				: 'Social Media nach Größe des Unternehmens';
		},
		sentence: (told) => {
			const { small, medium, large } = facts(told);
			return `Von den Unternehmen mit 10 bis 49 Beschäftigten nutzen ${percent(small, 'de')} Social Media, mit 50 bis 249 Beschäftigten ${percent(medium, 'de')}, ab 250 Beschäftigten ${percent(large, 'de')}. Für Betriebe mit weniger als 10 Beschäftigten gibt es hier keine Zahl.`;
		},
	},
	en: {
		title: (told) => {
			const { small, large } = facts(told);
			return large > small
				? 'The larger the firm, the more often it uses social media'
				: 'Social media by size of firm';
		},
		sentence: (told) => {
			const { small, medium, large } = facts(told);
			return `Of the firms with 10 to 49 persons employed ${percent(small, 'en')} use social media, with 50 to 249 persons ${percent(medium, 'en')}, from 250 persons ${percent(large, 'en')}. For firms with fewer than 10 persons there is no figure here.`;
		},
	},
};
