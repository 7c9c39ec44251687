import type { Watch } from '../../dataflow/watch.ts';
import type { Session } from '../../session.ts';
import { PRIORITY } from '../../urgency.ts';
import { contextOf, pictureCanvas } from '../canvas.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** Height and width of a thumbnail, in device pixels. */
const SIDE = 96;

/** The inputs themselves to choose from. */
export function thumbnails({ name, control }: Bound, session: Session): Field {
  const group = document.createElement('div');
  group.setAttribute('role', 'radiogroup');
  group.className = 'vt-thumbnails';
  const watches: Watch[] = [];
  const entries = (control.options ?? []).map(({ value, label: words }) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    const canvas = document.createElement('canvas');
    Object.assign(radio, { type: 'radio', name: `vt-${name}` });
    radio.setAttribute('aria-label', words);
    Object.assign(canvas, { width: SIDE, height: SIDE });
    label.title = words;
    label.append(radio, canvas);
    radio.addEventListener('change', () => session.set(name, value, CONTROL));
    const node = control.pictures?.[String(value)];
    if (node !== undefined)
      watches.push(session.watch(node, (state) => draw(canvas, state), PRIORITY.visible));
    return { radio, label, text: JSON.stringify(value) };
  });
  group.append(...entries.map(({ label }) => label));
  const sync = () => {
    const present = JSON.stringify(session.params.kept(name));
    for (const { radio, text } of entries) radio.checked = text === present;
  };
  const stop = () => {
    for (const watch of watches) watch.stop();
  };
  return { dom: [group], isGroup: true, sync, stop };
}

/** Draws the middle of a picture, or nothing where it could not be loaded. */
function draw(canvas: HTMLCanvasElement, state: Parameters<Parameters<Session['watch']>[1]>[0]): void {
  if (state.status !== 'ready') return;
  const picture = pictureCanvas(state.value);
  const side = Math.min(picture.width, picture.height);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  context.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
}
