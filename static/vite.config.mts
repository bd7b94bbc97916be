import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

// A build that a test starts inherits NODE_ENV=test, and React would come in its development form: half as large again.
process.env['NODE_ENV'] = 'production';

/**
 * One build for all pages of the app, so that they share their chunks. Output: static/dist, one HTML file per manifest
 * entry. Relative addresses (`base`), because Forge serves the folder from a path that is not known beforehand; no
 * inline script (the preload polyfill), because Forge's content security policy refuses it.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // Preact stands in for React: the same components at a tenth of the weight (docs/decisions/0008).
  resolve: {
    alias: [
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/u, replacement: 'preact/compat' },
    ],
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rollupOptions: {
      input: {
        'space-page': resolve(import.meta.dirname, 'space-page.html'),
        'backlog-check': resolve(import.meta.dirname, 'backlog-check.html'),
        'space-settings': resolve(import.meta.dirname, 'space-settings.html'),
        'site-settings': resolve(import.meta.dirname, 'site-settings.html'),
      },
    },
  },
});
