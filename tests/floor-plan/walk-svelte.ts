import { parse } from 'svelte/compiler';
import { computed, type Add } from './source';

/** What all nodes of Svelte's tree have in common, be they script, markup or style. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function children(node: object): Node[] {
	return Object.values(node).flatMap((value: unknown): Node[] => {
		if (isNode(value)) return [value];
		if (Array.isArray(value))
			return value.flatMap((item: unknown) => (isNode(item) ? [item] : children(item ?? {})));
		return [];
	});
}

/** The text of a literal; null where it is computed. */
function textOf(node: unknown): string | null {
	if (!isNode(node)) return null;
	if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
	const quasis = node.type === 'TemplateLiteral' ? (node['quasis'] as { value: { cooked: string } }[]) : [];
	return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** Svelte's own tree is walked, since an `import()` may stand in the markup as well as in the script. */
export function walkSvelte(_name: string, code: string, add: Add): void {
	const slice = (node: unknown): string => (isNode(node) ? code.slice(node.start, node.end) : '');

	const addressIn = (node: Node): unknown => {
		const [first, second] = Array.isArray(node['arguments']) ? (node['arguments'] as unknown[]) : [];
		switch (node.type) {
			case 'ImportDeclaration':
			case 'ImportExpression':
			case 'ExportAllDeclaration':
				return node['source'];
			case 'ExportNamedDeclaration':
				return node['source'] ?? undefined;
			case 'TSImportType':
				return node['argument'];
			case 'TSExternalModuleReference':
				return node['expression'];
			case 'CallExpression':
				return ['require', 'import.meta.glob'].includes(slice(node['callee'])) ? first : undefined;
			case 'NewExpression':
				return slice(node['callee']) === 'URL' && slice(second) === 'import.meta.url' ? first : undefined;
			default:
				return undefined;
		}
	};
	const addAddress = (address: unknown, at: number): void => {
		if (isNode(address) && address.type === 'ArrayExpression') {
			children(address).forEach((one) => addAddress(one, at));
		} else add('imports', textOf(address) ?? computed, at);
	};
	const visit = (node: Node): void => {
		const address = addressIn(node);
		if (address !== undefined) addAddress(address, node.start);
		if (node.type === 'Identifier') add('identifiers', String(node['name']), node.start);
		if (node.type === 'Literal') add('literals', textOf(node) ?? '', node.start);
		if (node.type === 'TemplateLiteral') add('literals', slice(node), node.start);
		children(node).forEach(visit);
	};
	children(parse(code, { modern: true })).forEach(visit);
}
