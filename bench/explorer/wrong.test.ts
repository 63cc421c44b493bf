import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { inForm } from '../../src/lib/explorer/actions';
import { composeView } from '../../src/lib/explorer/compose';
import { printView } from '../../src/lib/explorer/print-view';
import { answerFrom } from '../../src/lib/queries/answer-from';
import { forms, type Exploration, type Form } from '../../src/lib/view/exploration';
import { published } from '../../tests/data/folder';
import { packageIn, type Asked, type Kept } from './asked';
import { bare, type Seen, type Text } from './seen';
import { wrongIn } from './wrong';

let kept: (id: string) => Kept;
beforeAll(async () => ({ kept } = await packageIn(published)));

const ids = ['eurostat-sm-any', 'eurostat-sm-type', 'ard-zdf-daily', 'eurostat-dii-v1', 'cbs-sm-type-2021'];
const drawnForms = forms.filter((form) => form !== 'table');
const all = ids.flatMap((id) => drawnForms.map((form) => [id, form] as const));

/** The view of a series in a form with its true drawing; null where it cannot be shown so. */
function drawn(id: string, form: Form): { asked: Asked; one: Kept; texts: Text[] } | null {
	const one = kept(id);
	const view = inForm(one.start, form, one.stock);
	return view && { one, ...drawingOf(one, view) };
}

function drawingOf(one: Kept, view: Exploration): { asked: Asked; texts: Text[] } {
	const rows = answerFrom(one.rows, view);
	const shown = { view, opened: one, rows: composeView(view, rows, one.holding) };
	const { document } = parseHTML(printView(shown, 'de'));
	const texts = [...document.querySelectorAll('.wide svg text')].map((text): Text => {
		const group = text.parentElement as Element;
		const [from, own] = [placeOf(group), placeOf(text)];
		return {
			mark: group.getAttribute('class') ?? '',
			bold: group.getAttribute('font-weight') === '700',
			text: text.textContent ?? '',
			...{ x: from[0] + own[0], y: from[1] + own[1] },
		};
	});
	return { asked: { view, rows }, texts };
}

function placeOf(element: Element): [number, number] {
	const [, x = 0, y = 0] = /translate\(([^,]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
	return [Number(x), Number(y)];
}

const seen = (texts: readonly Text[]): Seen => ({ kind: 'drawing', state: 'ready', texts });
const isValue = ({ mark }: Text): boolean => ['value', 'name', 'first-value'].includes(mark);

describe.each(all)('what is drawn of %s as %s', (id, form) => {
	it('is found right, and a value that was not asked for is found', () => {
		const found = drawn(id, form);
		if (!found) return expect(inForm(kept(id).start, form, kept(id).stock)).toBeNull();
		const { asked, one, texts } = found;
		expect(wrongIn(seen(texts), asked, one)).toEqual([]);
		const value = texts.find((text) => isValue(text) || (form === 'lines' && text.mark === 'label'));
		const title = texts.find(({ mark }) => mark === 'title');
		const spoilt = value
			? texts.map((text) => (text === value ? { ...text, text: '77,7 %' } : text))
			: // Panels of several lines write no values.
				[...texts, { ...(title as Text), y: Infinity, mark: 'value', text: '77,7 %' }];
		expect(wrongIn(seen(spoilt), asked, one)).not.toEqual([]);
	});
});

describe('a drawing of all values', () => {
	it.each(['bars', 'heat', 'dots'] as const)(
		'must not lack one, nor hold two in the wrong places: %s',
		(form) => {
			const found = drawn('cbs-sm-type-2021', form);
			if (!found) throw new Error(`There are no ${form}.`);
			const { asked, one, texts } = found;
			const values = texts.filter(({ mark }) => mark === 'value');
			const [first, other] = [values[0], values.find(({ text }) => text !== values[0]?.text)];
			if (!first || !other) throw new Error('There are no two values.');
			expect(wrongIn(seen(texts.filter((text) => text !== first)), asked, one)).not.toEqual([]);
			const swapped = texts.map((text) =>
				text === first
					? { ...text, text: other.text }
					: text === other
						? { ...text, text: first.text }
						: text,
			);
			expect(wrongIn(seen(swapped), asked, one)).not.toEqual([]);
		},
	);

	it('keeps its order and sets off what was asked for', () => {
		const one = kept('cbs-sm-type-2021');
		const view: Exploration = { ...one.start, form: 'bars', split: null, sort: 'value', mark: null };
		const { asked, texts } = drawingOf(one, view);
		expect(wrongIn(seen(texts), asked, one)).toEqual([]);
		const labels = texts.filter(({ mark }) => mark === 'label');
		const last = bare(labels.at(-1)?.text ?? '');
		const names = Object.entries(one.holding.codes[view.by] ?? {});
		const mark = names.find(([, { de }]) => bare(de) === last)?.[0] ?? '';
		expect(wrongIn(seen(texts), { ...asked, view: { ...view, mark } }, one)).toEqual([`${last} is missing`]);
		const upsideDown = texts.map((text) => ({ ...text, y: -text.y }));
		expect(wrongIn(seen(upsideDown), asked, one)).toEqual(['The values are not in their order.']);
	});
});

it('a page that says ready shows rows, and one that says empty has none', () => {
	const one = kept('civey-kmu-presence-2020');
	const { asked, texts } = drawingOf(one, one.start);
	expect(wrongIn({ kind: 'drawing', state: 'empty', texts: [] }, asked, one)).toHaveLength(1);
	expect(wrongIn(seen(texts), { ...asked, rows: [] }, one)).toHaveLength(1);
	expect(wrongIn({ kind: 'drawing', state: 'empty', texts: [] }, { ...asked, rows: [] }, one)).toEqual([]);
});

describe('a table', () => {
	const rows = [
		['keine Präsenz', '2020', '56 %'],
		['eigene Kanäle', '2020', '35,2 %'],
		['nur beobachtend', '2020', '8,8 %'],
	];
	const wrong = (cells: readonly (readonly string[])[]) => {
		const one = kept('civey-kmu-presence-2020');
		const names = ['NONE', 'USE', 'WATCH'].map((code) => one.holding.codes.item?.[code]?.de ?? '');
		const view: Exploration = { ...one.start, form: 'table' };
		return wrongIn(
			{
				...{ kind: 'table', state: 'ready', heads: ['Angabe', 'Jahr', 'Wert'], notes: [] },
				rows: cells.map(([, ...rest], i) => [names[i] ?? '', ...rest]),
			},
			{ view, rows: answerFrom(one.rows, view) },
			one,
		);
	};
	it('holds every row with its value', () => expect(wrong(rows)).toEqual([]));
	it('is wrong with another value, or one row less', () => {
		expect(wrong(rows.map((row, i) => (i === 1 ? row.with(2, '35,3 %') : row)))).toHaveLength(1);
		expect(wrong(rows.slice(1))).toHaveLength(1);
	});
});
