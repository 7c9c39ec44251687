import { escaped } from '../page/page.ts';

/** Options of the page that draws a document. */
export interface PageOptions {
  /** Address of the document. */
  document: string;
  /** Address of the folder of its pack. */
  pack?: string;
  type: 'png' | 'svg';
  scale: number;
  theme: 'light' | 'dark';
}

/** Paths of the page and of its script. */
export const PAGE = '/vitrail-render.html';
const SCRIPT = '/vitrail-render.js';

/** Returns a page, and its script, that draws a document: `rendered` resolves to the picture (base64). */
export function renderingPage(options: PageOptions): Record<string, string> {
  return {
    [PAGE]: `<!doctype html>
<meta charset="utf-8">
<title>Rendering</title>
<style>:root { color-scheme: ${options.theme} } body { margin: 0; padding: 16px; }</style>
<div id="place"></div>
<script type="module" src="${SCRIPT}" data-options="${escaped(JSON.stringify(options))}"></script>
`,
    [SCRIPT]: script,
  };
}

const script = `
import { embed } from './vitrail/embed.js';

const { options } = document.querySelector('script[data-options]').dataset;
const { document: address, pack, type, scale, theme } = JSON.parse(options);

async function render() {
  const shown = await embed('#place', address, {
    pack, loader: { base: './vitrail/' }, live: 'always', actions: false, theme,
  });
  await shown.ready;
  await shown.interface.complete();
  await shown.session.pictures.settled();
  const faults = shown.diagnostics.filter(({ severity }) => severity === 'error');
  const image = await shown.toImage({ type, scale });
  const bytes = new Uint8Array(await image.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { image: btoa(text), faults };
}

globalThis.rendered = render().catch((error) => ({ faults: [{ message: error.message, hint: error.hint }] }));
`;
