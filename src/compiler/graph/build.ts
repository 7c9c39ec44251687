import { definitionOf } from '../../../schema/dist/definitions.ts';
import { at } from '../../base/at.ts';
import type { AxisName } from '../../base/axis.ts';
import type { Manifest } from '../../base/manifest.ts';
import { pageParam } from '../../base/reserved-params.ts';
import type { TypedDocument } from '../check/check.ts';
import type { TypedElement } from '../check/element.ts';
import { inputsOf } from '../check/factors.ts';
import { isFound } from '../check/found.ts';
import type { NetworkManifests } from '../check/manifests.ts';
import type { TypedRender } from '../check/render.ts';
import { mapOf, mapsOf } from '../check/shows.ts';
import { isBare, networkIn, type TypedContent, type TypedInputs, type TypedStack } from '../check/type.ts';
import type { ProgramEdit, ProgramGuide } from '../program.ts';
import { lowerActivation } from './activation.ts';
import { lowerAgreement } from './agreement.ts';
import { lowerAttribution } from './attribution.ts';
import { lowerDoubt, lowerMarks } from './doubt.ts';
import { lowerEdit } from './edits.ts';
import { lowerBeside, lowerExamples, lowerPage } from './examples.ts';
import { lowerCoherence, lowerColumns, lowerPictured } from './factors.ts';
import { lowerFaithfulness } from './faithfulness.ts';
import { lowerFeedback } from './feedback.ts';
import { Graph } from './graph.ts';
import { lowerInfluence } from './influence.ts';
import type { Lowering } from './lowering.ts';
import { lowerCube, lowerInput, lowerPictures, networkReference, pictureNode } from './run.ts';
import { Together } from './together.ts';
import { lowerTracin } from './tracin.ts';
import { lowerTransform } from './transform.ts';
import { lowerConnections, lowerWeights } from './weights.ts';

/** The dataflow graph of a document: which node computes each content and feeds each element. */
export interface Built {
  graph: Graph;
  contents: Map<string, string>;
  changes: Changes;
  /** The node of the picture that is painted on, by the name of each param that is a mask. */
  masks: Map<string, string>;
  /** Indexed like `typed.elements`. */
  elements: ElementNodes[];
}

/** How networks are made of others, by their ids. */
export interface Changes {
  edits: Map<string, ProgramEdit[]>;
  guides: Map<string, ProgramGuide>;
}

/** The nodes that feed an element; none if it has faults. */
export interface ElementNodes {
  /** Absent if the element shows no numbers. */
  content?: string;
  /** Further nodes by role: `directions`, channels of `encode`, `link1`, … */
  also: Record<string, string>;
  /** The name of the param that holds which page of its entries is shown. */
  page?: string;
}

/** Lowers every content to nodes, and for each element the view of its content that it draws. */
export function build(typed: TypedDocument, manifests: NetworkManifests): Built {
  const graph = new Graph();
  const together = new Together(typed);
  const lowered = new Map<TypedContent, string[]>();
  const lowering: Lowering = {
    graph,
    manifest: (network) => manifests[network] as Manifest,
    lower(content, ops) {
      const nodes = lowered.get(content) ?? [];
      if (!lowered.has(content)) {
        // Set before it is filled: an operation may read the result of an earlier one.
        lowered.set(content, nodes);
        lower(content, nodes, lowering);
      }
      return at(nodes, ops ?? -1);
    },
    largest: (content, at) => together.lowerLargest(content, at, lowering),
  };
  const contents = new Map<string, string>();
  for (const [id, content] of typed.contents) {
    if (!isBare(content)) contents.set(id, lowering.lower(content));
  }
  const changes: Changes = { edits: new Map(), guides: new Map() };
  for (const [id, made] of typed.made) {
    if (made.edits.length > 0)
      changes.edits.set(
        id,
        made.edits.map((edit) => lowerEdit(edit, lowering)),
      );
    if (made.feedback.length > 0) changes.guides.set(id, lowerFeedback(id, made, lowering));
  }
  const masks = new Map<string, string>();
  for (const { name, network } of typed.params) {
    const picture = typed.masks.get(name);
    if (picture !== undefined) masks.set(name, pictureNode({ network: network! }, picture, lowering));
  }
  const elements = typed.elements.map((element, i) => lowerElement(element, i, lowering));
  return { graph, contents, changes, masks, elements };
}

