import { forms, type Form } from '../view/exploration';

/** Forms that only figures of own surveys have; the explorer offers none of them. */
export const surveyForms = ['likert', 'histogram'] as const;

/** How a plate can be shown. */
export type PlateForm = Form | (typeof surveyForms)[number];
export const plateForms: readonly PlateForm[] = [...forms, ...surveyForms];
