import type { Value } from '../../base/value.ts';
import { directionsIn } from './directions.ts';
import type { Factors } from './factors.ts';
import { lessRow, multiply } from './matrix.ts';
import { nonnegativeLeft } from './nmf.ts';
import { rectified, type Samples } from './samples.ts';

/**
 * How much of each direction is said to be in a sample: its projection on each alone; the nonnegative amounts whose sum
 * comes nearest; or the projection of what differs from the mean.
 */
export type Along = 'projection' | 'nmf' | 'pca';

/**
 * Takes samples apart along given directions.
 * @param samples [positions, channels]
 * @param directions (direction, channel) or (channel); of `pca` with the mean as the part `mean`
 */
export function alongDirections(samples: Samples, directions: Value, by: Along): Factors {
  const unit = directionsIn(directions);
  switch (by) {
    case 'projection':
      return { maps: multiply(exact(samples), unit), directions: unit };
    case 'nmf':
      return { maps: nonnegativeLeft(rectified(samples), unit), directions: unit };
    case 'pca': {
      const mean = Float64Array.from(directions.parts?.mean?.data ?? []);
      return { maps: multiply(lessRow(samples, mean), unit), directions: unit };
    }
  }
}

const exact = ({ data, ...sizes }: Samples) => ({ ...sizes, data: Float64Array.from(data) });
