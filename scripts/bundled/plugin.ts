import { build, type Plugin, type Rolldown } from 'vite';

const QUERY = '?bundled';

/**
 * `import address from './page.ts?bundled'`: the address of one plain script that contains the module and all its
 * imports, for pages that may load nothing.
 */
export function bundledScripts(options: { target: string; cssTarget: string[] }): Plugin {
  let serving = false;
  return {
    name: 'bundled-scripts',
    enforce: 'pre',
    configResolved({ command }) {
      serving = command === 'serve';
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const code = await bundle(id.slice(0, -QUERY.length), options);
      // A server of sources has no folder for what is made of them.
      if (serving) {
        return `export default 'data:text/javascript;base64,${Buffer.from(code).toString('base64')}';`;
      }
      const reference = this.emitFile({ type: 'asset', name: 'page.js', source: code });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

async function bundle(entry: string, { target, cssTarget }: { target: string; cssTarget: string[] }) {
  const [{ output }] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target,
      cssTarget,
      lib: { entry, formats: ['iife'], name: 'vitrail' },
      rolldownOptions: {
        output: { codeSplitting: false },
        // Such a page has no files beside it.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  })) as [Rolldown.RolldownOutput];
  return output[0].code;
}
