import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documentsIn, isChapter } from '../../scripts/pages/documents.ts';
import { ATOM_NAMES, ATOMS, type Atom } from '../../src/base/atoms.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { hasShared, sharedUrl } from '../support/models.ts';

const folder = await temporaryFolder();
const pages = (await readdir('docs/guide')).filter((name) => name.endsWith('.md'));

const examples = (
  await Promise.all(
    pages.map(async (page) => {
      const text = await readFile(`docs/guide/${page}`, 'utf8');
      return documentsIn(page, text).map((example) => ({ page, ...example }));
    }),
  )
).flat();

const onSqueezenet = examples.filter(({ note }) => note === 'networks=squeezenet');
const onBundled = examples.filter(({ note }) => ['', 'start', 'solution'].includes(note));
const course = new Map(
  pages.filter(isChapter).map((page) => [page, examples.filter((one) => one.page === page)]),
);

describe('the guide', () => {
  it('has documents in it, on bundled networks and on one that came from Python', () => {
    expect(onBundled.length).toBeGreaterThan(3);
    expect(onBundled.length + onSqueezenet.length).toBe(examples.length);
  });

  it('has a course of eight chapters, each of which ends in a task with a solution', async () => {
    expect(course.size).toBe(8);
    for (const [page, documents] of course) {
      expect(documents.slice(-2).map(({ note }) => note)).toEqual(['start', 'solution']);
      expect(documents.at(-2)!.text).not.toBe(documents.at(-1)!.text);
      expect(await readFile(`docs/guide/${page}`, 'utf8')).toMatch(
        /## Now you\n[\s\S]*You have it right when/,
      );
    }
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

  it('shows valid documents, without a diagnostic', async () => {
    const files = await Promise.all(
      onBundled.map(({ page, text }, i) => folder.write(`${page}-${i}.json`, text)),
    );
    const { stdout } = await vitrail(['validate', ...files, '--json']);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found).toEqual(files.map((file) => ({ file, ok: true, diagnostics: [] })));
  });

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
