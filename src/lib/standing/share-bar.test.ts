import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../benchmark/answers';
import type { Estimate } from '../stats/estimate';
import ShareBar from './ShareBar.svelte';

const known = (value: number, more: Partial<Extract<Estimate, { kind: 'known' }>> = {}): Estimate => ({
	...{ kind: 'known', value, base: null, flag: '' },
	interval: { kind: 'none', because: 'n-not-published' },
	...more,
});

function bar(estimate: Estimate, mark?: Mark | null, label = 'Öffnungszeiten') {
	const { body } = render(ShareBar, { props: { estimate, label, locale: 'de', mark } });
	const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
	return { document, text: (document.body.textContent ?? '').replace(/\s+/g, ' ') };
}

describe('a share as a bar', () => {
	it.each([0, 0.4, 49.8, 100])('is as long as its value, from zero: %s', (value) => {
		const rect = bar(known(value)).document.querySelector('rect');
		expect(rect?.getAttribute('x')).toBe('0');
		expect(rect?.getAttribute('width')).toBe(`${value}%`);
	});
	it('has its value at the end, behind the whisker', () => {
		const { document } = bar(known(50, { interval: { kind: 'interval', low: 40, high: 61 }, base: 80 }));
		expect(document.querySelector('text')?.getAttribute('x')).toBe('61%');
		expect(document.querySelector('text')?.textContent).toBe('50\u00a0%');
	});
	it('dashes an interval that holds at best, and says so', () => {
		const interval = { kind: 'at-best', low: 50.6, high: 52.2, because: ['base-not-stated'] } as const;
		const { document, text } = bar(known(51.4, { interval, base: 16_000 }));
		expect(document.querySelector('.whisker.at-best')).not.toBeNull();
		expect(text).toContain(
			'51,4\u00a0%, 95-%-Bereich, günstigstenfalls 50,6–52,2\u00a0%'.replace(/\u00a0/g, ' '),
		);
	});
	it('draws no whisker where there is no interval', () => {
		expect(bar(known(51.4)).document.querySelector('.whisker')).toBeNull();
	});
	it('shows no decimals below a hundred asked', () => {
		expect(bar(known(51.4, { base: 99 })).text).toContain('51 %');
	});
	it('is open where the publisher is unsure, and the doubt is a word', () => {
		const { document, text } = bar(known(12, { flag: 'bu' }));
		expect(document.querySelector('rect')?.getAttribute('class')).toContain('open');
		expect(text).toContain('Bruch in der Zeitreihe, wenig verlässlich');
		expect(
			bar(known(12, { flag: 'b' }))
				.document.querySelector('rect')
				?.getAttribute('class'),
		).not.toContain('open');
	});
	it.each([
		[{ kind: 'absent', reason: 'not-published' }, 'keine Zahl: nicht veröffentlicht'],
		[{ kind: 'withheld', reason: 'confidential', base: null }, 'keine Zahl: vertraulich'],
	] as const)('is a reason where there is no value', (estimate, reason) => {
		const { document, text } = bar(estimate, 'yes');
		expect(text).toContain(reason);
		expect(document.querySelector('rect')).toBeNull();
	});
	it.each([
		['yes', 'Sie: ja'],
		['not-yet', 'Sie: noch nicht'],
		['not-relevant', 'Sie: nicht wichtig'],
		[null, 'Sie: offen'],
	] as const)('says the mark %s as a word beside a sign', (mark, word) => {
		const { document, text } = bar(known(50), mark);
		expect(text).toContain(word);
		expect(document.querySelector('.own svg, .own .ask')?.getAttribute('aria-hidden')).toBe('true');
	});
	it('has no mark where none is given', () => {
		expect(bar(known(50)).text).not.toContain('Sie');
	});
	it('keeps a very long name whole', () => {
		const name = 'Kundenbeteiligungsmöglichkeitenverbesserungsvorschlagswesen';
		expect(bar(known(50), 'yes', name).text).toContain(name);
	});
});
