import { percent } from '../number';
import { known, type Known, type Tellings, type Told } from '../told';

/** Most wanted first. */
function ranked(told: readonly Told[]): { first: Known; second: Known; last: Known; all: Known[] } {
	const all = known(told).sort((a, b) => b.value - a.value);
	const [first, second] = all;
	const last = all.at(-1);
	if (!first || !second || !last) throw new Error('the wants need at least two values');
	return { first, second, last, all };
}

const asInTheArticle = (told: readonly Told[]): boolean => {
	const { first, second, last } = ranked(told);
	return first.code === 'OFFERS' && second.code === 'HOURS' && last.code === 'CONTESTS';
};

export const customerWants: Tellings = {
	de: {
		title: (told) =>
			asInTheArticle(told)
				? 'Angebote und Öffnungszeiten sind gefragt, Gewinnspiele kaum'
				: `Am meisten gefragt: ${ranked(told).first.label}`,
		sentence: (told) => {
			const { first, second, last } = ranked(told);
			return `Wer Unternehmen in sozialen Netzwerken aufsucht, nennt am häufigsten „${first.label}“ (${percent(first.value, 'de')}) und „${second.label}“ (${percent(second.value, 'de')}). „${last.label}“ nennen ${percent(last.value, 'de')}. Mehrere Antworten waren möglich, die Anteile ergeben zusammen mehr als 100 %.`;
		},
	},
	en: {
		title: (told) =>
			asInTheArticle(told)
				? 'People look for offers and opening hours, hardly for prize games'
				: `Most wanted: ${ranked(told).first.label}`,
		sentence: (told) => {
			const { first, second, last } = ranked(told);
			return `People who look up firms on social networks most often name “${first.label}” (${percent(first.value, 'en')}) and “${second.label}” (${percent(second.value, 'en')}). ${percent(last.value, 'en')} name “${last.label}”. Several answers were possible, so the shares add up to more than 100%.`;
		},
	},
};
