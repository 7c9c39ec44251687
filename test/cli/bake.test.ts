import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { documentSubject } from '../../src/cli/bake/subject/document.ts';
import { decodeInNode } from '../../src/cli/decode-node.ts';
import { compileAs, loaderFor, openDocument } from '../../src/cli/document.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { createSession } from '../../src/runtime/session.ts';
import { openPack } from '../../src/runtime/store/pack/open.ts';
import { CLI, temporaryFolder, vitrail } from '../support/cli.ts';
import { FakeHost } from '../support/fake-host.ts';

const folder = await temporaryFolder();

/** A place that a reader moves, and the strongest channel there as a picture that is quickly made. */
const document = {
  params: [{ name: 'cell', type: 'position', value: { x: 0.6, y: 0.8 } }],
  contents: {
    cube: { type: 'activation', of: 'net/mixed5b/neuron' },
    here: {
      type: 'transform',
      of: '#cube',
      ops: [
        { op: 'slice', axis: 'position', at: { param: 'cell' } },
        { op: 'top', k: 1 },
      ],
    },
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'image', content: 'net/input/whole', selects: { param: 'cell' } },
      {
        type: 'featurevis',
        arrange: 'list',
        content: '#here',
        render: { size: 32, steps: 2, coarse: 0, coarseSteps: 0, plateau: 0 },
      },
    ],
  },
};

const path = await folder.write('here.json', document);
const bytesIn = (name: string) =>
  Object.fromEntries(
    readdirSync(join(folder.path, name))
      .filter((file) => /^(pack\.json|values-|pictures-)/.test(file))
      .map((file) => [file, readFileSync(join(folder.path, name, file), 'base64')]),
  );
const bake = (name: string, ...more: string[]) =>
  vitrail(['bake', path, '--out', join(folder.path, name), ...more]);

describe('vitrail bake', () => {
  it('says beforehand how much there is, and makes a pack of it', async () => {
    const { code, stdout, stderr } = await bake('whole');
    expect(stderr).toMatch(/^2 values \(about [\d.]+ kB and \d+ s\); at most \d+ pictures \(about/m);
    expect(stdout).toMatch(/2 values, \d+ pictures/);
    expect(code).toBe(0);
    const { provenance, sheets } = JSON.parse(readFileSync(join(folder.path, 'whole', 'pack.json'), 'utf8'));
    expect(provenance).toMatchObject({ backend: 'wasm', documents: [{ file: 'here.json', seed: 0 }] });
    expect(sheets.every(({ size }: { size: number }) => size === 32)).toBe(true);
    const files = readdirSync(join(folder.path, 'whole'));
    expect(files).toEqual(expect.arrayContaining(['index.html', 'here.json', 'vitrail']));
    expect(files).not.toContain('.unfinished');
  });

  it('a grid has a picture at each position: that many are said', async () => {
    const grid = await folder.write('grid.json', {
      interface: {
        type: 'featurevis',
        arrange: 'grid',
        content: { type: 'activation', of: 'net/mixed4d/spatial' },
      },
    });
    const { program } = await compileAs(await openDocument(grid), nodeLoader([]));
    const [height, width] = program!.networks.net!.shapes.mixed4d!.shape;
    expect((await documentSubject(grid, 50)).mostPictures).toBe(height! * width!);
  });

  it('what sets how pictures look makes them no more', async () => {
    // Groups of 2 to 12, at most 16 counted for each; how opaque they are follows the pointer over 144 places.
    const { mostPictures } = await documentSubject('specs/neuron-groups.json', 50_000);
    expect(mostPictures).toBe(11 * 16);
  });

  it('the pack serves every state of the document, and nothing is computed', async () => {
    const file = await openDocument(path);
    const { program } = await compileAs(file, loaderFor(file));
    const url = pathToFileURL(join(folder.path, 'whole'));
    const pack = (await openPack(nodeLoader([new URL(`${url}/`)]), url, { decode: decodeInNode }))!;
    const host = new FakeHost();
    const session = createSession(program!, host, { sources: [pack] });
    const strongest = new Set<number>();
    for (const x of [0.1, 0.5, 0.9]) {
      session.set('cell', { x, y: 0.5 });
      const value = (await session.value(program!.contents.here!))!;
      strongest.add(value.axes[0]!.index![0]!);
    }
    expect(strongest.size).toBeGreaterThan(1);
    expect(host.asked).toEqual([]);
    const baked = pack.manifest.sheets.flatMap(({ pictures }) => pictures.map(([key]) => key));
    const frame = (await pack.picture(baked[0]!))!;
    expect(frame).toMatchObject({ size: 32, step: 2, steps: 2 });
    expect(new Set(frame.rgba).size).toBeGreaterThan(10);
  });

  it('gives the same bytes again, also in shares, in processes and after an interruption', async () => {
    // One half of the work, as if the bake had been stopped there.
    expect((await bake('again', '--shard', '0/2')).code).toBe(0);
    const { code, stderr } = await bake('again', '--jobs', '1');
    expect(code).toBe(0);
    expect(stderr).toMatch(/\d+ are finished already/);
    expect(bytesIn('again')).toEqual(bytesIn('whole'));
  });

  it('goes on where it was after it was killed', async () => {
    const out = join(folder.path, 'killed');
    const child = spawn(process.execPath, [CLI, 'bake', path, '--out', out]);
    const pictures = join(out, '.unfinished', 'pictures');
    await vi.waitFor(() => expect(readdirSync(pictures).length).toBeGreaterThan(0), {
      timeout: 60_000,
      interval: 5,
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await bake('killed')).stderr).toMatch(/are finished already/);
    expect(bytesIn('killed')).toEqual(bytesIn('whole'));
  }, 120_000);

  it('leaves out what is not asked for', async () => {
    const { stdout } = await bake('values', '--only', 'values');
    expect(stdout).toMatch(/2 values, 0 pictures/);
  });

  it.each([
    [['--only', 'cake'], 'names nothing'],
    [['--error', '2'], 'is not allowed'],
    [['--shard', '4/4'], 'is not allowed'],
    [['--network', 'default'], 'at once'],
  ])('called with %s says what is wrong', async (args, words) => {
    const { code, stderr } = await bake('none', ...args);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  it('refuses a document with errors', async () => {
    const bad = await folder.write('bad.json', {
      interface: { type: 'infovis', mark: 'image', content: '#none' },
    });
    const { code, stderr } = await vitrail(['bake', bad, '--out', join(folder.path, 'bad')]);
    expect(stderr).toContain('has errors');
    expect(code).toBe(2);
  });
});
