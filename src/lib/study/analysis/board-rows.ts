import { binCode } from '../../plates/bins';
import { layers } from '../../plates/layers';
import type { PlateRow } from '../../plates/plate';
import type { Locale } from '../../words/locale';
import { number } from '../../words/number';
import { analysis } from '../../words/survey/analysis';
import { saidEnds } from './bins';
import type { Bar, BoardChart } from './board';

/** A chart of the board as rows: bars of those who pass, with everyone's value behind them where there is a selection. */
export function boardRows({ bars, bins }: BoardChart, isFiltered: boolean, locale: Locale): PlateRow[] {
	const text = (value: number) => number(value, locale, 2);
	const border = (place: number) => (bins ? Number((bins.from + place * bins.width).toPrecision(12)) : 0);
	const codeOf = ({ place }: Bar) => (bins ? binCode(border(place), border(place + 1)) : `a${place}`);
	const labelOf = ({ place, label }: Bar) => {
		if (bins === null) return label;
		const [low, high] = saidEnds(bins, border(place), border(place + 1));
		return low === high ? text(low) : `${text(low)}–${text(high)}`;
	};
	return bars.flatMap((bar): PlateRow[] => {
		const common = { code: codeOf(bar), label: labelOf(bar), year: 0, breakBefore: false };
		const own: PlateRow = {
			...common,
			...{ group: '', groupLabel: '', estimate: bar.estimate, role: bar.selected ? 'focus' : 'context' },
		};
		if (!isFiltered) return [own];
		const whole = { group: layers.whole, groupLabel: analysis.everyone[locale], estimate: bar.whole };
		return [own, { ...common, ...whole, role: 'reference' }];
	});
}
