import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import type { ArrangementName, MarkName } from '../../../schema/dist/params.ts';
import { at } from '../../base/at.ts';
import { isAlong } from '../../base/atoms.ts';
import { channelRead } from '../check/crop.ts';
import { showsDocument, type TypedElement } from '../check/element.ts';
import type { ContentType, TypedContent } from '../check/type.ts';
import type { ElementNodes } from '../graph/build.ts';
import { constantIndex } from '../graph/indices.ts';
import { defaultsOf } from '../normalize/defaults.ts';
import type { NormalConfig } from '../normalize/normal.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import { continued, FACES, normalRecipe, withStyle } from '../normalize/recipe.ts';
import type { Caption, ProgramElement } from '../program.ts';
import { authored } from './marks/authored.ts';
import { bars } from './marks/bars.ts';
import { distribution, line } from './marks/chart.ts';
import { cube } from './marks/cube.ts';
import { dictionary } from './marks/dictionary.ts';
import { examples } from './marks/examples.ts';
import { factors } from './marks/factors.ts';
import { filters } from './marks/filters.ts';
import { flow } from './marks/flow.ts';
import { grid } from './marks/grid.ts';
import { heatmap } from './marks/heatmap.ts';
import { image } from './marks/image.ts';
import { list } from './marks/list.ts';
import { matrix } from './marks/matrix.ts';
import { passages } from './marks/passages.ts';
import { pattern } from './marks/pattern.ts';
import { pictureScatter, scatter } from './marks/scatter.ts';
import { table } from './marks/table.ts';
import { text } from './marks/text.ts';
import { tokens } from './marks/tokens.ts';
import { type VegaSpec, vegaSpec } from './vega.ts';

