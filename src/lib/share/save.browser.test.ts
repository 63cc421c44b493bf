import { expect, it } from 'vitest';
import { save } from './save';

it('clicks a link to the content under its name, and leaves nothing on the page', async () => {
	const before = document.body.innerHTML;
	const clicked: HTMLAnchorElement[] = [];
	const watch = (event: Event) => {
		event.preventDefault();
		clicked.push(event.target as HTMLAnchorElement);
	};
	document.addEventListener('click', watch);
	save('\ufeffJahr;Wert\r\n', 'a_2023.excel.csv', 'text/csv;charset=utf-8');
	document.removeEventListener('click', watch);
	expect(clicked.map(({ download }) => download)).toEqual(['a_2023.excel.csv']);
	const answer = await fetch(clicked[0]?.href ?? '');
	expect(answer.headers.get('content-type')).toBe('text/csv;charset=utf-8');
	const bytes = new Uint8Array(await answer.arrayBuffer());
	expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'J'.charCodeAt(0)]);
	expect(document.body.innerHTML).toBe(before);
});
