import { exhibits } from '$lib/figures/gallery';
import tokens from '../tokens.css?raw';

export const prerender = true;
export const csr = false;

export const load = () => ({ exhibits: exhibits(tokens) });
