/**
 * The script of an embed; it runs in the head, before the first paint. Without it an embed follows the reader's system and
 * is as tall as the page around it says.
 */
import { parseFlags } from '../../view/embed-flags';
import { passKeysOn } from './keys';
import { asked } from './message';
import { tell } from './tell';
import { whenRead } from './when-read';

const root = document.documentElement;
const { theme, border } = parseFlags(location.search);
if (theme !== null) root.dataset['theme'] = theme;
if (!border) root.dataset['border'] = 'none';

if (parent !== window) {
	passKeysOn();
	addEventListener('message', ({ source, data }) => {
		if (source === parent && data?.type === asked) tell();
	});
	whenRead(() => {
		// At once, so that the height is there before the page around counts as loaded.
		tell();
		const main = document.querySelector('main');
		if (main) new ResizeObserver(tell).observe(main);
	});
}
