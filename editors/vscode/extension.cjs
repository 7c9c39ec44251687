const { commands, ViewColumn, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const LANGUAGE = 'vitrail';

/** @type {LanguageClient | undefined} */
let client;

/** Starts `vitrail lsp`, and adds the command that shows a document beside its text. */
async function activate({ subscriptions }) {
  const [command, ...args] = workspace.getConfiguration('vitrail').get('command');
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath;
  const server = { command, args: [...args, 'lsp', '--stdio'], options: { cwd } };
  client = new LanguageClient('vitrail', 'Vitrail', server, { documentSelector: [{ language: LANGUAGE }] });
  subscriptions.push(commands.registerCommand('vitrail.preview', () => preview(subscriptions)));
  await client.start();
}

/** Shows the active document beside its text, and again whenever it is saved. */
async function preview(subscriptions) {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE) return;
  const uri = document.uri.toString();
  const address = await client.sendRequest('vitrail/preview', { uri });
  const name = workspace.asRelativePath(document.uri);
  const panel = window.createWebviewPanel('vitrail', name, ViewColumn.Beside, { enableScripts: true });
  const show = () => {
    panel.webview.html = pageOf(address, Date.now());
  };
  show();
  const saved = workspace.onDidSaveTextDocument((one) => {
    if (one.uri.toString() === uri) show();
  });
  panel.onDidDispose(() => saved.dispose());
  subscriptions.push(panel);
}

/** A page with the server's page in a frame; `turn` makes it another page, so that it is loaded anew. */
const pageOf = (address, turn) => `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${new URL(address).origin}; style-src 'unsafe-inline'">
<style>html, body, iframe { margin: 0; width: 100%; height: 100vh; border: 0; }</style>
<iframe src="${address}?${turn}"></iframe>`;

const deactivate = () => client?.stop();

module.exports = { activate, deactivate };
