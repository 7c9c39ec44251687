import { at } from '../../base/at.ts';
import { type AxisName, sizedAxis } from '../../base/axis.ts';
import { axesInWords } from '../../base/messages/entry.ts';
import type { Axis, ContentType } from './type.ts';

/** Returns the names of axes, in order. */
export const axisNames = (axes: Axis[]): AxisName[] => axes.map((axis) => axis.name);

/** Whether the axes are y and x only. */
export const isMap = (axes: Axis[]): boolean =>
  axes.length === 2 && at(axes, 0).name === 'y' && at(axes, 1).name === 'x';

/** Returns the axes by name, and by layer if a name occurs twice. */
export function axisWords(axes: Axis[]): string[] {
  const names = axisNames(axes);
  return axes.map(({ name, layer }) =>
    names.filter((other) => other === name).length > 1 ? wordsOfAxis({ name, layer }) : name,
  );
}

/** Returns an axis by name and layer, for messages. */
export const wordsOfAxis = ({ name, layer }: Pick<Axis, 'name' | 'layer'>): string =>
  layer === undefined ? name : `${name} of ${layerWords(layer)}`;

/** Returns the axes of two contents that do not match: by name, or if the names agree, by what differs. */
export function axesApart(a: Axis[], b: Axis[]): { a: string[]; b: string[] } {
  const alike = axisNames(a).join() === axisNames(b).join();
  const layers = alike && a.some(({ layer }, i) => layerWords(layer) !== layerWords(at(b, i).layer));
  const words = (axes: Axis[]) =>
    axes.map(({ name, layer, size }) =>
      sizedAxis({ name: layers ? wordsOfAxis({ name, layer }) : name, size }),
    );
  return alike ? { a: words(a), b: words(b) } : { a: axisWords(a), b: axisWords(b) };
}

const layerWords = (layer: Axis['layer']): string =>
  typeof layer === 'object' ? `the param ${layer.$param}` : String(layer);

/** Returns the axes of a type in words, for messages. */
export const describeType = (type: Pick<ContentType, 'axes'>): string =>
  type.axes.length === 0 ? 'a single number' : axesInWords(axisWords(type.axes));
