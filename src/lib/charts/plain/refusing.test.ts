import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dot, frame, line, link, plot, rect, ruleX, ruleY, text } from './plot';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const scales = { x: { type: 'linear', domain: [0, 10], range: [0, 100] }, y: { type: 'identity' } };
const sheet = { document, width: 100, height: 50, margin: 0, axis: null, figure: false, ...scales };
const drawn = (...marks: unknown[]) => plot({ ...sheet, marks });

const data = [{ a: 1, b: 2, name: 'one' }];
const corners = { x1: 'a', y1: 'a', x2: 'b', y2: 'b' };
const kinds = {
	rect: (more: object) => rect(data, { ...corners, ...more }),
	link: (more: object) => link(data, { ...corners, ...more }),
	ruleX: (more: object) => ruleX(data, { x: 'a', y1: 'a', y2: 'b', ...more }),
	ruleY: (more: object) => ruleY(data, { y: 'a', x1: 'a', x2: 'b', ...more }),
	dot: (more: object) => dot(data, { x: 'a', y: 'b', r: 3, ...more }),
	line: (more: object) => line(data, { x: 'a', y: 'b', z: 'name', ...more }),
	text: (more: object) => text(data, { x: 'a', y: 'b', text: 'name', ...more }),
	frame: (more: object) => frame({ fill: 'none', ...more }),
};

describe.each(Object.entries(kinds))('%s', (_, kind) => {
	it('is drawn with what is known', () => {
		expect(drawn(kind({ className: 'one', stroke: '#123456' })).querySelector('.one')).not.toBeNull();
	});

	it.each([
		{ title: 'name' },
		{ tip: true },
		{ sort: 'a' },
		{ filter: 'a' },
		{ href: 'name' },
		{ fx: 'name' },
		{ clip: true },
		{ marker: 'arrow' },
		{ curve: 'step' },
		{ inset: 1 },
		{ opacity: 0.5 },
		{ strokeLinecap: 'butt' },
		{ mixBlendMode: 'multiply' },
		{ ariaLabel: 'one' },
	])('refuses %o', (option) => {
		const [name = ''] = Object.keys(option);
		expect(() => drawn(kind(option))).toThrow(`charts/plain does not know "${name}: `);
	});

	it.each([{ fill: 'name' }, { stroke: 'a' }, { stroke: () => '#000' }, { strokeWidth: 'a' }])(
		'refuses the channel %o',
		(option) => {
			expect(() => drawn(kind(option))).toThrow(/charts\/plain does not know "(fill|stroke)/);
		},
	);
});

describe('a mark', () => {
	it.each([
		['a place that is no number', () => dot(data, { x: 'name', y: 'b', r: 3 })],
		['a place left out', () => dot(data, { x: 'a', r: 3 })],
		['a place on another scale', () => dot(data, { x: { value: 'a', scale: 'y' }, y: 'b', r: 3 })],
		['a place with a label', () => dot(data, { x: { value: 'a', scale: null, label: 'b' }, y: 'b', r: 3 })],
		['a radius by value', () => dot(data, { x: 'a', y: 'b', r: 'a' })],
		['another symbol', () => dot(data, { x: 'a', y: 'b', r: 3, symbol: 'wye' })],
		['a symbol by value', () => dot(data, { x: 'a', y: 'b', r: 3, symbol: () => 'star' })],
		[
			'a hole in a line',
			() => line([...data, { a: null, b: 1, name: 'one' }], { x: 'a', y: 'b', z: 'name' }),
		],
		['a line without z', () => line(data, { x: 'a', y: 'b' })],
		['numbers as texts', () => text(data, { x: 'a', y: 'b', text: 'a' })],
		['text without a text', () => text(data, { x: 'a', y: 'b' })],
		['another edge', () => text(data, { frameAnchor: 'top', y: 'b', text: 'name' })],
		['an edge and a place', () => text(data, { frameAnchor: 'left', x: 'a', y: 'b', text: 'name' })],
		['another line anchor', () => text(data, { x: 'a', y: 'b', text: 'name', lineAnchor: 'top' })],
		['a turn by value', () => text(data, { x: 'a', y: 'b', text: 'name', rotate: 'a' })],
		['one end of a rule', () => ruleX(data, { x: 'a', y1: 'a' })],
	])('refuses %s', (_, make) => {
		expect(() => drawn(make())).toThrow(/charts\/plain does not know/);
	});

	it('leaves out what has no place or nothing to say, and leaves no empty group', () => {
		const some = [
			...data,
			{ a: null, b: 1, name: 'two' },
			{ a: 1, b: Number.NaN, name: 'three' },
			{ a: 1, b: 1 },
		];
		expect(drawn(text(some, { x: 'a', y: 'b', text: 'name' })).textContent).toBe('one');
		expect(drawn(dot([], { x: 'a', y: 'b', r: 3 })).children).toHaveLength(0);
	});

	it('writes what it is given as text', () => {
		const svg = drawn(
			text(['<script>alert(1)</script>'], { x: () => 1, y: () => 1, text: (it: string) => it }),
		);
		expect(svg.querySelector('script')).toBeNull();
		expect(svg.textContent).toBe('<script>alert(1)</script>');
	});
});

describe('plot', () => {
	it.each([
		{ caption: 'one' },
		{ title: 'one' },
		{ style: 'color: red' },
		{ facet: {} },
		{ color: { legend: true } },
		{ marginLeft: 1 },
		{ margin: 5 },
		{ axis: 'bottom' },
		{ figure: true },
		{ width: undefined },
		{ x: undefined },
		{ x: { type: 'log', domain: [1, 10], range: [0, 100] } },
		{ x: { ...scales.x, nice: true } },
		{ x: { ...scales.x, domain: [3, 3] } },
		{ x: { ...scales.x, domain: [0, Number.NaN] } },
		{ x: { ...scales.x, range: [0, 50, 100] } },
		{ y: { type: 'identity', domain: [0, 1] } },
	])('refuses %o', (option) => {
		expect(() => plot({ ...sheet, ...option })).toThrow(/charts\/plain does not know/);
	});
});
