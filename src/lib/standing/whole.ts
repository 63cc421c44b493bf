import { grades, type Grade } from '../catalog/source';
import type { ToldFigure, ToldFindings } from './told-finding';

const figuresOf = (told: ToldFindings): ToldFigure[] =>
	[told.presence, ...told.wants, ...told.types, ...told.purposes].flatMap(({ figure }) => figure ?? []);

/** Why values have no interval, each reason once. */
export const whyNoInterval = (told: ToldFindings): string[] => [
	...new Set(
		[...figuresOf(told), told.distribution, told.lead].flatMap(
			({ reasonNoInterval }) => reasonNoInterval ?? [],
		),
	),
];

/** The grades of all sources shown, best first. */
export function gradesOf(told: ToldFindings): Grade[] {
	const sources = [
		...figuresOf(told).map(({ source }) => source),
		...[...told.distribution.sources, ...told.lead.sources],
	];
	return grades.filter((grade) => sources.some((source) => source.grade === grade));
}
