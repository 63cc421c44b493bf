/** The script of a live embed: asks for the view that its fragment names, then for the script that draws it. */
import { editionsIn } from '../plates/embed/editions';
import type { SeriesValues } from '../share/series-values';
import { whenRead } from '../share/embed/when-read';
import { day } from '../share/file-name';
import { askLive } from './ask-live';

const own = (document.currentScript as HTMLScriptElement).src;

/** Also in a sandbox without an origin; hosts let everyone read the data. */
async function fetchSeries(id: string): Promise<SeriesValues> {
	const response = await fetch(new URL(`../data/${id}.json`, own), { credentials: 'omit' });
	if (!response.ok) throw new Error(`the server answered ${response.status}`);
	return (await response.json()) as SeriesValues;
}

whenRead(() => {
	const locale = document.documentElement.lang === 'en' ? 'en' : 'de';
	const asking = { locale, editions: editionsIn(document), today: day(new Date()), fetchSeries } as const;
	void askLive(location.hash.slice(1), asking).then((found) => {
		window.kmuFound = found;
		const form = 'plate' in found ? found.plate.form : 'table';
		const script = document.createElement('script');
		script.src = new URL(`${form}.js`, own).href;
		document.head.append(script);
	});
});
