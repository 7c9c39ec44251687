/** The teaser of the language's description, written out. */
export const teaser = {
  $schema: 'https://vitrail.dev/schema/v1.json',
  title: 'Why this class and not that one?',
  networks: { net: { model: 'default' } },
  inputs: { photo: { image: 'dog-and-cat' } },
  params: [
    { name: 'a', type: 'class', network: 'net', value: 'German shepherd', bind: { input: 'select' } },
    { name: 'b', type: 'class', network: 'net', value: 'tabby', bind: { input: 'select' } },
    { name: 'unit', type: 'atom', network: 'net', value: null },
  ],
  contents: {
    channels: { type: 'network', network: 'net', layer: 'mixed4d', atom: 'channel' },
    forA: {
      type: 'attribution',
      input: 'photo',
      from: { ref: 'channels' },
      to: { type: 'network', network: 'net', layer: 'output', atom: 'neuron', index: { param: 'a' } },
    },
    forB: {
      type: 'attribution',
      input: 'photo',
      from: { ref: 'channels' },
      to: { type: 'network', network: 'net', layer: 'output', atom: 'neuron', index: { param: 'b' } },
    },
    evidence: {
      type: 'transform',
      of: { ref: 'forA' },
      with: { ref: 'forB' },
      ops: [{ op: 'difference' }, { op: 'extremes', k: 3 }],
    },
  },
  interface: {
    vconcat: [
      {
        layer: [
          {
            type: 'infovis',
            mark: 'image',
            content: { type: 'network', network: 'net', layer: 'input', atom: 'whole' },
          },
          {
            type: 'infovis',
            mark: 'heatmap',
            content: {
              type: 'activation',
              input: 'photo',
              of: {
                type: 'network',
                network: 'net',
                layer: 'mixed4d',
                atom: 'channel',
                index: { param: 'unit' },
              },
            },
          },
        ],
      },
      {
        type: 'featurevis',
        content: { ref: 'evidence' },
        arrange: 'list',
        selects: { param: 'unit', on: 'hover' },
      },
      { type: 'infovis', mark: 'table', content: { ref: 'evidence' } },
    ],
  },
};

/** The same with its contents in shorthand. */
export const teaserInShort = {
  ...teaser,
  contents: {
    forA: {
      type: 'attribution',
      from: 'net/mixed4d/channel',
      to: { of: 'net/output/neuron', index: { param: 'a' } },
    },
    forB: {
      type: 'attribution',
      from: 'net/mixed4d/channel',
      to: { of: 'net/output/neuron', index: { param: 'b' } },
    },
    evidence: {
      type: 'transform',
      of: '#forA',
      with: '#forB',
      ops: ['difference', { op: 'extremes', k: 3 }],
    },
  },
};

/** One document that says everything that can be said in the other places. */
export const everything = {
  description: 'A document with all keys.',
  networks: {
    net: { model: 'default' },
    mine: {
      url: 'https://example.org/model.json',
      preprocess: { scale: 1 / 255, mean: [0.5, 0.5, 0.5], std: [0.2, 0.2, 0.2], order: 'bgr' },
      size: [224, 256],
      labels: ['cat', 'dog'],
      layers: { mixed4d: 'mixed4d/concat' },
    },
  },
  inputs: { photo: { url: 'data:image/png;base64,AAAA' } },
  params: [
    { name: 'cell', type: 'position', value: { x: 0.5, y: 0.25 }, label: 'Place' },
    { name: 'unit', type: 'atom', layer: { param: 'layer' }, value: { layer: 'mixed4d', index: 3 } },
    { name: 'layer', type: 'layer', among: ['mixed4a', 'mixed4d'], value: 'mixed4d' },
    { name: 'photoShown', type: 'input', among: ['photo'], value: null },
    { name: 'netShown', type: 'network', value: 'net' },
    {
      name: 'k',
      type: 'number',
      min: 1,
      max: 9,
      step: 1,
      value: 3,
      bind: { input: 'range', label: 'How many' },
    },
    { name: 'word', type: 'string', among: ['a', 'b'], value: 'a' },
    { name: 'on', type: 'boolean', value: true },
  ],
  contents: {
    slice: {
      type: 'transform',
      of: {
        type: 'activation',
        of: { type: 'network', layer: { param: 'layer' }, atom: 'neuron' },
        input: { param: 'photoShown' },
      },
      ops: [
        { op: 'slice', axis: 'position', at: { param: 'cell' } },
        { op: 'sort', by: 'magnitude', order: 'ascending', axis: 'channel' },
        { op: 'top', k: { param: 'k' }, axis: 'channel' },
        { op: 'aggregate', over: ['y', 'x'], with: 'l2' },
        { op: 'normalize', over: 'percentile', percentile: 99.5 },
      ],
    },
    grid: {
      type: 'attribution',
      from: { type: 'network', layer: 'mixed4a', atom: 'spatial', index: { x: 0, y: 1 } },
      to: { of: 'net/output/neuron', index: ['tabby', 3] },
      method: { type: 'linear' },
      score: 'probability',
      relax: true,
    },
    one: 'net/output/neuron/tabby',
  },
  interface: {
    title: 'All',
    caption: ['Look ', { text: 'left', set: { cell: { x: 0, y: 0.5 }, on: false, k: 2, word: 'b' } }],
    hconcat: [
      {
        type: 'infovis',
        mark: 'bars',
        k: 5,
        content: '#slice',
        title: 'Bars',
        description: 'Bars.',
        caption: 'Bars.',
      },
      { type: 'infovis', mark: 'heatmap', scheme: 'signed', opacity: { param: 'k' }, content: '#grid' },
      { type: 'infovis', mark: 'text', format: '.2f', content: '#one', encode: { opacity: 'magnitude' } },
      {
        type: 'featurevis',
        arrange: 'dictionary',
        content: '#slice',
        render: { objective: 'channel', size: 96, steps: 64, rate: 0.05, decay: 1, jitter: 8, seed: 7 },
        selects: [{ param: 'unit' }, { param: 'cell', on: 'click' }],
      },
    ],
  },
  config: { theme: 'dark', seed: 1 },
};
