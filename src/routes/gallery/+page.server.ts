import { exhibits } from '$lib/figures/gallery';

export const prerender = true;
export const csr = false;

export const load = () => ({ exhibits: exhibits() });
