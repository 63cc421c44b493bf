/** A finger that moves so far sideways, and further than up or down, turns the page; px. */
const swipe = 50;
/** Share of the width at either edge where a tap turns the page. */
const edge = 0.2;

/** What a finger that went down and up again asks for: a swipe or a tap at an edge; px from the left edge of so wide a hall. */
export function turn(
	from: { readonly x: number; readonly y: number },
	to: { readonly x: number; readonly y: number },
	width: number,
): 'forward' | 'back' | null {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (Math.abs(dx) >= swipe && Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'forward' : 'back';
	if (Math.hypot(dx, dy) > 12) return null;
	return to.x > width * (1 - edge) ? 'forward' : to.x < width * edge ? 'back' : null;
}

/** Listens to fingers and pens on the hall until `signal` ends it; a mouse selects text and presses buttons. */
export function onTurn(
	hall: HTMLElement,
	signal: AbortSignal,
	act: (what: 'forward' | 'back') => void,
): void {
	let from: { x: number; y: number; id: number } | null = null;
	const isFinger = ({ pointerType, target }: PointerEvent) =>
		pointerType !== 'mouse' && !(target as Element).closest('button, a, dialog, .overview');
	hall.addEventListener(
		'pointerdown',
		(event) => {
			// A second finger zooms.
			from =
				isFinger(event) && event.isPrimary
					? { x: event.clientX, y: event.clientY, id: event.pointerId }
					: null;
		},
		{ signal },
	);
	hall.addEventListener(
		'pointerup',
		(event) => {
			if (from?.id !== event.pointerId) return;
			const what = turn(from, { x: event.clientX, y: event.clientY }, hall.clientWidth);
			from = null;
			if (what) act(what);
		},
		{ signal },
	);
	hall.addEventListener('pointercancel', () => (from = null), { signal });
}
