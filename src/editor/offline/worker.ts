/**
 * What answers the requests of the editor's pages when there is no network. All that the editor itself is made of is
 * kept when it is first opened; what else it reads from its own site is asked for anew, and kept for when that fails.
 * Responses are kept with their headers: a page that was isolated from other origins still is.
 */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/** The files of the site, written by the build. */
declare const PRECACHE: PrecacheEntry[];

/** The largest file that is kept, in bytes; those without a stated length are kept. */
const LARGEST = 64e6;

const notTooLarge = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const kept = response.status === 200 && Number(response.headers.get('Content-Length')) <= LARGEST;
    return kept ? response : null;
  },
};

cleanupOutdatedCaches();
precacheAndRoute(PRECACHE);
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  new NetworkFirst({ cacheName: 'vitrail-used', plugins: [notTooLarge] }),
);
