import { percent } from '../number';
import { inPlace } from '../places';
import { known, type Known, type Tellings, type Told } from '../told';

interface Facts {
	readonly reference: Known | undefined;
	/** The countries besides the reference and the EU aggregate, highest share first. */
	readonly countries: readonly Known[];
	readonly above: number;
	readonly germany: Known | undefined;
}

function facts(told: readonly Told[]): Facts {
	const reference = known(told).find((t) => t.reference);
	const countries = known(told)
		.filter((t) => !t.reference && t.code !== 'EU27_2020')
		.sort((a, b) => b.value - a.value);
	return {
		reference,
		countries,
		above: reference ? countries.filter((t) => t.value > reference.value).length : 0,
		germany: countries.find((t) => t.code === 'DE'),
	};
}

export const europe: Tellings = {
	de: {
		title: (told) => {
			const { reference, countries, above, germany } = facts(told);
			const [first] = countries;
			if (!first) return 'Kein Land gewählt';
			if (reference?.code === 'EU27_2020' && germany && Math.abs(germany.value - reference.value) < 1)
				return 'Deutschland liegt bei Social Media im EU-Durchschnitt';
			if (!reference)
				return countries.length === 1
					? `${first.label}: ${percent(first.value, 'de')}`
					: `${first.label} liegt vorn`;
			const place = inPlace(reference.code, reference.label, 'de');
			if (countries.length === 1)
				return `${first.label}: ${above === 1 ? 'höherer' : 'kein höherer'} Anteil als ${place}`;
			return `In ${above} von ${countries.length} Ländern ist der Anteil höher als ${place}`;
		},
		sentence: (told) => {
			const { reference, countries, above, germany } = facts(told);
			const first = countries[0];
			const last = countries.at(-1);
			if (!first || !last) return 'Wählen Sie mindestens ein Land.';
			const parts = [
				countries.length === 1
					? `${first.label}: ${percent(first.value, 'de')} der Unternehmen nutzen Social Media.`
					: `Die Anteile reichen von ${percent(last.value, 'de')} (${last.label}) bis ${percent(first.value, 'de')} (${first.label}).`,
			];
			if (germany && countries.length > 1) parts.push(`Deutschland: ${percent(germany.value, 'de')}.`);
			if (reference)
				parts.push(
					`Zum Vergleich ${inPlace(reference.code, reference.label, 'de')}: ${percent(reference.value, 'de')}${countries.length > 1 ? `, darüber ${above === 1 ? 'liegt 1 Land' : `liegen ${above} Länder`}` : ''}.`,
				);
			return parts.join(' ');
		},
	},
	en: {
		title: (told) => {
			const { reference, countries, above, germany } = facts(told);
			const [first] = countries;
			if (!first) return 'No country chosen';
			if (reference?.code === 'EU27_2020' && germany && Math.abs(germany.value - reference.value) < 1)
				return 'Germany’s use of social media is at the EU average';
			if (!reference)
				return countries.length === 1
					? `${first.label}: ${percent(first.value, 'en')}`
					: `${first.label} is ahead`;
			const place = inPlace(reference.code, reference.label, 'en');
			if (countries.length === 1)
				return `${first.label}: ${above === 1 ? 'a higher' : 'no higher'} share than ${place}`;
			return `In ${above} of ${countries.length} countries the share is higher than ${place}`;
		},
		sentence: (told) => {
			const { reference, countries, above, germany } = facts(told);
			const first = countries[0];
			const last = countries.at(-1);
			if (!first || !last) return 'Choose at least one country.';
			const parts = [
				countries.length === 1
					? `${first.label}: ${percent(first.value, 'en')} of enterprises use social media.`
					: `The shares range from ${percent(last.value, 'en')} (${last.label}) to ${percent(first.value, 'en')} (${first.label}).`,
			];
			if (germany && countries.length > 1) parts.push(`Germany: ${percent(germany.value, 'en')}.`);
			if (reference)
				parts.push(
					`For comparison, ${inPlace(reference.code, reference.label, 'en')}: ${percent(reference.value, 'en')}${countries.length > 1 ? `; ${above} ${above === 1 ? 'country is' : 'countries are'} above it` : ''}.`,
				);
			return parts.join(' ');
		},
	},
};
