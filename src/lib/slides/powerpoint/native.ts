/** A place on the slide, inches; or within a chart, in shares of its width and height. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** How a bar, a line or a marker looks; colours are six hex digits. */
export interface Look {
	readonly fill: string;
	/** Strokes over a ground of paper in place of a full fill. */
	readonly hatched: boolean;
	/** Outline of a bar, colour of a line; '' for none. */
	readonly line: string;
	/** Width of that, pt. */
	readonly width: number;
	readonly dashed: boolean;
	readonly marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'star';
}

/** What is written beside a point: its value, and a text in lines, the first behind the value. */
export interface Label {
	readonly place: 'outEnd' | 'ctr' | 'r' | 't';
	readonly bold: boolean;
	readonly lines: readonly string[];
	/** Moved from its place, in shares of the chart's width and height. */
	readonly shift: readonly [x: number, y: number];
	/** Of its type, and how the value is written there; as all type, and as in the sheet, where it is not given. */
	readonly colour?: string;
	readonly code?: string;
}

/** One value of a chart. */
export interface NativePoint {
	readonly value: number;
	/** Ends of the interval; null where there is none. */
	readonly interval: readonly [low: number, high: number] | null;
	/** How the value is written: a number format of Office. */
	readonly code: string;
	/** Where it differs from its series. */
	readonly look: Look | null;
	readonly label: Label | null;
}

export interface NativeSeries {
	readonly name: string;
	readonly look: Look;
	/** One for each category; null where there is no value. */
	readonly points: readonly (NativePoint | null)[];
	readonly whiskers: 'none' | 'solid' | 'dashed';
}

/** A chart as Office draws it and lets it be edited. */
export interface NativeChart {
	/** Level bars side by side or end to end, upright bars, or lines. */
	readonly kind: 'bars' | 'stacked' | 'columns' | 'lines';
	/** What it shows besides what the slide says: the name of its panel; '' for none. It stands in a text over the chart. */
	readonly title: string;
	readonly box: Box;
	/** The part of it where the bars or lines are. */
	readonly plot: Box;
	readonly categories: readonly string[];
	readonly series: readonly NativeSeries[];
	readonly domain: readonly [number, number];
	/** Of so many categories one is named on the axis. */
	readonly skip: number;
	/** Whether their names rise at 45°. */
	readonly aslant: boolean;
	/** Between two lines of the grid; null for bars that carry their values. */
	readonly step: number | null;
	readonly axisCode: string;
	/** Of all type in it, pt. */
	readonly size: number;
	readonly legend: boolean;
	/** Of a bar's width between two categories, percent. */
	readonly gap: number;
}

export interface NativeCell {
	readonly text: string;
	readonly fill: string;
	readonly ink: string;
	readonly bold: boolean;
	readonly align: 'left' | 'right' | 'center';
}

/** A table as Office lets it be edited; the first row is its head. */
export interface NativeTable {
	readonly box: Box;
	/** Widths of the columns, inches. */
	readonly columns: readonly number[];
	/** Of its rows, the head's first; inches. */
	readonly heights: readonly number[];
	readonly rows: readonly (readonly NativeCell[])[];
	readonly size: number;
}

/** A line of text in the drawing's place: a name in the colour of what it names. */
export interface NativeText {
	readonly text: string;
	readonly colour: string;
	readonly bold: boolean;
	readonly box: Box;
	readonly size: number;
	/** At its left end where it is not given. */
	readonly align?: 'right';
}

/** What stands on one slide in a drawing's place. */
export interface Face {
	readonly charts: readonly NativeChart[];
	readonly tables: readonly NativeTable[];
	readonly texts: readonly NativeText[];
}
