import { about, confidential, known } from './estimates';

export const purposes = {
	'Das Bild des Unternehmens pflegen oder Produkte bewerben': known(44.6, about(44.6, 1.4), '', 4800),
	'Meinungen, Bewertungen und Fragen der Kundschaft entgegennehmen': known(29.1, about(29.1, 1.3), '', 4800),
	'Kundschaft in die Entwicklung von Waren oder Dienstleistungen einbeziehen': known(
		13,
		about(13, 1),
		'u',
		4800,
	),
	'Mit Geschäftspartnern (etwa Lieferanten) oder anderen Organisationen zusammenarbeiten': known(
		12.4,
		about(12.4, 0.9),
		'',
		4800,
	),
	'Personal\u00adgewinnungs\u00adangelegenheiten': known(26, about(26, 1.2), 'e', 4800),
	Wissensaustauschveranstaltungsorganisationsunterstützung: confidential,
};

export const europe: Readonly<Record<string, number>> = {
	Malta: 84,
	Niederlande: 80.3,
	Schweden: 79.6,
	Finnland: 79,
	Dänemark: 76.4,
	Zypern: 74.1,
	Irland: 72.7,
	Belgien: 72.5,
	Litauen: 68.6,
	Spanien: 67.6,
	Österreich: 67.1,
	Slowenien: 63.2,
	Estland: 61.6,
	'EU-27': 60.9,
	Luxemburg: 60.4,
	Deutschland: 59.4,
	Griechenland: 58.8,
	Portugal: 58.5,
	Italien: 58.3,
	Tschechien: 57.3,
	Lettland: 56.9,
	Kroatien: 56.7,
	Frankreich: 54.2,
	Polen: 51.4,
	Ungarn: 49.9,
	Slowakei: 48.1,
	Bulgarien: 40,
	Rumänien: 39.3,
};

const manyNames = Array.from({ length: 40 }, (_, i) => `Wirtschaftszweig ${i + 1}`);
export const many = Object.fromEntries(manyNames.map((name, i) => [name, 97.5 - 2.4 * i]));
