/** Makes every transform of Vega known, for an author's own spec. It registers them where the core has its own. */
export async function loadWholeVega(): Promise<void> {
  await import('vega');
}
