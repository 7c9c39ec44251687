import { contextOf } from '../canvas.ts';
import type { Look } from './album.ts';

/** One cell of a mosaic. */
interface Tessera {
  look: Look;
  /** Its side as a share of the cell's. */
  side: number;
  /** 0..1. */
  opacity: number;
  /** Colour laid over it, where its number is negative. */
  tint: string | undefined;
}

/** The most pixels a side. */
const LARGEST = 1152;
const CELL = { least: 12, most: 72 };
/** Share of a picture that is cut off at each side: its edge is made of less than its middle. */
const CROP = 0.04;
const TINT = 0.4;
/** The smallest cells with room for a ring, in px. */
const RING_FROM = 24;

/** Draws pictures side by side without gaps onto one canvas, which stays the same. */
export class Mosaic {
  readonly canvas = document.createElement('canvas');

  /** @param placeholder colour of pictures that are not made yet */
  draw(rows: number, columns: number, at: (cell: number) => Tessera, placeholder: string): void {
    const cell = Math.floor(LARGEST / Math.max(rows, columns));
    const size = Math.max(CELL.least, Math.min(CELL.most, cell));
    Object.assign(this.canvas, { width: columns * size, height: rows * size });
    const context = contextOf(this.canvas);
    for (let i = 0; i < rows * columns; i++) {
      const tessera = at(i);
      const side = Math.max(1, Math.round(size * tessera.side));
      const inset = Math.floor((size - side) / 2);
      const x = (i % columns) * size + inset;
      const y = Math.floor(i / columns) * size + inset;
      drawTessera(context, tessera, x, y, side, placeholder);
    }
    context.globalAlpha = 1;
  }
}

function drawTessera(
  context: CanvasRenderingContext2D,
  { look: { image, progress }, opacity, tint }: Tessera,
  x: number,
  y: number,
  side: number,
  placeholder: string,
): void {
  context.globalAlpha = (image ? 1 : 0.5) * opacity;
  if (image) {
    const cut = image.width * CROP;
    context.drawImage(image, cut, cut, image.width - 2 * cut, image.height - 2 * cut, x, y, side, side);
  } else {
    context.fillStyle = placeholder;
    context.fillRect(x, y, side, side);
  }
  if (tint !== undefined) {
    context.globalAlpha = TINT * opacity;
    context.fillStyle = tint;
    context.fillRect(x, y, side, side);
  }
  if (progress > 0 && progress < 1 && side >= RING_FROM) drawRing(context, x + side - 7, y + 7, progress);
}

function drawRing(context: CanvasRenderingContext2D, x: number, y: number, progress: number): void {
  context.globalAlpha = 1;
  context.lineWidth = 2;
  context.strokeStyle = '#ffffff';
  context.beginPath();
  context.arc(x, y, 4, -Math.PI / 2, (progress * 2 - 0.5) * Math.PI);
  context.stroke();
}
