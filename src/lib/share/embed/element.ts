import type { Locale } from '../../words/locale';
import { themes } from '../../view/embed-flags';
import { embedPage } from './address';
import { told } from './message';

/** Height in px until the embed has told its own, where the element names none. */
const untold = '480';

/**
 * Defines `<kmu-figure figure="…" lang="en" theme="dark" border="0" height="480">`: an iframe with the embed of `site`. An iframe
 * that stands in it already is left as it is, so that the element works without a script, too.
 */
export function defineElement(site: string): void {
	if (customElements.get(told)) return;
	customElements.define(
		told,
		class extends HTMLElement {
			static readonly observedAttributes = ['figure', 'lang', 'theme', 'border'];
			#frame: HTMLIFrameElement | null = null;

			connectedCallback(): void {
				// What stands in the element may not have been read yet.
				if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.#fill());
				else this.#fill();
			}

			attributeChangedCallback(): void {
				const address = this.#address();
				if (this.#frame && address) this.#frame.src = address;
			}

			#address(): string | null {
				const figure = this.getAttribute('figure') ?? '';
				const language = this.closest<HTMLElement>('[lang]')?.lang ?? '';
				const locale: Locale = /^en\b/i.test(language) ? 'en' : 'de';
				const theme = themes.find((one) => one === this.getAttribute('theme')) ?? null;
				const flags = { theme, border: this.getAttribute('border') !== '0' };
				return /^[a-z0-9-]+$/.test(figure) ? embedPage({ site, figure, locale, flags }) : null;
			}

			#fill(): void {
				this.style.display = 'block';
				this.#frame ??= this.querySelector('iframe');
				const src = this.#address();
				if (this.#frame || !src) return;
				const [title, height] = [this.title || 'KMU Social Monitor', this.getAttribute('height') ?? untold];
				this.#frame = Object.assign(document.createElement('iframe'), { src, title, height, width: '100%' });
				this.#frame.style.border = '0';
				this.append(this.#frame);
			}
		},
	);
}
