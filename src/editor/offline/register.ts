/**
 * Makes the site work offline from its next load on. A newer version takes over when no page of the older one is open,
 * so that no page mixes both; `note` is called when one is available. Where the browser refuses, only that is lost.
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
