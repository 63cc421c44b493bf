import { serve } from './serve';
import { basePath, buildDir } from './site';

const port = Number(process.env['PORT'] ?? 4173);
const { url } = await serve({ dir: buildDir, base: basePath, port }, process.env['HOST']);
console.log(`The KMU Social Monitor is at ${url} (Ctrl+C ends it).`);
