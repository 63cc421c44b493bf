/** Where a talk stands. */
export interface Place {
	/** Number of the slide as it is shown, from 1; a title slide and the second part of a large figure count. */
	readonly slide: number;
	/** How many of its steps have been taken; 0: the figure as it is. */
	readonly step: number;
}
