import { defineConfig } from 'vite';
import { messages } from './src/base/messages.ts';
import { CSS_TARGET, selfContainedThreads } from './vite.config.ts';

const missing = messages['part-missing'];
const PART_MISSING = { code: 'part-missing', message: missing.message({}), hint: missing.hint?.({}) };

/** The embed by itself, for pages without a bundler: nothing is imported from elsewhere. */
export default defineConfig({
  base: './',
  publicDir: false,
  define: { PART_MISSING: JSON.stringify(PART_MISSING) },
  build: {
    outDir: 'dist/embed',
    target: 'es2022',
    cssTarget: CSS_TARGET,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: {
        embed: 'src/embed/standalone.ts',
        vitrail: 'src/embed/script.ts',
        widget: 'src/embed/widget.ts',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es', plugins: () => [selfContainedThreads()] },
  plugins: [selfContainedThreads()],
});
