import { describe, expect, it } from 'vitest';
import { delimitedBy } from './delimited';

const by = (...texts: string[]) => delimitedBy(texts.map((text) => ({ text, count: 3 })))?.delimiter ?? null;

describe('lists of answers in one text', () => {
	it.each<[string, readonly string[]]>([
		[';', ['a;b', 'a', 'b;c', 'a;b;c']],
		[';', ['Facebook; Instagram', 'Facebook', 'Instagram; LinkedIn', 'LinkedIn']],
		[';', ['Facebook;', 'Instagram;', 'Facebook;Instagram;']],
		[',', ['Facebook, Instagram', 'Facebook', 'Instagram, LinkedIn', 'LinkedIn']],
		['|', ['a|b', 'a', 'b', 'a|c', 'c']],
		['\n', ['a\nb', 'a', 'b', 'b\nc', 'c']],
		[' / ', ['a / b', 'a', 'b', 'a / c', 'c']],
		[',', ['1,3,5', '1', '3', '5', '1,5,7', '7']],
	])('parted by %j', (delimiter, texts) => expect(by(...texts)).toBe(delimiter));
	it.each<[string, readonly string[]]>([
		['German numbers', ['1,5', '2,5', '1,25', '3']],
		['prose', ['Gut, aber teuer', 'Schnell, freundlich', 'Nichts, danke', 'Ja, gern, jederzeit']],
		['prose with semicolons', ['Keine Zeit; kein Personal', 'Es lohnt sich nicht; wir sind klein', 'Gut']],
		['answers with a comma', ['Ja, immer', 'Ja, manchmal', 'Nein, nie', 'weiß nicht']],
		['one answer with a sign', ['a;b', 'Handel', 'Handwerk', 'Industrie', 'Bau', 'Bildung', 'Kunst']],
		['names', ['Müller, Max', 'Meier, Eva', 'Schulz, Tom']],
		['nothing', []],
	])('%s are none', (_, texts) => expect(by(...texts)).toBeNull());

	it('counts each mark once a text, and joins an answer with a comma again', () => {
		const found = delimitedBy([
			{ text: 'Facebook, Instagram', count: 2 },
			{ text: 'Facebook', count: 5 },
			{ text: 'Instagram, Keine, wir telefonieren', count: 1 },
			{ text: 'Keine, wir telefonieren', count: 4 },
		]);
		expect(found?.marks).toEqual([
			{ text: 'Facebook', count: 7 },
			{ text: 'Instagram', count: 3 },
			{ text: 'Keine, wir telefonieren', count: 5 },
		]);
	});
});
