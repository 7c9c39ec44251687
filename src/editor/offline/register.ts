/**
 * Has the site work without a network from its next load on. A newer version takes over once no page of the older one
 * is open, so that no page gets parts of both; `note` is told when one is there. A browser that refuses costs
 * that, never the page.
 */
export async function workOffline(note: (words: string) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('sw.js');
    registration.addEventListener('updatefound', () => {
      const found = registration.installing;
      found?.addEventListener('statechange', () => {
        if (found.state === 'installed' && navigator.serviceWorker.controller) {
          note('A newer version comes with the next visit');
        }
      });
    });
  } catch {
    // Without storage, or not on a secure origin.
  }
}
