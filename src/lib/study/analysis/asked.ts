import type { Filter } from '../../queries/survey/asked';
import { designOf, designQuery } from '../../queries/survey/design-query';
import type { Design } from '../../stats/survey/design';
import type { Question } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import type { Ready } from '../ready';
import { filtersOf } from './asking';
import type { Judging } from './judging';
import { questionOf } from './start-view';

/** What questions are answered with. */
export interface Kit
	extends Pick<Ready, 'engine' | 'codebook' | 'shape' | 'rows'>, Partial<Pick<Ready, 'weights'>> {
	/** Asked once; null before. */
	design: Design | null;
}

/** What a view is answered from. */
export interface Asked {
	readonly kit: Kit;
	readonly view: StudyView;
	readonly by: Question | null;
	readonly filters: readonly Filter[];
	readonly shape: Ready['shape'];
	readonly design: Design;
	readonly judging: Judging;
}

/** The view with all that its questions have in common. */
export async function askedOf(kit: Kit, view: StudyView): Promise<Asked> {
	kit.design ??= designOf(await kit.engine.run(designQuery(kit.shape)), kit.shape);
	const isWeighted = kit.shape.weighted && view.weighted;
	const shape = { ...kit.shape, weighted: isWeighted };
	const { strata, clusters, population } = shape;
	return {
		...{ kit, view, shape },
		by: questionOf(kit.codebook, view.by),
		filters: filtersOf(kit.codebook, view.filters),
		design: kit.design,
		judging: {
			sampling: kit.codebook.sampling,
			complex: isWeighted || strata || clusters || population,
			adjust: view.adjust,
		},
	};
}
