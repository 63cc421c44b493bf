/** What an own survey as peer group needs: fetched when a reader asks for it, so that the page itself stays light. */
export { readPanel, tooLarge } from '../benchmark/panel/read-panel';
export { default as PanelView } from './PanelView.svelte';
