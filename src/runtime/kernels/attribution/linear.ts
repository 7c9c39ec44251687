import type { OperatorParams } from '../../../../schema/dist/params.ts';
import { readersOfStream } from '../../../base/transformer.ts';
import { attribute } from '../../network/attribute/attribute.ts';
import { tensorOf } from '../../network/names.ts';
import type { DeviceKernel } from '../kernel.ts';
import { type SharedParams, towards } from './towards.ts';

/** The compiler leaves out what changes nothing. */
type Params = Partial<OperatorParams['attribution/linear']> & SharedParams;

/** Activation times gradient, summed by the source's atom; see `attribute`. */
export const linear: DeviceKernel<Params> = towards((trace, ends, options, params) => {
  const { relax, frozen, direct } = params as Params;
  const { network } = trace;
  const cut = direct ? readersOfStream(network.manifest, ends.from.layer) : [];
  const constant = cut.map((layer) => tensorOf(network, layer));
  return attribute(trace, { ...ends, relax, frozenNorm: frozen === 'norm', constant }, options);
}) as DeviceKernel<Params>;
