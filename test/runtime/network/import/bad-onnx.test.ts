import { beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../../src/base/input.ts';
import { wasm } from '../../../support/backend.ts';
import { codeOf, faultOf, imported } from '../../../support/import.ts';
import { CONV, CONV_FILTER, type GivenNode, oneConvolution } from '../../../support/onnx.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(() => wasm());

describe('an ONNX file', () => {
  it('of noise is refused at once', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const noise = Uint8Array.from(plain.random([1024], seed).data, (value) => (value + 1) * 128);
      // What other kinds of files begin with is told apart.
      noise[0] = 8;
      expect(await codeOf(noise.buffer)).toBe('bad-model');
    }
  });

  it.each([
    ['the input', 'image'],
    ['another output', 'pooled'],
    ['a weight', 'w'],
  ])('that calls what an operation makes as %s is refused', async (_what, output) => {
    const pool = (name: string): GivenNode => ({
      op: 'GlobalAveragePool',
      inputs: ['image'],
      outputs: [name],
    });
    const file = oneConvolution({ nodes: [pool('pooled'), pool(output), CONV] });
    const fault = await faultOf(() => imported(file));
    expect(fault.code).toBe('bad-model');
    expect(fault.message).toContain(`"${output}"`);
  });

  it('that casts to the type of a constant is read where numbers stay what they are', async () => {
    const like = (values: number[]) =>
      imported(
        oneConvolution({
          initializers: { w: CONV_FILTER, type: { shape: [1], values: [1] }, b: { shape: [4], values } },
          nodes: [
            { op: 'CastLike', inputs: ['b', 'type'], outputs: ['bias'] },
            { ...CONV, inputs: ['image', 'w', 'bias'] },
          ],
        }),
      );
    expect((await like([1, 2, 0, -1])).manifest.unsupported).toBeUndefined();
    const fault = await faultOf(() => like([0.5, 2, 0, 1]));
    expect(fault.message).toContain('`CastLike`');
  });

  it('cut short anywhere is refused', async () => {
    const whole = new Uint8Array(oneConvolution());
    for (let length = 1; length < whole.length; length += 7) {
      expect(['bad-model', 'network-inputs', 'weights-truncated']).toContain(
        await codeOf(whole.slice(0, length).buffer),
      );
    }
  });

  it('that claims to hold 3 GB is refused before any of it is made', async () => {
    // Field 7, the graph, of 3,000,000,000 bytes.
    const claim = Uint8Array.from([0x08, 0x08, 0x3a, 0x80, 0xbc, 0xc1, 0x96, 0x0b, 0x0a, 0x00]).buffer;
    const fault = await faultOf(() => imported(claim));
    expect(fault.code).toBe('bad-model');
    expect(fault.message).toContain('3000000000');
    const shape = [30000, 30000, 3, 3];
    const large = await faultOf(() =>
      imported(oneConvolution({ initializers: { w: { ...CONV_FILTER, shape } } })),
    );
    expect(large.code).toBe('weights-truncated');
    expect(large.message).toContain('32400000000');
  });

  it('whose weights lie in other files names what to do', async () => {
    const file = new Uint8Array(oneConvolution());
    // The name of the weights is the tensor's last field; behind it comes data_location = 1, external.
    const at = lastIndexOf(file, [0x42, 0x01, 0x77]) + 3;
    const marked = spliced(file, at, [0x70, 0x01]);
    const fault = await faultOf(() => imported(marked));
    expect(fault.code).toBe('weights-external');
    expect(fault.hint).toContain('external_data=False');
  });

  it('with weights that are no numbers, or of a type that is none', async () => {
    const broken = {
      ...CONV_FILTER,
      values: CONV_FILTER.values.map((value, i) => (i === 7 ? Number.NaN : value)),
    };
    expect(await codeOf(oneConvolution({ initializers: { w: broken } }))).toBe('weights-not-finite');
    const endless = {
      ...CONV_FILTER,
      values: CONV_FILTER.values.map((value, i) => (i === 7 ? 1e39 : value)),
    };
    expect(await codeOf(oneConvolution({ initializers: { w: endless } }))).toBe('weights-not-finite');
    const complex = { ...CONV_FILTER, as: 'complex64' as const };
    expect(await codeOf(oneConvolution({ initializers: { w: complex } }))).toBe('weights-type');
  });

  it('with weights that were never filled', async () => {
    const empty = { ...CONV_FILTER, values: CONV_FILTER.values.map(() => 0) };
    expect(await codeOf(oneConvolution({ initializers: { w: empty } }))).toBe('weights-all-zero');
  });

  it('of two pictures, of none, of words, of pictures of other channels', async () => {
    const two = { image: { shape: [1, 3, 6, 6] }, other: { shape: [1, 3, 6, 6] } };
    const fault = await faultOf(() => imported(oneConvolution({ inputs: two })));
    expect(fault.code).toBe('network-inputs');
    expect(fault.message).toContain('`image` and `other`');
    expect(await codeOf(oneConvolution({ inputs: {} }))).toBe('network-inputs');
    expect(await codeOf(oneConvolution({ inputs: { image: { type: 7, shape: [1, 128] } } }))).toBe(
      'network-input-kind',
    );
    expect(await codeOf(oneConvolution({ inputs: { image: { shape: [1, 128] } } }))).toBe(
      'network-input-kind',
    );
    expect(await codeOf(oneConvolution({ inputs: { image: { shape: [1, 4, 28, 28] } } }))).toBe(
      'network-input-kind',
    );
  });

  it('exported to write word after word, or as half of two networks', async () => {
    const tokens = { type: 7, shape: [1, 8] };
    const read = (name: string) =>
      codeOf(oneConvolution({ inputs: { input_ids: tokens, [name]: { shape: [1, 4, 8, 16] } } }));
    expect(await read('past_key_values.0.key')).toBe('network-cache');
    expect(await read('encoder_hidden_states')).toBe('network-decoder');
    expect(await codeOf(oneConvolution({ inputs: { decoder_input_ids: tokens, input_ids: tokens } }))).toBe(
      'network-decoder',
    );
  });

  it('of pictures in whole numbers is taken, of texts or in rows not', async () => {
    const input = (type: number, shape = [1, 3, 6, 6]) =>
      imported(oneConvolution({ inputs: { image: { type, shape } } }));
    for (const type of [2, 6, 7]) {
      const { manifest } = await input(type);
      expect(pictureFacts(manifest.input).preprocess.scale).toBe(1);
    }
    for (const given of [input(8), input(7, [1, 20])])
      await expect(given).rejects.toMatchObject({ code: 'network-input-kind' });
  });

  it('that goes in a circle, or reads what is nowhere', async () => {
    const circle: GivenNode[] = [
      { op: 'Add', name: 'first', inputs: ['image', 'b'], outputs: ['a'] },
      { op: 'Relu', name: 'second', inputs: ['a'], outputs: ['b'] },
    ];
    expect(await codeOf(oneConvolution({ nodes: circle }))).toBe('network-cycle');
    expect(await codeOf(oneConvolution({ nodes: [{ ...CONV, inputs: ['image', 'gone'] }] }))).toBe(
      'bad-model',
    );
  });

  it('with weights for other pictures', async () => {
    const other = plain.outputsFirst(plain.random([3, 3, 5, 4], 2));
    const fault = await faultOf(() => imported(oneConvolution({ initializers: { w: other } })));
    expect(fault.code).toBe('network-shapes');
    expect(fault.message).toContain('5 channels');
  });
});

function lastIndexOf(bytes: Uint8Array, part: number[]): number {
  for (let at = bytes.length - part.length; at >= 0; at--) {
    if (part.every((value, i) => bytes[at + i] === value)) return at;
  }
  throw new Error('It is not there.');
}

/** Bytes put into the weights, with the lengths of the tensor and of the graph that hold them made longer. */
function spliced(file: Uint8Array, at: number, more: number[]): ArrayBuffer {
  const bytes = [...file.slice(0, at), ...more, ...file.slice(at)];
  for (const field of [0x3a, 0x2a]) {
    const start = bytes.indexOf(field) + 1;
    let length = 0;
    let size = 0;
    do length += (bytes[start + size]! & 0x7f) << (7 * size);
    while (bytes[start + size++]! & 0x80);
    length += more.length;
    for (let i = 0; i < size; i++)
      bytes[start + i] = ((length >> (7 * i)) & 0x7f) | (i < size - 1 ? 0x80 : 0);
  }
  return Uint8Array.from(bytes).buffer;
}
