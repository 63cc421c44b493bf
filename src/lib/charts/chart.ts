import type { PlotOptions } from '@observablehq/plot';
import type { Estimate } from '../stats/estimate';
import type { Locale } from '../words/locale';

/** Colours as CSS values, so that a page passes its tokens and an export passes literals. */
export interface Palette {
	readonly ink: string;
	readonly paper: string;
	readonly signal: string;
	/** Grey for context marks: 3:1 against paper. */
	readonly quiet: string;
	/** Hairlines and the zero line. */
	readonly faint: string;
}

/** The page's tokens (see src/routes/tokens.css): light and dark follow by themselves. */
export const tokens: Palette = {
	ink: 'var(--ink)',
	paper: 'var(--paper)',
	signal: 'var(--signal)',
	quiet: 'var(--quiet)',
	faint: 'var(--faint)',
};

/** All that a drawing depends on besides its data. */
export interface Frame {
	/** Outer width in px; the height follows from the data. */
	readonly width: number;
	readonly locale: Locale;
	readonly palette: Palette;
	/** Fixed domain of the value axis: [0, 100] for shares. Never taken from the data. */
	readonly domain: readonly [number, number];
	/** All marks of the figure that the data are a part of: so that its parts share their classes, their colours and their scale. */
	readonly among?: readonly (Pick<Mark, 'estimate' | 'role' | 'label'> & Partial<Placed>)[];
	/** Labels take the room of bold type whether or not they are bold: so that a drawing stays in place when roles change. */
	readonly steady?: boolean;
	/** How a value is written on bars, dots, lines and ticks: `percent` (the default) or `number` of words/number. */
	readonly format?: (value: number, locale: Locale, decimals?: number) => string;
	/** What the numbers along the axis count, with their unit: "Alter in Jahren". Written below it by forms whose values do not say it. */
	readonly axis?: string;
	/** The stretch of a histogram's numbers that is selected, in their unit. */
	readonly band?: readonly [from: number, to: number];
	/** The document that makes the SVG nodes; linkedom's at build time, the page's by default. */
	readonly document?: Document;
}

/** Focus is drawn in the signal colour, context in grey, a reference hatched or as a rule. */
export type Role = 'focus' | 'context' | 'reference';

/** One bar or dot. */
export interface Mark {
	/** Unique within a chart. */
	readonly key: string;
	readonly label: string;
	readonly estimate: Estimate;
	readonly role: Role;
	/** The same value of a larger group that this one is a part of: a tick behind a bar that is filtered. */
	readonly whole?: Whole;
}

/** A value to stand behind another, and whose it is: "alle Befragten". */
export interface Whole {
	readonly label: string;
	readonly estimate: Estimate;
}

/** One point of a line; points of a line share `line` and `label`. */
export interface Point extends Omit<Mark, 'key'> {
	readonly line: string;
	readonly year: number;
	/** Measured in another way than what lies before it; a flag b says so by itself. */
	readonly breakBefore?: boolean;
}

/** A mark in a drawing of two dimensions: the row it stands in, and the group (column, end, panel) it belongs to there. */
export interface Placed extends Mark {
	/** Code of the row; marks of a row share `label`. `key` is `${row} ${group}`. */
	readonly row: string;
	readonly group: string;
	readonly groupLabel: string;
}

/** A point of a line in one of several panels. */
export interface PanelPoint extends Point {
	readonly panel: string;
	readonly panelLabel: string;
}

/** Where the value of a mark stands in a drawing, in px of its viewBox: for tips by mouse, touch and keyboard. */
export interface Target {
	/** The mark's key; of a point of a line `${line} ${year}`, in a panel `${panel} ${line} ${year}`. */
	readonly key: string;
	/** Where the tip points to. */
	readonly x: number;
	readonly y: number;
	/** The part of the drawing that belongs to it alone; null where the nearest target is meant. */
	readonly box: readonly [left: number, top: number, right: number, bottom: number] | null;
}

/** A chart is a pure function of its data and its frame. */
export type Chart<Datum> = (data: readonly Datum[], frame: Frame) => PlotOptions;
