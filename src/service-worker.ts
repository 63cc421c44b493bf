import { attend } from './lib/offline/worker/attend';
import type { WorkerScope } from './lib/offline/worker/scope';

// Registered by the page /offline/ alone, when a reader asks for it.
attend(self as unknown as WorkerScope);
