import { nodesIn } from '../../base/node-references.ts';
import { join } from '../../base/pointer.ts';
import type { TypedDocument } from '../check/check.ts';
import type { DocumentManifests } from '../check/document-manifests.ts';
import type { TypedContent } from '../check/type.ts';
import type { Built } from '../graph/build.ts';
import { cardsOf } from '../graph/cards.ts';
import { lowerProbabilities } from '../graph/probabilities.ts';
import { prune } from '../graph/prune.ts';
import { lowerThumbnails } from '../graph/thumbnails.ts';
import { inputNames, type NormalDocument } from '../normalize/normal.ts';
import { compositionOf, type NormalComposition, type NormalView } from '../normalize/normal-view.ts';
import type { Layout, Program, ProgramElement, ProgramParam } from '../program.ts';
import type { DesignSpace } from '../space/space.ts';
import { noteCompared } from './compared.ts';
import { assembleElement } from './element.ts';
import { outlineCells } from './outline.ts';
import { sources } from './sources.ts';
import { drawSpace } from './space.ts';

/** Assembles the program: plain JSON, independent of when and where it was made. */
export function assemble(
  spec: NormalDocument,
  typed: TypedDocument,
  built: Built,
  space: DesignSpace,
  facts: DocumentManifests,
): Program {
  const elements: ProgramElement[] = [];
  const layout = assembleView(spec, typed, built, spec.interface, '/interface', false, elements);
  outlineCells(elements, typed.elements, built.graph);
  drawSpace(elements, typed.elements, space);
  const edits = nodesIn([...built.changes.edits.values(), ...built.changes.guides.values()]);
  const roots = [...built.contents.values(), ...edits, ...elements.flatMap(nodesOf)];
  const shown = prune(built.graph.nodes, roots);
  const probabilities = lowerProbabilities(built.graph, shown, typed.params);
  const params = [
    ...lowerThumbnails(built.graph, noteCompared(typed.params, shownContents(typed)), built.masks),
    ...elements.flatMap(pageParam),
  ];
  const thumbnails = params.flatMap(({ control }) => [
    ...Object.values(control?.pictures ?? {}),
    ...(control?.picture === undefined ? [] : [control.picture]),
  ]);
  const nodes = prune(built.graph.nodes, [...roots, ...Object.values(probabilities), ...thumbnails]);
  return {
    version: 1,
    title: spec.title,
    description: spec.description,
    theme: spec.config.theme,
    ...sources(spec, facts, built.changes),
    params,
    nodes,
    contents: Object.fromEntries(built.contents),
    elements,
    ...(Object.keys(probabilities).length > 0 && { probabilities }),
    ...(elements.some(({ card }) => card)
      ? { cards: cardsOf(nodes, facts.networks, inputNames(spec.inputs, 'dataset')[0]) }
      : {}),
    layout,
  };
}

/** Returns the param that holds which page an element shows, unless one of the document's does. */
const pageParam = ({ pages, pointer, bound }: ProgramElement): ProgramParam[] =>
  pages && bound?.page === undefined
    ? [{ name: pages.param, type: 'number', value: pages.first, pointer }]
    : [];

/** Returns every content that an element shows. */
const shownContents = ({ elements }: TypedDocument): TypedContent[] =>
  elements.flatMap(({ content, links }) => (content ? [content, ...links] : []));

const nodesOf = ({ content, also = {} }: ProgramElement): string[] => [
  ...(content === undefined ? [] : [content]),
  ...Object.values(also),
];

function assembleView(
  spec: NormalDocument,
  typed: TypedDocument,
  built: Built,
  view: NormalView,
  pointer: string,
  overlay: boolean,
  elements: ProgramElement[],
): Layout {
  const group = compositionOf(view);
  const caption = typed.captions.get(pointer);
  if (!group) {
    const at = elements.length;
    const id = `e${at}`;
    const place = { id, overlay, config: spec.config, caption };
    elements.push(assembleElement(typed.elements[at]!, built.elements[at]!, place));
    return { kind: 'element', id };
  }
  const [kind, children] = group;
  const { columns, title } = view as NormalComposition;
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
