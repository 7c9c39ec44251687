import { describe, expect, it } from 'vitest';
import { usePlace } from '../../support/embed.ts';
import { usePacked } from '../../support/packed.ts';

const folder = await usePacked();
const place = usePlace({}, { '/small/': `${folder}/` });

/** Counts what a page holds on to: listeners of the window, the document and media queries, observers, timers' signals. */
const COUNTED = `<script>
  globalThis.held = { listeners: 0, observers: 0 };
  for (const [target, name] of [[Window, 'window'], [Document, 'document'], [MediaQueryList, 'media']]) {
    const { prototype } = target;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const alive = new Map();
    prototype.addEventListener = function (type, listener, options) {
      const key = type;
      const entries = alive.get(this) ?? [];
      alive.set(this, entries);
      if (!entries.some((entry) => entry[0] === type && entry[1] === listener)) {
        entries.push([type, listener]);
        held.listeners++;
        options?.signal?.addEventListener('abort', () => drop(this, type, listener));
      }
      return addEventListener.call(this, type, listener, options);
    };
    const drop = (on, type, listener) => {
      const entries = alive.get(on) ?? [];
      const at = entries.findIndex((entry) => entry[0] === type && entry[1] === listener);
      if (at >= 0) { entries.splice(at, 1); held.listeners--; }
    };
    prototype.removeEventListener = function (type, listener, options) {
      drop(this, type, listener);
      return removeEventListener.call(this, type, listener, options);
    };
  }
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Real = globalThis[name];
    globalThis[name] = class extends Real {
      observe(...args) { if (!this.on) { this.on = true; held.observers++; } super.observe(...args); }
      disconnect() { if (this.on) { this.on = false; held.observers--; } super.disconnect(); }
    };
  }
</script>`;
const PAGE = `${COUNTED}<script src="/dist/embed/vitrail.js"></script><div id="here"></div>`;

const cycles = (count: number, options: string, wait: string) => `(async () => {
  for (let i = 0; i < ${count}; i++) {
    const shown = await vitrail.embed('#here', '/small/document.json', ${options});
    ${wait}
    await shown.finalize();
  }
  return { ...held, sheets: document.adoptedStyleSheets.length, inside: document.querySelector('#here').childNodes.length };
})()`;

describe('nothing stays behind', () => {
  it('after fifty documents shown from a pack', async () => {
    const { page, errors } = await place.open(PAGE);
    const before = await page.evaluate(cycles(1, "{ pack: '/small/pack' }", 'await shown.ready;'));
    const after = await page.evaluate(cycles(50, "{ pack: '/small/pack' }", 'await shown.ready;'));
    expect(after).toEqual(before);
    expect(after).toEqual({ listeners: 0, observers: 0, sheets: 0, inside: 0 });
    await expect.poll(() => page.workers().length).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('after documents that were computed, or given up while they were', async () => {
    const { page, errors } = await place.open(PAGE);
    await page.evaluate(cycles(2, '{}', 'await shown.ready;'));
    const after = await page.evaluate(
      cycles(8, '{}', 'await new Promise((done) => setTimeout(done, 40 * i));'),
    );
    expect(after).toEqual({ listeners: 0, observers: 0, sheets: 0, inside: 0 });
    await expect.poll(() => page.workers().length).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('after twenty that are taken away as soon as they are there, or while they are loaded', async () => {
    const { page, errors } = await place.open(PAGE);
    const after = await page.evaluate(`(async () => {
      for (let i = 0; i < 20; i++) await (await vitrail.embed('#here', '/small/document.json')).finalize();
      const loading = [];
      for (let i = 0; i < 20; i++) {
        const leaving = new AbortController();
        loading.push(vitrail.embed('#here', '/small/document.json', { signal: leaving.signal }).catch(({ name }) => name));
        await new Promise((done) => setTimeout(done, i % 5));
        leaving.abort();
      }
      const given = await Promise.all(loading);
      for (let i = 0; i < 20; i++) {
        const view = document.createElement('vitrail-view');
        view.setAttribute('src', '/small/document.json');
        document.body.append(view);
        if (i % 2) await new Promise((done) => setTimeout(done, 4 * i));
        view.remove();
      }
      await new Promise((done) => setTimeout(done, 500));
      return { ...held, given: new Set(given).size, sheets: document.adoptedStyleSheets.length, inside: document.querySelector('#here').childNodes.length };
    })()`);
    expect(after).toEqual({ listeners: 0, observers: 0, given: 1, sheets: 0, inside: 0 });
    await expect.poll(() => page.workers().length).toBe(0);
    // None comes later.
    await page.waitForTimeout(1000);
    expect(page.workers()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('of tensors, in a worker or in the page itself', async () => {
    const { page } = await place.open(PAGE);
    const counts = (await page.evaluate(`(async () => {
      const counts = [];
      for (const worker of [true, false, false]) {
        const shown = await vitrail.embed('#here', '/small/document.json', { worker });
        let last = { tensors: -1 };
        shown.session.host.onStatus((status) => { last = status; });
        await shown.ready;
        const { tensors } = last;
        await shown.finalize();
        counts.push([tensors > 0, last.tensors]);
      }
      return counts;
    })()`)) as [boolean, number][];
    expect(counts).toEqual(Array(3).fill([true, 0]));
    await page.close();
  });

  it('many on one page share what computes, until the last is gone', async () => {
    const { page, requests } = await place.open(`${PAGE}${'<div class="one"></div>'.repeat(10)}`);
    await page.evaluate(`(async () => {
      const places = [...document.querySelectorAll('.one')];
      globalThis.all = await Promise.all(places.map((place) => vitrail.embed(place, '/small/document.json')));
      await Promise.all(all.map(({ ready }) => ready));
    })()`);
    expect(page.workers().filter((worker) => worker.url().includes('/worker'))).toHaveLength(1);
    expect(requests.filter((path) => path.endsWith('group1-shard1of1.bin'))).toHaveLength(1);
    await page.evaluate('Promise.all(all.slice(1).map((shown) => shown.finalize()))');
    expect(page.workers()).not.toEqual([]);
    await page.evaluate('all[0].finalize()');
    await expect.poll(() => page.workers().length).toBe(0);
    await page.close();
  });
});
