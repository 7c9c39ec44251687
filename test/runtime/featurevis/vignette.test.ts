import { beforeAll, expect, it } from 'vitest';
import { vignette } from '../../../src/runtime/featurevis/vignette.ts';
import { wasm } from '../../support/backend.ts';

beforeAll(() => wasm());

it('lets colours be, and alpha only within its circle', async () => {
  const size = 40;
  const shares = vignette(0.4, size);
  const values = await shares.data();
  shares.dispose();
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [red, green, blue, alpha] = values.slice(4 * (y * size + x));
      expect([red, green, blue]).toEqual([1, 1, 1]);
      const radius = Math.hypot((x + 0.5) / size - 0.5, (y + 0.5) / size - 0.5);
      if (radius >= 0.4) expect(alpha).toBe(0);
      if (radius <= 0.28) expect(alpha).toBe(1);
      expect(alpha).toBeCloseTo(values[4 * (x * size + y) + 3]!, 6);
    }
  }
});
