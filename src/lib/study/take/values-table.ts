import Papa from 'papaparse';
import { csv, formula, type Field } from '../../share/csv';
import { missing } from '../../words/flags';
import { doubts, noInterval } from '../../words/intervals';
import { analysis, shareOfs } from '../../words/survey/analysis';
import { samplings } from '../../words/survey/design';
import { intervalKinds, statisticNames, yesNo } from '../../words/survey/take';
import type { Value, Values } from './values';

/** A column of the files of values: its name for programs and for German Excel, and what stands in it. */
interface Column {
	readonly name: string;
	readonly german: string;
	readonly field: (value: Value, of: Values) => Field;
	/** What stands there in German Excel, where that is another. */
	readonly inGerman?: (value: Value, of: Values) => Field;
}

const why = ({ value, reasons }: Value): string => (value === null ? reasons.join(' ') : '');

const columns: readonly Column[] = [
	{ name: 'question_id', german: 'Kennung', field: ({ question }) => question.id },
	{ name: 'question', german: 'Frage', field: ({ question }) => question.text },
	{ name: 'asked', german: 'Gefragt wurden', field: ({ asked }) => asked },
	{
		...{ name: 'statistic', german: 'Kennzahl', field: ({ statistic }) => statistic },
		inGerman: ({ statistic }) => statisticNames[statistic].de,
	},
	{ name: 'answer', german: 'Antwort', field: ({ answer }) => answer },
	{ name: 'by', german: 'Aufgeteilt nach', field: (_, { by }) => by },
	{ name: 'group', german: 'Gruppe', field: ({ group }) => group },
	{ name: 'letter', german: 'Buchstabe', field: ({ letter }) => letter },
	{ name: 'value', german: 'Wert', field: ({ value }) => value },
	{
		...{ name: 'unit', german: 'Einheit', field: ({ unit }) => unit },
		inGerman: ({ unit }) => (unit === 'percent' ? 'Prozent' : unit === 'number' ? '' : unit),
	},
	{ name: 'low', german: '95-%-Bereich von', field: ({ low }) => low },
	{ name: 'high', german: '95-%-Bereich bis', field: ({ high }) => high },
	{
		name: 'interval',
		german: 'Art des Bereichs',
		field: ({ interval, reasons }) => [interval, reasons.join(' ')].filter(Boolean).join(': '),
		inGerman: ({ value, interval, reasons }) => {
			const why = value === null ? [] : reasons.map((one) => (doubts[one] ?? noInterval[one])?.de ?? one);
			return [intervalKinds[interval].de, ...why].join(': ');
		},
	},
	{ name: 'n', german: 'Befragte (n)', field: ({ n }) => n },
	{ name: 'count', german: 'davon mit dieser Antwort', field: ({ count }) => count },
	{ name: 'design_effect', german: 'Designeffekt', field: ({ designEffect }) => designEffect },
	{ name: 'effective_n', german: 'Effektive Befragte', field: ({ effectiveN }) => effectiveN },
	{ name: 'flag', german: 'Kennzeichen', field: ({ flag }) => flag },
	{ name: 'larger_than', german: 'Größer als Gruppe', field: ({ largerThan }) => largerThan.join(' ') },
	{
		...{ name: 'missing', german: 'Warum kein Wert', field: why },
		inGerman: (value) => missing[why(value)]?.de ?? why(value),
	},
	{
		...{ name: 'weighted', german: 'Gewichtet', field: (_, { weighted }) => (weighted ? 'yes' : 'no') },
		inGerman: (_, { weighted }) => yesNo(weighted, 'de'),
	},
	{
		...{ name: 'share_of', german: '100 % sind', field: (_, { shareOf }) => shareOf },
		inGerman: (_, { shareOf }) => shareOfs[shareOf].de,
	},
	{
		...{ name: 'adjusted', german: 'Viele Vergleiche', field: (_, { adjust }) => adjust ?? '' },
		inGerman: (_, { adjust }) => (adjust === null ? '' : analysis[adjust].de),
	},
	{ name: 'filters', german: 'Filter', field: (_, { filters }) => filters.join(' ') },
	{ name: 'notes', german: 'Hinweise', field: (_, { notes }) => notes.join(' ') },
	{ name: 'survey', german: 'Umfrage', field: (_, { survey }) => survey.title },
	{ name: 'publisher', german: 'Herausgeber', field: (_, { survey }) => survey.publisher },
	{ name: 'year', german: 'Jahr', field: (_, { survey }) => survey.year },
	{ name: 'universe', german: 'Grundgesamtheit', field: (_, { survey }) => survey.universe },
	{
		...{ name: 'sampling', german: 'Auswahl', field: (_, { survey }) => survey.sampling },
		inGerman: (_, { survey }) => samplings[survey.sampling].de,
	},
	{
		...{ name: 'invented', german: 'Erfunden', field: (_, { survey }) => (survey.invented ? 'yes' : 'no') },
		inGerman: (_, { survey }) => yesNo(survey.invented, 'de'),
	},
	{ name: 'computed', german: 'Berechnet am', field: (_, { computed }) => computed },
	{ name: 'citation', german: 'Zitat', field: (_, { citation }) => citation },
];

/** Values as CSV for programs: one row a value, with all that it needs in the same row, so that no number travels alone. */
export const csvOfValues = (of: Values): string =>
	csv(
		columns.map(({ name }) => name),
		of.values.map((value) => columns.map(({ field }) => field(value, of))),
	);

/**
 * The file that opens with a double click in German Excel and LibreOffice: semicolon, decimal comma, byte order mark. Texts
 * that would run as a formula get a leading apostrophe; numbers stay numbers.
 */
export function excelOfValues(of: Values): string {
	const written = (field: Field): string | null => {
		if (typeof field === 'number') return String(field).replace('.', ',');
		return field !== null && formula.test(field) ? `'${field}` : field && asText(field);
	};
	const rows = of.values.map((value) =>
		columns.map(({ field, inGerman = field }) => written(inGerman(value, of))),
	);
	const text = Papa.unparse([columns.map(({ german }) => german), ...rows], { delimiter: ';' });
	return `\ufeff${text}\r\n`;
}

/** What German Excel would take for a day: "1-9" for the first of September. */
const likeADay = /^\d{1,4}([-./])\d{1,4}(\1\d{1,4})?$/;
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** A text that stays one: size classes are written with a dash, as they should be. */
const asText = (field: string): string => {
	if (!likeADay.test(field) || isoDay.test(field)) return field;
	return field.includes('-') ? field.replaceAll('-', '–') : `\u00a0${field}`;
};

/** Values as a JSON document; numbers are not rounded. */
export const jsonOfValues = (of: Values): string =>
	`${JSON.stringify({ ...of, confidence: 0.95 }, null, '\t')}\n`;
