import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, describe, expect, it } from 'vitest';
import { split } from '../../../src/base/pointer.ts';
import { serveLoopback } from '../../../src/cli/mcp/loopback.ts';
import { createServer } from '../../../src/cli/mcp/server.ts';
import { put } from '../../../src/language/trial.ts';
import { temporaryFolder } from '../../support/cli.ts';

const folder = await temporaryFolder();
const inside = join(folder.path, 'documents');
await mkdir(inside);
const root = pathToFileURL(`${inside}/`);

const [near, far] = InMemoryTransport.createLinkedPair();
await createServer(root, '0.0.0').connect(far);
const client = new Client({ name: 'test', version: '0.0.0' });
await client.connect(near);
afterAll(() => client.close());

/** Calls a tool, and reads the JSON of its answer. */
async function call(name: string, args: object, by = client) {
  const { content, isError = false } = (await by.callTool({
    name,
    arguments: args as Record<string, unknown>,
  })) as CallToolResult;
  const [first] = content;
  return { isError, said: first?.type === 'text' ? JSON.parse(first.text) : first };
}

const bars = (of: string) => ({
  contents: { top: { type: 'transform', of: { type: 'activation', of }, ops: [{ op: 'top', k: 3 }] } },
  interface: { type: 'infovis', mark: 'bars', content: '#top' },
});

describe('a language model', () => {
  it('writes a document, is told what is wrong, and mends it by the first fix', async () => {
    const document = bars('net/mixd4d/channel');
    const { said } = await call('validate', { document });
    expect(said).toMatchObject({ ok: false, diagnostics: [{ code: 'unknown-layer' }] });
    const [{ pointer, value }] = said.diagnostics[0].fixes;
    const mended = put(document, split(pointer), value);
    expect(mended).toEqual(bars('net/mixed4d/channel'));
    expect((await call('validate', { document: mended })).said).toEqual({ ok: true, diagnostics: [] });
  });

  it('compiles a stored document', async () => {
    await folder.write('documents/own.json', bars('net/mixed4d/channel'));
    const { said, isError } = await call('compile', { file: 'own.json' });
    expect([isError, Object.keys(said.contents)]).toEqual([false, ['top']]);
    expect(await call('compile', { document: '{' })).toMatchObject({
      isError: true,
      said: { diagnostics: [{ code: 'json-truncated' }] },
    });
  });

  it('computes a content, unless that is more than can be told', async () => {
    const { said } = await call('compute', { document: bars('net/output/neuron'), content: 'top' });
    expect(said).toMatchObject({ shape: [3], unit: expect.any(String) });
    const whole = { contents: { all: { type: 'activation', of: 'net/mixed4a/neuron' } } };
    const much = await call('compute', {
      document: {
        ...bars('net/output/neuron'),
        contents: { ...bars('net/output/neuron').contents, ...whole.contents },
      },
      content: 'all',
    });
    expect(much).toMatchObject({ isError: true, said: { code: 'mcp-large' } });
    const unknown = await call('compute', { document: bars('net/output/neuron'), content: 'topp' });
    expect(unknown).toMatchObject({ isError: true, said: { code: 'option-content' } });
  });

  it('reads the language, the reference and examples', async () => {
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toEqual(
      expect.arrayContaining(['vitrail://language', 'vitrail://examples', 'vitrail://reference/mark/bars']),
    );
    const read = async (uri: string) => (await client.readResource({ uri })).contents[0] as { text: string };
    expect((await read('vitrail://reference')).text).toContain('grad-cam');
    expect(JSON.parse((await read('vitrail://reference/mark/bars')).text)).toMatchObject({ name: 'bars' });
    expect(JSON.parse((await read('vitrail://examples/teaser')).text)).toHaveProperty('interface');
    await expect(read('vitrail://examples/..%2f..%2fpackage')).rejects.toThrow('There is no');
  });
});

describe('a file outside the folder', () => {
  it.each(['../secret.json', '/etc/hostname', 'sub/../../secret.json'])('is refused: %s', async (file) => {
    await folder.write('secret.json', bars('net/mixed4d/channel'));
    expect(await call('compile', { file })).toMatchObject({ isError: true, said: { code: 'mcp-outside' } });
  });

  it('is refused behind a link, and where a document names it', async () => {
    await folder.write('secret.json', bars('net/mixed4d/channel'));
    await symlink(join(folder.path, 'secret.json'), join(inside, 'link.json'));
    expect((await call('compile', { file: 'link.json' })).said.code).toBe('mcp-outside');
    const document = { networks: { net: { url: '../secret.json' } }, ...bars('net/mixed4d/channel') };
    expect((await call('validate', { document })).said.diagnostics[0].code).toBe('file-outside');
  });

  it('is no document, and none or two are none either', async () => {
    expect((await call('validate', {})).said.code).toBe('mcp-document');
    const both = { file: 'own.json', document: bars('net/mixed4d/channel') };
    expect((await call('validate', both)).said.code).toBe('mcp-document');
    expect((await call('validate', { file: 'none.json' })).said.code).toBe('no-file');
  });
});

describe('on a port', () => {
  it('answers clients of this machine, and no page of another origin', async () => {
    const served = await serveLoopback(() => createServer(root, '0.0.0'), 0);
    const other = new Client({ name: 'test', version: '0.0.0' });
    await other.connect(new StreamableHTTPClientTransport(new URL(served.url)) as Transport);
    const { said } = await call('validate', { document: bars('net/mixed4d/channel') }, other);
    expect(said).toEqual({ ok: true, diagnostics: [] });
    const ask = (headers: Record<string, string>) =>
      fetch(served.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json, text/event-stream',
          ...headers,
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
      });
    expect((await ask({ Origin: 'https://example.com' })).status).toBe(403);
    expect((await ask({})).status).toBe(200);
    expect((await fetch(new URL('/', served.url))).status).toBe(404);
    const { port } = new URL(served.url);
    await expect(serveLoopback(() => createServer(root, '0.0.0'), Number(port))).rejects.toMatchObject({
      code: 'port-taken',
    });
    await other.close();
    await served.close();
  });
});
