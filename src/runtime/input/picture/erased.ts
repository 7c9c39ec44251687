import { at } from '../../../base/at.ts';
import { coverage, type Mask } from '../../../base/mask.ts';
import type { Value } from '../../../base/value.ts';

/**
 * Returns a picture whose painted part shows the other side of the picture, mirrored: it fits the rest as no plain colour
 * would. Where that is painted too, it has the mean colour of the rest. Not all may be painted.
 * @param picture axes y, x, channel
 */
export function erased(picture: Value, mask: Mask): Value {
  const [height, width, channels] = [0, 1, 2].map((i) => at(picture.axes, i).size) as [
    number,
    number,
    number,
  ];
  const painted = coverage(mask, height, width);
  const means = meansOf(picture, painted, channels);
  const data = picture.data.map((entry, i) => {
    const [place, channel] = [Math.floor(i / channels), i % channels];
    const share = at(painted, place);
    if (share === 0) return entry;
    const other = Math.floor(place / width) * width + (width - 1 - (place % width));
    const clear = 1 - at(painted, other);
    const filling = clear * at(picture.data, other * channels + channel) + (1 - clear) * at(means, channel);
    return (1 - share) * entry + share * filling;
  });
  return { ...picture, data };
}

/** Returns the mean colour of what is not painted. */
function meansOf({ data }: Value, painted: Float32Array, channels: number): Float64Array {
  const sums = new Float64Array(channels);
  let rest = 0;
  painted.forEach((share, place) => {
    rest += 1 - share;
    for (let c = 0; c < channels; c++) sums[c]! += (1 - share) * at(data, place * channels + c);
  });
  return sums.map((sum) => sum / rest);
}
