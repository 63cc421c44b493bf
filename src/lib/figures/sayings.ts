import type { Locale } from '../words/locale';
import { compose, told, type Row } from './compose';
import { namedFigure } from './named';
import type { Said, Unsaid } from './prepared';
import { tellingsOf } from './tellings';

/** The rows of a prepared figure, all its views together, as the build shows them. */
export function rowsOf(prepared: Unsaid): Row[] {
	const figure = namedFigure(prepared.id);
	return figure.views.flatMap((view, i) => compose(figure, view, prepared.observations[i] ?? [], prepared));
}

/** Title and sentence of a prepared figure. */
export function sayings(prepared: Unsaid, locale: Locale): Said {
	const telling = tellingsOf(prepared.id)[locale];
	const facts = told(rowsOf(prepared), locale);
	return { title: telling.title(facts), sentence: telling.sentence(facts) };
}
