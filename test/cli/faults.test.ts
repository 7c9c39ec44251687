import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const at = (name: string) => join(folder.path, name);

const document = {
  title: 'A',
  contents: { a: { type: 'activation', of: 'net/output/neuron' } },
  interface: { type: 'infovis', mark: 'bars', content: '#a' },
};
const text = JSON.stringify(document, null, 2);

/** What can stand where a document is expected; the code that says it, and how the command ends. */
const FILES: [name: string, code: string | undefined, ends: number][] = [
  ['words', 'json-syntax', 1],
  ['empty', 'json-empty', 1],
  ['binary', 'not-utf8', 1],
  ['latin1', 'not-utf8', 1],
  ['utf16', 'not-utf8', 1],
  ['bom', undefined, 0],
  ['crlf', undefined, 0],
  ['nested', 'too-deep', 1],
  ['huge', 'file-too-large', 1],
  ['folder', 'is-folder', 2],
  ['pipe', 'not-a-file', 2],
  ['/dev/zero', 'not-a-file', 2],
  ['broken', 'no-file', 2],
  ['circle', 'no-file', 2],
  ['gone', 'no-file', 2],
  ['a'.repeat(300), 'no-file', 2],
  ['words/within', 'no-file', 2],
];

beforeAll(async () => {
  await folder.write('words', 'no JSON');
  await folder.write('empty', '');
  await folder.write(
    'binary',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 251),
  );
  await folder.write('latin1', Buffer.from(text.replace('"A"', '"é"'), 'latin1'));
  await folder.write('utf16', Buffer.from(`\ufeff${text}`, 'utf16le'));
  await folder.write('bom', `\ufeff${text}`);
  await folder.write('crlf', text.replaceAll('\n', '\r\n'));
  await folder.write('nested', '['.repeat(200_000));
  await folder.write('huge', '');
  truncateSync(at('huge'), 3e9);
  mkdirSync(at('folder'));
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync(at('gone'), at('broken'));
  symlinkSync(at('circle'), at('circle'));
});

const pathOf = (name: string) => (name.startsWith('/') ? name : at(name));
const hasStack = (words: string) => /^ +at /m.test(words);

describe('a file that is no document', () => {
  it('is said in one sentence, and leaves the others', async () => {
    const { code, stdout } = await vitrail(['validate', '--json', ...FILES.map(([name]) => pathOf(name))]);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).diagnostics as { code: string }[]);
    expect(found.map(([first]) => first?.code)).toEqual(FILES.map(([, expected]) => expected));
    expect(found.every(({ length }) => length <= 1)).toBe(true);
    expect(code).toBe(2);
  });

  const commands: [string, (path: string) => string[]][] = [
    ['compile', (path) => ['compile', path]],
    ['compute', (path) => ['compute', path, '--content', 'a']],
    ['bake', (path) => ['bake', path, '--out', at('out')]],
    ['render', (path) => ['render', path, '--out', at('out.png')]],
    ['model', (path) => ['model', path]],
    ['compute --image', (path) => ['compute', at('bom'), '--content', 'a', '--image', path]],
  ];
  it.each(commands)(
    'ends %s as it has to',
    async (name, args) => {
      // Those at which a command could wait for ever, or fall.
      const some = FILES.filter(([file]) => ['binary', 'huge', 'folder', 'pipe', 'broken'].includes(file));
      const ended = await Promise.all(some.map(([file]) => vitrail(args(pathOf(file)))));
      for (const [i, { code, stdout, stderr }] of ended.entries()) {
        const [file, , ends] = some[i]!;
        expect([file, code, stdout], name).toEqual([file, ends, '']);
        expect(stderr.trim()).not.toBe('');
        expect(hasStack(stderr)).toBe(false);
      }
    },
    60_000,
  );

  it('ends a site', async () => {
    for (const name of ['words', 'gone', 'pipe', 'folder']) {
      const { code, stderr } = await vitrail(['site', at(name), '--out', at('site')]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(at(name))]);
    }
  }, 60_000);
});

describe('a file that a document names', () => {
  const names = FILES.map(([name]) => name).filter((name) => !name.startsWith('/'));

  it('is said as what it is, as a network', async () => {
    const paths = await Promise.all(
      names.map((name) =>
        folder.write(`net-${basename(name).slice(0, 20)}`, {
          ...document,
          networks: { net: { url: name } },
        }),
      ),
    );
    const { code, stdout, stderr } = await vitrail(['validate', '--json', ...paths]);
    const codes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).diagnostics[0].code as string);
    const known = [
      'bad-model',
      'foreign-model',
      'manifest-invalid',
      'is-folder',
      'not-a-file',
      'file-missing',
      'file-too-large',
    ];
    expect(codes.filter((each) => !known.includes(each))).toEqual([]);
    expect(codes[names.indexOf('pipe')]).toBe('not-a-file');
    expect([code, stderr]).toEqual([1, '']);
  });
});

describe('what else happens to a command', () => {
  it('its reader stops early', () => {
    const run = (line: string) => execFileSync('bash', ['-c', line], { encoding: 'utf8', stdio: 'pipe' });
    const node = `"${process.execPath}" dist/lib/cli.js compile specs/teaser.json`;
    expect(run(`set -o pipefail; ${node} | head -c 5`)).toHaveLength(5);
    expect(run(`set -o pipefail; ${node} 2>&1 | head -c 5`)).toHaveLength(5);
    expect(run(`${node} <&- >&- 2>&-; echo $?`)).toBe('0\n');
    expect(run(`${node} 2>&1 >/dev/full; echo $?`)).toMatch(/no space left.*\n2\n$/);
  });

  it.each([[['--nothing']], [['compute', 'specs/teaser.json', '--nothing']], [['compile']], [['bake']]])(
    'it is called by %j',
    async (args) => {
      const { code, stdout, stderr } = await vitrail(args);
      expect([code, stdout, hasStack(stderr)]).toEqual([2, '', false]);
    },
  );
});
