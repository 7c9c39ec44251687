import { spawn } from 'node:child_process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, it } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { CLI } from '../support/cli.ts';

it('vitrail mcp answers on the standard streams, and ends with its client', async () => {
  const client = new Client({ name: 'test', version: '0.0.0' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'] }));
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['validate', 'compile', 'compute', 'render']);
  const file = 'specs/invalid/unknown-layer.json';
  const { content } = await client.callTool({ name: 'validate', arguments: { file } });
  expect(JSON.stringify(content)).toContain('unknown-layer');
  await client.close();
});

it('vitrail lsp answers on the standard streams, and ends when the editor says so', async () => {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.on('close', resolve));
  const editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  editor.listen();
  const started = await editor.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  expect(started).toMatchObject({ capabilities: { hoverProvider: true, completionProvider: {} } });
  await editor.sendRequest('shutdown');
  await editor.sendNotification('exit');
  expect(await ended).toBe(0);
});
