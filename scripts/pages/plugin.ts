import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { guidePages } from './guide.ts';
import { llmsFiles } from './llms.ts';
import { LOST, leadOn } from './lost.ts';
import { referencePages } from './reference.ts';
import { type Assets, type Page, shell } from './shell.ts';

/** Script of all pages: the live example, the search, the theme. */
const SCRIPT = 'src/editor/pages/page.ts';

export const allPages = (): Page[] => [...guidePages(), ...referencePages()];

/** Writes the pages of the guide and the reference and what language models read, and serves the pages in development. */
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
    config: () => ({ build: { rolldownOptions: { input: ['index.html', SCRIPT] } } }),
    configureServer: serve,
    generateBundle(_options, bundle) {
      const script = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(SCRIPT),
      );
      if (script?.type !== 'chunk') this.error(`${SCRIPT} was not built.`);
      const styles = [...(script.viteMetadata?.importedCss ?? [])];
      const assets: Assets = { script: script.fileName, styles };
      for (const page of allPages()) {
        this.emitFile({ type: 'asset', fileName: page.path, source: shell(page, assets) });
      }
      this.emitFile({ type: 'asset', fileName: LOST.path, source: shell(LOST, assets, site) });
      for (const file of llmsFiles(guidePages())) this.emitFile({ type: 'asset', ...file });
    },
  };
}

function serve({ middlewares, transformIndexHtml }: ViteDevServer): void {
  middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = allPages().find((one) => one.path === path);
    if (!page) return next();
    response.setHeader('Content-Type', 'text/html');
    response.end(await transformIndexHtml(`/${path}`, shell(page, { script: SCRIPT, styles: [] })));
  });
}
