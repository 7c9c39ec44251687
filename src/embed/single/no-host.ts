import { fault } from '../../base/messages.ts';
import type { Host } from '../../runtime/host.ts';
import type { Lease } from '../leases.ts';

const nothing = (): void => {};

/** A host that computes nothing: for pages that show only what they hold. */
export const NO_HOST: Lease<Host> = {
  value: {
    evaluate: () => Promise.reject(fault('not-live', { live: 'never' })),
    want: nothing,
    onFrame: () => nothing,
    onStatus: () => nothing,
    dispose: async () => {},
  },
  release: async () => {},
};
