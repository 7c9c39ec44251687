import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeInNode } from '../../src/cli/decode-node.ts';

/** Two pixels side by side, red and blue. */
const pair = () => sharp(Uint8Array.of(255, 0, 0, 0, 0, 255), { raw: { width: 2, height: 1, channels: 3 } });
const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('a picture decoded in Node', () => {
  it('is RGBA, row by row', async () => {
    const { width, height, rgba } = await decodeInNode(buffer(await pair().png().toBuffer()), 1024);
    expect([width, height]).toEqual([2, 1]);
    expect([...rgba]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
  });

  it('stands upright as its EXIF says', async () => {
    // Orientation 6: the camera was turned, a quarter clockwise sets it right.
    const turned = await pair().withMetadata({ orientation: 6 }).png().toBuffer();
    const { width, height, rgba } = await decodeInNode(buffer(turned), 1024);
    expect([width, height]).toEqual([1, 2]);
    expect([...rgba]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
  });

  it('keeps transparency, and turns grey into colours', async () => {
    const grey = sharp(Uint8Array.of(100, 128), { raw: { width: 1, height: 1, channels: 2 } });
    const { rgba } = await decodeInNode(buffer(await grey.png().toBuffer()), 1024);
    expect([...rgba]).toEqual([100, 100, 100, 128]);
  });

  it('is reduced to the side that is asked for, never enlarged', async () => {
    const bytes = buffer(await readFile('models/images/tabby.jpg'));
    expect(await decodeInNode(bytes, 100)).toMatchObject({ width: 100, height: 100 });
    expect(await decodeInNode(bytes, 9000)).toMatchObject({ width: 448, height: 448 });
  });

  it('is the first frame of an animation', async () => {
    const frames = sharp(Uint8Array.of(255, 0, 0, 0, 0, 255), {
      raw: { width: 1, height: 2, channels: 3, pageHeight: 1 },
    });
    const { width, height, rgba } = await decodeInNode(
      buffer(await frames.gif({ delay: [9, 9] }).toBuffer()),
      1024,
    );
    expect([width, height]).toEqual([1, 1]);
    expect([...rgba]).toEqual([255, 0, 0, 255]);
  });

  it('is refused when it is damaged, cut off or of another kind', async () => {
    const jpeg = await readFile('models/images/tabby.jpg');
    await expect(decodeInNode(buffer(jpeg.subarray(0, 9000)), 1024)).rejects.toThrow();
    await expect(decodeInNode(buffer(new TextEncoder().encode('no picture')), 1024)).rejects.toThrow();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    await expect(decodeInNode(buffer(new TextEncoder().encode(svg)), 1024)).rejects.toThrow(/svg/);
  });
});
