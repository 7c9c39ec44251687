import { at } from '../../../base/at.ts';
import { MAGNITUDE } from '../../../base/colours.ts';
import type { Value } from '../../../base/value.ts';
import type { CardNodes } from '../../../compiler/program.ts';
import { resolve } from '../../dataflow/expression.ts';
import type { PictureRequest, Progress } from '../../host.ts';
import type { Session } from '../../session.ts';
import { PRIORITY, Urgency } from '../../urgency.ts';
import { contextOf, mapCanvas, pictureCanvas } from '../canvas.ts';
import { amount } from '../labels.ts';
import { networkIn } from '../network.ts';
import { firingOf } from '../pictures/firing.ts';
import { largestOf } from '../rows/domain.ts';

/** Facts about an atom on the reader's photo. */
export interface Facts {
  /** The photo, coloured where it fires; undefined where its layer has no positions. */
  firing: HTMLCanvasElement | undefined;
  /** The classes that it supports most there, with their attribution. */
  classes: { label: string; amount: string }[];
}

const MOST_CLASSES = 5;
const SIDE = 192;

/** Computes the facts about an atom or a direction; undefined where the document has no photo. */
export async function factsOf(
  session: Session,
  network: string,
  { layer, index, axis, vector }: PictureRequest,
  signal: AbortSignal,
): Promise<Facts | undefined> {
  const nodes = axis === 'class' ? undefined : session.program.cards?.[network];
  if (!nodes) return undefined;
  const value = evaluator(session, nodes, { layer }, signal);
  const [photo, cube] = await Promise.all([value(nodes.photo), value(nodes.cube)]);
  const firing =
    photo && cube && cube.axes.length === 3 ? overlay(photo, firingOf(cube, vector ?? index)) : undefined;
  // A direction has no attribution of its own.
  const matrix = vector || !nodes.classes ? undefined : await value(nodes.classes);
  const { labels } = networkIn(session.program, network);
  return { firing, classes: matrix ? strongest(matrix, index, labels) : [] };
}

/** Returns what computes nodes of a card for one atom. */
export function evaluator(
  session: Session,
  card: CardNodes,
  { layer, index = 0 }: { layer: string; index?: number },
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => {},
) {
  const program = { ...session.program, nodes: { ...session.program.nodes, ...card.nodes } };
  const own: Record<string, string | number> = {
    [card.layer]: layer,
    ...(card.examples && { [card.examples.index]: index }),
  };
  const param = (name: string) => own[name] ?? session.get(name);
  return async (node: string): Promise<Value | undefined> => {
    const expression = resolve(node, { program, param });
    if (!expression) return undefined;
    const request = { urgency: new Urgency(PRIORITY.visible), signal, onProgress };
    return session.evaluator.evaluate(expression, request);
  };
}

function overlay(photo: Value, map: Value): HTMLCanvasElement {
  const picture = pictureCanvas(photo);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIDE, height: Math.round((SIDE * picture.height) / picture.width) });
  const context = contextOf(canvas);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = false;
  const largest = largestOf(map.data);
  const shown = mapCanvas(
    map,
    () => MAGNITUDE,
    [0, largest],
    (entry) => (0.85 * entry) / largest,
  );
  context.drawImage(shown, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** @param matrix attribution [channel, class] */
function strongest({ axes, data }: Value, channel: number, labels: string[]): Facts['classes'] {
  const classes = at(axes, 1).size;
  const row = data.subarray(channel * classes, (channel + 1) * classes);
  return Array.from(row, (value, i) => ({ value, label: labels[i] ?? `class ${i}` }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_CLASSES)
    .map(({ value, label }) => ({ label, amount: amount(value, true) }));
}
