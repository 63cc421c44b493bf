/** Where the built site is, and below which path it is published: '' or '/x'. The same two that svelte.config.js reads. */
export const buildDir = process.env['BUILD_DIR'] ?? 'build';
export const basePath = process.env['BASE_PATH'] ?? '';
