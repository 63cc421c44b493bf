/**
 * What is wrong with an address. `link`: nothing of it can be read; `cut`: its end is missing; `newer`: of a version that
 * does not exist yet; `many`: more slides than a talk may have; `figure`: names a figure that does not exist; `plate`: holds a
 * figure that is damaged; `slide`: holds a slide that is; `add`: the same for the figure to be added; `full`: there is no room for it.
 */
export const problems = ['link', 'cut', 'newer', 'many', 'figure', 'plate', 'slide', 'add', 'full'] as const;
export type Problem = (typeof problems)[number];