/** Appends the nodes of a content to a list. For a transform: the node of its start, then one per operation. */
function lower(content: TypedContent, nodes: string[], lowering: Lowering): void {
  switch (content.kind) {
    case 'substrate':
    case 'dataset':
      throw new Error('A substrate has no numbers to compute.');
    case 'activation':
      nodes.push(lowerActivation(content, lowering, 'axes'));
      break;
    case 'attribution':
      nodes.push(lowerAttribution(content, lowering));
      break;
    case 'weights':
      nodes.push(lowerWeights(content, lowering));
      break;
    case 'connections':
      nodes.push(lowerConnections(content, lowering));
      break;
    case 'agreement':
      nodes.push(lowerAgreement(content, lowering));
      break;
    case 'dictionary': {
      const { layer, url } = content;
      const network = networkReference(networkIn(content.type));
      nodes.push(lowering.graph.add('network/dictionary', 'device', { network, layer, url }, []));
      break;
    }
    case 'doubt':
      nodes.push(lowerDoubt(content, lowering));
      break;
    case 'faithfulness':
      nodes.push(lowerFaithfulness(content, lowering));
      break;
    case 'inputs':
      nodes.push(lowerEach(content, { names: content.inputs }, lowering));
      break;
    case 'stack':
      nodes.push(lowerEach(content, { names: content.layers, axis: 'layer' }, lowering));
      break;
    case 'examples':
      nodes.push(lowerExamples(content, lowering));
      break;
    case 'influence':
      nodes.push(lowerInfluence(content, lowering));
      break;
    case 'tracin':
      nodes.push(lowerTracin(content, lowering));
      break;
    case 'transform':
      lowerTransform(content, nodes, lowering);
  }
}

/** Returns the node that puts several contents one after the other. */
function lowerEach(
  { each }: TypedInputs | TypedStack,
  params: { names: string[]; axis?: AxisName },
  lowering: Lowering,
): string {
  const nodes = each.map((one) => lowering.lower(one));
  return lowering.graph.add('transform/stack', 'page', params, nodes);
}

function lowerElement(element: TypedElement, index: number, lowering: Lowering): ElementNodes {
  const { content, spec, links, encode, render, faults } = element;
  if (!content || faults.length > 0) return { also: {} };
  const channels = Object.entries(encode.contents).map(([channel, by]) => [channel, lowering.lower(by)]);
  if (spec.mark === 'examples' && content.type.axes[0]?.name === 'example') {
    const page = element.bound.page ?? pageParam(`e${index}`);
    const { content: shown, also } = lowerPage(content, spec, page, lowering);
    return { content: shown, also: { ...also, ...Object.fromEntries(channels) }, page };
  }
  const node = lowerShown(content, spec.mark, lowering);
  const directions = spec.type === 'featurevis' ? lowerPictured(content, lowering) : undefined;
  const coherence =
    directions !== undefined && spec.arrange === 'grid' ? lowerCoherence(content, lowering) : {};
  const chain = links.map((link, i) => [`link${i + 1}`, lowering.lower(link)]);
  const columns = spec.mark === 'flow' && spec.pictures ? lowerColumns([content, ...links], lowering) : {};
  const inputs = definitionOf('mark', spec.mark ?? '')?.shows === 'inputs' ? inputsOf(content) : undefined;
  return {
    ...(node === undefined ? {} : { content: node }),
    also: {
      ...(inputs ? { pictures: lowerPictures(networkIn(content.type), inputs, lowering) } : {}),
      ...columns,
      ...coherence,
      ...(render ? lowerGiven(render, lowering) : {}),
      ...(element.beside ? lowerBeside(element.beside, node, lowering) : {}),
      ...(element.beside ? lowerMarks(element.beside, node, lowering) : {}),
      ...(directions === undefined ? {} : { directions }),
      ...Object.fromEntries([...channels, ...chain]),
    },
  };
}

/**
 * Returns the node of what a mark draws of a content: its numbers, the picture, or the maps that its numbers reduce.
 * Undefined for bare atoms that need no numbers.
 */
function lowerShown(content: TypedContent, mark: string | undefined, lowering: Lowering): string | undefined {
  const shows = mark === undefined ? 'numbers' : definitionOf('mark', mark)?.shows;
  if (shows === 'picture' && (content.kind === 'substrate' || content.kind === 'activation')) {
    return lowerInput(content, lowering);
  }
  if (content.kind === 'substrate') {
    const { of, input, type } = content;
    // Pictures of groups, positions and whole layers are made from their activations.
    const found = mark === undefined && isFound(of);
    return found
      ? lowerActivation({ kind: 'activation', of, input: input!, type }, lowering, 'axes')
      : undefined;
  }
  const maps = shows === 'maps' && (mapOf(content) ?? mapsOf(content)) === 'kept';
  const kept = content.kind === 'activation' && maps;
  return kept ? lowerActivation(content, lowering, 'kept') : lowering.lower(content);
}

/**
 * Returns the nodes that pictures take from an input: `start`, the picture that they begin as; `active`, the
 * activations of their layer, if these limit where the picture may change; `match1`, `match2`, ..., the activations of
 * the layers to match.
 */
function lowerGiven({ input, of, start, matched }: TypedRender, lowering: Lowering): Record<string, string> {
  const cubes = matched.map((layer, i) => [`match${i + 1}`, lowerCube(of, layer, input, lowering)]);
  return {
    ...(start === 'noise' ? {} : { start: pictureNode(of, input, lowering) }),
    ...(start === 'firing' ? { active: lowerCube(of, of.layer, input, lowering) } : {}),
    ...Object.fromEntries(cubes),
  };
}
