import { Asker } from '../../aside/asker.ts';
import type { Placed, Sketch } from './layout.ts';

const asker = new Asker<Sketch, Placed>(
  () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' }),
  'The layout of the graph',
);

/** Has a graph laid out beside the page, however big it is. */
export const askLayout = (sketch: Sketch): Promise<Placed> => asker.ask(sketch);
