import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { BESIDE, INDEX } from '../../src/editor/search/section.ts';
import { guidePages } from './guide.ts';
import { llmsFiles } from './llms.ts';
import { LOST, leadOn } from './lost.ts';
import { referencePages } from './reference.ts';
import { searchFile } from './search.ts';
import { type Assets, type Page, shell } from './shell.ts';

/** Script of all pages: the live example, the search, the theme. */
const SCRIPT = 'src/editor/pages/page.ts';

/** Script of the gallery's pages: the search. */
const BESIDE_SCRIPT = 'src/editor/search/beside.ts';

export const allPages = (): Page[] => [...guidePages(), ...referencePages()];

/**
 * Writes the pages of the guide and the reference, what language models read, and the index of the search, and serves
 * the pages and the index in development.
 */
export function pages(): Plugin {
  let site = '/';
  let folder = '';
  return {
    name: 'pages',
    configResolved({ base, build, root }) {
      // Relative addresses would depend on the path that was not found.
      if (base.startsWith('/')) site = base;
      folder = resolve(root, build.outDir);
    },
    configurePreviewServer: (server) => () => leadOn(server, folder),
    config: () => ({ build: { rolldownOptions: { input: ['index.html', SCRIPT, BESIDE_SCRIPT] } } }),
    configureServer: serve,
    generateBundle(_options, bundle) {
      const chunkOf = (file: string) => {
        const chunk = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(file),
        );
        return chunk?.type === 'chunk' ? chunk : this.error(`${file} was not built.`);
      };
      const script = chunkOf(SCRIPT);
      const styles = [...(script.viteMetadata?.importedCss ?? [])];
      const assets: Assets = { script: script.fileName, styles };
      for (const page of allPages()) {
        this.emitFile({ type: 'asset', fileName: page.path, source: shell(page, assets) });
      }
      this.emitFile({ type: 'asset', fileName: LOST.path, source: shell(LOST, assets, site) });
      // Under a name that stays the same, for pages that others write.
      const beside = { fileName: BESIDE, source: `import './${chunkOf(BESIDE_SCRIPT).fileName}';\n` };
      const files = [...llmsFiles(guidePages()), searchFile(), beside];
      for (const file of files) this.emitFile({ type: 'asset', ...file });
    },
  };
}

function serve({ middlewares, transformIndexHtml }: ViteDevServer): void {
  middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (path === INDEX) return response.end(searchFile().source);
    const page = allPages().find((one) => one.path === path);
    if (!page) return next();
    response.setHeader('Content-Type', 'text/html');
    response.end(await transformIndexHtml(`/${path}`, shell(page, { script: SCRIPT, styles: [] })));
  });
}
