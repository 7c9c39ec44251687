import { expect, it } from 'vitest';
import { usePlace } from '../../support/embed.ts';

const place = usePlace();

const DOCUMENT = {
  params: [{ name: 'k', type: 'number', value: 3, min: 1, max: 5, step: 1, bind: { input: 'range' } }],
  contents: {
    top: {
      type: 'transform',
      of: { type: 'activation', of: 'net/output/neuron' },
      ops: [{ op: 'top', k: { param: 'k' } }],
    },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#top' },
};

/** A notebook's side of anywidget: a model with traits, and the module loaded from its text. */
const host = (state: object): string => `<div id="cell"></div><script type="module">
const text = await (await fetch('/dist/embed/widget.js')).text();
const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
const { default: widget } = await import(url);
const state = ${JSON.stringify(state)};
const listeners = {};
const model = {
  get: (key) => state[key],
  set: (key, value) => { state[key] = value; },
  save_changes: () => { globalThis.saved = structuredClone(state); },
  on: (event, listener) => { (listeners[event] ??= new Set()).add(listener); },
  off: (event, listener) => { listeners[event]?.delete(listener); },
};
globalThis.python = (key, value) => {
  state[key] = value;
  for (const listener of listeners['change:' + key] ?? []) listener();
};
globalThis.remove = widget.render({ model, el: document.getElementById('cell') });
</script>`;

const state = (change: object = {}) => ({
  document: DOCUMENT,
  params: {},
  base: `${place.url}dist/embed/`,
  options: { actions: false },
  diagnostics: [],
  ...change,
});

it('params go both ways, and another document takes the place of the first', async () => {
  const { page, errors } = await place.open(host(state({ params: { k: 2 } })));
  const slider = page.locator('#cell input[type=range]');
  await expect.poll(() => slider.inputValue()).toBe('2');
  await slider.fill('4');
  await expect.poll(() => page.evaluate('saved.params.k')).toBe(4);
  await page.evaluate('python("params", { k: 5 })');
  await expect.poll(() => slider.inputValue()).toBe('5');
  await page.evaluate('python("params", { none: 1 })');
  await expect.poll(() => page.evaluate('saved.diagnostics.at(-1)?.code')).toBe('unknown-param');
  await page.evaluate(
    `python("document", { interface: { type: "infovis", mark: "image", content: "net/input/whole" } })`,
  );
  await expect.poll(() => slider.count()).toBe(0);
  await page.evaluate('remove()');
  await expect.poll(() => page.locator('#cell').textContent()).toBe('');
  expect(errors).toEqual([]);
  await page.close();
});

it('what is wrong is told to Python', async () => {
  const { page } = await place.open(
    host(state({ document: { interface: { type: 'none' } } })),
    '/wrong.html',
  );
  await expect.poll(() => page.evaluate('saved.diagnostics.at(0)?.code')).toBe('unknown-type');
  await page.close();
});
