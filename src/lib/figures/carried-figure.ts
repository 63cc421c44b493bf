import { day } from '../share/file-name';
import { format } from '../view/address';
import { folderOf } from '../words/locale';
import type { Carried } from './carried';
import { compose, told } from './compose';
import type { LiveFigure } from './live.svelte';
import { plateOf } from './plate-of';
import { tellingsOf } from './tellings';

/** A named figure as it is shown at this moment. */
export function carriedFigure({
	figure,
	prepared,
	shown,
}: Pick<LiveFigure, 'figure' | 'prepared' | 'shown'>): Carried {
	const query = format(shown.view, figure.views[0], prepared.choices);
	const all = figure.views.map((view, i) =>
		compose(figure, i === 0 ? shown.view : view, shown.observations[i] ?? [], prepared),
	);
	const [drawn = []] = all;
	const rows = all.flat();
	return {
		live: query ? null : { figure: figure.id },
		plate: (locale) => {
			const telling = tellingsOf(figure.id)[locale];
			const facts = told(rows, locale);
			const said = { title: telling.title(facts), sentence: telling.sentence(facts) };
			const path = `${folderOf(locale)}figures/${figure.id}/${query && `?${query}`}`;
			return Promise.resolve(plateOf(prepared, { locale, drawn, rows, said, path, today: day(new Date()) }));
		},
	};
}
