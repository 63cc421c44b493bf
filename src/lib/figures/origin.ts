/** What SvelteKit calls itself where a build was not told its origin (SITE_ORIGIN). */
const unknown = 'http://sveltekit-prerender';

/** "https://monitor.example.org", or '' where the build does not know where it will be published. */
export const originOf = ({ origin }: Pick<URL, 'origin'>): string => (origin === unknown ? '' : origin);
