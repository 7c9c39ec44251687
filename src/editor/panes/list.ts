import type { Diagnostic } from '../../base/diagnostic.ts';
import { countInWords } from './problems/count.ts';

/** One of the panes below the text; its code is loaded when it is opened first. */
export interface PaneEntry {
  id: string;
  /** What it is called. */
  name: string;
  /** What its tab says, where that is not its name. */
  title?(diagnostics: Diagnostic[]): string;
  load(): Promise<unknown>;
  /** The element that the code defines. */
  tag: string;
}

/** The panes, in their order. */
export const PANES: readonly [PaneEntry, ...PaneEntry[]] = [
  {
    id: 'problems',
    name: 'Problems',
    title: countInWords,
    load: () => import('./problems/problems.ts'),
    tag: 'vitrail-problems',
  },
  { id: 'graph', name: 'Graph', load: () => import('./graph/graph.ts'), tag: 'vitrail-graph' },
  { id: 'params', name: 'Params', load: () => import('./params/params.ts'), tag: 'vitrail-params' },
  { id: 'values', name: 'Values', load: () => import('./values/values.ts'), tag: 'vitrail-values' },
  {
    id: 'network',
    name: 'Network',
    load: () => import('./network/network.ts'),
    tag: 'vitrail-network',
  },
  { id: 'space', name: 'Space', load: () => import('./space/space.ts'), tag: 'vitrail-space' },
  {
    id: 'compiled',
    name: 'Compiled',
    load: () => import('./compiled/compiled.ts'),
    tag: 'vitrail-compiled',
  },
];
