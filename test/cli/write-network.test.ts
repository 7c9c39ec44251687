import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();

/** A document that shows the scores of one of its networks. */
const scoresOf = (network: string, networks: object) => ({
  networks,
  inputs: { photo: { image: 'dog-and-cat' } },
  params: [{ name: 'gain', type: 'number', value: 2 }],
  contents: { scores: { type: 'activation', of: `${network}/output/neuron` } },
  interface: { type: 'infovis', mark: 'bars', content: '#scores' },
});

const NETWORKS = {
  net: { model: 'mini-inception' },
  edited: {
    of: 'net',
    edits: [
      { cut: 'net/mixed4d/channel', at: [3, 26] },
      { scale: 'net/mixed5a/channel', at: 7, by: { param: 'gain' } },
    ],
  },
};
const original = await folder.write('document.json', scoresOf('edited', NETWORKS));

async function scoresIn(file: string, ...more: string[]): Promise<number[]> {
  const { code, stdout } = await vitrail(['compute', file, '--content', 'scores', ...more]);
  expect(code).toBe(0);
  return JSON.parse(stdout).values;
}

describe('vitrail model --out', () => {
  const cases = [
    ['edited.onnx', 'edited.manifest.json'],
    ['edited.json', 'edited.manifest.json'],
    ['edited', 'edited/manifest.json'],
  ] as const;
  it.each(cases)('writes an edited network as %s, which gives the same scores', async (out, url) => {
    const set = ['--set', 'gain=3'];
    const args = ['model', original, '--network', 'edited', '--out', `${folder.path}/${out}`, ...set];
    const { code, stdout, stderr } = await vitrail(args);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(url);
    const again = await folder.write('again.json', scoresOf('saved', { saved: { url } }));
    const [found, expected] = [await scoresIn(again), await scoresIn(original, ...set)];
    const largest = Math.max(...expected.map(Math.abs));
    expected.forEach((score, i) => {
      expect(Math.abs(found[i]! - score)).toBeLessThan(1e-4 * largest);
    });
  });

  const wrong: [args: string[], says: RegExp, code: number][] = [
    [[original, '--network', 'edited'], /Write `--out network\.onnx`/, 2],
    [[original, '--out', 'a.onnx'], /2 networks.*--network edited/, 2],
    [[original, '--network', 'edit', '--out', 'a.onnx'], /Did you mean `edited`\?/, 2],
    [[original, '--network', 'net', '--out', 'a.pb'], /ends in \.onnx/, 2],
    [['none.json', '--out', 'a.onnx'], /no file `none\.json`/, 2],
    [['specs/invalid/unknown-mark.json', '--out', 'a.onnx'], /unknown-mark/, 1],
  ];
  it.each(wrong)('refuses %j', async (args, says, code) => {
    const ended = await vitrail(['model', ...args]);
    expect(ended.stderr).toMatch(says);
    expect([ended.code, ended.stdout]).toEqual([code, '']);
  });
});
