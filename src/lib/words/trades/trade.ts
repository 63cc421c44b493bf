/**
 * An everyday word for what a business does: where NACE Rev. 2 puts it, its name in German and in English, and what else
 * it is called in either language, with a comma between. Endings need no word of their own: "Malerin" is found by "Maler".
 */
export type Trade = readonly [division: number, de: string, en: string, also: string];
