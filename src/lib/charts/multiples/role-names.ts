import type { PanelPoint, Role } from '../chart';
import { mostGroups } from '../groupstyle';

/** The names of all lines that are drawn in one way. */
export interface RoleNames {
	readonly role: Role;
	readonly text: string;
	/** Which of the looks that tell lines of the context apart, counted from 0; null where they are all alike. */
	readonly look: number | null;
}

/**
 * What a legend of panels has to say: the names of the lines by role, without those that are the panels' own. Where none is
 * set off and they are few, each line of the context has a look and a name of its own.
 */
export function roleNames(points: readonly PanelPoint[]): RoleNames[] {
	const anyFocus = points.some(({ role }) => role === 'focus');
	return (['focus', 'reference', 'context'] as const).flatMap((role): RoleNames[] => {
		const named = points.filter((point) => point.role === role && point.label !== point.panelLabel);
		const names = [...new Set(named.map(({ label }) => label))];
		if (names.length === 0) return [];
		if (role === 'context' && !anyFocus && names.length > 1 && names.length <= mostGroups)
			return names.map((text, look) => ({ role, text, look }));
		return [{ role, text: names.join(', '), look: null }];
	});
}
