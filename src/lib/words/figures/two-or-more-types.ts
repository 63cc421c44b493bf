import { number, percent } from '../number';
import { known, type Known, type Tellings, type Told } from '../told';

/** Germany's first and last value. */
function germany(told: readonly Told[]): { from: Known; to: Known } {
	const line = known(told)
		.filter((t) => t.code === 'DE')
		.sort((a, b) => a.year - b.year);
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to) throw new Error('the figure needs values for Germany');
	return { from, to };
}

const union = (told: readonly Told[], year: number): Known | undefined =>
	known(told).find((t) => t.code === 'EU27_2020' && t.year === year) ??
	known(told).find((t) => t.code === 'EU28' && t.year === year);

export const twoOrMoreTypes: Tellings = {
	de: {
		title: (told) => {
			const { from, to } = germany(told);
			return `Mehrere Kanäle: in Deutschland von ${number(from.value, 'de', 0)} auf ${percent(to.value, 'de', 0)} der Unternehmen`;
		},
		sentence: (told) => {
			const { from, to } = germany(told);
			const eu = union(told, to.year);
			return `${from.year} nutzten ${percent(from.value, 'de')} der Unternehmen in Deutschland zwei oder mehr Arten sozialer Medien, ${to.year} waren es ${percent(to.value, 'de')}${eu ? ` (${eu.label}: ${percent(eu.value, 'de')})` : ''}. Die Linien der EU sind getrennt, weil sich der Kreis der Länder geändert hat.`;
		},
	},
	en: {
		title: (told) => {
			const { from, to } = germany(told);
			return `More than one channel: in Germany from ${number(from.value, 'en', 0)} to ${percent(to.value, 'en', 0)} of firms`;
		},
		sentence: (told) => {
			const { from, to } = germany(told);
			const eu = union(told, to.year);
			return `In ${from.year}, ${percent(from.value, 'en')} of enterprises in Germany used two or more types of social media, in ${to.year} it was ${percent(to.value, 'en')}${eu ? ` (${eu.label}: ${percent(eu.value, 'en')})` : ''}. The EU lines are apart because the set of countries changed.`;
		},
	},
};
