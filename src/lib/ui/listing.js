/**
 * Search and sort for lists that are already in the page; without this script they are just not searched or sorted.
 * A module of its own, so that pages of data need no framework.
 */

/** @param {string} text */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {HTMLInputElement} input */
function search(input) {
	const list = document.getElementById(input.dataset['searches'] ?? '');
	const count = document.getElementById(`${input.id}-count`);
	if (!list || !count) return;
	const items = [...list.querySelectorAll('[data-listed]')];
	const texts = items.map((item) => plain(`${item.textContent} ${item.getAttribute('data-listed')}`));
	const show = () => {
		const words = plain(input.value).split(/\s+/).filter(Boolean);
		let shown = 0;
		items.forEach((item, i) => {
			const found = words.every((word) => texts[i]?.includes(word));
			item.toggleAttribute('hidden', !found);
			if (found) shown += 1;
		});
		for (const group of list.querySelectorAll('[data-group]'))
			group.toggleAttribute('hidden', !group.querySelector('[data-listed]:not([hidden])'));
		count.textContent = `${shown} / ${items.length}`;
	};
	input.addEventListener('input', show);
	show();
}

/** @param {HTMLTableElement} table */
function sortable(table) {
	const body = table.tBodies[0];
	if (!body) return;
	const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
	/** @param {HTMLTableRowElement} row @param {number} column */
	const key = (row, column) => {
		const cell = row.cells[column];
		return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
	};
	/** @param {string} a @param {string} b What is missing comes last, whichever way. @param {number} way */
	const compare = (a, b, way) => {
		if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
		const [x, y] = [Number(a), Number(b)];
		return way * (Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x - y);
	};
	for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const way = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
			for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
			head.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending');
			body.append(...[...body.rows].sort((a, b) => compare(key(a, column), key(b, column), way)));
		});
	}
}

for (const input of document.querySelectorAll('input[data-searches]'))
	if (input instanceof HTMLInputElement) search(input);
for (const table of document.querySelectorAll('table[data-sortable]'))
	if (table instanceof HTMLTableElement) sortable(table);
