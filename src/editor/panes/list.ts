import type { Diagnostic } from '../../base/diagnostic.ts';
import { countInWords } from './problems/count.ts';

/** A pane below the text. Its code is loaded when it is first opened. */
export interface PaneEntry {
  id: string;
  /** Name of the pane. */
  name: string;
  /** Title of its tab, where it differs from the name. */
  title?(diagnostics: Diagnostic[]): string;
  load(): Promise<unknown>;
  /** Name of the custom element. */
  tag: string;
}

/** The panes, in order. */
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
