import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const script = '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';

/** Serves the database's worker as it is; Vite would read its source map and warn of each of the files named there. */
export function workerAsIs(): Plugin {
	return {
		name: 'worker-as-is',
		configureServer({ middlewares }) {
			middlewares.use(`/node_modules/${script}`, (request, response, next) => {
				// `?url` asks for its address, not for the script.
				if (request.url !== '/') return next();
				response.setHeader('content-type', 'text/javascript');
				createReadStream(createRequire(import.meta.url).resolve(script)).pipe(response);
			});
		},
	};
}
