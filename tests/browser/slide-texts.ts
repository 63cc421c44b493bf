/** A text as it stands on a slide, px of the window. */
export interface SlideText {
	readonly text: string;
	/** Size of its type. */
	readonly size: number;
	/** Set aslant or upright: the box around it says little about where its letters are. */
	readonly turned: boolean;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** All that can be read on the slide that is shown, line by line. Runs in the page. */
export function textsOnSlide(): { stage: Omit<SlideText, 'text' | 'size' | 'turned'>; texts: SlideText[] } {
	const slide = [...document.querySelectorAll<HTMLElement>('.deck > .slide')].find((one) => !one.hidden);
	const stage = slide?.querySelector('.stage');
	if (!slide || !stage) throw new Error('no slide is shown');
	const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
	const isSeen = (element: Element) =>
		getComputedStyle(element).visibility === 'visible' && !element.classList.contains('sentence');
	const texts: SlideText[] = [];
	for (const element of stage.querySelectorAll('svg text')) {
		if (!isSeen(element)) continue;
		const lines = element.querySelectorAll('tspan[x], tspan[y]');
		for (const line of lines.length > 0 ? lines : [element]) {
			const { a = 0, b = 0 } = (line as SVGGraphicsElement).getScreenCTM() ?? {};
			const scale = Math.hypot(a, b);
			const sizes = [line, ...line.querySelectorAll('tspan')].map((one) =>
				parseFloat(getComputedStyle(one).fontSize),
			);
			const { left, right, top, bottom } = line.getBoundingClientRect();
			const text = line.textContent ?? '';
			if (text.trim())
				texts.push({ text, size: Math.min(...sizes) * scale, turned: b !== 0, left, right, top, bottom });
		}
	}
	const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest('svg') || !isSeen(parent) || !node.textContent?.trim()) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const size = parseFloat(getComputedStyle(parent).fontSize);
		for (const rect of range.getClientRects())
			texts.push({ text: node.textContent, size, turned: false, ...box(rect) });
	}
	return { stage: box(stage.getBoundingClientRect()), texts };
}

/** What is wrong with the texts of a slide: too small, outside, or one upon the other. */
export function faultsOf({ stage, texts }: ReturnType<typeof textsOnSlide>, least: number): string[] {
	const faults: string[] = [];
	for (const { text, size, left, right, top, bottom } of texts) {
		if (size < least - 0.01) faults.push(`"${text}" is ${size.toFixed(1)} px`);
		if (left < stage.left || right > stage.right || top < stage.top || bottom > stage.bottom)
			faults.push(`"${text}" stands outside: ${[left, top, right, bottom].map(Math.round).join(' ')}`);
	}
	// A line is taller than its letters; only those must not meet.
	const letters = texts
		.filter(({ turned }) => !turned)
		.map((one) => {
			const middle = (one.top + one.bottom) / 2;
			return { ...one, top: middle - one.size * 0.33, bottom: middle + one.size * 0.33 };
		});
	for (const [i, a] of letters.entries()) {
		for (const b of letters.slice(i + 1)) {
			const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			if (across > 1 && down > 1) faults.push(`"${a.text}" and "${b.text}" stand upon each other`);
		}
	}
	return faults;
}
