import { building } from './trades/building';
import { buyingAndSelling } from './trades/buying-and-selling';
import { landAndFood } from './trades/land-and-food';
import { making } from './trades/making';
import { offices } from './trades/offices';
import { people } from './trades/people';
import { tableAndTravel } from './trades/table-and-travel';
import type { Trade } from './trades/trade';

export type { Trade } from './trades/trade';

/**
 * Everyday trades and professions. A business that does several things belongs where most of its work lies; where that
 * decides, the name says it: a bakery that bakes makes food (10.71), a shop that only sells bread is retail (47.24).
 * By the explanatory notes of NACE Rev. 2; where they name no everyday trade, by those of WZ 2008 and NOGA 2008, which share its classes.
 */
export const trades: readonly Trade[] = [
	...landAndFood,
	...making,
	...building,
	...buyingAndSelling,
	...tableAndTravel,
	...offices,
	...people,
];

/** The trades offered before anything is typed; German names from `trades`. */
export const commonTrades: readonly string[] = [
	...['Bäckerei', 'Friseur', 'Restaurant', 'Elektriker'],
	...['Laden', 'Maschinenbau', 'Steuerberater', 'IT-Dienstleister'],
];
