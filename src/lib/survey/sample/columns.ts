/** A text in both languages of the site. */
interface Wording {
	readonly de: string;
	readonly en: string;
}

/** What a column of the sample holds; those with the same `of` are the options of one question. */
export interface SampleColumn {
	readonly name: string;
	readonly kind:
		'id' | 'single' | 'ordered' | 'delimited' | 'option' | 'number' | 'text' | 'population' | 'weight';
	readonly text: Wording;
	/** For `option`: how its answer is shown. */
	readonly label?: Wording;
	/** Asked only of firms that use social media. */
	readonly users?: true;
	readonly unit?: Wording;
}

const purposes: Wording = {
	de: 'Wofür nutzt Ihr Unternehmen soziale Medien?',
	en: 'What does your enterprise use social media for?',
};

const purpose = (name: string, de: string, en: string): SampleColumn => ({
	...{ name: `zweck_${name}`, kind: 'option', text: purposes, label: { de, en }, users: true },
});

const view = (name: string, de: string, en: string): SampleColumn => ({
	...{ name: `ansicht_${name}`, kind: 'ordered', text: { de, en } },
});

/** The columns of the sample in the order of the file. */
export const columns: readonly SampleColumn[] = [
	{ name: 'nr', kind: 'id', text: { de: 'Nummer des Fragebogens', en: 'Number of the questionnaire' } },
	{ name: 'branche', kind: 'single', text: { de: 'Branche', en: 'Sector' } },
	{
		...{ name: 'groesse', kind: 'ordered' },
		text: { de: 'Größenklasse nach Beschäftigten', en: 'Size class by persons employed' },
	},
	{ name: 'bundesland', kind: 'single', text: { de: 'Bundesland', en: 'Federal state' } },
	{
		...{ name: 'beschaeftigte', kind: 'number', unit: { de: 'Beschäftigte', en: 'persons' } },
		text: { de: 'Wie viele Personen sind beschäftigt?', en: 'How many persons are employed?' },
	},
	{
		...{ name: 'gruendung', kind: 'number', unit: { de: 'Jahr', en: 'year' } },
		text: { de: 'In welchem Jahr begann das Unternehmen?', en: 'In which year did the enterprise begin?' },
	},
	{
		...{ name: 'webseite', kind: 'single' },
		text: { de: 'Hat Ihr Unternehmen eine Webseite?', en: 'Does your enterprise have a website?' },
	},
	{
		...{ name: 'social_media', kind: 'single' },
		text: { de: 'Nutzt Ihr Unternehmen soziale Medien?', en: 'Does your enterprise use social media?' },
	},
	{
		...{ name: 'kanaele', kind: 'delimited', users: true },
		text: { de: 'In welchen Netzwerken ist Ihr Unternehmen?', en: 'Which networks is your enterprise in?' },
	},
	purpose('werbung', 'Bild des Unternehmens, Werbung', 'Image of the enterprise, advertising'),
	purpose('anfragen', 'Anfragen und Bewertungen von Kunden', 'Enquiries and reviews of customers'),
	purpose('personal', 'Personal gewinnen', 'Recruiting staff'),
	purpose('ideen', 'Kunden in die Entwicklung einbeziehen', 'Involving customers in development'),
	purpose('partner', 'Zusammenarbeit mit Partnern', 'Working with partners'),
	purpose('intern', 'Austausch im Unternehmen', 'Exchange inside the enterprise'),
	{
		...{ name: 'kunden_suchen', kind: 'delimited' },
		text: {
			de: 'Was suchen Ihre Kunden von Ihnen in sozialen Netzwerken?',
			en: 'What do your customers look for from you in social networks?',
		},
	},
	view('angebote', 'Unsere Kunden wollen Angebote sehen', 'Our customers want to see offers'),
	view('videos', 'Videos bringen uns Kunden', 'Videos bring us customers'),
	view('personal', 'Ohne soziale Medien finden wir kein Personal', 'Without social media we find no staff'),
	view('zeit', 'Uns fehlt die Zeit für soziale Medien', 'We lack the time for social media'),
	view('kritik', 'Öffentliche Kritik macht uns Sorgen', 'Public criticism worries us'),
	view('lohnt', 'Soziale Medien lohnen sich für uns', 'Social media pay off for us'),
	{
		...{ name: 'zufriedenheit', kind: 'number', users: true, unit: { de: 'Punkte', en: 'points' } },
		text: {
			de: 'Wie zufrieden sind Sie mit dem, was soziale Medien bringen? (0 bis 10)',
			en: 'How satisfied are you with what social media bring? (0 to 10)',
		},
	},
	{
		...{ name: 'stunden', kind: 'number', users: true, unit: { de: 'Stunden', en: 'hours' } },
		text: {
			de: 'Wie viele Stunden in der Woche arbeiten Sie daran?',
			en: 'How many hours a week do you work on it?',
		},
	},
	{
		...{ name: 'hindernis', kind: 'text' },
		text: { de: 'Was hindert Sie am meisten?', en: 'What hinders you most?' },
	},
	{
		...{ name: 'unternehmen_gesamt', kind: 'population' },
		text: { de: 'Unternehmen der Größenklasse', en: 'Enterprises of the size class' },
	},
	{ name: 'gewicht', kind: 'weight', text: { de: 'Gewicht', en: 'Weight' } },
];
