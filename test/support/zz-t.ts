import { optimizePictures } from '../../src/runtime/optimize/loop.ts';
import { wasm } from './backend.ts';
import { network } from './models.ts';

await wasm();
const net = await network();
for (const [layer, n] of [
  ['mixed4d', 4],
  ['mixed4d', 1],
  ['mixed5b', 4],
  ['mixed3b', 4],
] as const) {
  let t = performance.now(),
    last = 0;
  const out: string[] = [];
  await optimizePictures(
    net,
    [26, 18, 14, 63]
      .slice(0, n)
      .map((index) => ({ key: `k${index}`, layer, index, objective: 'channel' as const })),
    { objective: 'channel', size: 96, steps: 64, rate: 0.05, decay: 1, jitter: 8, seed: 1 },
    {
      onFrame(f) {
        if (f.key === 'k26') {
          const e = performance.now();
          out.push(`${f.step}:${((e - t) / (f.step - last)).toFixed(0)}`);
          last = f.step;
          t = e;
        }
      },
    },
  );
  console.log(layer, n, out.join(' '));
}
