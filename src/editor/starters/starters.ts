import { lay } from '../../language/layout.ts';

/** A filled document to begin with. */
export interface Starter {
  title: string;
  summary: string;
  document: Readonly<Record<string, unknown>>;
  /** What one changes first: a text of which the first occurrence in the document is selected. */
  first: string;
}

const googlenet = { net: { model: 'googlenet' } };
const photo = { mark: 'image', content: 'net/input/whole' };
const evidence = (to: unknown) => ({ type: 'attribution', from: 'net/mixed4d/spatial', to });
const over = (title: string, content: string) => ({ title, layer: [photo, { mark: 'heatmap', content }] });

/** The documents to begin with. */
export const STARTERS: readonly Starter[] = [
  {
    title: 'A heatmap',
    summary: 'Where in the photo the evidence for a class lies.',
    first: 'Labrador retriever',
    document: {
      networks: googlenet,
      contents: { evidence: evidence('net/output/neuron/Labrador retriever') },
      interface: over('Where the evidence lies', '#evidence'),
    },
  },
  {
    title: 'The top channels, with icons',
    summary: 'The most active channels of a layer, as pictures of what each looks for.',
    first: 'mixed4d',
    document: {
      networks: googlenet,
      contents: {
        channels: { type: 'activation', of: 'net/mixed4d/channel' },
        strongest: { type: 'transform', of: '#channels', ops: [{ op: 'top', k: 8 }] },
      },
      interface: {
        hconcat: [photo, { title: 'Most active', arrange: 'dictionary', content: '#strongest' }],
      },
    },
  },
  {
    title: 'Two classes compared',
    summary: 'Where each of two classes has its evidence, and which channels tell them apart.',
    first: 'tiger cat',
    document: {
      networks: googlenet,
      params: [
        { name: 'a', type: 'class', value: 'Labrador retriever', bind: { input: 'select', label: 'This' } },
        { name: 'b', type: 'class', value: 'tiger cat', bind: { input: 'select', label: 'Or that' } },
      ],
      contents: {
        forA: evidence({ of: 'net/output/neuron', index: { param: 'a' } }),
        forB: evidence({ of: 'net/output/neuron', index: { param: 'b' } }),
        apart: {
          type: 'transform',
          of: {
            type: 'attribution',
            from: 'net/mixed4d/channel',
            to: { of: 'net/output/neuron', index: { param: 'a' } },
            against: { param: 'b' },
          },
          ops: [{ op: 'extremes', k: 4 }],
        },
      },
      interface: {
        vconcat: [
          { hconcat: [over('This', '#forA'), over('Or that', '#forB')] },
          { title: 'Channels for this, and for that', mark: 'bars', content: '#apart' },
        ],
      },
    },
  },
  {
    title: 'A histogram',
    summary: 'How the numbers of a layer are distributed.',
    first: 'mixed4d',
    document: {
      networks: googlenet,
      contents: { numbers: { type: 'activation', of: 'net/mixed4d/neuron' } },
      interface: { title: 'How active neurons are', mark: 'distribution', content: '#numbers' },
    },
  },
  {
    title: 'Channels as a scatter',
    summary: 'Channels by how active they are, and by how much they count for a class.',
    first: 'Labrador retriever',
    document: {
      networks: googlenet,
      contents: {
        active: { type: 'activation', of: 'net/mixed4d/channel' },
        counts: {
          type: 'attribution',
          from: 'net/mixed4d/channel',
          to: 'net/output/neuron/Labrador retriever',
        },
      },
      interface: {
        title: 'Active, and counting',
        mark: 'scatter',
        content: '#counts',
        encode: { x: '#active' },
      },
    },
  },
  {
    title: 'Your own network',
    summary: 'What a network of yours finds: drop its files on the page, or give their address.',
    first: '"model": "mini-inception"',
    document: {
      networks: { net: { model: 'mini-inception' } },
      contents: {
        classes: { type: 'activation', of: 'net/output/neuron' },
        likely: {
          type: 'transform',
          of: '#classes',
          ops: [
            { op: 'normalize', over: 'softmax' },
            { op: 'top', k: 5 },
          ],
        },
      },
      interface: {
        hconcat: [
          photo,
          {
            title: 'What it finds',
            mark: 'bars',
            content: '#likely',
            caption:
              'This is a bundled network. Drop the files of your own on the page (ONNX, or TensorFlow.js with its weights), or write its address in the place of its name: "url": "https://…/model.onnx".',
          },
        ],
      },
    },
  },
];

/** Returns the text of a starter, and the range in it that one changes first. */
export function startFrom({ title, document, first }: Starter): { text: string; from: number; to: number } {
  const whole = { $schema: 'https://vitrail.dev/schema/v1.json', title, ...document };
  const text = `${lay(whole, '', new Set()).text}\n`;
  const from = text.indexOf(first);
  return { text, from, to: from + first.length };
}
