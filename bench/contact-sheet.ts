import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import type { Frame } from '../src/runtime/host.ts';

const GAP = 6;
/** Pictures in a row. */
const WIDTH = 8;

/** Writes pictures side by side on white as a PNG, each in a square; those that could not be made are grey. */
export async function writeContactSheet(file: string, frames: Frame[], square: number): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const side = square + GAP;
  const placed = await Promise.all(
    frames.map(async (frame, i) => ({
      input: await pngOf(frame, square),
      left: (i % WIDTH) * side,
      top: Math.floor(i / WIDTH) * side,
    })),
  );
  const rows = Math.ceil(frames.length / WIDTH);
  const sheet = { width: WIDTH * side, height: rows * side, channels: 3 as const };
  await sharp({ create: { ...sheet, background: '#fff' } })
    .composite(placed)
    .png()
    .toFile(file);
}

function pngOf({ rgba, size, fault }: Frame, square: number): Promise<Buffer> {
  const create = { width: square, height: square, channels: 4 as const, background: '#e8e8e8' };
  if (fault) return sharp({ create }).png().toBuffer();
  return sharp(Buffer.from(rgba), { raw: { width: size, height: size, channels: 4 } })
    .resize(square)
    .png()
    .toBuffer();
}
