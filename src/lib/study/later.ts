/** What the steps after the first need besides their controls: it comes with the tools, so that the page itself stays light. */
export { recognise } from '../survey/fingerprint';
export { readProject } from '../survey/project';
export { renumberedQuery, renumbering } from '../survey/renumbered';
export { leaveOut } from '../survey/reading/leave-out';
export { withoutDesign } from './analysis/design-question';
export { described } from './carry-over';
export { codebookFor } from './codebook-for';
export { designShape } from './design-shape';
export { unusable } from './unusable';
export { unanswered } from './weights/unanswered';
export { weightsTold } from './weights/weights-told';
