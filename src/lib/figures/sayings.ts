import type { Locale } from '../words/locale';
import { compose, told, type Row } from './compose';
import { namedFigure } from './named';
import type { Prepared } from './prepared';

/** The rows of a prepared figure, all its views together, as the build shows them. */
export function rowsOf(prepared: Prepared): Row[] {
	const figure = namedFigure(prepared.id);
	return figure.views.flatMap((view, i) => compose(figure, view, prepared.observations[i] ?? [], prepared));
}

/** Title and sentence of a prepared figure. */
export function sayings(prepared: Prepared, locale: Locale): { title: string; sentence: string } {
	const { tellings } = namedFigure(prepared.id);
	const facts = told(rowsOf(prepared), locale);
	return { title: tellings[locale].title(facts), sentence: tellings[locale].sentence(facts) };
}
