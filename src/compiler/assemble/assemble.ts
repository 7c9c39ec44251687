import { datasetHash } from '../../base/dataset.ts';
import type { LayerShape } from '../../base/layer.ts';
import type { Manifest } from '../../base/manifest.ts';
import { networkHash } from '../../base/network-hash.ts';
import { join } from '../../base/pointer.ts';
import type { TypedSpec } from '../check/check.ts';
import { classesOf } from '../check/class.ts';
import type { Facts } from '../check/facts.ts';
import { findLayer, layerNames } from '../check/layers.ts';
import type { TypedContent } from '../check/type.ts';
import type { Built } from '../graph/build.ts';
import { cardsOf } from '../graph/cards.ts';
import { lowerProbabilities } from '../graph/probabilities.ts';
import { prune } from '../graph/prune.ts';
import { lowerThumbnails } from '../graph/thumbnails.ts';
import {
  inputNames,
  isDatasetInput,
  type NormalDerived,
  type NormalModel,
  type NormalPicture,
  type NormalSpec,
} from '../normalize/normal.ts';
import { groupOf, type NormalGroup, type NormalView } from '../normalize/normal-view.ts';
import type {
  DatasetSource,
  Layout,
  NetworkSource,
  Program,
  ProgramElement,
  ProgramParam,
} from '../program.ts';
import type { DesignSpace } from '../space/space.ts';
import { noteCompared } from './compared.ts';
import { assembleElement } from './element.ts';
import { outlineCells } from './outline.ts';
import { drawSpace } from './space.ts';

/** Assembles the program: plain JSON, independent of when and where it was made. */
export function assemble(
  spec: NormalSpec,
  typed: TypedSpec,
  built: Built,
  space: DesignSpace,
  { networks, datasets }: Facts,
): Program {
  const elements: ProgramElement[] = [];
  const layout = assembleView(spec, typed, built, spec.interface, '/interface', false, elements);
  outlineCells(elements, typed.elements, built.graph);
  drawSpace(elements, typed.elements, space);
  const roots = [...built.contents.values(), ...elements.flatMap(nodesOf)];
  const shown = prune(built.graph.nodes, roots);
  const probabilities = lowerProbabilities(built.graph, shown, typed.params);
  const params = [
    ...lowerThumbnails(built.graph, noteCompared(typed.params, shownContents(typed))),
    ...elements.flatMap(pageParam),
  ];
  const thumbnails = params.flatMap(({ control }) => Object.values(control?.pictures ?? {}));
  const nodes = prune(built.graph.nodes, [...roots, ...Object.values(probabilities), ...thumbnails]);
  return {
    version: 1,
    title: spec.title,
    description: spec.description,
    theme: spec.config.theme,
    networks: Object.fromEntries(
      Object.entries(spec.networks).flatMap(([id, network]) => {
        const manifest = networks[id];
        if (!manifest || 'unavailable' in manifest) return [];
        const { labels: _labels, ...source } = { labels: undefined, ...network };
        return [[id, networkSource(manifest, source)]];
      }),
    ),
    ...inputSources(spec, datasets),
    params,
    nodes,
    contents: Object.fromEntries(built.contents),
    elements,
    ...(Object.keys(probabilities).length > 0 && { probabilities }),
    ...(elements.some(({ card }) => card)
      ? { cards: cardsOf(nodes, networks, inputNames(spec.inputs, 'dataset')[0]) }
      : {}),
    layout,
  };
}

/** Returns the pictures of a document, and its datasets as far as they could be read. */
function inputSources(
  { inputs }: NormalSpec,
  facts: Facts['datasets'],
): Pick<Program, 'inputs' | 'datasets'> {
  const pictures = Object.entries(inputs).filter(
    (entry): entry is [string, NormalPicture] => !isDatasetInput(entry[1]),
  );
  const datasets = Object.entries(inputs).flatMap(([id, input]): [string, DatasetSource][] => {
    const found = facts[id];
    if (!isDatasetInput(input) || !found || 'unavailable' in found) return [];
    const { dataset, split } = input;
    const place = typeof dataset === 'string' ? { dataset } : dataset;
    return [[id, { ...place, hash: datasetHash(found), ...(split !== undefined && { split }) }]];
  });
  return {
    inputs: Object.fromEntries(pictures),
    ...(datasets.length > 0 && { datasets: Object.fromEntries(datasets) }),
  };
}

/** Returns the param that holds which page an element shows, unless one of the document's does. */
const pageParam = ({ pages, pointer, bound }: ProgramElement): ProgramParam[] =>
  pages && bound?.page === undefined
    ? [{ name: pages.param, type: 'number', value: pages.first, pointer }]
    : [];

/** Returns every content that an element shows. */
const shownContents = ({ elements }: TypedSpec): TypedContent[] =>
  elements.flatMap(({ content, links }) => (content ? [content, ...links] : []));

const nodesOf = ({ content, also = {} }: ProgramElement): string[] => [
  ...(content === undefined ? [] : [content]),
  ...Object.values(also),
];

const shapeOf = ({ axes, shape, field }: LayerShape): LayerShape => ({
  ...(axes && { axes }),
  shape,
  ...(field && { field }),
});

/** Returns what a program holds of a network, as far as it follows from its manifest, and where it is found. */
export function networkSource(
  manifest: Manifest,
  source: Omit<NormalModel, 'labels'> | NormalDerived,
): NetworkSource {
  const classes = classesOf(manifest);
  const wordnet = classes.map((entry) => entry.wordnet ?? '');
  return {
    ...source,
    hash: networkHash(manifest),
    labels: classes.map((entry) => entry.label),
    ...(wordnet.some((id) => id !== '') && { wordnet }),
    shapes: Object.fromEntries(
      layerNames(manifest).map((name) => [name, shapeOf(findLayer(manifest, name)!)]),
    ),
  };
}

function assembleView(
  spec: NormalSpec,
  typed: TypedSpec,
  built: Built,
  view: NormalView,
  pointer: string,
  overlay: boolean,
  elements: ProgramElement[],
): Layout {
  const group = groupOf(view);
  const caption = typed.captions.get(pointer);
  if (!group) {
    const at = elements.length;
    const id = `e${at}`;
    const place = { id, overlay, config: spec.config, caption };
    elements.push(assembleElement(typed.elements[at]!, built.elements[at]!, place));
    return { kind: 'element', id };
  }
  const [kind, children] = group;
  const { columns, title } = view as NormalGroup;
  return {
    kind,
    ...(columns === undefined ? {} : { columns }),
    ...(title === undefined ? {} : { title }),
    ...(caption === undefined ? {} : { caption }),
    children: children.map((child, i) =>
      assembleView(spec, typed, built, child, join(pointer, kind, i), kind === 'layer' && i > 0, elements),
    ),
  };
}
