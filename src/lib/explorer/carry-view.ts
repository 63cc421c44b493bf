/** The dialog for a view; fetched when it is asked for. */
export { default as Carry } from '../figures/Carry.svelte';
export { carriedView } from './carried-view';
