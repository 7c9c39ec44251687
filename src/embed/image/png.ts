import { contextOf } from '../../runtime/views/canvas.ts';
import type { Sheet } from './sheet.ts';

/** Draws a sheet with `scale` pixels for each CSS pixel. */
export async function toPng({ width, height, ground, views, lines }: Sheet, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = contextOf(canvas);
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { x, y, view } of views) {
    // Vega multiplies by the ratio of the screen; the style of its canvas holds the size in CSS pixels.
    const drawn = await view.toCanvas(scale);
    const [w, h] = [Number.parseFloat(drawn.style.width), Number.parseFloat(drawn.style.height)];
    context.drawImage(
      drawn,
      x * scale,
      y * scale,
      (w || drawn.width / scale) * scale,
      (h || drawn.height / scale) * scale,
    );
  }
  context.scale(scale, scale);
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  for (const { text, x, y, family, size, weight, colour } of lines) {
    context.font = `${weight} ${size}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))));
  });
}
