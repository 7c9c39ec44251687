import { definitionOf } from '../../../schema/dist/definitions.ts';
import type { TypedElement } from '../check/element.ts';
import type { ContentType, TypedContent } from '../check/type.ts';
import type { ProgramElement, Selects } from '../program.ts';
import { bars } from './marks/bars.ts';
import { dictionary } from './marks/dictionary.ts';
import { heatmap } from './marks/heatmap.ts';
import { image } from './marks/image.ts';
import { list } from './marks/list.ts';
import { table } from './marks/table.ts';
import { text } from './marks/text.ts';
import { normalRecipe } from './recipe.ts';
import type { VegaSpec } from './vega.ts';

/** One element of the program: its Vega spec, what feeds it, what it selects. */
export function assembleElement(
  element: TypedElement,
  node: string | undefined,
  place: { id: string; overlay: boolean; seed: number },
): ProgramElement {
  const { spec, content, pointer, selects, faults } = element;
  const mark = (spec.mark ?? spec.arrange ?? '') as string;
  const good = content !== undefined && faults.length === 0;
  return {
    id: place.id,
    pointer,
    type: spec.type,
    mark,
    ...(spec.title === undefined ? {} : { title: spec.title }),
    ...(spec.caption === undefined ? {} : { caption: spec.caption }),
    description: spec.description ?? spec.title ?? '',
    vega: good ? vegaOf(mark, element, content.type, selects, place.overlay) : {},
    ...(node === undefined ? {} : { content: node }),
    ...(good ? { network: content.type.network, ...atomsOf(content, node), ...entriesOf(content) } : {}),
    selects,
    ...(spec.type === 'featurevis' && good ? { render: normalRecipe(spec.render, place.seed) } : {}),
    faults,
  };
}

/** A featurevis of bare atoms has no numbers: which atoms it shows is all there is. */
function atomsOf(content: TypedContent, node: string | undefined): Pick<ProgramElement, 'atoms'> {
  if (node !== undefined || content.kind !== 'substrate' || !content.of.index) return {};
  const { layer, index, axes } = content.of;
  return { atoms: { axis: axes.at(-1)!.name, layer, index: index.at } };
}

function entriesOf({ type }: TypedContent): Pick<ProgramElement, 'entries'> {
  const [axis, ...more] = type.axes;
  return axis && more.length === 0 && axis.size !== null ? { entries: axis.size } : {};
}

function vegaOf(
  mark: string,
  { spec }: TypedElement,
  { unit }: ContentType,
  selects: Selects[],
  overlay: boolean,
): VegaSpec {
  switch (mark) {
    case 'image':
      return image(selects);
    case 'heatmap':
      return heatmap(spec, unit, selects, overlay);
    case 'bars':
      return bars(unit, selects);
    case 'table':
      return table(unit, selects);
    case 'text':
      return text();
    case 'list':
      return list(selects);
    case 'dictionary':
      return dictionary(selects);
    default:
      throw new Error(`No assembly for the mark ${mark}, though ${definitionOf('mark', mark)?.name}.`);
  }
}
