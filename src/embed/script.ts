/**
 * The one script tag: `<script src="vitrail.js"></script>` makes `<vitrail-view>` known and gives the page
 * `vitrail.embed`. It is small; the rest is loaded from beside it, as modules.
 */
type Standalone = typeof import('./standalone.ts');

// A script without a module shares its names with the whole page.
(() => {
  const address = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;
  // Not followed by the bundler: the modules are built by themselves.
  const loading = import(/* @vite-ignore */ new URL('embed.js', address).href) as Promise<Standalone>;
  const embed: Standalone['embed'] = async (...args) => (await loading).embed(...args);
  Object.assign(globalThis, { vitrail: { embed } });
})();
