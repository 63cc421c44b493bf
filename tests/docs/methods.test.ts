import { readFileSync } from 'node:fs';
import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const english = lexer(read('methods.md'));
const german = lexer(read('methoden.md'));

/** What a reader meets from top to bottom: headings with their depth, lists and tables with their number of rows. */
function outline(tokens: readonly Token[]): string[] {
	return tokens.flatMap((token) => {
		if (token.type === 'heading') return `heading ${token.depth}`;
		if (token.type === 'list') return `list of ${token.items.length}`;
		if (token.type === 'table') return `table of ${token.rows.length}`;
		return token.type === 'space' ? [] : token.type;
	});
}

test('the method is told in the same order and to the same extent in both languages', () => {
	expect(outline(english).filter((part) => part.startsWith('heading 2')).length).toBeGreaterThan(8);
	expect(outline(german)).toEqual(outline(english));
});

test('both give the same formulas', () => {
	const formulas = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, formula]) => formula).sort();
	expect(formulas(read('methods.md')).length).toBeGreaterThan(10);
	expect(formulas(read('methoden.md'))).toEqual(formulas(read('methods.md')));
});

describe.each([
	['methods.md', english],
	['methoden.md', german],
])('%s', (_, tokens) => {
	test('is plain: no HTML, images or links that a page would have to resolve', () => {
		const kinds = new Set<string>();
		const visit = (token: Token): void => {
			kinds.add(token.type);
			if ('tokens' in token) token.tokens?.forEach(visit);
			if (token.type === 'list') token.items.forEach(visit);
			if (token.type === 'table')
				[token.header, ...token.rows].flat().forEach((cell) => cell.tokens.forEach(visit));
		};
		tokens.forEach(visit);
		expect(kinds).toContain('text');
		for (const kind of ['html', 'image', 'link']) expect(kinds).not.toContain(kind);
	});
});
