import { at } from '../../../base/at.ts';
import { coverage, type Mask } from '../../../base/mask.ts';
import type { Value } from '../../../base/value.ts';

/**
 * Returns a picture whose painted part has the mean colour of the rest. Not all may be painted.
 * @param picture axes y, x, channel
 */
export function erased(picture: Value, mask: Mask): Value {
  const [{ size: height }, { size: width }, { size: channels }] = [0, 1, 2].map((i) =>
    at(picture.axes, i),
  ) as [Value['axes'][number], Value['axes'][number], Value['axes'][number]];
  const painted = coverage(mask, height, width);
  const means = new Float64Array(channels);
  let rest = 0;
  painted.forEach((share, place) => {
    rest += 1 - share;
    for (let c = 0; c < channels; c++) means[c]! += (1 - share) * picture.data[place * channels + c]!;
  });
  const data = picture.data.map((entry, i) => {
    const share = painted[Math.floor(i / channels)]!;
    return entry * (1 - share) + (share * means[i % channels]!) / rest;
  });
  return { ...picture, data };
}
