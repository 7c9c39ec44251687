import { fileURLToPath } from 'node:url';
import { fileNameAt } from '../../base/address.ts';
import { LIMITS } from '../../runtime/loader/loader.ts';
import { loaderFor } from '../document.ts';
import { PACKAGE } from '../node-loader.ts';
import { bundledFolder, embedFolder } from '../page/files.ts';
import { pageOf, viewOf } from '../page/page.ts';
import { STYLE } from '../page/style.ts';
import { type Served, serve } from '../render/serve.ts';

/** Paths of the files of the document's folder, of those of the package, and of the page. */
const [FOLDER, FILES, PAGE] = ['/document/', '/vitrail/', '/preview.html'];

/**
 * Serves a page that shows a document as it is in the editor whenever the page is loaded, to this machine only.
 * @param textOf returns the present text
 * @returns the server; its `url` is that of the page. UsageError `embed-missing`.
 */
export async function servePreview(uri: string, textOf: () => string): Promise<Served> {
  const url = new URL(uri);
  const name = fileNameAt(url) || 'document.json';
  const loader = loaderFor({ url });
  const src = `.${FOLDER}${encodeURIComponent(name)}`;
  const served = await serve(
    {
      [FOLDER]: (address) => loader.load(new URL(address, url), { limit: LIMITS.weights }),
      [FILES]: embedFolder(),
      [`${FILES}models/`]: bundledFolder(),
      [`${FILES}datasets/`]: fileURLToPath(new URL('datasets/', PACKAGE)),
    },
    {
      get [FOLDER + name]() {
        return textOf();
      },
      [`${FILES}page.css`]: STYLE,
      [PAGE]: pageOf(name, `.${FILES}`, [viewOf({ title: name, src }, `.${FILES}`)]),
    },
    {},
  );
  return { ...served, url: new URL(PAGE, served.url).href };
}
