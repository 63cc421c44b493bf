/**
 * SvelteKit notes scroll positions in sessionStorage whenever a page is left. Nothing is stored on a reader's device
 * without being asked for, so it gets a notebook that is thrown away with the page.
 */
Object.defineProperty(window, 'sessionStorage', { value: Object.create(null) });

/**
 * A new version took over from the one this page is of, because the reader asked for it on the page /offline/. Nothing else gives a
 * page another worker: none claims the pages that are open.
 */
navigator.serviceWorker?.addEventListener('controllerchange', () => location.reload());
