/**
 * The visible part of a diagram: its upper left corner in coordinates of the diagram, and its scale in pixels per
 * coordinate.
 */
export interface Sight {
  x: number;
  y: number;
  scale: number;
}

interface Size {
  width: number;
  height: number;
}

const LEAST = 0.1;
const MOST = 3;

/**
 * Shows all of a diagram, centred, at most at its own size; where that needs a scale below `least`, only its upper left
 * part.
 */
export function whole(diagram: Size, frame: Size, least = LEAST): Sight {
  const fitting = Math.min(1, frame.width / diagram.width, frame.height / diagram.height) || 1;
  const scale = Math.max(least, fitting);
  const start = (length: number, room: number) => Math.min(0, (length - room / scale) / 2);
  return { scale, x: start(diagram.width, frame.width), y: start(diagram.height, frame.height) };
}

/** Zooms about a point of the frame, in pixels. */
export function zoom(sight: Sight, factor: number, at: { x: number; y: number }): Sight {
  const scale = Math.min(MOST, Math.max(LEAST, sight.scale * factor));
  const shift = 1 / sight.scale - 1 / scale;
  return { scale, x: sight.x + at.x * shift, y: sight.y + at.y * shift };
}

/** Moves by a distance in pixels of the frame. */
export const pan = (sight: Sight, dx: number, dy: number): Sight => ({
  ...sight,
  x: sight.x - dx / sight.scale,
  y: sight.y - dy / sight.scale,
});

/** Moves as little as needed to make a point visible, with some room around it. */
export function reveal(sight: Sight, { x, y }: { x: number; y: number }, frame: Size, room = 80): Sight {
  const inside = (from: number, at: number, length: number) =>
    Math.max(at + room - length / sight.scale, Math.min(at - room, from));
  return { ...sight, x: inside(sight.x, x, frame.width), y: inside(sight.y, y, frame.height) };
}
