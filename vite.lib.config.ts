import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { CSS_TARGET, selfContainedThreads } from './vite.config.ts';

const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'dependencies' | 'optionalDependencies' | 'peerDependencies', Record<string, string>>;
const installed = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });

/** Dependencies are installed beside the library; files that are asked for as addresses travel with it. */
const isExternal = (id: string): boolean =>
  id.startsWith('node:') ||
  (!id.includes('?') && installed.some((name) => id === name || id.startsWith(`${name}/`)));

/** Gives `file.wasm?url` as an address relative to the module, where a library would get the bytes inlined. */
function wasmBeside(): Plugin {
  return {
    name: 'wasm-beside',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.wasm?url')) return undefined;
      const file = id.slice(0, -'?url'.length);
      const name = file.slice(file.lastIndexOf('/') + 1);
      const reference = this.emitFile({ type: 'asset', name, source: readFileSync(file) });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

/** The command is run by its name: `npx vitrail` in a checkout as where the package is installed. */
function command(name: string, file: string): Plugin {
  return {
    name: 'command',
    writeBundle({ dir }) {
      const built = join(dir!, file);
      chmodSync(built, 0o755);
      if (process.platform === 'win32' || !existsSync('node_modules/.bin')) return;
      const link = join('node_modules/.bin', name);
      rmSync(link, { force: true });
      symlinkSync(relative('node_modules/.bin', built), link);
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/lib',
    target: 'es2022',
    cssTarget: CSS_TARGET,
    lib: {
      entry: {
        index: 'src/index.ts',
        embed: 'src/embed/index.ts',
        element: 'src/embed/element.ts',
        node: 'src/node.ts',
        cli: 'src/cli/index.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: isExternal,
      // All in one folder: two levels below the package's, as the sources are.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [selfContainedThreads()],
    // One file: another bundler that finds its address copies that file, and none that it would import.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  plugins: [wasmBeside(), command('vitrail', 'cli.js')],
});
