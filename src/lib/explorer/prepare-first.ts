import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tableOf } from '../catalog/table-of';
import { DATA, house } from '../figures/house';
import { entry } from '../figures/series-entry';
import { formatExploration } from '../view/exploration-address';
import { answerFrom } from '../queries/answer-from';
import type { Locale } from '../words/locale';
import { settle } from './adapt';
import { composeView } from './compose';
import type { First } from './first';
import { figureViews, home } from './home';
import { held } from './open-held';
import { answers } from './questions';
import { say } from './say';
import { start } from './start';

async function openHere(id: string) {
	const { catalog } = await house();
	const { series, observations } = await entry(id);
	return held(catalog, series, tableOf(catalog, id), observations);
}

/** Gathers what the explorer's page brings with it. */
export async function first(locale: Locale): Promise<First> {
	const label = await readFile(`${DATA}/datapackage.json`);
	const questions: Record<string, string> = {};
	for (const [id, view] of Object.entries(answers)) {
		const { stock } = await openHere(view.series);
		questions[id] = formatExploration(settle(view, stock), {
			home,
			start: start(view.series, stock),
			codes: stock.codes,
		});
	}
	const { holding, stock } = await openHere(home);
	const view = start(home, stock);
	const shown = {
		...{ view, opened: { holding, stock, start: view } },
		rows: composeView(view, answerFrom(holding.rows ?? [], view), holding),
	};
	return {
		holding,
		said: say(shown, locale),
		version: createHash('sha256').update(label).digest('hex').slice(0, 12),
		figures: figureViews(),
		questions,
	};
}
