/** Paper and ink of src/routes/tokens.css, for what knows no tokens: the manifest, the browser's bar, a page without styles. A test holds them together. */
export const colours = {
	light: { paper: '#fbf7ee', ink: '#231c15', signal: '#b3341a' },
	dark: { paper: '#1a1613', ink: '#f2e9db', signal: '#ff8a66' },
} as const;
