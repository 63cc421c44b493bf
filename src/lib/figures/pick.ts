import type { Target } from '../charts/chart';

/** How far from a point without a box of its own one may be, px. */
const reach = 40;

/** The target that a place in a drawing belongs to: the box it lies in, else the nearest point in reach. */
export function pick(targets: readonly Target[], x: number, y: number): Target | null {
	let nearest: Target | null = null;
	let least = reach;
	for (const target of targets) {
		if (target.box) {
			const [left, top, right, bottom] = target.box;
			if (x >= left && x <= right && y >= top && y <= bottom) return target;
			continue;
		}
		const distance = Math.hypot(target.x - x, target.y - y);
		if (distance < least) [nearest, least] = [target, distance];
	}
	return nearest;
}
