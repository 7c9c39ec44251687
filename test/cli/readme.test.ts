import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const readme = await readFile('README.md', 'utf8');
const contributing = await readFile('CONTRIBUTING.md', 'utf8');

describe('the README', () => {
  it('shows a valid document', async () => {
    const [, document] = /```json\n([\s\S]*?)```/.exec(readme)!;
    const { stdout } = await vitrail(['validate', await folder.write('readme.json', document!), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, diagnostics: [] });
  });

  it('shows commands that work', async () => {
    const picture = await readFile('models/images/tabby.jpg');
    await folder.write('cat.jpg', picture);
    const commands = [...readme.matchAll(/^ {4}npx vitrail (compute .*)$/gm)].map(([, words]) =>
      words!.split(' '),
    );
    expect(commands.length).toBe(2);
    for (const words of commands) {
      const args = words.map((word) =>
        /^(cat\.jpg|all\.npy)$/.test(word) ? `${folder.path}/${word}` : word,
      );
      expect(await vitrail(args)).toMatchObject({ code: 0 });
    }
  });
});

describe.each([
  ['README.md', readme],
  ['CONTRIBUTING.md', contributing],
])('%s', (_file, text) => {
  it('names files that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    const named = [...text.matchAll(/`((?:src|schema|scripts|specs|test)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    const paths = [...linked, ...named].filter((path) => !path.includes('NAME') && !path.startsWith('docs/'));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
