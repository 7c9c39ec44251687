import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { type GivenNode, onnxFile } from '../support/onnx.ts';
import { filter } from '../support/onnx-run.ts';
import * as plain from '../support/plain.ts';

const folder = await temporaryFolder();
const write = async (name: string, bytes: ArrayBuffer) => {
  const path = join(folder.path, name);
  await writeFile(path, new Uint8Array(bytes));
  return path;
};

const NODES: GivenNode[] = [
  { op: 'Conv', name: 'stem', inputs: ['image', 'w'], outputs: ['/stem/Conv_output_0'] },
  { op: 'Conv', name: 'idle', inputs: ['/stem/Conv_output_0', 'zero'], outputs: ['still'] },
  { op: 'GlobalAveragePool', inputs: ['still'], outputs: ['mean'] },
  { op: 'Hardmax', name: 'odd', inputs: ['mean'], outputs: ['out'] },
];
const w = filter(plain.random([3, 3, 3, 4], 1));
const zero = filter({ shape: [1, 1, 4, 4], data: Array(16).fill(0) });

describe('vitrail model', () => {
  it('says what is in the bundled network', async () => {
    const { code, stdout } = await vitrail([
      'model',
      'models/mini-inception/model.json',
      '--size',
      '96',
      '--json',
    ]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      format: 'tfjs-graph',
      assumed: ['preprocess', 'labels'],
      unsupported: [],
      warnings: [],
    });
    expect(report.layers.map(({ name }: { name: string }) => name)).toContain('mixed4d');
    expect(report.parameters).toBeGreaterThan(1.8e6);
    expect(report.ops.MaxPool).toBeGreaterThan(3);
    expect(code).toBe(0);
  });

  it('names what is not supported, and weights that no training leaves', async () => {
    const path = await write('partly.onnx', onnxFile({ nodes: NODES, initializers: { w, zero } }));
    const { code, stdout } = await vitrail(['model', path]);
    expect(stdout).toMatch(/^layer +shape +reads\nstem +4 × 4 × 4 +input$/m);
    expect(stdout).toContain('not supported: Hardmax at odd');
    expect(stdout).toMatch(/^output +none: Hardmax at odd/m);
    expect(stdout).toContain('warning: The weights `zero` are all zero.');
    expect(stdout).toContain('124 parameters');
    expect(code).toBe(0);
  });

  it('says which of several things is taken for the output', async () => {
    const [stem] = NODES;
    const pool: GivenNode = {
      op: 'GlobalAveragePool',
      inputs: ['/stem/Conv_output_0'],
      outputs: ['mean'],
    };
    const outputs = ['/stem/Conv_output_0', 'mean'];
    const path = await write('two.onnx', onnxFile({ nodes: [stem!, pool], initializers: { w }, outputs }));
    const { stdout } = await vitrail(['model', path]);
    expect(stdout).toMatch(/^output .*mean is taken; .*\/stem\/Conv_output_0/m);
    const json = JSON.parse((await vitrail(['model', path, '--json'])).stdout);
    expect(json.outputs).toEqual(['mean', '/stem/Conv_output_0']);
  });

  it('refuses in words what cannot be used', async () => {
    const path = await write(
      'noise.onnx',
      Uint8Array.from({ length: 1024 }, (_, i) => (i * 37) % 251).buffer,
    );
    const { code, stdout, stderr } = await vitrail(['model', path]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The network's file cannot be read: .*ONNX.*\.\n$/);
    const json = await vitrail(['model', path, '--json']);
    expect(JSON.parse(json.stdout).fault.code).toBe('bad-model');
    expect(json.code).toBe(1);
    expect((await vitrail(['model', join(folder.path, 'gone.onnx')])).code).toBe(2);
    expect((await vitrail(['model', path, '--size', 'wide'])).code).toBe(2);
  });
});
