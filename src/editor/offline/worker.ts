/**
 * The service worker of the editor's pages. The editor's own files are cached at the first visit; other files of its
 * site are fetched, and cached for when that fails. Responses keep their headers, so a cross-origin isolated page stays
 * isolated.
 */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/** The files of the site, inserted by the build. */
declare const PRECACHE: PrecacheEntry[];

/** The largest cached file, in bytes; files without a stated length are cached. */
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
