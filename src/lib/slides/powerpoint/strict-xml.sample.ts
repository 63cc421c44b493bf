/** An element of a document that was read strictly. */
export interface Read {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly Read[];
	/** All text within. */
	readonly text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML allows; everything else is forbidden, half a pair of surrogates too. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function decoded(text: string): string {
	if (text.includes('<') || !allowed.test(text))
		throw new Error(`forbidden character in ${JSON.stringify(text.slice(0, 80))}`);
	return text.replace(/&([^;]*);?/g, (whole, name: string) => {
		const sign = named[name];
		if (sign === undefined || !whole.endsWith(';')) throw new Error(`no entity of XML: ${whole}`);
		return sign;
	});
}

const tag = /<(\/?)([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)((?:\s+[\w.-]+(?::[\w.-]+)?="[^"<]*")*)\s*(\/?)>/y;

/** A document as an XML parser without mercy reads it: throws where a tag is not closed, an entity unknown, an attribute twice, a prefix not declared. */
export function readStrictly(xml: string): Read {
	const start = /^<\?xml version="1\.0" encoding="UTF-8"( standalone="yes")?\?>\s*/.exec(xml)?.[0];
	if (start === undefined) throw new Error(`no declaration: ${xml.slice(0, 60)}`);
	const root = { name: '', attributes: new Map<string, string>(), children: [] as Read[], text: '' };
	const open: {
		name: string;
		attributes: Map<string, string>;
		children: Read[];
		text: string;
		prefixes: ReadonlySet<string>;
	}[] = [{ ...root, children: root.children, prefixes: new Set(['xml']) }];
	let at = start.length;
	while (at < xml.length) {
		const top = open.at(-1);
		if (!top) throw new Error('closed once too often');
		if (xml[at] !== '<') {
			const end = xml.indexOf('<', at);
			const text = decoded(xml.slice(at, end < 0 ? undefined : end));
			if (open.length === 1 && text.trim() !== '') throw new Error(`text outside: ${text}`);
			top.text += text;
			at = end < 0 ? xml.length : end;
			continue;
		}
		tag.lastIndex = at;
		const found = tag.exec(xml);
		if (!found) throw new Error(`no tag: ${xml.slice(at, at + 80)}`);
		at = tag.lastIndex;
		const [, closing, name = '', written = '', empty] = found;
		if (closing) {
			const last = open.pop();
			if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
			const parent = open.at(-1);
			if (!parent) throw new Error('closed once too often');
			parent.text += last.text;
			continue;
		}
		const attributes = new Map<string, string>();
		for (const [, key = '', value = ''] of written.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
			if (attributes.has(key)) throw new Error(`<${name}> has ${key} twice`);
			attributes.set(key, decoded(value));
		}
		const declared = [...attributes.keys()].flatMap((key) =>
			key.startsWith('xmlns:') ? [key.slice(6)] : [],
		);
		const prefixes = new Set([...top.prefixes, ...declared]);
		for (const key of [name, ...attributes.keys()]) {
			const [prefix = '', local] = key.split(':');
			if (local !== undefined && prefix !== 'xmlns' && !prefixes.has(prefix))
				throw new Error(`prefix ${prefix} is not declared`);
		}
		const one = { name, attributes, children: [] as Read[], text: '', prefixes };
		top.children.push(one);
		if (!empty) open.push(one);
	}
	if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
	const [only, ...more] = root.children;
	if (!only || more.length > 0) throw new Error('not one root');
	return only;
}

/** All elements of a name below one, in their order. */
export function all(within: Read, name: string, found: Read[] = []): Read[] {
	for (const child of within.children) {
		if (child.name === name) found.push(child);
		all(child, name, found);
	}
	return found;
}

/** Follows names downwards, the first of each. */
export const at = (within: Read | undefined, ...names: readonly string[]): Read | undefined =>
	names.reduce<Read | undefined>((one, name) => one?.children.find((child) => child.name === name), within);
