import type { Locale } from '../locale';

/** The parts of sentences about answers to an own survey. Labels stand in quotation marks and are never bent; amounts come written. */
export interface SurveySpeech {
	quoted(label: string): string;
	/** One answer, its share, and among whom. */
	one(label: string, amount: string, span: string): string;
	most(label: string, amount: string, span: string): string;
	then(others: string): string;
	/** Of the two largest, where chance may have put one before the other. */
	topUnsure(first: string, second: string): string;
	several(sum: string): string;
	/** "zustimmend 61 %, ablehnend 18 %" of an ordered scale: its two ends. */
	ends(high: string, highAmount: string, low: string, lowAmount: string): string;
	/** Of several statements those with the highest and the lowest sum at the upper end of the scale. */
	statements(end: string, most: string, mostAmount: string, least: string, leastAmount: string): string;
	mean(amount: string, span: string, unit: string): string;
	median(amount: string, unit: string): string;
	difference(
		answer: string,
		a: string,
		aAmount: string,
		b: string,
		bAmount: string,
		size: string,
		span: string,
	): string;
	readonly noDifference: string;
	/** Of all pairs compared how many differ; the numbers also come written. */
	manyCompared(certain: number, written: readonly [certain: string, all: string]): string;
	association(isThere: boolean, p: string): string;
	readonly points: string;
	nothing(why: 'nobody' | 'small-base'): string;
	readonly noMargin: string;
	readonly atBest: string;
	span(low: string, high: string): string;
}

export const surveySpeech: Readonly<Record<Locale, SurveySpeech>> = {
	de: {
		quoted: (label) => `„${label}“`,
		one: (label, amount, span) => `${label}: ${amount}${span}.`,
		most: (label, amount, span) => `Am häufigsten: ${label} mit ${amount}${span}.`,
		then: (others) => `Danach ${others}.`,
		topUnsure: (first, second) => `Ob ${first} oder ${second} vorn liegt, kann Zufall sein.`,
		several: (sum) => `Mehrere Antworten waren möglich: Die Anteile ergeben zusammen ${sum}.`,
		ends: (high, highAmount, low, lowAmount) => `${highAmount} liegen bei ${high}, ${lowAmount} bei ${low}.`,
		statements: (end, most, mostAmount, least, leastAmount) =>
			`${end}: am meisten bei ${most} (${mostAmount}), am wenigsten bei ${least} (${leastAmount}).`,
		mean: (amount, span, unit) => `Im Mittel ${amount}${unit}${span}.`,
		median: (amount, unit) => `Die Hälfte nennt höchstens ${amount}${unit}.`,
		difference: (answer, a, aAmount, b, bAmount, size, span) =>
			`${answer}: ${a} ${aAmount}, ${b} ${bAmount}, ein Unterschied von ${size}${span}.`,
		noDifference:
			'Zwischen den Gruppen gibt es keinen Unterschied, der über den Zufall der Auswahl hinausgeht.',
		manyCompared: (certain, [some, all]) =>
			certain === 1
				? `Das ist das einzige von ${all} verglichenen Paaren, das sich über den Zufall hinaus unterscheidet.`
				: `${some} von ${all} verglichenen Paaren unterscheiden sich über den Zufall hinaus.`,
		association: (isThere, p) =>
			isThere
				? `Insgesamt hängen Frage und Aufteilung zusammen (Rao-Scott-Test, p\u00a0${p}).`
				: `Insgesamt ist kein Zusammenhang zwischen Frage und Aufteilung erkennbar (Rao-Scott-Test, p\u00a0${p}).`,
		points: 'Prozentpunkten',
		nothing: (why) =>
			why === 'nobody'
				? 'Niemand hat diese Frage beantwortet.'
				: 'Zu wenige haben geantwortet: Unter 10 Befragten wird nichts gezeigt.',
		noMargin: 'Die Befragten sind keine Zufallsstichprobe; ein Fehlerbereich lässt sich nicht berechnen.',
		atBest:
			'Wie die Befragten ausgewählt wurden, ist nicht angegeben: Die Bereiche gelten im günstigsten Fall.',
		span: (low, high) => ` (95 %: ${low} bis ${high})`,
	},
	en: {
		quoted: (label) => `“${label}”`,
		one: (label, amount, span) => `${label}: ${amount}${span}.`,
		most: (label, amount, span) => `Most often: ${label} with ${amount}${span}.`,
		then: (others) => `Then ${others}.`,
		topUnsure: (first, second) => `Whether ${first} or ${second} comes first may be chance.`,
		several: (sum) => `Several answers were possible: the shares add up to ${sum}.`,
		ends: (high, highAmount, low, lowAmount) => `${highAmount} are at ${high}, ${lowAmount} at ${low}.`,
		statements: (end, most, mostAmount, least, leastAmount) =>
			`${end}: most for ${most} (${mostAmount}), least for ${least} (${leastAmount}).`,
		mean: (amount, span, unit) => `On average ${amount}${unit}${span}.`,
		median: (amount, unit) => `Half of them say ${amount}${unit} or less.`,
		difference: (answer, a, aAmount, b, bAmount, size, span) =>
			`${answer}: ${a} ${aAmount}, ${b} ${bAmount}, a difference of ${size}${span}.`,
		noDifference: 'No difference between the groups goes beyond the chance of selection.',
		manyCompared: (certain, [some, all]) =>
			certain === 1
				? `It is the only one of ${all} pairs compared that differs beyond chance.`
				: `${some} of ${all} pairs compared differ beyond chance.`,
		association: (isThere, p) =>
			isThere
				? `Overall, question and breakdown are related (Rao-Scott test, p\u00a0${p}).`
				: `Overall, no relation between question and breakdown can be seen (Rao-Scott test, p\u00a0${p}).`,
		points: 'percentage points',
		nothing: (why) =>
			why === 'nobody'
				? 'Nobody answered this question.'
				: 'Too few answered: below 10 respondents nothing is shown.',
		noMargin: 'The respondents are not a random sample; no margin of error can be calculated.',
		atBest: 'How the respondents were chosen is not stated: the intervals hold at best.',
		span: (low, high) => ` (95%: ${low} to ${high})`,
	},
};
