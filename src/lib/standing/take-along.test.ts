import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { unanswered } from '../benchmark/answers';
import type { Business, Fault } from '../benchmark/business';
import { networks, purposes, type Network } from '../benchmark/items';
import { newcomer } from '../benchmark/profile';
import { locales } from '../words/locale';
import { BusinessState } from './business.svelte';
import Faults from './Faults.svelte';
import TakeAlong from './TakeAlong.svelte';
import ThenNow from './ThenNow.svelte';

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const documentOf = (body: string) => parseHTML(`<html><body>${body}</body></html>`).document;

describe('TakeAlong', () => {
	const drawn = (locale: 'de' | 'en') =>
		documentOf(render(TakeAlong, { props: { business: new BusinessState(), locale, today: '' } }).body);

	it.each(locales)('offers every way, and none is taken before the reader asks (%s)', (locale) => {
		const document = drawn(locale);
		const parts = [...document.querySelectorAll('[data-take]')].map((part) => part.getAttribute('data-take'));
		expect(parts).toEqual(['print', 'file', 'link', 'here', 'load', 'delete']);
		expect(document.querySelector('input[type=checkbox]')?.hasAttribute('checked')).toBe(false);
		expect(document.querySelector('textarea')).toBeNull();
		expect(document.querySelectorAll('button')).toHaveLength(4);
		for (const status of document.querySelectorAll('[role=status]')) expect(text(status)).toBe('');
	});

	it('says what a link gives away before it is made', () => {
		const link = text(drawn('de').querySelector('[data-take=link]'));
		expect(link.indexOf('Wer den Link hat, kann Ihre Antworten lesen')).toBeGreaterThan(-1);
		expect(link.indexOf('Wer den Link hat')).toBeLessThan(link.indexOf('Link machen'));
	});

	it('names every control', () => {
		const document = drawn('de');
		for (const input of document.querySelectorAll('input')) {
			const named = input.closest('label') ?? document.querySelector(`label[for="${input.id}"]`);
			expect(text(named)).not.toBe('');
		}
		for (const button of document.querySelectorAll('button')) expect(text(button)).not.toBe('');
	});

	it('leads to the portfolio of its language', () => {
		expect(drawn('en').querySelector('a')?.getAttribute('href')).toBe('/en/benchmark/portfolio/');
	});
});

describe('ThenNow', () => {
	const all = Object.keys(networks) as Network[];
	const at = (answers: Partial<Business['answers']>): Business => ({
		profile: newcomer,
		answers: { ...unanswered, ...answers },
	});
	const drawn = (then: Business, now: Business, saved: string | null = '2026-03-03') =>
		documentOf(render(ThenNow, { props: { then, now, saved, locale: 'de' } }).body);

	it('groups what is different, and lists what is not', () => {
		const document = drawn(
			at({ networks: ['XING'], marks: { HOURS: 'not-yet', OFFERS: 'yes', TOPICS: 'not-relevant' } }),
			at({
				networks: ['XING', 'X'],
				marks: { HOURS: 'yes', OFFERS: 'yes', TOPICS: 'not-yet', BASICS: 'yes' },
			}),
		);
		expect(text(document.querySelector('h2'))).toBe('Vorher und jetzt: seit dem 3. März 2026');
		const groups = [...document.querySelectorAll('[data-turn]')].map((group) => [
			group.getAttribute('data-turn'),
			...[...group.querySelectorAll('li, p')].map(text),
		]);
		expect(groups).toEqual([
			['new', 'X (früher Twitter)', 'Öffnungszeiten vorher: Noch nicht'],
			['now-relevant', 'Aktuelle Themen vorher: Nicht wichtig für uns'],
			['position', 'Damals eine der vier Arten sozialer Medien, jetzt zwei oder mehr.'],
		]);
		expect(text(document.querySelector('dl'))).toBe('Ja Xing · Angebote und Produkte');
		const [first, second] = document.querySelectorAll('p');
		expect(text(first)).toBe('3 Angaben sind anders als damals. 2 sind gleich geblieben.');
		expect(text(second)).toBe('Eine Frage haben Sie nur einmal beantwortet. Sie ist nicht verglichen.');
	});

	it('says that there is nothing to compare', () => {
		const document = drawn(at({}), at({}), null);
		expect(text(document.body)).toBe(
			'Vorher und jetzt Es gibt noch keine Frage, die Sie beide Male beantwortet haben.',
		);
	});

	it('takes everything changing at once', () => {
		const marks = (mark: 'yes' | 'not-yet') => Object.fromEntries(purposes.map((code) => [code, mark]));
		const document = drawn(
			at({ networks: all, marks: marks('yes') }),
			at({ networks: 'not-relevant', marks: marks('not-yet') }),
		);
		expect(document.querySelectorAll('[data-turn=given-up] li')).toHaveLength(16);
		expect(text(document.querySelector('[data-turn=no-longer-relevant] li'))).toContain('Soziale Medien');
		expect(document.querySelector('dl')).toBeNull();
	});
});

describe('Faults', () => {
	const fault = (found: string): Fault => ({ code: 'unknown-value', where: 'networks', found });
	const drawn = (faults: readonly Fault[]) =>
		documentOf(render(Faults, { props: { faults, locale: 'de' } }).body);

	it('shows what was found as text', () => {
		const document = drawn([fault('<img src=x onerror=alert(1)>')]);
		expect(document.querySelector('img')).toBeNull();
		expect(text(document.querySelector('li'))).toBe(
			'Netzwerke: „<img src=x onerror=alert(1)>“ kennen wir nicht. Das ist weggelassen.',
		);
	});

	it('counts what nobody would read', () => {
		const last = (count: number) =>
			[...drawn(Array.from({ length: count }, () => fault('A'))).querySelectorAll('li')].map(text).at(-1);
		expect(last(7)).toContain('kennen wir nicht');
		expect(last(500)).toBe('und 494 weitere Stellen');
	});
});
