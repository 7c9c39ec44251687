import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const WORKER = 'src/editor/offline/worker.ts';

/** The largest precached file, in bytes. */
const LARGEST = 5e6;

/**
 * Files that are not precached: not needed offline, or cached when first requested, as large networks and the WebGPU
 * backend are. The first document is there with what it shows at first.
 */
const LEFT_OUT =
  /^(sw\.js|assets\/webgpu-|specs\/invalid\/|(?!specs\/packs\/teaser\/).*\bpacks?\/|datasets\/.*\.webp$|models\/(googlenet|mini-inception-(early|plain))\/(icons\/|.*\.bin$))/;

interface Entry {
  url: string;
  /** Hash of the file; null where its name contains one. */
  revision: string | null;
}

/** Returns the precached files of a built site. */
export function precached(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path))
    .filter((path) => {
      const found = statSync(join(folder, path));
      return found.isFile() && found.size <= LARGEST;
    })
    .sort()
    .map((url) => ({ url, revision: url.startsWith('assets/') ? null : hashOf(join(folder, url)) }));
}

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

/** Writes `sw.js`: the service worker, with the list of precached files. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      // After all files are written.
      sequential: true,
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The site is built into no folder.');
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            PRECACHE: JSON.stringify(precached(dir)),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'es2022',
            rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
          },
        });
      },
    },
  };
}
