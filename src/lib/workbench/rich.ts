import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Table } from '../catalog/table';
import { duckdb } from './dialect';

/** The field with colours and suggestions. */
export interface Rich {
	readonly view: EditorView;
	/** Marks a line, from 1, until the text changes; null marks none. */
	mark(line: number | null): void;
}

interface Setting {
	readonly host: HTMLElement;
	readonly text: string;
	readonly selection: { readonly anchor: number; readonly head: number };
	/** What the ear is told the field is. */
	readonly label: string;
	readonly tables: readonly Table[];
	readonly change: (text: string) => void;
	readonly run: () => void;
}

/**
 * Opens CodeMirror in a host of its own. It stands in a shadow tree, because only there it brings its styles as adopted style
 * sheets; in the page it would write `<style>` elements, which `style-src 'self'` refuses. Tab is not bound: it leads out.
 */
export function open({ host, text, selection, label, tables, change, run }: Setting): Rich {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const schema = Object.fromEntries(tables.map(({ name, columns }) => [name, columns.map((c) => c.name)]));
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: text,
			selection,
			extensions: [
				keymap.of([{ key: 'Mod-Enter', run: () => (run(), true), preventDefault: true }]),
				keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
				history(),
				lineNumbers(),
				bracketMatching(),
				closeBrackets(),
				autocompletion({ icons: false }),
				marked,
				overwriting,
				sql({ dialect: duckdb, schema, upperCaseKeywords: true }),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
				EditorView.updateListener.of(({ docChanged, state }) => docChanged && change(state.doc.toString())),
				look,
			],
		}),
	});
	return {
		view,
		mark(line) {
			const { doc } = view.state;
			const at = line !== null && line >= 1 && line <= doc.lines ? doc.line(line).from : null;
			if (at !== null || view.state.field(marked).size > 0) view.dispatch({ effects: marking.of(at) });
		},
	};
}

/** Where the line begins that is marked. */
const marking = StateEffect.define<number | null>();
const line = Decoration.line({ class: 'cm-marked' });
const marked = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(now, { effects, docChanged }) {
		for (const effect of effects)
			if (effect.is(marking))
				return effect.value === null ? Decoration.none : Decoration.set(line.range(effect.value));
		return docChanged ? Decoration.none : now;
	},
	provide: (field) => EditorView.decorations.from(field),
});

/**
 * Typing over a selection is done here. Chromium would give the new text the style of the old one by a style attribute, for a moment
 * before CodeMirror writes the line anew, and the page's policy refuses style attributes.
 */
const overwriting = EditorView.domEventHandlers({
	beforeinput(event, view) {
		const { data, inputType, isComposing } = event;
		const { main } = view.state.selection;
		if (inputType !== 'insertText' || data === null || isComposing || main.empty) return false;
		event.preventDefault();
		const typed = () =>
			view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
		const handlers = view.state.facet(EditorView.inputHandler);
		if (!handlers.some((handle) => handle(view, main.from, main.to, data, typed))) view.dispatch(typed());
		return true;
	},
});

const mono = "ui-monospace, 'Liberation Mono', Menlo, monospace";

/** Our colours, so that light, dark and forced colours follow by themselves. */
const look: Extension = [
	EditorView.theme({
		'&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--quiet)' },
		'&.cm-focused': { outline: '3px solid var(--signal)', outlineOffset: '2px' },
		'.cm-scroller': { fontFamily: mono, fontSize: '0.9rem', lineHeight: '1.5', maxHeight: '60vh' },
		'.cm-content': { minHeight: '13rem', padding: '0.5rem 0', caretColor: 'var(--ink)' },
		'.cm-gutters': { color: 'var(--soft)', backgroundColor: 'transparent', border: '0' },
		'.cm-marked': { backgroundColor: 'color-mix(in oklab, var(--signal) 18%, var(--paper))' },
		'&.cm-focused .cm-matchingBracket': {
			backgroundColor: 'var(--faint)',
			outline: '1px solid var(--quiet)',
		},
		'&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--signal)' },
		'.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--quiet)' },
		'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, fontSize: '0.85rem' },
		'.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
			color: 'var(--paper)',
			backgroundColor: 'var(--ink)',
		},
	}),
	syntaxHighlighting(
		HighlightStyle.define([
			{ tag: tags.keyword, fontWeight: '700' },
			{ tag: tags.string, color: 'var(--signal)' },
			{ tag: tags.special(tags.string), color: 'var(--ink)' },
			{ tag: [tags.comment], color: 'var(--soft)', fontStyle: 'italic' },
			{ tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--soft)', fontWeight: '600' },
		]),
	),
];
