import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { afterAll, expect, it } from 'vitest';

const FOLDER = new URL('../../editors/vscode/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', FOLDER), 'utf8'));

/** What stands in for VS Code: it remembers what it is told to do. */
const told = {
  server: undefined as unknown,
  asked: undefined as unknown,
  run: new Map<string, () => Promise<void>>(),
  panel: { webview: { html: '' }, onDidDispose: () => {} },
  saved: (_: object) => {},
};
const document = { languageId: 'vitrail', uri: 'file:///a.vitrail.json' };
const vscode = {
  commands: { registerCommand: (name: string, run: () => Promise<void>) => told.run.set(name, run) },
  ViewColumn: { Beside: -2 },
  window: { activeTextEditor: { document }, createWebviewPanel: () => told.panel },
  workspace: {
    getConfiguration: () => ({
      get: () => manifest.contributes.configuration.properties['vitrail.command'].default,
    }),
    workspaceFolders: [{ uri: { fsPath: '/folder' } }],
    asRelativePath: () => 'a.vitrail.json',
    onDidSaveTextDocument: (saved: typeof told.saved) => {
      told.saved = saved;
      return { dispose: () => {} };
    },
  },
};
class LanguageClient {
  constructor(_id: string, _name: string, server: object) {
    told.server = server;
  }
  start = async () => {};
  stop = async () => {};
  sendRequest = async (...asked: unknown[]) => {
    told.asked = asked;
    return 'http://localhost:1/preview.html';
  };
}

const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (name, ...rest) =>
  name === 'vscode'
    ? vscode
    : name === 'vscode-languageclient/node'
      ? { LanguageClient }
      : load(name, ...rest);
afterAll(() => {
  loader._load = load;
});

it('the extension starts the language server, and shows its page anew when a document is saved', async () => {
  const { activate, deactivate } = createRequire(import.meta.url)(new URL(manifest.main, FOLDER).pathname);
  await activate({ subscriptions: [] });
  expect(told.server).toEqual({
    command: 'npx',
    args: ['vitrail', 'lsp', '--stdio'],
    options: { cwd: '/folder' },
  });
  const [{ command }] = manifest.contributes.commands;
  await told.run.get(command)!();
  expect(told.asked).toEqual(['vitrail/preview', { uri: document.uri }]);
  const before = told.panel.webview.html;
  expect(before).toContain('<iframe src="http://localhost:1/preview.html?');
  await new Promise((resolve) => setTimeout(resolve, 2));
  told.saved(document);
  expect(told.panel.webview.html).not.toBe(before);
  await deactivate();
});

it('its files are there, and its languages are those that it starts for', () => {
  const [language] = manifest.contributes.languages;
  for (const file of [language.configuration, manifest.contributes.grammars[0].path]) {
    expect(() => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))).not.toThrow();
  }
  expect(manifest.activationEvents).toEqual([`onLanguage:${language.id}`]);
});
