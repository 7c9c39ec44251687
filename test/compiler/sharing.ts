/** An activation of one number a channel. */
export const channels = { type: 'activation', of: 'net/mixed4d/channel' };

/** One content less another. */
export const compared = (of: string, second: string) => ({
  type: 'transform',
  of,
  with: second,
  ops: ['difference'],
});

/** Contents each made of the two before it. */
export function chain(
  count: number,
  make: (before: string, second: string) => unknown,
  first: unknown = channels,
) {
  const names = ['#c0', '#c0'];
  const contents: Record<string, unknown> = { c0: first };
  for (let i = 1; i < count; i++) {
    contents[`c${i}`] = make(names.at(-1)!, names.at(-2)!);
    names.push(`#c${i}`);
  }
  const shown = [{ type: 'infovis', mark: 'bars', content: names.at(-1), encode: { opacity: names.at(-2) } }];
  return {
    params: [{ name: 'a', type: 'class', value: 3 }],
    contents,
    interface: { hconcat: shown },
  };
}

/** Uniform numbers in 0..1. */
type Random = () => number;

/** From the latest to the first, so that groups of each can be aligned to those before it in this list. */
const LAYERS = ['mixed5b', 'mixed5a', 'mixed4d', 'mixed4c', 'mixed4b', 'mixed4a', 'mixed3b', 'mixed3a'];

/** What the contents of a document can be used as, by name. */
const KINDS = ['vector', 'list', 'matrix', 'factors', 'atoms', 'groups'] as const;
type Kind = (typeof KINDS)[number];

/**
 * A document of so many contents, each made of earlier ones, mostly of the latest, by every key that names another:
 * `of`, `with`, `ops` (`among`, `fit`, `onto`), `index`, `from`, `to`, `groups` (`to`, `alignTo`); and of elements that
 * show them by `content`, `encode`, chains and repeated views. `faults` is the share of references of another kind.
 */
export function sharing(random: Random, count: number, faults = 0): object {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const named: Record<Kind, string[]> = {
    vector: [],
    list: [],
    matrix: [],
    factors: [],
    atoms: [],
    groups: [],
  };
  const part = channels.of;
  const otherwise: Record<Kind, unknown> = {
    vector: { type: 'activation', of: part },
    list: { type: 'transform', of: { type: 'activation', of: part }, ops: [{ op: 'top', k: 3 }] },
    matrix: { type: 'attribution', from: part, to: 'net/output/neuron' },
    factors: {
      type: 'transform',
      of: { type: 'activation', of: part },
      ops: [{ op: 'reduce', axis: 'channel', k: 2 }],
    },
    atoms: part,
    groups: 'net/mixed5b/group',
  };
  /** A content of a kind: a name, or one written out where there is none yet. */
  const some = (...kinds: Kind[]): unknown => {
    const kind = random() < faults ? pick(KINDS) : pick(kinds);
    const names = random() < 0.8 ? named[kind].slice(-3) : named[kind];
    return names.length === 0 ? otherwise[kind] : `#${pick(names)}`;
  };
  const name = (...kinds: Kind[]): unknown => {
    const found = some(...kinds);
    return typeof found === 'string' ? found : 3;
  };
  const compared = (of: unknown): object => ({
    type: 'transform',
    of,
    with: some('vector'),
    ops: [pick(['difference', 'ratio']), ...further()],
  });
  const further = (): unknown[] =>
    Array.from({ length: Math.floor(random() * 3) }, () =>
      pick([
        { op: 'normalize', over: 'all' },
        { op: 'normalize', over: pick(['layer', 'pair', 'softmax']) },
        { op: 'clip', min: 0 },
        pick(['difference', 'ratio']),
      ]),
    );
  const layerOfGroups = () => LAYERS[Math.min(named.groups.length, LAYERS.length - 1)];
  const toClass = () => ({ of: 'net/output/neuron', index: { param: pick(['a', 'b']) } });
  const makers: [Kind, () => unknown][] = [
    [
      'vector',
      () => ({ type: 'attribution', from: part, to: toClass(), against: { param: pick(['a', 'b']) } }),
    ],
    ['vector', () => compared(some('vector'))],
    ['vector', () => compared(some('vector'))],
    ['vector', () => compared(compared(some('vector')))],
    ['vector', () => ({ type: 'transform', of: some('vector'), ops: [{ op: 'normalize', over: 'all' }] })],
    [
      'list',
      () => ({ type: 'transform', of: some('vector', 'list'), ops: [{ op: 'top', k: pick([3, 9]) }] }),
    ],
    [
      'list',
      () => ({
        type: 'transform',
        of: some('list'),
        ops: [{ op: 'filter', axis: 'channel', among: some('list') }],
      }),
    ],
    ['list', () => ({ type: 'activation', of: some('atoms') })],
    ['list', () => ({ type: 'attribution', from: some('atoms'), to: toClass() })],
    ['atoms', () => ({ of: part, index: name('vector', 'list') })],
    [
      'matrix',
      () => ({ type: 'attribution', from: some('atoms'), to: { of: 'net/mixed5a/channel', index: [1, 2] } }),
    ],
    [
      'matrix',
      () => ({
        type: 'transform',
        of: some('matrix', 'vector'),
        ops: [{ op: 'reduce', axis: 'channel', k: 2 }, 'loadings'],
      }),
    ],
    [
      'factors',
      () => ({ type: 'transform', of: some('vector'), ops: [{ op: 'reduce', k: 2, fit: some('vector') }] }),
    ],
    [
      'factors',
      () => ({
        type: 'transform',
        of: some('factors'),
        ops: ['loadings', { op: 'slice', axis: 'channel', at: 1 }],
      }),
    ],
    [
      'groups',
      () => ({
        of: `net/${layerOfGroups()}/group`,
        groups: {
          k: 4,
          describes: 'attribution',
          to: named.groups.length > 0 ? `#${named.groups.at(-1)}` : 'net/output/neuron/tabby',
          ...(named.groups.length > 0 ? { alignTo: `#${named.groups.at(-1)}` } : {}),
        },
      }),
    ],
    ['factors', () => ({ type: 'activation', of: some('groups') })],
  ];
  const contents: Record<string, unknown> = {};
  for (let i = 0; i < count; i++) {
    const [kind, make] = pick(makers);
    contents[`c${i}`] = make();
    if (kind !== 'groups' || named.groups.length < LAYERS.length) named[kind].push(`c${i}`);
  }
  const views: (() => object)[] = [
    () => ({
      type: 'infovis',
      mark: pick(['bars', 'text', 'line']),
      content: some('vector', 'list', 'factors'),
    }),
    () => ({ type: 'infovis', mark: 'table', content: [some('vector'), some('vector'), some('list')] }),
    () => ({ type: 'infovis', mark: 'matrix', content: some('matrix') }),
    () => ({ type: 'featurevis', content: some('vector', 'list'), encode: { opacity: some('vector') } }),
    () => ({ type: 'infovis', mark: 'bars', content: some('vector'), selects: { param: 'unit' } }),
    () => ({ type: 'infovis', mark: 'line', content: compared(some('vector')) }),
    () => ({
      repeat: 'layer',
      over: LAYERS,
      view: { type: 'infovis', mark: 'bars', title: '{layer}', content: compared(some('vector')) },
    }),
    () => ({ type: 'infovis', mark: 'space' }),
  ];
  return {
    params: [
      { name: 'a', type: 'class', value: 'tabby' },
      { name: 'b', type: 'class', value: 3 },
      { name: 'unit', type: 'atom', layer: 'mixed4d', value: 26 },
    ],
    contents,
    interface: { vconcat: Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(views)()) },
  };
}
