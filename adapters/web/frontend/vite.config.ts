// Three pages, one build: `/` for colleagues, `/console/` for IT, `/teams/` for the tab in Teams.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.AJAR_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      // Speech is not offered: two megabytes that no page needs to load.
      'botframework-directlinespeech-sdk': here('./src/chat/noSpeech.ts'),
      'microsoft-cognitiveservices-speech-sdk': here('./src/chat/noSpeech.ts'),
      'web-speech-cognitive-services': here('./src/chat/noSpeech.ts'),
      // The -es5 twins are made by install scripts, and no install script runs here.
      'p-defer-es5': here('./src/chat/pDefer.ts'),
      'markdown-it-attrs-es5': 'markdown-it-attrs',
    },
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Inlined assets would be data: URLs, which the server's policy allows for images only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
    rollupOptions: {
      input: {
        chat: here('./index.html'),
        console: here('./console/index.html'),
        teams: here('./teams/index.html'),
      },
    },
  },
  server: {
    proxy: {
      '/api': { target: server, ws: true },
      '/v3': { target: server, ws: true },
    },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
});
