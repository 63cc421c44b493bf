import type { Locale } from '$lib/words/locale';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }): { locale: Locale } => ({
	locale: params.lang === 'en' ? 'en' : 'de',
});
