import type { MethodName } from '../../../schema/dist/params.ts';
import { chosen } from './attribution/chosen.ts';
import { conductance } from './attribution/conductance.ts';
import { deepLift } from './attribution/deep-lift.ts';
import { gradCam } from './attribution/grad-cam.ts';
import { gradCamPlusPlus } from './attribution/grad-cam-plus-plus.ts';
import { guided } from './attribution/guided.ts';
import { influence } from './attribution/influence.ts';
import { integrated } from './attribution/integrated.ts';
import { internalInfluence } from './attribution/internal-influence.ts';
import { leaveOneOut } from './attribution/leave-one-out.ts';
import { linear } from './attribution/linear.ts';
import { lrp } from './attribution/lrp.ts';
import { occlusion } from './attribution/occlusion.ts';
import { patching } from './attribution/patching.ts';
import { paths } from './attribution/paths.ts';
import { pattern } from './attribution/pattern.ts';
import { perturbation } from './attribution/perturbation.ts';
import { rise } from './attribution/rise.ts';
import { rollout } from './attribution/rollout.ts';
import { scoreCam } from './attribution/score-cam.ts';
import { sensitivity } from './attribution/sensitivity.ts';
import { shapley } from './attribution/shapley.ts';
import { similarity } from './attribution/similarity.ts';
import { smoothgrad } from './attribution/smoothgrad.ts';
import { tracin } from './attribution/tracin.ts';
import { activation as datasetActivation } from './dataset/activation.ts';
import { each } from './dataset/each.ts';
import { groups as datasetGroups } from './dataset/groups.ts';
import { layers } from './dataset/layers.ts';
import { list } from './dataset/list.ts';
import { passages } from './dataset/passages.ts';
import { patterns } from './dataset/patterns.ts';
import { pictures } from './dataset/pictures.ts';
import { example } from './input/example.ts';
import { given } from './input/given.ts';
import { picture } from './input/picture.ts';
import { text } from './input/text.ts';
import type { DeviceKernel, RepeatingKernel } from './kernel.ts';
import { activation } from './network/activation.ts';
import { agreement as layerAgreement } from './network/agreement.ts';
import { along } from './network/along.ts';
import { connectionShares } from './network/connections.ts';
import { dictionary } from './network/dictionary.ts';
import { doubt } from './network/doubt.ts';
import { faithfulness } from './network/faithfulness.ts';
import { groups } from './network/groups.ts';
import { leftOut } from './network/left-out.ts';
import { lens } from './network/lens.ts';
import { run } from './network/run.ts';
import { weights } from './network/weights.ts';
import { agreement } from './transform/agreement.ts';
import { match } from './transform/match.ts';
import { reduce } from './transform/reduce.ts';
import { separate } from './transform/separate.ts';
import { similarity as channelSimilarity } from './transform/similarity.ts';

/** Operators of the device that only the compiler adds: no document names them. */
type Others =
  | 'input/picture'
  | 'input/example'
  | 'input/given'
  | 'input/text'
  | 'dataset/activation'
  | 'dataset/list'
  | 'dataset/patterns'
  | 'dataset/passages'
  | 'dataset/pictures'
  | 'network/run'
  | 'network/activation'
  | 'network/groups'
  | 'network/along'
  | 'dataset/groups'
  | 'network/left-out'
  | 'network/lens'
  | 'network/dictionary'
  | 'network/weights'
  | 'network/connections'
  | 'network/agreement'
  | 'network/faithfulness'
  | 'network/doubt'
  | 'dataset/layers'
  | 'attribution/chosen'
  | 'transform/agreement'
  | 'transform/match'
  | 'transform/separate'
  | 'transform/similarity'
  | 'transform/reduce';

/** Methods from the examples of a dataset, which train or retrain. */
type FromExamples = 'influence' | 'similarity' | 'leave-one-out';

type FromAtoms = Exclude<MethodName, FromExamples | 'tracin'>;

/** The methods from atoms, a file each, named after them. */
const METHODS: Record<FromAtoms, DeviceKernel<never>> = {
  conductance,
  'deep-lift': deepLift,
  'grad-cam': gradCam,
  'grad-cam-plus-plus': gradCamPlusPlus,
  guided,
  integrated,
  'internal-influence': internalInfluence,
  linear,
  lrp,
  occlusion,
  patching,
  paths,
  pattern,
  perturbation,
  rise,
  rollout,
  sensitivity,
  'score-cam': scoreCam,
  shapley,
  smoothgrad,
};

/** One file each, named after its operator. */
const KERNELS: Record<`attribution/${FromExamples}` | Others, DeviceKernel<never>> = {
  'input/picture': picture,
  'input/example': example,
  'input/given': given,
  'input/text': text,
  'dataset/activation': datasetActivation,
  'dataset/list': list,
  'dataset/patterns': patterns,
  'dataset/passages': passages,
  'dataset/pictures': pictures,
  'network/run': run,
  'network/activation': activation,
  'network/groups': groups,
  'network/along': along,
  'dataset/groups': datasetGroups,
  'network/left-out': leftOut,
  'network/lens': lens,
  'network/dictionary': dictionary,
  'network/weights': weights,
  'network/connections': connectionShares,
  'network/agreement': layerAgreement,
  'network/faithfulness': faithfulness,
  'network/doubt': doubt,
  'dataset/layers': layers,
  'transform/reduce': reduce,
  'transform/agreement': agreement,
  'transform/match': match,
  'transform/separate': separate,
  'transform/similarity': channelSimilarity,
  'attribution/leave-one-out': leaveOneOut,
  'attribution/influence': influence,
  'attribution/similarity': similarity,
  'attribution/chosen': chosen(METHODS as Record<string, DeviceKernel>),
};

/** By operator. The compiler has checked the params of a program. */
export const deviceKernels: Record<string, DeviceKernel> = {
  ...(KERNELS as Record<string, DeviceKernel>),
  ...Object.fromEntries(
    Object.entries(METHODS as Record<string, DeviceKernel>).map(([name, kernel]) => [
      `attribution/${name}`,
      kernel,
    ]),
  ),
};

const REPEATING: Record<string, RepeatingKernel<never>> = {
  'dataset/each': each,
  'attribution/tracin': tracin,
};

/** Operators that compute what they read themselves. */
export const repeatingKernels = new Map(Object.entries(REPEATING as Record<string, RepeatingKernel>));

/** Whether an operator may take a minute: it then runs in the long queue, and pauses for others. */
export const isLong = (op: string): boolean =>
  op === 'dataset/activation' ||
  op === 'dataset/layers' ||
  op === 'network/agreement' ||
  op === 'network/doubt' ||
  op === 'network/left-out' ||
  op === 'attribution/leave-one-out' ||
  repeatingKernels.has(op);
