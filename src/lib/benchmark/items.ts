/** Types of social media as Eurostat asks for them, most used first. */
export const types = ['E_SM_SNET', 'E_SM_CNTSHR', 'E_SM_BLOG', 'E_SM_WIKI'] as const;
export type TypeCode = (typeof types)[number];

/** Places where a business can be, and the type each counts for; null: none of the four types names it. */
export const networks = {
	FACEBOOK: 'E_SM_SNET',
	INSTAGRAM: 'E_SM_CNTSHR',
	WHATSAPP: null,
	YOUTUBE: 'E_SM_CNTSHR',
	TIKTOK: 'E_SM_CNTSHR',
	LINKEDIN: 'E_SM_SNET',
	XING: 'E_SM_SNET',
	X: 'E_SM_BLOG',
	BLOG: 'E_SM_BLOG',
	WIKI: 'E_SM_WIKI',
} as const satisfies Readonly<Record<string, TypeCode | null>>;
export type Network = keyof typeof networks;

/** What social media is for; codes of Eurostat's items, in the order in which they are asked. */
export const purposes = [
	...(['E_SM_PADVERT', 'E_SM_PCUQOR', 'E_SM_PRCR'] as const),
	...(['E_SM_PBPCOLL', 'E_SM_PCUDEV', 'E_SM_PEXCHVOK'] as const),
] as const;
export type Purpose = (typeof purposes)[number];

/** What people look for from firms; codes of the series gfk-wants-2019, most wanted first. */
export const wants = [
	...(['OFFERS', 'HOURS', 'UPDATES', 'DISCOUNTS', 'TOPICS', 'EXTRAS', 'CONTESTS'] as const),
] as const;
export type Want = (typeof wants)[number];

/** The five words of the article the site starts from: basic information, currency, presence, reachability, credibility. */
export const principles = ['BASICS', 'CURRENCY', 'PRESENCE', 'REACHABILITY', 'CREDIBILITY'] as const;
export type Principle = (typeof principles)[number];

/** The thirteen items of the questionnaire: one for the networks, one for the seven wants together, the others one each. */
export const items = ['NETWORKS', ...purposes, 'WANTS', ...principles] as const;
export type Item = (typeof items)[number];

/** All that a mark can be put on. */
export const marked = [...purposes, ...wants, ...principles] as const;
export type Marked = (typeof marked)[number];
