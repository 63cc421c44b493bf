/** The dialog for a named figure; fetched when it is asked for. */
export { default as Carry } from './Carry.svelte';
export { carriedFigure } from './carried-figure';
