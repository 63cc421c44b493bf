import { tableOf } from '../catalog/table-of';
import { seriesOf } from '../catalog/series-of';
import { inForm } from './actions';
import { settle } from './adapt';
import { home } from './home';
import { held } from './open-held';
import { plateOfView } from './plate-of';
import { answers } from './questions';
import { say } from './say';
import { opened, shownOf } from './shown';
import { compose } from '../figures/compose';
import { house } from '../figures/house';
import { namedFigure, namedFigures } from '../figures/named';
import { plateOf } from '../figures/plate-of';
import { prepare } from '../figures/prepare';
import { rowsOf } from '../figures/sayings';
import { entry } from '../figures/series-entry';
import { answerFrom } from '../queries/answer-from';
import { forms, type Exploration } from '../view/exploration';
import { formatExploration } from '../view/exploration-address';
import { folderOf, type Locale } from '../words/locale';
import type { Plate } from '../plates/plate';

/** The day on which these plates were taken. */
const today = '2026-11-25';

/** A named figure as the site shows it first. */
export async function figurePlate(id: string, locale: Locale): Promise<Plate> {
	const prepared = await prepare(id);
	const figure = namedFigure(id);
	return plateOf(prepared, {
		locale,
		drawn: compose(figure, figure.views[0], prepared.observations[0] ?? [], prepared),
		rows: rowsOf(prepared),
		said: prepared.said[locale],
		path: `${folderOf(locale)}figures/${id}/`,
		today,
	});
}

/** A view of the explorer. */
export async function viewPlate(
	series: string,
	locale: Locale,
	change: (start: Exploration) => Exploration = (start) => start,
): Promise<Plate> {
	const { catalog } = await house();
	const { observations, edition } = await entry(series);
	const { holding, stock } = held(catalog, seriesOf(catalog, series), tableOf(catalog, series), observations);
	const from = opened(holding, stock);
	const view = settle(change(from.start), stock);
	const shown = shownOf(from, view, answerFrom(observations, view), (unsaid) => say(unsaid, locale));
	const query = formatExploration(view, { home, start: from.start, codes: stock.codes });
	const path = `${folderOf(locale)}explore/${query && `?${query}`}`;
	return plateOfView(shown, { locale, path, edition, today });
}

/** Every named figure, every good question, and every form of some series. */
export async function realPlates(locale: Locale): Promise<Plate[]> {
	const plates = namedFigures.map(({ id }) => figurePlate(id, locale));
	for (const view of Object.values(answers)) plates.push(viewPlate(view.series, locale, () => view));
	for (const series of ['eurostat-sm-type', 'ard-zdf-daily', 'eurostat-dii-v3', 'gfk-wants-2019']) {
		const { catalog } = await house();
		const { observations } = await entry(series);
		const { stock } = held(catalog, seriesOf(catalog, series), tableOf(catalog, series), observations);
		for (const form of forms)
			plates.push(viewPlate(series, locale, (start) => inForm(start, form, stock) ?? start));
	}
	return Promise.all(plates);
}
