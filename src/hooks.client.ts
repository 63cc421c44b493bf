/**
 * SvelteKit notes scroll positions in sessionStorage whenever a page is left. Nothing is stored on a reader's device
 * without being asked for, so it gets a notebook that is thrown away with the page.
 */
Object.defineProperty(window, 'sessionStorage', { value: Object.create(null) });
