import { EXIT, usage } from '../usage.ts';

/** Serves the language to an editor by the Language Server Protocol, on the standard streams, until the editor ends it. */
export async function lsp(): Promise<number> {
  const library = await import('vscode-languageserver/node').catch(() => undefined);
  if (!library) throw usage('package-missing', { name: 'vscode-languageserver' });
  const { serveLanguage } = await import('./server.ts');
  const connection = library.createConnection(library.ProposedFeatures.all, process.stdin, process.stdout);
  serveLanguage(connection);
  await new Promise<void>((resolve) => connection.onExit(resolve));
  return EXIT.ok;
}
