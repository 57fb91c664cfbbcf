import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:8000';
export default defineConfig({
  base: '/app/',
  plugins: [react(), tailwind()],
  // The server puts a fresh nonce in its place with every answer.
  html: { cspNonce: 'vouch-page-nonce' },
  build: {
    target: 'baseline-widely-available',
    // Small assets stay files: the page's policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // All but the pages and their modules is the API's, sockets too.
    proxy: { '^/(?!app(/|$))': { target: api, ws: true } },
  },
});
