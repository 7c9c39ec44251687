import { html, nothing } from 'lit';
import type { Value } from '../../../base/value.ts';
import { mapCanvas, pictureCanvas } from '../../../runtime/views/canvas.ts';
import { amount } from '../../../runtime/views/labels.ts';

const NEGATIVE = '#e66101';
const POSITIVE = '#2166ac';

/** Flattens a value to two axes: y and x with the mean over the rest, or else rows of its last axis. */
export function sheetOf({ axes, data, unit }: Value): Value {
  const [y, x, ...rest] = axes;
  if (y?.name === 'y' && x?.name === 'x' && rest.length > 0) {
    const depth = data.length / (y.size * x.size);
    const mean = Float32Array.from({ length: y.size * x.size }, (_, cell) => {
      let sum = 0;
      for (let i = 0; i < depth; i++) sum += data[cell * depth + i]!;
      return sum / depth;
    });
    return { axes: [y, x], data: mean, unit };
  }
  const columns = axes.at(-1)?.size ?? 1;
  const rows = columns === 0 ? 0 : data.length / columns;
  const sides = [
    { name: 'y', size: rows },
    { name: 'x', size: columns },
  ] as const;
  return { axes: [...sides], data, unit };
}

/** Draws a value with one pixel per entry: blue above zero, orange below, stronger with its distance from zero. */
export function figureOf(value: Value, isPicture: boolean) {
  if (value.data.length === 0) return nothing;
  const sheet = sheetOf(value);
  const most = largest(sheet.data);
  const canvas = isPicture ? pictureCanvas(value) : draw(sheet, most);
  canvas.classList.toggle('strip', canvas.width > 3 * canvas.height);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'The numbers as a picture');
  const ends = [`orange −${amount(most, false)}`, 'clear 0', `blue ${amount(most, false)}`];
  return html`<figure>${canvas}<figcaption>${isPicture ? '' : ends.join(', ')}</figcaption></figure>`;
}

const largest = (data: Float32Array): number =>
  data.reduce((most, entry) => (Number.isFinite(entry) ? Math.max(most, Math.abs(entry)) : most), 0);

function draw(sheet: Value, most: number): HTMLCanvasElement {
  const share = (entry: number) => (most > 0 && Number.isFinite(entry) ? Math.abs(entry) / most : 0);
  return mapCanvas(sheet, (entry) => (entry < 0 ? NEGATIVE : POSITIVE), [-most, most], share);
}
