import type { Mark } from '../benchmark/answers';
import type { Finding, Lead, Position } from '../benchmark/finding';
import type { Principle, Purpose, TypeCode, Want } from '../benchmark/items';
import type { RungName } from '../benchmark/ladder-rungs';
import type { Step } from '../benchmark/step';
import type { ToldSource } from './told-source';

/** A published share in one language. Exactly one of `interval` and `reasonNoInterval` is there. */
export interface ToldFigure {
	/** Percent, 0-100, as published. */
	readonly value: number;
	/** "60,7 %". */
	readonly share: string;
	/** Bounds of the 95 % interval in percent; null where there is none. */
	readonly low: number | null;
	readonly high: number | null;
	/** "Zwischen 50,6 % und 52,2 %, günstigstenfalls: …" as a sentence. */
	readonly interval: string | null;
	/** Why there is no interval, as a sentence. */
	readonly reasonNoInterval: string | null;
	readonly year: number;
	/** The group it is a share of: "Unternehmen ab 10 Beschäftigten in Deutschland". */
	readonly group: string;
	/** The rung it stands on; null for a share of people. */
	readonly rung: RungName | null;
	/** That the business is not among those asked, one sentence for each way in which it is not; mostly none. */
	readonly leavesOut: readonly string[];
	readonly source: ToldSource;
}

/** One finding in one language, to be laid out as it is. */
export interface ToldFinding {
	readonly kind: Finding['kind'];
	readonly code: 'E_SM1_ANY' | TypeCode | Purpose | Want | Principle;
	/** What the business calls it. */
	readonly name: string;
	readonly mark: Mark | null;
	/** "Ja", "Noch nicht", "Nicht wichtig für uns"; for no answer "Noch nicht beantwortet". */
	readonly markName: string;
	/** The finding: share of whom, when, and what the business does. One to three sentences. */
	readonly sentence: string;
	/** Null where nothing is published or no survey asks for it; the sentence says so. */
	readonly figure: ToldFigure | null;
}

/** One bar of the distribution. */
export interface ToldPosition {
	readonly position: Position;
	/** "Keine Art", "Eine Art", "Zwei oder mehr Arten". */
	readonly name: string;
	readonly value: number;
	readonly share: string;
	/** Whether the business stands here. */
	readonly yours: boolean;
}

export interface ToldDistribution {
	readonly position: Position | null;
	readonly sentence: string;
	/** In the order none, one, two; empty where nothing can be calculated, which the sentence says. */
	readonly positions: readonly ToldPosition[];
	/** What the shares are calculated from; null where there are none. */
	readonly calculated: string | null;
	/** Why the shares have no interval; null where there are none. */
	readonly reasonNoInterval: string | null;
	readonly sources: readonly ToldSource[];
}

/** One published year of the share of firms that are where the business is, or beyond. */
export interface ToldYear {
	readonly year: number;
	readonly value: number;
	readonly share: string;
	/** Whether it is the first above one half. */
	readonly first: boolean;
}

export interface ToldLead {
	readonly kind: Lead['kind'];
	readonly sentence: string;
	/** Oldest first; empty where there is no figure or no answer. */
	readonly years: readonly ToldYear[];
	/** Why the shares have no interval; null where there are none. */
	readonly reasonNoInterval: string | null;
	readonly sources: readonly ToldSource[];
}

/** All findings in one language. Orders are those of `Findings`. */
export interface ToldFindings {
	readonly presence: ToldFinding;
	readonly wants: readonly ToldFinding[];
	readonly distribution: ToldDistribution;
	readonly lead: ToldLead;
	readonly types: readonly ToldFinding[];
	readonly purposes: readonly ToldFinding[];
	readonly principles: readonly ToldFinding[];
	readonly strengths: readonly ToldFinding[];
}

/** One next step in one language. */
export interface ToldStep {
	readonly id: string;
	readonly field: Step['field'];
	readonly fieldName: string;
	readonly closes: Step['closes'];
	/** What the business calls the gap. */
	readonly closesName: string;
	readonly minutes: number;
	/** "etwa 10 Minuten in der Woche (unsere Schätzung)". */
	readonly time: string;
	readonly title: string;
	/** What to do, in one or two sentences. */
	readonly what: string;
	/** The figure it rests on, as a sentence. */
	readonly why: string;
	readonly figure: ToldFigure;
}

/** A worry in one language: the question, and three or four sentences. It rests on no figure. */
export interface ToldFear {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}
