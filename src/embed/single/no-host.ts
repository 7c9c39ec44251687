import { fault } from '../../base/messages.ts';
import type { Lease } from '../host/shared.ts';

const nothing = (): void => {};

/** A host that computes nothing: for pages that show only what they hold. */
export const NO_HOST: Lease = {
  host: {
    evaluate: () => Promise.reject(fault('not-live', { live: 'never' })),
    want: nothing,
    onFrame: () => nothing,
    onStatus: () => nothing,
    dispose: async () => {},
  },
  release: async () => {},
};
