import { contentsAddress, workerAddress, type Package } from './contents';

/** What is never kept, by address below the base path, and why. */
const left: readonly RegExp[] = [
	// Of the host and of the keeping itself.
	/^(_headers|404\.html|_app\/version\.json)$/,
	// Figures in the pages of others.
	/^(en\/)?(embed|oembed)\//,
	/^embed\.js$/,
	// Pages are loaded whole, so what SvelteKit would fetch to go from one to another is never asked for.
	/__data\.json$/,
	/^gallery\//,
	// More than a hundred pages, twice: the explorer shows the same series, from a file that is kept.
	/^(en\/)?data\/[^/]+\/$/,
	// Downloads; whoever wants one has it on the device already.
	/\.(zip|csv|png|svg)$/,
];

/** Small pictures that pages show or that a home screen needs. */
const shown = /^(favicon\.svg|icons\/.*\.png)$/;

const engine = /^_app\/immutable\/.*(\.wasm|\.worker[^/]*\.js)$/;

/** The package that a file of the built site belongs to, by its address; null for what is never kept. */
export function packageOf(address: string, tables: ReadonlySet<string>): Package | null {
	if (address === contentsAddress || address === workerAddress) return null;
	if (tables.has(address) || engine.test(address)) return 'engine';
	if (shown.test(address)) return 'pages';
	return left.some((pattern) => pattern.test(address)) ? null : 'pages';
}
