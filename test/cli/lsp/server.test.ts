import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Text } from '@codemirror/state';
import { afterAll, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem, Hover, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { markOf } from '../../../src/editor/codemirror/problems.ts';
import { Live } from '../../../src/editor/model/live.ts';
import { absolute } from '../../../src/embed/absolute.ts';
import { ManifestCache } from '../../../src/runtime/loader/manifest-cache.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { languageClient } from '../../support/language-client.ts';

const INVALID = new URL('../../../specs/invalid/', import.meta.url);
const folder = await temporaryFolder();
const client = await languageClient();
afterAll(() => client.close());

/** What the page says of a text: compiled by the editor, underlined by CodeMirror. */
async function inThePage(text: string) {
  const cache = new ManifestCache(nodeLoader([INVALID]));
  const screen = { open: () => {}, replace: () => {}, clear: () => {} };
  const live = new Live(screen, (sources) => cache.of(absolute(sources, INVALID)));
  live.begin();
  const { diagnostics } = (await live.show(text))!;
  const document = TextDocument.create('file:///page.json', 'json', 0, text);
  return diagnostics.map((found) => {
    const { from, to, severity, message } = markOf(found, Text.of(text.split('\n')));
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    return { code: found.code, severity, message, range };
  });
}

const SEVERITIES = ['', 'error', 'warning', 'info'];

it('is told of every wrong document what the page tells', async () => {
  const files = readdirSync(INVALID).filter((file) => file !== 'index.json');
  const both = files.map(async (file) => {
    const text = readFileSync(new URL(file, INVALID), 'utf8');
    const found = await client.open(new URL(file, INVALID).href, text);
    const told = found.map(({ code, severity, message, range }) => {
      return { code, severity: SEVERITIES[severity!], message, range };
    });
    return [file, told, await inThePage(text)] as const;
  });
  for (const [file, told, wanted] of await Promise.all(both)) {
    expect([file, told]).toEqual([file, wanted]);
    expect(told.length).toBeGreaterThan(0);
  }
}, 60_000);

/** Opens a text with `|` for the cursor. */
async function opened(marked: string) {
  const text = marked.replace('|', '');
  const uri = new URL(`written-${count++}.json`, INVALID).href;
  const diagnostics = await client.open(uri, text);
  const document = TextDocument.create(uri, 'json', 0, text);
  const position = document.positionAt(Math.max(0, marked.indexOf('|')));
  return { uri, text, document, diagnostics, at: { textDocument: { uri }, position } };
}
let count = 0;

const element = (content: string): string =>
  `{"interface": {"type": "infovis", "mark": "bars", "content": ${content}}}`;

describe('an editor', () => {
  it('completes with fields to be changed, in the order of the page', async () => {
    const { at, document } = await opened(element('{"type": "activation", "of": "net/mixed4d/|"}'));
    const items = await client.request<CompletionItem[]>('textDocument/completion', at);
    const [first] = items.toSorted((a, b) => a.sortText!.localeCompare(b.sortText!));
    expect(first).toMatchObject({ label: 'channel', filterText: '"net/mixed4d/channel' });
    const edit = first!.textEdit as TextEdit;
    expect(TextDocument.applyEdits(document, [edit])).toBe(
      element('{"type": "activation", "of": "net/mixed4d/channel"}'),
    );
    const keys = await opened('{"interface": {"type": "infovis", |}}');
    const offered = await client.request<CompletionItem[]>('textDocument/completion', keys.at);
    const mark = offered.find(({ label }) => label === 'mark')!;
    expect((mark.textEdit as TextEdit).newText).toMatch(/^"mark": "\$\{1:[a-z]+\}"$/);
  });

  it('shows documentation', async () => {
    const { at } = await opened(element('{"type": "activation", "of": "net/mix|ed4d/channel"}'));
    const { contents } = await client.request<Hover & { contents: { value: string } }>(
      'textDocument/hover',
      at,
    );
    expect(contents.value).toContain('mixed4d');
  });

  it('fixes what the page fixes, and nothing is said then', async () => {
    const { uri, text, document, diagnostics } = await opened(
      element('{"type": "activation", "of": "net/mixd4d/channel"}'),
    );
    const [found] = diagnostics;
    const params = { textDocument: { uri }, range: found!.range, context: { diagnostics } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const [first] = actions;
    expect(first).toMatchObject({ title: 'Change to "net/mixed4d/channel"', isPreferred: true });
    const mended = TextDocument.applyEdits(document, first!.edit!.changes![uri]!);
    expect(mended).toBe(text.replace('mixd4d', 'mixed4d'));
    expect(await client.change(uri, mended)).toEqual([]);
  });

  it('goes to definitions, and renames in all places or says why not', async () => {
    const { uri, at, document, text } = await opened(
      `{"contents": {"a": {"type": "activation", "of": "net/mixed4d/channel"}, "b": "net/input/whole"}, ${element('"#|a"').slice(1)}`,
    );
    const found = await client.request<{ range: { start: never } }>('textDocument/definition', at);
    expect(document.offsetAt(found.range.start)).toBe(text.indexOf('"a"') + 1);
    const renamed = await client.request<{ changes: Record<string, TextEdit[]> }>('textDocument/rename', {
      ...at,
      newName: 'cube',
    });
    expect(TextDocument.applyEdits(document, renamed.changes[uri]!)).toBe(
      text.replace('"a"', '"cube"').replace('#a', '#cube'),
    );
    await expect(client.request('textDocument/rename', { ...at, newName: 'b' })).rejects.toThrow(
      'There is a content b already.',
    );
  });

  it('shows a page of the document as it is written, and of the folder beside it', async () => {
    await folder.write('beside.json', { beside: true });
    const uri = pathToFileURL(`${folder.path}/shown.json`).href;
    await client.open(uri, element('"net/input/whole"'));
    const page = await client.request<string>('vitrail/preview', { uri });
    expect(await (await fetch(page)).text()).toContain('<vitrail-view src="./document/shown.json"');
    const text = element('{"type": "activation", "of": "net/output/neuron"}');
    await client.change(uri, text);
    const read = async (address: string) => fetch(new URL(address, page));
    expect(await (await read('document/shown.json')).text()).toBe(text);
    expect(await (await read('document/beside.json')).json()).toEqual({ beside: true });
    expect((await read('vitrail/vitrail.js')).status).toBe(200);
    expect((await read('document/..%2f..%2fetc/hostname')).status).toBe(404);
  });

  it('may read no file outside the folder of the document', async () => {
    await folder.write('outside.json', {});
    const uri = pathToFileURL(`${folder.path}/documents/own.json`).href;
    const text = `{"networks": {"net": {"url": "../outside.json"}}, ${element('"net/input/whole"').slice(1)}`;
    expect((await client.open(uri, text)).map(({ code }) => code)).toContain('file-outside');
  });
});
