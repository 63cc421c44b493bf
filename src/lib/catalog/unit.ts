/** `percent`: a share, 0-100. `persons` and `enterprises`: a count. `platforms` and `followers`: a mean. */
export const units = ['percent', 'persons', 'enterprises', 'platforms', 'followers'] as const;
export type Unit = (typeof units)[number];

/** Units whose values are whole. */
export const counted: readonly Unit[] = ['persons', 'enterprises'];
