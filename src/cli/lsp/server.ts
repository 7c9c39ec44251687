import {
  CodeActionKind,
  type Connection,
  ResponseError,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../../language/complete.ts';
import { fixesFor } from '../../language/fixes.ts';
import { hover } from '../../language/hover.ts';
import { definitionAt, referencesAt, renamingAt } from '../../language/navigate.ts';
import type { Served } from '../render/serve.ts';
import { actionOf, completionOf, diagnosticOf, editOf, hoverOf, rangeOf } from './convert.ts';
import { servePreview } from './preview.ts';
import { Watched } from './watched.ts';

/** The pause in typing before a text is compiled, in milliseconds. */
const PAUSE = 250;

/** The protocol's code of a request that can't be met (`RequestFailed`). */
const REFUSED = -32803;

/** Serves the language to an editor: diagnostics, completion, documentation, fixes, definitions and renaming. */
export function serveLanguage(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const watched = new Map<string, Watched>();
  const previews = new Map<string, Promise<Served>>();

  const compiled = async (uri: string) => {
    const text = documents.get(uri);
    const one = watched.get(uri);
    return text && one && { text, one, ...(await one.compile(text.getText())) };
  };
  const publish = async (uri: string) => {
    const found = await compiled(uri);
    // A newer text has its own turn.
    if (!found || documents.get(uri)?.version !== found.text.version) return;
    const { text, diagnostics } = found;
    const shown = diagnostics.map((one) => diagnosticOf(one, text));
    await connection.sendDiagnostics({ uri, version: text.version, diagnostics: shown });
  };

  documents.onDidOpen(({ document: { uri } }) => watched.set(uri, new Watched(uri)));
  documents.onDidChangeContent(({ document: { uri } }) => {
    const one = watched.get(uri);
    one?.later(one.isNew ? 0 : PAUSE, () => void publish(uri));
  });
  documents.onDidClose(({ document: { uri } }) => {
    watched.get(uri)?.later(0, () => {});
    watched.delete(uri);
    void previews.get(uri)?.then(({ close }) => close());
    previews.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onInitialize(() => ({
    serverInfo: { name: 'vitrail' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: ['"', '#', '/'] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
    },
  }));

  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const found = await compiled(uri);
    if (!found) return null;
    const { text, around } = found;
    const completion = complete(text.getText(), text.offsetAt(position), around);
    return completion ? completionOf(completion, text) : null;
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const found = await compiled(uri);
    if (!found) return null;
    const { text, around } = found;
    const about = hover(text.getText(), text.offsetAt(position), around);
    return about ? hoverOf(about, text) : null;
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const found = await compiled(uri);
    if (!found) return [];
    const { text, around, diagnostics } = found;
    const [from, to] = [text.offsetAt(range.start), text.offsetAt(range.end)];
    const here = diagnostics.filter(({ range: at = NOWHERE }) => at.from <= to && at.to >= from);
    return here.flatMap((one) =>
      fixesFor(text.getText(), one, around).map((fix, i) => actionOf(fix, one, i === 0, text)),
    );
  });

  const at = <A>(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    find: (text: TextDocument, offset: number) => A,
  ): A | null => {
    const text = documents.get(uri);
    return text ? find(text, text.offsetAt(position)) : null;
  };
  connection.onDefinition((params) =>
    at(params, (text, offset) => {
      const range = definitionAt(text.getText(), offset);
      return range ? { uri: text.uri, range: rangeOf(range, text) } : null;
    }),
  );
  connection.onReferences((params) =>
    at(params, (text, offset) =>
      referencesAt(text.getText(), offset).map((range) => ({ uri: text.uri, range: rangeOf(range, text) })),
    ),
  );
  connection.onPrepareRename((params) =>
    at(params, (text, offset) => {
      const found = renamingAt(text.getText(), offset);
      return found ? { range: rangeOf(found.range, text), placeholder: found.name } : null;
    }),
  );
  connection.onRenameRequest((params) =>
    at(params, (text, offset) => {
      const found = renamingAt(text.getText(), offset);
      if (!found) return null;
      const refusal = found.refuse(params.newName);
      if (refusal !== undefined) throw new ResponseError(REFUSED, refusal);
      return { changes: { [text.uri]: found.edits(params.newName).map((edit) => editOf(edit, text)) } };
    }),
  );

  // No part of the protocol: the address of a page that shows an open document.
  connection.onRequest('vitrail/preview', async ({ uri }: { uri: string }) => {
    const serving = previews.get(uri) ?? servePreview(uri, () => documents.get(uri)?.getText() ?? '');
    previews.set(uri, serving);
    serving.catch(() => previews.delete(uri));
    return (await serving).url;
  });

  documents.listen(connection);
  connection.listen();
}

/** Diagnostics without a place are of the whole document, and shown at its beginning. */
const NOWHERE = { from: 0, to: 0 };
