import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ATOM_NAMES, ATOMS, type Atom } from '../../src/base/atoms.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { hasShared, sharedUrl } from '../support/models.ts';

const folder = await temporaryFolder();
const pages = (await readdir('docs/guide')).filter((name) => name.endsWith('.md'));

interface Example {
  page: string;
  /** What stands behind `json vitrail`: a network that the document needs beside it. */
  needs: string;
  text: string;
}

const examples = (
  await Promise.all(
    pages.map(async (page): Promise<Example[]> => {
      const text = await readFile(`docs/guide/${page}`, 'utf8');
      const blocks = [...text.matchAll(/```json vitrail(.*)\n([\s\S]*?)```/g)];
      return blocks.map(([, needs, document]) => ({ page, needs: needs!.trim(), text: document! }));
    }),
  )
).flat();

const onBundled = examples.filter(({ needs }) => needs === '');
const onSqueezenet = examples.filter(({ needs }) => needs === 'networks=squeezenet');

describe('the guide', () => {
  it('has documents in it, of two kinds', () => {
    expect(onBundled.length).toBeGreaterThan(3);
    expect(onBundled.length + onSqueezenet.length).toBe(examples.length);
  });

  it('says of every atom what it owns', async () => {
    const text = await readFile('docs/guide/language.md', 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(
      ([, atom, owns]) => [atom!, owns!] as const,
    );
    expect(rows.map(([atom]) => atom)).toEqual(ATOM_NAMES);
    for (const [atom, words] of rows) {
      const { owns } = ATOMS[atom as Atom];
      if (owns !== 'all') expect([...words.matchAll(/`(\w+)`/g)].map(([, axis]) => axis)).toEqual([...owns]);
    }
  });

  it.each(onBundled.map((example, i) => [`${example.page} ${i}`, example]))(
    'shows a valid document: %s',
    async (_name, { text }) => {
      const { stdout } = await vitrail(['validate', await folder.write('guide.json', text), '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, diagnostics: [] });
    },
  );

  it.skipIf(!hasShared)('computes on a network that came from Python (needs ../shared)', async () => {
    const from = (file: string) => readFile(sharedUrl(file));
    await folder.write('squeezenet.onnx', await from('models/squeezenet1.1/squeezenet1.1.onnx'));
    await folder.write('synset_words.txt', await from('models/googlenet/synset_words.txt'));
    const compute = async (text: string, content: string) => {
      const file = await folder.write('mine.json', text);
      const { stdout, code } = await vitrail(['compute', file, '--content', content]);
      expect(code).toBe(0);
      return JSON.parse(stdout);
    };
    for (const { page, text } of onSqueezenet) {
      if (page === 'your-network.md') {
        // What the exporting framework says of this photo: ../shared/README.md.
        const { values } = await compute(text, 'shares');
        expect(values[0]).toBeCloseTo(0.864, 2);
        expect(values[1]).toBeCloseTo(0.038, 2);
      } else {
        const { shape } = await compute(text, 'class');
        expect(shape).toEqual([14, 14]);
      }
    }
  });
});
