import type { TransformName } from '../../../schema/dist/params.ts';
import type { Value } from '../../base/value.ts';
import { listing } from './dataset/listing.ts';
import { misfires } from './dataset/misfires.ts';
import { places } from './dataset/places.ts';
import { strongest } from './dataset/strongest.ts';
import type { PageKernel } from './kernel.ts';
import { groupPart } from './network/group-part.ts';
import { accuracy } from './transform/accuracy.ts';
import { aggregate } from './transform/aggregate.ts';
import { beyond } from './transform/beyond.ts';
import { blur } from './transform/blur.ts';
import { bottom } from './transform/bottom.ts';
import { clip } from './transform/clip.ts';
import { confusion } from './transform/confusion.ts';
import { correlation } from './transform/correlation.ts';
import { difference } from './transform/difference.ts';
import { extremes } from './transform/extremes.ts';
import { filter } from './transform/filter.ts';
import { flips } from './transform/flips.ts';
import { inside } from './transform/inside.ts';
import { largest } from './transform/largest.ts';
import { loadings } from './transform/loadings.ts';
import { normalize } from './transform/normalize.ts';
import { pValue } from './transform/p-value.ts';
import { page } from './transform/page.ts';
import { pick } from './transform/pick.ts';
import { product } from './transform/product.ts';
import { project } from './transform/project.ts';
import { ratio } from './transform/ratio.ts';
import { slice } from './transform/slice.ts';
import { sort } from './transform/sort.ts';
import { stack } from './transform/stack.ts';
import { top } from './transform/top.ts';

/** What the compiler adds to the operators of documents. */
type Others =
  | 'dataset/listing'
  | 'dataset/misfires'
  | 'dataset/places'
  | 'dataset/strongest'
  | 'network/group-part'
  | 'transform/largest'
  | 'transform/page'
  | 'transform/pick'
  | 'transform/stack';

/** By operator: one file each, named after it. */
/** Those that run with the network. */
type OnDevice = 'reduce' | 'similarity' | 'match' | 'agreement' | 'separate';

const KERNELS: Record<`transform/${Exclude<TransformName, OnDevice>}` | Others, PageKernel<never>> = {
  'dataset/listing': listing,
  'dataset/misfires': misfires,
  'dataset/places': places,
  'dataset/strongest': strongest,
  'network/group-part': groupPart,
  'transform/accuracy': accuracy,
  'transform/aggregate': aggregate,
  'transform/blur': blur,
  'transform/bottom': bottom,
  'transform/clip': clip,
  'transform/confusion': confusion,
  'transform/beyond': beyond,
  'transform/correlation': correlation,
  'transform/flips': flips,
  'transform/inside': inside,
  'transform/difference': difference,
  'transform/extremes': extremes,
  'transform/filter': filter,
  'transform/largest': largest,
  'transform/loadings': loadings,
  'transform/normalize': normalize,
  'transform/page': page,
  'transform/pick': pick,
  'transform/p-value': pValue,
  'transform/product': product,
  'transform/project': project,
  'transform/ratio': ratio,
  'transform/slice': slice,
  'transform/sort': sort,
  'transform/stack': stack,
  'transform/top': top,
};

const kernels = new Map<string, PageKernel<never>>(Object.entries(KERNELS));

/** Whether an operator needs values alone, and so runs on the page. */
export const isOnPage = (op: string): boolean => kernels.has(op);

/**
 * Returns the value of an operator, in the unit that the compiler decided on, where that is another than the first
 * input's. Throws a RangeError for an operator that does not run here, and without inputs.
 */
export function computeOnPage(op: string, inputs: Value[], params: Record<string, unknown>): Value {
  const kernel = kernels.get(op);
  const [first, ...others] = inputs;
  if (!kernel || !first) throw new RangeError(`No kernel computes ${op} of ${inputs.length} values.`);
  const value = kernel([first, ...others], params as never);
  return typeof params.unit === 'string' ? { ...value, unit: params.unit } : value;
}
