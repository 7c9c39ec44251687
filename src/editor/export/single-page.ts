import { toBase64 } from '../../base/base64.ts';
import type { Program } from '../../compiler/program.ts';
import { CONTENTS_ID, type SingleContents } from '../../embed/single/contents.ts';
import type { PresentPack } from './present-pack.ts';

/** The page loads nothing, and is not allowed to. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; worker-src blob:";

const STYLE = `
  :root { color-scheme: light dark; background: light-dark(#ffffff, #16181a); }
  body { max-width: 1200px; margin: 0 auto; padding: 24px; }
`;

/** Returns a page in one file: the script, the document, and a pack of its values and pictures. */
export async function singlePage(text: string, program: Program, pack: PresentPack): Promise<string> {
  const { default: address } = await import('../../embed/single/page.ts?bundled');
  const script = await (await fetch(address)).text();
  return withContents(script, { text, program, pack: { manifest: pack.manifest, files: inBase64(pack) } });
}

/** Returns the page for a script and its contents. */
export function withContents(script: string, contents: SingleContents): string {
  const { program } = contents;
  const json = JSON.stringify(contents).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inHtml(program.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main></main>',
    `<script type="application/json" id="${CONTENTS_ID}">${json}</script>`,
    `<script>${inScript(script)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function inBase64({ files }: PresentPack): Record<string, string> {
  const encoded = Object.entries(files).map(([name, bytes]) => [name, toBase64(bytes)] as const);
  return Object.fromEntries(encoded);
}

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Escapes what would end or change the surrounding script element, as the HTML standard advises; it occurs only within
 * strings.
 */
const inScript = (code: string): string => code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
