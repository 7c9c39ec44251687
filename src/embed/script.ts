/**
 * The one script tag: `<script src="vitrail.js"></script>` makes `<vitrail-view>` known and gives the page
 * `vitrail.embed`. It is small; the rest is loaded from beside it, as modules. Where that is missing, or was cut short,
 * each element says so, and its event `fault` tells it.
 */
type Standalone = typeof import('./standalone.ts');

/** The fault `part-missing`, put in when this is built: what it comes from is among what may be missing. */
declare const PART_MISSING: { code: string; message: string; hint: string };

// A script without a module shares its names with the whole page.
(() => {
  const address = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;
  const said = PART_MISSING;
  const missing = () => Object.assign(new Error(said.message), { name: 'Fault', ...said });

  /** In the place of an element that can't be shown. */
  class Missing extends HTMLElement {
    #said = false;

    connectedCallback(): void {
      if (this.#said) return;
      this.#said = true;
      const words = document.createElement('p');
      words.setAttribute('role', 'alert');
      words.textContent = `${said.message} ${said.hint}`;
      this.append(words);
      // Who puts it on the page listens to it next.
      queueMicrotask(() => this.dispatchEvent(new CustomEvent('fault', { detail: missing() })));
    }
  }

  // Not followed by the bundler: the modules are built by themselves.
  const loading = import(/* @vite-ignore */ new URL('embed.js', address).href) as Promise<Standalone>;
  const loaded = loading.catch(() => {
    if (!customElements.get('vitrail-view')) customElements.define('vitrail-view', Missing);
  });
  const embed: Standalone['embed'] = async (...args) => {
    const modules = await loaded;
    if (!modules) throw missing();
    return modules.embed(...args);
  };
  Object.assign(globalThis, { vitrail: { embed } });
})();
