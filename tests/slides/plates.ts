import type { Catalog } from '../../src/lib/catalog/package';
import { tableOf } from '../../src/lib/catalog/table-of';
import { settle } from '../../src/lib/explorer/adapt';
import { inForm } from '../../src/lib/explorer/actions';
import { held } from '../../src/lib/explorer/open-held';
import { plateOfView } from '../../src/lib/explorer/plate-of';
import { answers } from '../../src/lib/explorer/questions';
import { say } from '../../src/lib/explorer/say';
import { opened, shownOf } from '../../src/lib/explorer/shown';
import { compose } from '../../src/lib/figures/compose';
import { house } from '../../src/lib/figures/house';
import { namedFigure, namedFigures } from '../../src/lib/figures/named';
import { plateOf } from '../../src/lib/figures/plate-of';
import { prepare } from '../../src/lib/figures/prepare';
import { rowsOf } from '../../src/lib/figures/sayings';
import { entry } from '../../src/lib/figures/series-entry';
import type { Plate } from '../../src/lib/plates/plate';
import { answerFrom } from '../../src/lib/queries/answer-from';
import { forms, type Exploration } from '../../src/lib/view/exploration';
import type { Locale } from '../../src/lib/words/locale';

const today = '2026-01-31';

/** The seven named figures as plates. */
export const namedPlates = (locale: Locale): Promise<Plate[]> =>
	Promise.all(
		namedFigures.map(async ({ id }) => {
			const prepared = await prepare(id);
			const figure = namedFigure(id);
			const drawn = compose(figure, figure.views[0], prepared.observations[0] ?? [], prepared);
			const path = `${locale === 'en' ? 'en/' : ''}figures/${id}/`;
			return plateOf(prepared, {
				locale,
				drawn,
				rows: rowsOf(prepared),
				said: prepared.said[locale],
				path,
				today,
			});
		}),
	);

async function openedSeries(catalog: Catalog, id: string) {
	const { series, observations } = await entry(id);
	const { holding, stock } = held(catalog, series, tableOf(catalog, id), observations);
	return opened(holding, stock);
}

/** How each series opens and the answers to the explorer's questions, in each form there is for them. */
export async function exploredPlates(locale: Locale): Promise<Plate[]> {
	const { catalog } = await house();
	const plates: Plate[] = [];
	const views: Exploration[] = Object.values(answers);
	for (const { id } of catalog.series) {
		const from = await openedSeries(catalog, id);
		const asked = views.filter(({ series }) => series === id).map((view) => settle(view, from.stock));
		for (const view of [from.start, ...asked]) {
			for (const form of forms) {
				const changed = inForm(view, form, from.stock);
				if (changed === null) continue;
				const shown = shownOf(from, changed, answerFrom(from.holding.rows ?? [], changed), (unsaid) =>
					say(unsaid, locale),
				);
				plates.push(
					plateOfView(shown, { locale, path: `explore/?series=${id}&form=${form}`, edition: '', today }),
				);
			}
		}
	}
	return plates;
}
