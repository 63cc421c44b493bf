import type { Palette } from './chart';

/** Light and dark, as src/routes/tokens.css has them: for a file, which has no tokens. A test holds the two together. */
export const light: Palette = {
	ink: '#231c15',
	paper: '#fbf7ee',
	signal: '#b3341a',
	quiet: 'color-mix(in oklab, #231c15 46%, #fbf7ee)',
	faint: 'color-mix(in oklab, #231c15 16%, #fbf7ee)',
};

export const dark: Palette = {
	ink: '#f2e9db',
	paper: '#1a1613',
	signal: '#ff8a66',
	quiet: 'color-mix(in oklab, #f2e9db 52%, #1a1613)',
	faint: 'color-mix(in oklab, #f2e9db 20%, #1a1613)',
};

export const palettes = { light, dark } as const;
