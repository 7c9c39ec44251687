import { cpSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { bundledScripts } from './scripts/bundled/plugin.ts';
import { offline } from './scripts/offline/plugin.ts';
import { pages } from './scripts/pages/plugin.ts';

/** WASM threads need shared memory, which a page has only when it is isolated from other origins. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What scripts are written for. */
const TARGET = 'es2022';

/** Browsers that know `light-dark()`: rewritten for older ones, colours would follow the system alone. */
export const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** Networks, pictures and documents are served as they lie in the project. */
function staticFolders(...folders: string[]): Plugin {
  return {
    name: 'static-folders',
    apply: 'build',
    writeBundle({ dir }) {
      for (const folder of folders) cpSync(folder, resolve(dir!, folder), { recursive: true });
    },
  };
}

/**
 * The threaded WASM backend sends the source text of its module to its threads. A minifier that sees the whole file
 * simplifies a test of the enclosing `_scriptDir`, which the text alone doesn't have: settle the test beforehand.
 */
export function selfContainedThreads(): Plugin {
  return {
    name: 'self-contained-threads',
    transform(code, id) {
      if (!id.includes('tfjs-backend-wasm-threaded-simd.js')) return undefined;
      return code
        .replace(/typeof _scriptDir !== "undefined" && _scriptDir/, 'false')
        .replace(/(mainScriptUrlOrBlob"\])\s*\|\|\s*_scriptDir/, '$1');
    },
  };
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: false,
  define: { 'import.meta.env.VITRAIL_VERSION': JSON.stringify(version) },
  build: {
    outDir: 'dist/site',
    target: TARGET,
    cssTarget: CSS_TARGET,
    chunkSizeWarningLimit: 2000,
    // The editor takes the grammar of codemirror-json5, and none of what that reads with json5.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /node_modules\/json5\//, sideEffects: false }] },
    },
  },
  worker: { format: 'es', plugins: () => [selfContainedThreads()] },
  server: { headers: ISOLATED },
  preview: { headers: ISOLATED },
  optimizeDeps: { entries: ['index.html', 'src/runtime/device/worker.ts'] },
  plugins: [
    selfContainedThreads(),
    bundledScripts({ target: TARGET, cssTarget: CSS_TARGET }),
    staticFolders('models', 'datasets', 'specs', 'docs/operators', 'docs/guide/packs'),
    pages(),
    offline(),
  ],
});
