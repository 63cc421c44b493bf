import { lotDamages } from './by-lot';
import type { DamagedFile } from './damaged-file';
import { cellDamages } from './in-each-cell';
import { rowDamages } from './in-each-row';
import { letterDamages } from './in-letters';
import { shapeDamages } from './in-shape';
import { wordDamages } from './in-words';
import { largeDamages } from './large';
import { otherFiles } from './other-files';

/** Every file of the generator, always the same ones in the same order. */
export const damagedFiles = (): readonly DamagedFile[] => [
	...shapeDamages(),
	...cellDamages(),
	...rowDamages(),
	...letterDamages(),
	...wordDamages(),
	...lotDamages(),
	...otherFiles(),
	...largeDamages(),
];
