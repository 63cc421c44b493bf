import type { PanelPoint, Role } from './chart';

/** The names of all lines that are drawn in one way. */
export interface RoleNames {
	readonly role: Role;
	readonly text: string;
}

/** What a legend of panels has to say: the names of the lines by role, without those that are the panels' own. */
export function roleNames(points: readonly PanelPoint[]): RoleNames[] {
	return (['focus', 'reference', 'context'] as const).flatMap((role) => {
		const named = points.filter((point) => point.role === role && point.label !== point.panelLabel);
		const names = [...new Set(named.map(({ label }) => label))];
		return names.length === 0 ? [] : [{ role, text: names.join(', ') }];
	});
}
