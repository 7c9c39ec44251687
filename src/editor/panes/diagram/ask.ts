import { Asker } from '../../worker/asker.ts';
import type { GraphShape, Placed } from './layout.ts';

const asker = new Asker<GraphShape, Placed>(
  () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' }),
  'The layout of the graph',
);

/** Lays a graph out in a worker. */
export const askLayout = (shape: GraphShape): Promise<Placed> => asker.ask(shape);
