import type { Damage, DamageKind } from '../../survey/reading/damage';

/** Kinds of damage with how often each is named, the commonest first. */
export function groupsOf(damages: readonly Damage[]): readonly (readonly [DamageKind, number])[] {
	const counts = new Map<DamageKind, number>();
	for (const { kind } of damages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
