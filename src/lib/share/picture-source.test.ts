import { expect, it } from 'vitest';
import { withFont, withSize } from './picture-source';

const svg =
	'<?xml version="1.0"?>\n<svg font-family="Palatino, serif" height="50" viewBox="0 0 100 50" width="100">' +
	'<rect height="5" width="5"/></svg>';

it('is given a size, and its parts keep theirs', () => {
	const sized = withSize(svg, 200, 100);
	expect(sized).toContain(
		'<svg width="200" height="100" preserveAspectRatio="none" font-family="Palatino, serif" viewBox="0 0 100 50">',
	);
	expect(sized).toContain('<rect height="5" width="5"/>');
});

it('carries its font before the fonts it names', () => {
	const set = withFont(svg, 'data:font/woff2;base64,AAAA');
	expect(set).toMatch(/<svg [^>]*><style>@font-face\{.*url\(data:font\/woff2;base64,AAAA\).*<\/style><rect/);
	expect(set).toContain('font-family:Embedded,Palatino, serif;');
	expect(withFont('<svg/>', 'data:,')).toMatch(/^<svg><style>.*<\/style><\/svg>$/);
});
