import { start } from '../words/start';
import { figurePath, pagePath, picturePath } from './addresses';
import { linkCard } from './link-card';
import { namedFigures } from './named';
import { originOf } from './origin';
import { prepare } from './prepare';

/** The figure that stands for the whole site. */
const figureOfStart = 'kmu-presence-2020';

/** What is asked for, as far as it decides on a card. */
interface Asked {
	readonly route: { readonly id: string | null };
	readonly params: { readonly lang?: string | undefined; readonly id?: string | undefined };
	readonly url: Pick<URL, 'origin'>;
}

/** The tags of a page that has a card: of a figure's page and of the start page; '' for any other. */
export async function pageCard({ route, params, url }: Asked): Promise<string> {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const isStart = route.id === '/[[lang=lang]]';
	const id = isStart ? figureOfStart : params.id;
	if (!isStart && route.id !== '/[[lang=lang]]/figures/[id]') return '';
	if (!namedFigures.some((figure) => figure.id === id) || id === undefined) return '';
	const origin = originOf(url);
	const { title, sentence } = (await prepare(id)).said[locale];
	const words = start(locale);
	return linkCard({
		...(isStart
			? { type: 'website', title: words.title, description: words.description }
			: { type: 'article', title, description: sentence }),
		locale,
		address: origin + (isStart ? pagePath(locale, '/') : figurePath(locale, id)),
		picture: origin + picturePath(locale, id, 'card.png'),
		alt: sentence,
	});
}
