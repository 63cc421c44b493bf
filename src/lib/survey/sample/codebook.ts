import type { Answer, Codebook, Kind, Question } from '../codebook/codebook';
import { columns, type SampleColumn } from './columns';
import { english } from './english';
import {
	agreement,
	channels,
	no,
	noAnswer,
	noNumber,
	noWish,
	otherChannels,
	websites,
	wishes,
	yes,
} from './firm';
import { sectors, sizeClasses, states } from './population';

type Locale = 'de' | 'en';

const names = (of: readonly { readonly name: string }[]): readonly string[] => of.map(({ name }) => name);

/** The answers of the columns that have a list of them, in the order they are shown. */
const lists: Readonly<Record<string, readonly string[]>> = {
	branche: names(sectors),
	groesse: names(sizeClasses),
	bundesland: names(states),
	webseite: websites,
	social_media: [yes, no],
	kanaele: [...channels.map(([name]) => name), otherChannels],
	kunden_suchen: [...wishes.map(([name]) => name), noWish],
};

const kinds: Readonly<Record<SampleColumn['kind'], Kind | null>> = {
	...{ id: 'id', single: 'single', ordered: 'ordered', delimited: 'multiple', option: 'multiple' },
	...{ number: 'number', text: 'text', population: null, weight: null },
};

const titles = {
	title: { de: 'KMU und soziale Medien 2026 (erfunden)', en: 'SMEs and social media 2026 (invented)' },
	universe: {
		de: 'Unternehmen in Deutschland ab 10 Beschäftigten; 250 und mehr zum Vergleich',
		en: 'Enterprises in Germany with 10 and more persons employed; 250 and more for comparison',
	},
	publisher: { de: 'KMU Social Monitor, erfundene Daten', en: 'KMU Social Monitor, invented data' },
	users: { de: 'Unternehmen, die soziale Medien nutzen', en: 'Enterprises that use social media' },
} as const;

function answersIn(
	column: SampleColumn,
	options: readonly SampleColumn[],
	locale: Locale,
): readonly Answer[] {
	if (column.kind === 'option')
		return options.map(({ name, label }) => ({ values: [name], label: label?.[locale] ?? name }));
	const values = lists[column.name] ?? (column.kind === 'ordered' ? agreement : []);
	return values.map((text) => ({
		values: [text],
		label: locale === 'en' ? (english[text] ?? text) : text,
	}));
}

function question(column: SampleColumn, at: number, kind: Kind, locale: Locale): Question {
	const options = column.kind === 'option' ? columns.filter(({ text }) => text === column.text) : [column];
	return {
		id: `q${at}`,
		columns: options.map((_, i) => at + i),
		kind,
		text: column.text[locale],
		answers: answersIn(column, options, locale),
		missing: kind === 'number' ? [noNumber] : kind === 'id' || kind === 'text' ? [] : [noAnswer],
		delimiter: column.kind === 'delimited' ? ',' : null,
		yes: column.kind === 'option' ? [yes] : [],
		blank: 'missing',
		base: column.users ? titles.users[locale] : '',
		decimal: ',',
		unit: column.unit?.[locale] ?? '',
	};
}

const at = (name: string): number => columns.findIndex((column) => column.name === name);

/** All that is known of the sample: what was asked, of whom, and how it was drawn. Answers are shown in the language given. */
export function sampleCodebook(locale: Locale = 'de'): Codebook {
	const questions = columns.flatMap((column, i) => {
		const kind = kinds[column.kind];
		return kind === null || (column.kind === 'option' && columns[i - 1]?.text === column.text)
			? []
			: [question(column, i, kind, locale)];
	});
	return {
		title: titles.title[locale],
		universe: titles.universe[locale],
		year: 2026,
		publisher: titles.publisher[locale],
		sampling: 'probability',
		invented: true,
		questions,
		design: {
			...{ weight: at('gewicht'), stratum: at('groesse'), cluster: null },
			population: at('unternehmen_gesamt'),
		},
	};
}
