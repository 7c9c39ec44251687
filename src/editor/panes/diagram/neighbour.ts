import { ARROWS } from '../../../runtime/views/arrows.ts';
import type { Placed } from './layout.ts';

/** Weight of a step aside against one ahead. */
const ASIDE = 3;

/** Returns the node that an arrow key leads to: the nearest that is more ahead than aside. */
export function neighbour({ nodes }: Placed, from: string, key: string): string | undefined {
  const arrow = ARROWS[key];
  const here = nodes[from];
  if (!arrow || !here) return undefined;
  const [dx, dy] = arrow;
  let best: { id: string; far: number } | undefined;
  for (const [id, { x, y }] of Object.entries(nodes)) {
    const ahead = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy + (y - here.y) * dx);
    if (ahead <= 1) continue;
    const far = ahead + ASIDE * aside;
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id;
}
