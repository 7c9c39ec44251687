import type { StartThread } from './authored/start-thread.ts';
import type { Scales } from './scales.ts';
import type { SharedFacts } from './shared-facts.ts';
import type { Theme } from './theme.ts';
import type { Renderer } from './vega-view.ts';

/** What all panels of an interface have in common. */
export interface Surroundings {
  theme: Theme;
  scales: Scales;
  said: SharedFacts;
  renderer: Renderer | undefined;
  /** Address of an editor that opens documents, where there is one. */
  editor: string | URL | undefined;
  /** Starts the thread of an author's own Vega spec; absent: from its file. */
  startThread: StartThread | undefined;
}
