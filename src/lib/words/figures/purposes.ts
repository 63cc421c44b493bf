import { percent } from '../number';
import { known, type Known, type Tellings, type Told } from '../told';

interface Growth {
	readonly from: Known;
	readonly to: Known;
}

/** First and last value of each purpose, the one that grew most (in percentage points) first. */
function growth(told: readonly Told[]): Growth[] {
	const inOrder = known(told).sort((a, b) => a.year - b.year);
	return [...new Set(inOrder.map((t) => t.code))]
		.flatMap((code) => {
			const from = inOrder.find((t) => t.code === code);
			const to = inOrder.findLast((t) => t.code === code);
			return from && to ? [{ from, to }] : [];
		})
		.sort((a, b) => b.to.value - b.from.value - (a.to.value - a.from.value));
}

const describe = (told: readonly Told[], locale: 'de' | 'en'): string =>
	growth(told)
		.slice(0, 2)
		.map(({ from, to }) =>
			locale === 'de'
				? `„${to.label}“ stieg von ${percent(from.value, 'de')} (${from.year}) auf ${percent(to.value, 'de')} (${to.year})`
				: `“${to.label}” rose from ${percent(from.value, 'en')} (${from.year}) to ${percent(to.value, 'en')} (${to.year})`,
		)
		.join(', ');

const isAdvertAndRecruit = (told: readonly Told[]): boolean => {
	const [first, second] = growth(told);
	return first?.to.code === 'E_SM_PADVERT' && second?.to.code === 'E_SM_PRCR';
};

export const purposes: Tellings = {
	de: {
		title: (told) =>
			isAdvertAndRecruit(told)
				? 'Immer mehr Unternehmen werben und suchen Personal über Social Media'
				: 'Wofür Unternehmen Social Media nutzen',
		sentence: (told) =>
			`In der EU-28: ${describe(told, 'de')}. Das sind Anteile an allen Unternehmen ab 10 Beschäftigten, nicht nur an denen, die Social Media nutzen.`,
	},
	en: {
		title: (told) =>
			isAdvertAndRecruit(told)
				? 'More and more firms advertise and recruit on social media'
				: 'What firms use social media for',
		sentence: (told) =>
			`In the EU-28, ${describe(told, 'en')}. These are shares of all enterprises with 10 or more persons employed, not only of those that use social media.`,
	},
};
