import { extname } from 'node:path';
import { fileNameAt } from '../../base/address.ts';
import { type Diagnostic, inSentences } from '../../base/diagnostic.ts';
import { LIMITS } from '../../runtime/loader/loader.ts';
import { type DocumentFile, loaderFor, openDocument } from '../document.ts';
import { writeWhole } from '../files/write.ts';
import { numberIn } from '../number.ts';
import { bundledFolder, embedFolder, packBeside } from '../page/files.ts';
import { note } from '../print.ts';
import { inWords, isError } from '../report.ts';
import { compileWith } from '../settings.ts';
import { EXIT, usage } from '../usage.ts';
import { launchChromium } from './chromium.ts';
import { PAGE, type PageOptions, renderingPage } from './page.ts';
import { ISOLATED, serve } from './serve.ts';

/** Options of `vitrail render`. */
export interface RenderOptions {
  out: string;
  set: string[];
  scale: string;
  width: string;
  theme: string;
}

type Look = Omit<PageOptions, 'document' | 'pack'> & { width: number };

/** Draws a document as a page shows it once everything is computed, and stores it as PNG or SVG. */
export async function render(path: string, options: RenderOptions): Promise<number> {
  const look = lookOf(options);
  const file = await openDocument(path);
  const { diagnostics, image, faults } = await drawWith(file, options.set, look);
  for (const found of diagnostics) if (found.severity !== 'info') note(inWords(found, file));
  for (const found of faults) note(inSentences(found));
  if (!image) return EXIT.fault;
  await writeWhole(options.out, image);
  return faults.length === 0 ? EXIT.ok : EXIT.fault;
}

/** Draws a document with other values of its params, unless it has errors. */
export async function drawWith(
  file: DocumentFile,
  set: string[],
  look: Look,
): Promise<{ diagnostics: Diagnostic[] } & Drawn> {
  const { program, parsed, diagnostics } = await compileWith(file, set);
  if (!program || diagnostics.some(isError)) return { diagnostics, faults: [] };
  const text = set.length === 0 ? file.text : JSON.stringify(parsed.value);
  return { diagnostics, ...(await draw({ ...file, text }, look)) };
}

/** A picture of a document, and the faults of what could not be computed. */
interface Drawn {
  image?: Uint8Array;
  faults: Pick<Diagnostic, 'message' | 'hint'>[];
}

/** Draws a document. */
export async function draw(
  { url, text }: Pick<DocumentFile, 'url' | 'text'>,
  { width, ...look }: Look,
): Promise<Drawn> {
  const loader = loaderFor({ url });
  const name = fileNameAt(url) || 'document.json';
  const packed = await packBeside(url, loader);
  const shown = {
    document: `.${FOLDER}${encodeURIComponent(name)}`,
    ...(packed && { pack: `.${FOLDER}${packed.address}` }),
    ...look,
  };
  // First, so that nothing else is left running where there is none.
  const browser = await launchChromium();
  const served = await serve(
    {
      // The page may read the same files of the document's folder as any command.
      [FOLDER]: (address) => loader.load(new URL(address, url), { limit: LIMITS.weights }),
      '/vitrail/': embedFolder(),
      '/vitrail/models/': bundledFolder(),
    },
    { [FOLDER + name]: text, ...renderingPage(shown) },
    ISOLATED,
  );
  try {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: look.theme });
    page.setDefaultTimeout(0);
    await page.goto(new URL(PAGE, served.url).href);
    const found = (await page.evaluate('rendered')) as { image?: string; faults: Diagnostic[] };
    return { ...(found.image && { image: Buffer.from(found.image, 'base64') }), faults: found.faults };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The path below which the folder of the document is served. */
const FOLDER = '/document/';

function lookOf({ out, scale, width, theme }: RenderOptions): Look {
  const type = extname(out).slice(1).toLowerCase();
  if (type !== 'png' && type !== 'svg') {
    throw usage('option-out', { path: out });
  }
  if (theme !== 'light' && theme !== 'dark') {
    throw usage('option-theme', { theme });
  }
  return { type, theme, scale: numberIn('scale', scale, 0.1, 8), width: numberIn('width', width, 200, 8000) };
}
