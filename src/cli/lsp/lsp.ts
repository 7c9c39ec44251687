import { installed } from '../installed.ts';
import { EXIT } from '../usage.ts';

/**
 * Serves the language to an editor by the Language Server Protocol, on the standard streams, until the editor ends it.
 * UsageError `package-missing`.
 */
export async function lsp(): Promise<number> {
  const library = await installed('vscode-languageserver', () => import('vscode-languageserver/node'));
  const { serveLanguage } = await import('./server.ts');
  const connection = library.createConnection(library.ProposedFeatures.all, process.stdin, process.stdout);
  serveLanguage(connection);
  await new Promise<void>((resolve) => connection.onExit(resolve));
  return EXIT.ok;
}
