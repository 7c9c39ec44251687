import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../src/base/at.ts';
import { expectClose, floats, golden } from '../../support/golden.ts';
import { type Opened, opened } from '../../support/opened.ts';

interface Attribution {
  class: number;
  perToken: number[];
  perChannel: number[];
}

interface Golden {
  logits: number[];
  pattern: Record<string, number[]>;
  residual: Record<string, { cls: number[]; norms: number[] }>;
  attribution: Record<string, Attribution>;
  attributionFrozenNorm: Record<string, Attribution>;
}

const BLOCKS = ['block0', 'block1', 'block2'];
const SIDE = 48;
const expected = await golden<Golden>('vit-random.json');

/** The golden's input, values from 0 to 1, as a picture, which loses nothing. */
async function picture(): Promise<string> {
  const pixels = Uint8Array.from(await floats('vit-random.input.f32'), (value) => Math.round(value * 255));
  const png = await sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

const activation = (of: string) => ({ type: 'activation', of });
const attribution = (from: string, index: number, frozen: string) => ({
  type: 'attribution',
  from,
  to: { of: 'net/output/neuron', index },
  method: { type: 'linear', frozen },
});

describe.each(['torchscript', 'dynamo'])(
  'a vision transformer by the exporter %s, in a document',
  (exporter) => {
    let document: Opened;
    beforeAll(async () => {
      const attributed = BLOCKS.flatMap((block) =>
        Object.entries({ none: expected.attribution, norm: expected.attributionFrozenNorm }).flatMap(
          ([frozen, given]) =>
            ['spatial', 'channel', 'class/whole', 'class/neuron'].map((atom) => [
              `${frozen} ${block}/${atom}`,
              attribution(`net/${block}/${atom}`, given[block]!.class, frozen),
            ]),
        ),
      );
      const contents = {
        logits: activation('net/output/neuron'),
        ...Object.fromEntries(attributed),
        ...Object.fromEntries(
          BLOCKS.flatMap((block) =>
            ['spatial', 'class/whole', 'class/neuron', 'pattern/neuron'].map((atom) => [
              `${block}/${atom}`,
              activation(`net/${block}/${atom}`),
            ]),
          ),
        ),
      };
      const ids = Object.keys(contents);
      const named = Object.entries(contents).map(([, content], i) => [`c${i}`, content]);
      document = await opened({
        networks: {
          net: {
            url: `test/fixtures/golden/vit-random.${exporter}.onnx`,
            size: SIDE,
            preprocess: { scale: 1 / 255, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
          },
        },
        inputs: { photo: { url: await picture() } },
        contents: Object.fromEntries(named),
        interface: { type: 'infovis', mark: 'bars', content: '#c0' },
      });
      valuesOf = async (id) => [...(await document.value(`c${ids.indexOf(id)}`)).data];
    });
    let valuesOf: (id: string) => Promise<number[]>;
    afterAll(() => document.dispose());

    it('gives its logits', async () => {
      expectClose(await valuesOf('logits'), expected.logits, 1e-3);
    });

    it.each(BLOCKS)('gives patterns and the residual stream of %s', async (block) => {
      expectClose(await valuesOf(`${block}/pattern/neuron`), expected.pattern[block]!, 1e-3);
      const { cls, norms } = expected.residual[block]!;
      expectClose(await valuesOf(`${block}/class/neuron`), cls, 1e-3);
      const found = [Math.hypot(...cls), ...(await valuesOf(`${block}/spatial`))];
      expectClose(found, norms, 1e-3);
    });

    it.each(BLOCKS)('attributes to tokens and channels after %s', async (block) => {
      // What reaches the target through one norm alone is nothing but rounding, beside what it is with that frozen.
      const [tokens, channels]: [number[], number[]] = [[], []];
      for (const frozen of ['none', 'norm']) {
        const of = (atom: string) => valuesOf(`${frozen} ${block}/${atom}`);
        tokens.push(...(await of('class/whole')), ...(await of('spatial')));
        const byClass = await of('class/neuron');
        channels.push(...(await of('channel')).map((value, i) => value + at(byClass, i)));
      }
      const given = [expected.attribution[block]!, expected.attributionFrozenNorm[block]!];
      expectClose(
        tokens,
        given.flatMap(({ perToken }) => perToken),
        1e-3,
      );
      expectClose(
        channels,
        given.flatMap(({ perChannel }) => perChannel),
        1e-3,
      );
      expect(tokens).toHaveLength(2 * 37);
    });
  },
);
