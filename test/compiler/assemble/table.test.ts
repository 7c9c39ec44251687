import { expect, it } from 'vitest';
import { NEGATIVE, POSITIVE } from '../../../src/base/colours.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { parse, View } from '../../../src/runtime/views/vega/core.ts';
import { manifestOf } from '../../support/models.ts';

const manifests = { net: await manifestOf('mini-inception') };
const attribution = (label: string) => ({
  type: 'attribution',
  from: 'net/mixed4d/channel',
  to: `net/output/neuron/${label}`,
});
const document = {
  interface: { type: 'infovis', mark: 'table', content: [attribution('tabby'), attribution('cougar')] },
};

it('gives each number the colour of its own sign', async () => {
  const { vega } = compile(JSON.stringify(document), manifests).program!.elements[0]!;
  const view = new View(parse(vega as never), { renderer: 'none' });
  const row = { key: 0, label: 'channel 7', values: [-1, 2], amounts: ['−1', '+2'], shares: [0.5, 1] };
  view.data('content', [{ ...row, opacity: 1, size: 1, against: false, outlined: false, select: null }]);
  await view.runAsync();
  const cells = view.data('cells') as { amount: string; value: number }[];
  expect(cells.map(({ amount, value }) => [amount, value])).toEqual([
    ['−1', -1],
    ['+2', 2],
  ]);
  const svg = await view.toSVG();
  const fills = [...svg.matchAll(/fill="(#[0-9a-f]+)"/g)].map(([, fill]) => fill);
  expect(fills.filter((fill) => fill === NEGATIVE || fill === POSITIVE)).toEqual([NEGATIVE, POSITIVE]);
  view.finalize();
});
