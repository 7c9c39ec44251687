import type { Value } from '../../base/value.ts';
import { directionsIn } from './directions.ts';
import { type Encoder, encoderIn } from './encoder.ts';
import type { Factors } from './factors.ts';
import { lessRow, type Matrix, multiply, transpose } from './matrix.ts';
import { nonnegativeLeft } from './nmf.ts';
import { rectified, type Samples } from './samples.ts';

/**
 * How much of each direction is said to be in a sample: its projection on each alone, or what their encoder says; the nonnegative amounts whose sum
 * comes nearest; or the projection of what differs from the mean.
 */
export type Along = 'projection' | 'nmf' | 'pca';

/**
 * Takes samples apart along given directions.
 * @param samples [positions, channels]
 * @param directions (direction, channel) or (channel); of `pca` with the mean as the part `offset`
 */
export function alongDirections(samples: Samples, directions: Value, by: Along): Factors {
  const unit = directionsIn(directions);
  switch (by) {
    case 'projection': {
      const encoder = encoderIn(directions);
      if (!encoder) return { maps: multiply(exact(samples), unit), directions: unit };
      return { maps: encoded(exact(samples), encoder), directions: unit, encoder };
    }
    case 'nmf':
      return { maps: nonnegativeLeft(rectified(samples), unit), directions: unit };
    case 'pca': {
      const mean = Float64Array.from(directions.parts?.offset?.data ?? []);
      return { maps: multiply(lessRow(samples, mean), unit), directions: unit };
    }
  }
}

const exact = ({ data, ...sizes }: Samples) => ({ ...sizes, data: Float64Array.from(data) });

/** Returns relu(encoder x + bias) of each sample: [positions, k]. */
function encoded(samples: Matrix, { weight, bias }: Encoder): Matrix {
  const amounts = multiply(samples, transpose(weight));
  for (let i = 0; i < amounts.data.length; i++) {
    amounts.data[i] = Math.max(0, amounts.data[i]! + bias[i % amounts.columns]!);
  }
  return amounts;
}
