import { describe, expect, it } from 'vitest';
import { KeptViews } from './kept-views.svelte';

const filled = () => {
	let changes = 0;
	const views = new KeptViews(() => (changes += 1));
	views.take([
		{ title: 'a', query: 'q=q0' },
		{ title: 'b', query: 'q=q1' },
	]);
	return { views, titles: () => views.all.map(({ title }) => title), changes: () => changes };
};

describe('titled views', () => {
	it('are added, renamed, deleted and brought back, and say that they changed', () => {
		const { views, titles, changes } = filled();
		expect(changes()).toBe(0);
		views.add('c', 'q=q2&by=q0');
		views.rename(0, '<b>');
		views.delete(1);
		expect(titles()).toEqual(['<b>', 'c']);
		views.undo();
		expect(views.all).toEqual([
			{ title: '<b>', query: 'q=q0' },
			{ title: 'b', query: 'q=q1' },
			{ title: 'c', query: 'q=q2&by=q0' },
		]);
		expect(changes()).toBe(4);
	});
	it('are not added twice under the same name', () => {
		const { views, titles, changes } = filled();
		views.add('a', 'q=q0');
		views.add('a', 'q=q9');
		views.add('z', 'q=q0');
		expect([titles(), changes()]).toEqual([['a', 'b', 'a', 'z'], 2]);
	});
	it('can be brought back only as long as nothing else was done', () => {
		const { views, titles, changes } = filled();
		views.delete(0);
		views.add('c', '');
		views.undo();
		expect(titles()).toEqual(['b', 'c']);
		views.delete(9);
		expect([titles(), changes()]).toEqual([['b', 'c'], 2]);
	});
});
