/**
 * A single script tag: `<script src="vitrail.js"></script>` defines `<vitrail-view>` and gives the page
 * `vitrail.embed`. It is small, and loads the rest from beside it, as modules. Where these are missing or incomplete,
 * each element says so and dispatches `fault`.
 */
type Standalone = typeof import('./standalone.ts');

/** The fault `part-missing`, inserted by the build, as the module that defines it may be among those missing. */
declare const PART_MISSING: { code: string; message: string; hint: string };

// A script without a module shares its names with the whole page.
(() => {
  const address = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;
  const said = PART_MISSING;
  const missing = () => Object.assign(new Error(said.message), { name: 'Fault', ...said });

  /** Replaces an element that can't be shown. */
  class Missing extends HTMLElement {
    #said = false;

    connectedCallback(): void {
      if (this.#said) return;
      this.#said = true;
      const words = document.createElement('p');
      words.setAttribute('role', 'alert');
      words.textContent = `${said.message} ${said.hint}`;
      this.append(words);
      // The caller adds listeners after inserting the element.
      queueMicrotask(() => this.dispatchEvent(new CustomEvent('fault', { detail: missing() })));
    }
  }

  // Ignored by the bundler: the modules are built separately.
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
