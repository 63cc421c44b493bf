import { ruleX, text, type Markish } from '@observablehq/plot';
import { layOutBarPanels, lineHeight, size, type BarPanelsLayout, type PanelBar } from './bar-panels';
import { filled, hatched, outlined, type Box } from '../boxes';
import type { Chart, Frame, Placed, Role, Target } from '../chart';
import { raised } from '../flag';
import { panelTitles } from './titles';
import { prove } from '../prove';
import type { Known } from '../shown';
import { whiskers } from '../whiskers';

/**
 * A panel for each group and in it a bar for each row, from zero on the same domain. Labels stand once beside a line
 * of panels, or in each; a reference is hatched, and a rule through its panel where others stand in it; a missing value says why.
 *
 * @throws RangeError when a key comes twice, a value lies outside the domain, or the domain does not start at zero
 */
export const multiplesOfBars: Chart<Placed> = (data, frame) => {
	const layout = proven(data, frame);
	const { ink, signal, quiet, faint } = frame.palette;
	const bars = layout.panels.flatMap((panel) =>
		panel.bars.flatMap((bar) => (isKnown(bar) ? [{ ...bar, panel, left: panel.zero, right: bar.end }] : [])),
	);
	const positive = (role: Role): Box[] =>
		bars.filter(({ mark }) => mark.role === role && mark.estimate.value > 0);
	return {
		...(frame.document && { document: frame.document }),
		width: frame.width,
		height: layout.height,
		margin: 0,
		axis: null,
		x: { type: 'identity' },
		y: { type: 'identity' },
		marks: [
			ruleX(layout.panels, { x: 'zero', y1: 'top', y2: 'bottom', stroke: faint, className: 'base' }),
			filled(positive('context'), quiet, 'bar'),
			filled(positive('focus'), signal, 'bar'),
			hatched(positive('reference'), quiet),
			outlined(positive('reference'), ink, 'bar'),
			ruleX(
				bars.filter(({ mark }) => mark.estimate.value === 0),
				{ x: 'left', y1: 'top', y2: 'bottom', stroke: ink, strokeWidth: 2, className: 'bar zero' },
			),
			ruleX(
				layout.panels.flatMap(({ rules, top, bottom }) => rules.map((x) => ({ x, top, bottom }))),
				{ x: 'x', y1: 'top', y2: 'bottom', stroke: ink, className: 'reference' },
			),
			...whiskers(bars, frame.palette, 3.5, (value, { panel }) => panel.x(value)),
			...words(layout, frame),
		],
	};
};

/** Where the values and reasons of `multiplesOfBars` stand, each with its row of its panel. */
export const multiplesOfBarsTargets = (data: readonly Placed[], frame: Frame): Target[] =>
	proven(data, frame).panels.flatMap(({ left, right, bars }) =>
		bars.map((bar) => ({
			key: bar.mark.key,
			x: isKnown(bar) ? bar.end : bar.textX,
			y: bar.mid,
			box: [left, bar.band[0], right, bar.band[1]],
		})),
	);

function proven(data: readonly Placed[], frame: Frame): BarPanelsLayout {
	if (frame.domain[0] !== 0) {
		throw new RangeError(
			`Bars start at zero, but the domain starts at ${frame.domain[0]}. Draw dots instead.`,
		);
	}
	prove(data, frame);
	return layOutBarPanels(data, frame);
}

type KnownBar = PanelBar & { readonly mark: { readonly estimate: Known } };
const isKnown = (bar: PanelBar): bar is KnownBar => bar.mark.estimate.kind === 'known';

function words({ panels, labels }: BarPanelsLayout, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const bars = panels.flatMap((panel) => panel.bars);
	const set = {
		textAnchor: 'start',
		dy: -1,
		text: 'text',
		fontSize: size,
		lineHeight: lineHeight / size,
		fill: ink,
		stroke: paper,
	} as const;
	const weight = (bold: boolean) => (bold ? { fontWeight: 700 } : {});
	return [
		...panelTitles(panels, () => false, frame),
		...[false, true].flatMap((bold) => [
			text(
				labels.filter((label) => label.bold === bold),
				{ ...set, ...weight(bold), x: 'x', y: 'y', className: 'label' },
			),
			text(
				bars.filter((bar) => isKnown(bar) && bar.bold === bold),
				{ ...set, ...weight(bold), x: 'textX', y: 'mid', className: 'value', render: raised },
			),
		]),
		text(
			bars.filter((bar) => !isKnown(bar)),
			{ ...set, x: 'textX', y: 'mid', fillOpacity: 0.75, className: 'reason' },
		),
	];
}
