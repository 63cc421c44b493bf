import { drawPlate } from './drawing';

// What a bundled script draws can be seen by a test.
Object.assign(globalThis, { drawPlate });
