/** A document that says what is between layers, of groups, in repeated views and in every mark and arrangement. */
export const further = {
  params: [
    {
      name: 'cell',
      type: 'position',
      value: { x: 0.5, y: 0.25, layer: 'mixed5a' },
      among: ['mixed5a', 'mixed5b'],
    },
    { name: 'root', type: 'atom', value: { layer: 'output', index: 'tabby' }, among: ['mixed5b', 'output'] },
    { name: 'g', type: 'atom', of: 'group', layer: 'mixed5a', value: 1 },
    { name: 'k', type: 'number', min: 2, max: 9, value: 4 },
    { name: 'aligned', type: 'boolean', value: true },
  ],
  contents: {
    upper: { of: 'net/mixed5b/group', groups: { k: { param: 'k' }, reducer: 'pca' } },
    lower: {
      of: 'net/mixed5a/group',
      groups: {
        k: 5,
        describes: { activation: 1, attribution: 2 },
        to: 'net/output/neuron/tabby',
        alignTo: '#upper',
        align: { param: 'aligned' },
      },
    },
    lengths: { type: 'activation', of: '#lower' },
    here: {
      type: 'transform',
      of: '#lengths',
      ops: [
        { op: 'project', onto: 'net/mixed5a/spatial' },
        { op: 'slice', axis: 'position', at: { param: 'cell' } },
      ],
    },
    between: { type: 'attribution', from: '#lower', to: '#upper' },
    effects: { type: 'attribution', from: '#upper', to: 'net/output/neuron' },
    probable: {
      type: 'transform',
      of: { type: 'activation', of: 'net/output/neuron' },
      ops: [{ op: 'top', k: 5 }],
    },
    saliency: {
      type: 'transform',
      of: { type: 'attribution', from: 'net/mixed5a/spatial', to: 'net/output/neuron', relax: true },
      ops: [
        { op: 'filter', axis: 'class', among: '#probable' },
        { op: 'clip', min: 0 },
        'blur',
        { op: 'reduce', axis: 'class', k: 2 },
      ],
    },
  },
  interface: {
    vconcat: [
      {
        repeat: 'layer',
        over: ['mixed5a', 'mixed5b'],
        columns: 2,
        title: 'Layers',
        view: {
          layer: [
            { type: 'infovis', mark: 'image', content: 'net/input/whole' },
            {
              type: 'infovis',
              mark: 'heatmap',
              title: '{layer}',
              selects: { param: 'cell' },
              content: {
                type: 'attribution',
                either: true,
                from: { type: 'network', layer: { repeat: 'layer' }, atom: 'spatial' },
                to: { type: 'network', layer: { param: 'cell' }, atom: 'spatial', index: { param: 'cell' } },
              },
            },
          ],
        },
      },
      { type: 'infovis', mark: 'flow', content: ['#between', '#effects'], k: { param: 'k' } },
      { type: 'infovis', mark: 'factors', content: '#saliency' },
      { type: 'infovis', mark: 'factors', content: '#lengths', highlight: { param: 'g' } },
      { type: 'infovis', mark: 'matrix', content: '#between', scale: 'between' },
      { type: 'infovis', mark: 'line', content: '#lengths', points: true },
      { type: 'infovis', mark: 'distribution', content: '#between', bins: 20 },
      { type: 'infovis', mark: 'scatter', content: '#lengths', encode: { x: '#here' } },
      { type: 'infovis', mark: 'vega', content: '#lengths', spec: { marks: [{ type: 'symbol' }] } },
      { type: 'infovis', mark: 'space' },
      {
        type: 'featurevis',
        content: '#lengths',
        encode: { opacity: '#here', order: 'value' },
        selects: { param: 'g' },
      },
      {
        type: 'featurevis',
        arrange: 'grid',
        sized: 'area',
        exponent: 2,
        content: { type: 'activation', of: 'net/mixed5b/spatial' },
      },
      {
        type: 'featurevis',
        arrange: 'dictionary',
        content: {
          type: 'transform',
          of: {
            type: 'attribution',
            either: true,
            from: 'net/mixed5b/channel',
            to: { type: 'network', layer: { param: 'root' }, atom: 'channel', index: { param: 'root' } },
          },
          ops: [{ op: 'top', k: { param: 'k' } }],
        },
        selects: { param: 'root', on: 'click' },
      },
    ],
  },
  config: { share: ['attribution'] },
};
