import type { Phrases } from './phrases';

const share = (unit: string) => (unit === 'percent' ? 'die Anteile' : 'die Zahlen');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Brackets within brackets are square. */
const inBrackets = (name: string) =>
	name === '' ? '' : ` (${name.replaceAll('(', '[').replaceAll(')', ']')})`;

export const de: Phrases = {
	and: 'und',
	nouns: {
		item: ['Angabe', 'Angaben', 'Angaben'],
		geo: ['Land', 'Länder', 'Ländern'],
		year: ['Jahr', 'Jahre', 'Jahren'],
		size_class: ['Größenklasse', 'Größenklassen', 'Größenklassen'],
		sector: ['Branche', 'Branchen', 'Branchen'],
		age: ['Altersgruppe', 'Altersgruppen', 'Altersgruppen'],
		value: ['Wert', 'Werte', 'Werten'],
		line: ['Linie', 'Linien', 'Linien'],
		cell: ['Feld', 'Felder', 'Feldern'],
		point: ['Punkt', 'Punkte', 'Punkten'],
	},
	units: {
		percent: ['', ''],
		persons: ['Person', 'Personen'],
		enterprises: ['Unternehmen', 'Unternehmen'],
		platforms: ['Plattform', 'Plattformen'],
		followers: ['Follower', 'Follower'],
	},
	points: ['Prozentpunkt', 'Prozentpunkte'],
	nothing: {
		title: 'Zu dieser Auswahl gibt es keinen Wert',
		sentence: (series, held) =>
			`„${series}“ hat zu dieser Auswahl keinen Wert${inBrackets(held)}. Wählen Sie ein anderes Jahr oder eine andere Gruppe`,
	},

	range: (low, lowest, high, highest) => `von ${low}${inBrackets(lowest)} bis ${high}${inBrackets(highest)}`,
	reach: (range, unit, year) =>
		year === null
			? `${capital(share(unit))} reichen ${range}`
			: `Im Jahr ${year} reichen ${share(unit)} ${range}`,
	rangeTitle: (range) => capital(range),
	allAlike: (values, amount) => `${values}, alle gleich: ${amount}`,
	highest: (name, amount) => `Höchster Wert: ${name} mit ${amount}`,
	amongAll: (low, high) => `alle Werte: ${low} bis ${high}`,

	distance: (apart, size) =>
		apart === 'apart' ? `Abstand ${size}` : apart === 'unsure' ? 'kein sicherer Unterschied' : '',
	beside: (name, amount, to, size, sign, apart) => {
		const head = `${name}: ${amount}`;
		if (sign === 0) return `${head}, gleich dem Vergleichswert${inBrackets(to)}`;
		if (apart === 'unsure')
			return `${head}; ob das ein anderer Wert ist als der Vergleichswert${inBrackets(to)}, ist nicht sicher`;
		return `${head}, ${size} ${sign > 0 ? 'über' : 'unter'} dem Vergleichswert${inBrackets(to)}`;
	},
	reference: (name, amount) => `zum Vergleich: ${name} mit ${amount}`,
	around: (above, below, alike, unsure, noun) =>
		[
			`darüber: ${above} ${above === 1 ? noun[0] : noun[1]}`,
			`darunter: ${below}`,
			...(alike > 0 ? [`gleich: ${alike}`] : []),
			...(unsure > 0 ? [`nicht sicher: ${unsure}`] : []),
		].join(', '),
	valueless: (name) => `${name}: kein Wert`,

	change: (name, from, fromWhen, to, toWhen) =>
		`${name}: von ${from}${inBrackets(fromWhen)} auf ${to}${inBrackets(toWhen)}`,
	changedBy: (size, sign, apart) => {
		if (sign === 0) return ', unverändert';
		if (apart === 'unsure') return '; ob das eine Veränderung ist, ist nicht sicher';
		return `, ${sign > 0 ? 'plus' : 'minus'} ${size}`;
	},
	brokenTitle: (name, amount, year) => `${name}: ${amount} (${year}); davor wurde anders gemessen`,
	broken: (name, from, fromYear, to, toYear, years) =>
		`${name}: ${from} (${fromYear}) und ${to} (${toYear}); dazwischen ${years.length === 1 ? 'liegt ein Bruch' : 'liegen Brüche'} (${years.join(', ')}), die Werte davor und danach dürfen nicht verglichen werden`,
	counts: (many, all, of, from, to, isTime, isUp) => {
		const where =
			many < all ? `bei ${many} von ${of}` : all === 2 ? `bei beiden ${of.slice(2)}` : `bei allen ${of}`;
		return isTime
			? `${isUp ? 'Anstieg' : 'Rückgang'} ${where} (${from} bis ${to})`
			: `${to}: ${isUp ? 'höher' : 'niedriger'} als ${from} ${where}`;
	},
	also: (down, same, isTime) =>
		[
			...(down > 0 ? [`${isTime ? 'Rückgang' : 'niedriger'} bei ${down}`] : []),
			...(same > 0 ? [`gleich bei ${same}`] : []),
		].join(', '),
	most: (name, from, to, size, isTime) =>
		isTime
			? `größter Anstieg: ${name}, von ${from} auf ${to} (plus ${size})`
			: `größter Abstand: ${name}, ${from} und ${to} (${size})`,
	ends: ['erstes', 'letztes Jahr'],
	withYears: (of) => `${of} mit mehreren Jahren`,
	lately: (year, range) => `Zuletzt (${year}): ${range}`,
	distances: (to, first, last) => `Abstand zum Vergleichswert${inBrackets(to)}: ${first}, ${last}`,

	both: (name, from, fromWhat, to, toWhat) =>
		`${name}: ${from}${inBrackets(fromWhat)}, ${to}${inBrackets(toWhat)}`,
	spread: (name, range, distance) => `${name}: ${range}${distance === '' ? '' : `, ${distance}`}`,

	cautions: {
		topUnsure: 'die Bereiche der höchsten Werte überschneiden sich, keiner liegt sicher vorn',
		unsure: (count) => `bei ${count} ist der Unterschied nicht sicher`,
		breaks: (count) => `bei ${count} liegt ein Bruch dazwischen, davor und danach wurde anders gemessen`,
		since: (years) => `ab ${years} wurde anders gemessen, davor und danach dürfen nicht verglichen werden`,
		otherMembers: (names) => `${names} umfassen nicht dieselben Länder und sind nicht vergleichbar`,
		missing: (names, why) => `ohne Wert: ${names} (${why})`,
		missingMany: (count, why) => `${count} ohne Wert (${why})`,
		incomplete: (count) => `bei ${count} fehlt einer der beiden Werte`,
		unnamed: 'nicht veröffentlicht oder vertraulich',
	},
};
