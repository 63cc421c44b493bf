/**
 * Runs in the page, as text: what a reader can change now, and how long a change takes until its answer is drawn and
 * laid out, and until that was handed to be painted. The change is made on the control itself.
 */
window.drive = (() => {
	const figure = () => document.querySelector('[data-figure="view"]');
	const host = () => figure().querySelector('.drawing');
	const table = () => figure().querySelector('.answer > .scroll');
	const controls = () => figure().querySelector('fieldset.controls');
	const enabled = (list) => [...list].filter((one) => !one.disabled);

	/** What can be changed now, as plain values. */
	function offers() {
		const boxes = enabled(controls().querySelectorAll('input[type=checkbox]')).map(({ name, value }) => ({
			...{ on: 'box', name, codes: [value] },
		}));
		const quick = [...controls().querySelectorAll('details.check-list')].flatMap((list) => {
			const name = list.querySelector('input').name;
			return [...list.querySelectorAll('button')].map((_, i) => ({ on: 'button', name, codes: [String(i)] }));
		});
		const selects = [...controls().querySelectorAll('select')].map((select) => ({
			...{ on: 'select', name: select.name },
			codes: enabled(select.options)
				.map(({ value }) => value)
				.filter((value) => value !== select.value),
		}));
		const radios = [...figure().querySelectorAll('input[type=radio][name=form]')];
		const form = {
			...{ on: 'radio', name: 'form' },
			codes: enabled(radios)
				.filter(({ checked }) => !checked)
				.map(({ value }) => value),
		};
		return [...boxes, ...quick, ...selects, form].filter(({ codes }) => codes.length > 0);
	}

	/** The control of a change, made visible as its reader has it before him. */
	function controlOf({ on, name, code }) {
		if (on === 'radio') return figure().querySelector(`input[name=form][value="${code}"]`);
		if (on === 'select') return controls().querySelector(`select[name="${name}"]`);
		for (const list of controls().querySelectorAll('details.check-list'))
			list.open = list.querySelector('input').name === name;
		const list = controls().querySelector('details.check-list[open]');
		return on === 'button'
			? list.querySelectorAll('button')[Number(code)]
			: [...list.querySelectorAll('input')].find(({ value }) => value === code);
	}

	function dispatch(control, { on, code }) {
		if (on !== 'select') return control.click();
		control.value = code;
		control.dispatchEvent(new Event('input', { bubbles: true }));
		control.dispatchEvent(new Event('change', { bubbles: true }));
	}

	/**
	 * What shows an answer: a table, whose texts change, or a drawing, which is replaced. A drawing that was hidden stays in
	 * the page until its place has a width again, so that being visible alone says nothing.
	 */
	const shownNode = () => table() ?? host().firstElementChild;

	/** All that is written in what is shown now, with its place. */
	function seen() {
		const at = (element) => {
			const [, x = 0, y = 0] =
				/translate\(([^,]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
			return [Number(x), Number(y)];
		};
		const state = figure().dataset.state;
		const rows = table();
		if (rows)
			return {
				...{ kind: 'table', state },
				notes: [...rows.querySelectorAll('p')].map((note) => note.textContent.trim()),
				heads: [...rows.querySelectorAll('thead th')].map((head) => head.textContent.trim()),
				rows: [...rows.querySelectorAll('tbody tr')].map((row) =>
					[...row.children].map((cell) => cell.textContent.trim()),
				),
			};
		const texts = [...host().querySelectorAll('svg text')].map((text) => {
			const [group, own] = [at(text.parentElement), at(text)];
			const mark = text.parentElement.getAttribute('class') ?? '';
			const bold = text.parentElement.getAttribute('font-weight') === '700';
			return { mark, bold, text: text.textContent, x: group[0] + own[0], y: group[1] + own[1] };
		});
		return { kind: 'drawing', state, texts: host().closest('[hidden]') ? [] : texts };
	}

	/** Settles when the page has painted what it has now, and has nothing left to do. */
	const painted = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage(null);
			});
		});
	const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

	/**
	 * Makes a change. `took` is null where nothing can be seen of the answer: an empty view, or a table, stays as it was.
	 * `draws`: how often it was drawn. `patience` ms without an answer are an error.
	 */
	async function change(wish, patience) {
		const control = controlOf(wish);
		await painted();
		await pause(20);
		const before = shownNode();
		const was = figure().dataset.state;
		const sign = { draws: 0, texts: 0, loads: 0 };
		const observers = [];
		const timers = [];
		const answer = new Promise((resolve, reject) => {
			let start;
			const look = () => {
				const { state } = figure().dataset;
				const now = shownNode();
				if (state === 'failed') reject(new Error(`The page failed at ${location.search}.`));
				if (state === 'loading') sign.loads += 1;
				if (state === 'loading' || state === 'failed') return;
				const isNew = now !== before || sign.texts > 0 || (sign.loads > 0 && now === table());
				if (state === 'empty' ? was === 'empty' && sign.draws + sign.loads === 0 : !isNew) return;
				figure().getBoundingClientRect();
				resolve({ start, took: performance.now() - start, now });
			};
			const watch = (node, what, wanted) => {
				const observer = new MutationObserver(() => {
					if (wanted) sign[wanted] += 1;
					look();
				});
				observer.observe(node, what);
				observers.push(observer);
			};
			watch(host(), { childList: true }, 'draws');
			watch(figure(), { attributeFilter: ['data-state'] });
			watch(figure().querySelector('.answer'), { childList: true });
			if (table()) watch(table(), { childList: true, characterData: true, subtree: true }, 'texts');
			const unseen = () => {
				const { state } = figure().dataset;
				const isSame = state === was && (state === 'empty' || (table() !== null && table() === before));
				if (isSame) resolve({ start, took: null, now: shownNode() });
			};
			const tooLate = () => reject(new Error(`No answer to ${JSON.stringify(wish)} at ${location.search}.`));
			timers.push(setTimeout(unseen, patience / 10), setTimeout(tooLate, patience));
			start = performance.now();
			dispatch(control, wish);
		});
		try {
			const { start, took, now } = await answer;
			const frame = (await painted()) - start;
			await pause(30);
			if (shownNode() !== now) throw new Error(`What was measured at ${location.search} was drawn over.`);
			const { search } = location;
			return { took, frame, draws: sign.draws, search, room: host().clientWidth, seen: seen() };
		} finally {
			for (const observer of observers) observer.disconnect();
			for (const timer of timers) clearTimeout(timer);
		}
	}

	return { offers, change, seen };
})();
//# sourceURL=drive.js
