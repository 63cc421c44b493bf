import type { RenderFunction } from '@observablehq/plot';

type Attributes = Readonly<Record<string, string>>;

/** Paths that lie on one level and share a class. */
export interface Layer {
	readonly name: string;
	readonly attributes: Attributes;
	readonly paths: readonly (Attributes & { readonly d: string })[];
}

/** Layers as groups of paths, the first at the bottom; a layer without paths leaves no node. */
export function layered(name: string, layers: readonly Layer[]): RenderFunction {
	return (_index, _scales, _values, _dimensions, { document }) => {
		const node = (tag: string, attributes: Attributes, children: readonly SVGElement[] = []) => {
			const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			element.append(...children);
			return element;
		};
		const groups = layers
			.filter(({ paths }) => paths.length > 0)
			.map((layer) =>
				node(
					'g',
					{ class: layer.name, ...layer.attributes },
					layer.paths.map((path) => node('path', path)),
				),
			);
		return node('g', { class: name }, groups);
	};
}
