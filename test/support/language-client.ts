import { PassThrough } from 'node:stream';
import {
  createConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { serveLanguage } from '../../src/cli/lsp/server.ts';

/** An editor that speaks to the language server in this process. */
export interface LanguageClient {
  /** Opens a document and returns what is said of it first. */
  open(uri: string, text: string): Promise<Diagnostic[]>;
  /** Replaces its text and returns what is said of that. */
  change(uri: string, text: string): Promise<Diagnostic[]>;
  request<A>(method: string, params: object): Promise<A>;
  close(): void;
}

/** Starts a language server and an editor that is connected to it. */
export async function languageClient(): Promise<LanguageClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serveLanguage(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)));
  const editor: ProtocolConnection = createProtocolConnection(
    new StreamMessageReader(down),
    new StreamMessageWriter(up),
  );
  const told = new Map<string, (found: Diagnostic[]) => void>();
  editor.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) =>
    told.get(`${uri} ${version}`)?.(diagnostics),
  );
  editor.listen();
  await editor.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  let version = 0;
  const said = (uri: string) =>
    new Promise<Diagnostic[]>((resolve) => told.set(`${uri} ${version}`, resolve));
  return {
    async open(uri, text) {
      const first = said(uri);
      const textDocument = { uri, languageId: 'json', version, text };
      await editor.sendNotification('textDocument/didOpen', { textDocument });
      return first;
    },
    async change(uri, text) {
      version++;
      const next = said(uri);
      const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
      await editor.sendNotification('textDocument/didChange', params);
      return next;
    },
    request: (method, params) => editor.sendRequest(method, params),
    close: () => editor.dispose(),
  };
}
