import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../src/embed/check-options.ts';
import type { EmbedOptions } from '../../src/embed/options.ts';

const checked = (options: unknown) => checkOptions(options as EmbedOptions);

describe("the page's options", () => {
  it('stay what they are when they can be meant', () => {
    const options: EmbedOptions = {
      pack: new URL('https://example.org/pack/'),
      sources: [],
      icons: false,
      storage: true,
      live: 'on demand',
      backend: 'wasm',
      memoryBudget: 1e8,
      worker: false,
      models: { net: { url: 'net.onnx' } },
      inputs: { photo: { file: new Blob() }, other: { image: 'tabby' } },
      loader: { allow: [] },
      theme: 'auto',
      actions: { picture: false },
      editor: 'edit.html',
      hover: 0,
      renderer: 'svg',
      onProgress: () => {},
      onDiagnostic: () => {},
      signal: new AbortController().signal,
    };
    expect(checkOptions(options)).toEqual({ options, diagnostics: [] });
    expect(checkOptions({ actions: true, hover: false, editor: undefined }).diagnostics).toEqual([]);
  });

  it.each([
    { live: 'sometimes' },
    { theme: 'drak' },
    { renderer: 'webgl' },
    { backend: 'gpu' },
    { pack: 5 },
    { memoryBudget: -1 },
    { memoryBudget: 'lots' },
    { hover: Number.NaN },
    { loader: null },
    { actions: 'none' },
    { inputs: 'cat.jpg' },
    { onProgress: 5 },
    { signal: {} },
  ])('are left out and noted when they can not: %j', (options) => {
    const { options: left, diagnostics } = checked(options);
    expect(left).toEqual({});
    expect(diagnostics).toMatchObject([{ code: 'option-value', severity: 'warning' }]);
  });

  it.each(['cat.jpg', new Blob(), null])(
    'a picture or network that is none is left out alone: %s',
    (wrong) => {
      const { options, diagnostics } = checked({
        inputs: { a: wrong, b: { image: 'tabby' } },
        models: { net: wrong },
      });
      expect(options).toEqual({ inputs: { b: { image: 'tabby' } }, models: {} });
      expect(diagnostics.map(({ code }) => code)).toEqual(['option-value', 'option-value']);
    },
  );

  it('of other names are noted, with what may have been meant', () => {
    expect(checked({ modles: {} }).diagnostics).toMatchObject([
      { code: 'option-unknown', hint: expect.stringContaining('`models`') },
    ]);
  });

  it.each([null, undefined, 'dark', 3])('may be none at all: %s', (none) => {
    expect(checked(none).options).toEqual({});
  });
});