/** Assembles one element of the program: its Vega spec, the nodes that feed it, and what it selects. */
export function assembleElement(
  element: TypedElement,
  { content: node, also, page }: ElementNodes,
  place: { id: string; overlay: boolean; config: NormalConfig; caption?: Caption | undefined },
): ProgramElement {
  const { spec, content, pointer, selects, highlight, encode, bound, faults } = element;
  const mark = (spec.mark ?? spec.arrange ?? '') as string;
  const good = faults.length === 0 && (content !== undefined || showsDocument(spec));
  const scale = content && scaleOf(spec, content.type, place.config);
  return {
    id: place.id,
    pointer,
    // An element set aside because of a fault has no type.
    type: spec.type ?? 'infovis',
    mark,
    ...(definitionOfElement(spec)?.lists ? { lists: true } : {}),
    ...(spec.title === undefined ? {} : { title: spec.title }),
    ...(place.caption === undefined ? {} : { caption: place.caption }),
    description: spec.description ?? spec.title ?? '',
    vega: good ? vegaOf(mark as MarkName | ArrangementName, element, place.overlay) : {},
    ...(node === undefined ? {} : { content: node }),
    ...(Object.keys(also).length > 0 ? { also } : {}),
    ...(good && content
      ? { ...networkNamed(content.type), ...atomsOf(content, node), ...entriesOf(content, spec) }
      : {}),
    selects,
    ...(Object.keys(encode.fields).length > 0 ? { encode: encode.fields } : {}),
    ...(highlight ? { highlight } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(page === undefined
      ? {}
      : { pages: { count: spec.count as number, param: page, first: pageAtStart(spec) } }),
    ...(Object.keys(bound).length > 0 ? { bound } : {}),
    ...(pictures(spec) && good ? recipesOf(spec, place.config.seed) : {}),
    faults,
  };
}

/**
 * Returns the scale that an element shares: the one it names, else the shared scale of its kind of numbers, if there is
 * one.
 */
function scaleOf(
  { scale }: NormalElement,
  { unit }: ContentType,
  { share }: NormalConfig,
): string | undefined {
  const shared = share.find((kind) => kind === unit.kind);
  return (scale as string | undefined) ?? shared;
}

/** Whether an element shows feature visualizations. */
const pictures = (element: NormalElement): boolean =>
  element.type === 'featurevis' || definitionOfElement(element)?.pictures === true;

const definitionOfElement = ({ mark, arrange }: NormalElement): Definition | undefined =>
  mark === undefined ? definitionOf('arrange', arrange ?? '') : definitionOf('mark', mark);

function recipesOf(element: NormalElement, seed: number): Pick<ProgramElement, 'render' | 'card'> {
  const render = withStyle(element);
  const small = normalRecipe(render, seed);
  const large = continued(normalRecipe({ ...render, faces: 1 }, seed));
  return { render: small, card: { large, faces: normalRecipe({ ...render, faces: FACES }, seed) } };
}

/** Returns the atoms of a featurevis of bare atoms, which has no numbers; those along directions are in these. */
function atomsOf(content: TypedContent, node: string | undefined): Pick<ProgramElement, 'atoms'> {
  if (node !== undefined || content.kind !== 'substrate' || isAlong(content.of)) return {};
  const { layer, axes } = content.of;
  const index = constantIndex(content.of);
  return index === null ? {} : { atoms: { axis: at(axes, -1).name, layer, index } };
}

const pageAtStart = ({ page }: NormalElement): number => (typeof page === 'number' ? page : 1);

const networkNamed = ({ network, chosen }: ContentType): Pick<ProgramElement, 'network' | 'chooses'> =>
  network === undefined ? {} : { network, ...(chosen && { chooses: chosen.$param }) };

function entriesOf({ type }: TypedContent, { count }: NormalElement): Pick<ProgramElement, 'entries'> {
  const [axis, ...more] = type.axes;
  if (!axis || more.length > 0 || axis.size === null) return {};
  return {
    entries: axis.name === 'example' && typeof count === 'number' ? Math.min(axis.size, count) : axis.size,
  };
}

function vegaOf(mark: MarkName | ArrangementName, element: TypedElement, overlay: boolean): VegaSpec {
  const { content, links, selects } = element;
  const spec = withDefaults(mark, element);
  const written = (name: string, otherwise: number) =>
    (spec.render?.[name] as number | undefined) ?? otherwise;
  const { unit } = content?.type ?? { unit: { kind: 'none', words: '', signed: false } };
  switch (mark) {
    case 'image':
      return image(selects);
    case 'heatmap':
      return heatmap(spec, unit, selects, overlay);
    case 'bars':
      return bars(spec, unit, selects);
    case 'table':
      return table(spec, unit, selects, 1 + links.length);
    case 'text':
      return text();
    case 'examples':
      return content?.type.axes[0]?.texts
        ? passages(spec, unit, selects, channelRead(content)?.of.atom === 'channel')
        : examples(selects, spec.size as number);
    case 'filters':
      return filters(spec, selects);
    case 'list':
      return list(selects, {
        size: written('size', 0),
        faces: written('faces', 1),
        numbered: hasNumberedLabels(element),
        beside: element.beside !== undefined,
        doubted: element.beside?.doubt !== undefined,
      });
    case 'factors':
      return factors(spec, unit, selects, overlay);
    case 'cube':
      return cube(spec, unit);
    case 'flow':
      return flow(spec, selects);
    case 'matrix':
      return matrix(spec, unit, selects);
    case 'tokens':
      return tokens(spec, unit, selects);
    case 'pattern':
      return pattern(spec, unit, selects);
    case 'line':
      return line(spec.points === true);
    case 'distribution':
      return distribution((spec.bins as number | undefined) ?? 40);
    case 'scatter':
      return spec.mark ? scatter(selects) : pictureScatter(spec, selects);
    case 'vega':
      return authored(spec.spec as VegaSpec);
    case 'grid':
      return grid(spec, selects);
    case 'dictionary':
      return dictionary(unit, selects);
    case 'space':
      // Shows the whole document, so it is drawn once all elements are known.
      return vegaSpec(320, { marks: [] });
  }
}

/** Whether `encode` adds a number to the labels. */
const hasNumberedLabels = ({ encode: { contents, fields } }: TypedElement): boolean =>
  contents.label !== undefined || (fields.label !== undefined && fields.label !== 'label');

/** Returns the element with the defaults of those mark params that a param of the document sets. */
function withDefaults(mark: string, { spec, bound }: TypedElement): NormalElement {
  const defaults = defaultsOf(spec.mark ? 'mark' : 'arrange', mark);
  return { ...spec, ...Object.fromEntries(Object.keys(bound).map((name) => [name, defaults[name]])) };
}
