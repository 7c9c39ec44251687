import type { OperatorParams } from '../../../schema/dist/params.ts';
import type { TokensFacts } from '../../base/input.ts';
import type { Value } from '../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../address.ts';
import type { Expression, Progress } from '../host.ts';
import type { Examples } from '../input/dataset/examples.ts';
import type { Decode } from '../input/picture/load.ts';
import type { Loader } from '../loader/loader.ts';
import type { NumberedTrainingSet, TrainingRecord } from '../network/derived/training.ts';
import type { Network } from '../network/network.ts';
import type { Trace } from '../network/trace.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';

/** The params of an operator that has a Definition, and the unit that the compiler decided on. */
export type ParamsOf<Operator extends keyof OperatorParams> = OperatorParams[Operator] & { unit: string };

/** An operator on small arrays, which runs beside the views: pure, synchronous, well under a frame. */
export type PageKernel<Params = object> = (inputs: [Value, ...Value[]], params: Params) => Value;

/** What a device operator can use. */
export interface DeviceContext {
  loader: Loader;
  decode: Decode;
  /** Returns the network at an address, which is loaded once. */
  network(address: NetworkAddress): Promise<Network>;
  /** Returns what says which tokens a text has for the network at an address. */
  tokenizer(address: NetworkAddress): Promise<{ tokenizer: Tokenizer; facts: TokensFacts }>;
  /** Returns the examples of the dataset at an address, which is opened once. */
  dataset(address: DatasetAddress): Promise<Examples>;
  /** Returns how a network was trained here. */
  training(address: NetworkAddress): Promise<TrainingRecord>;
  /** Returns the examples of a dataset to train on, as what was trained of a network reads them. */
  trainingSet(
    address: NetworkAddress,
    on: DatasetAddress,
    labels?: Record<string, number>,
  ): Promise<NumberedTrainingSet>;
  /** Resolves when nothing more urgent waits: long work calls it between its steps. */
  pause(): Promise<void>;
  signal: AbortSignal;
  /** @param soFar returns the value as far as it goes, if that can be shown */
  onProgress(progress: Omit<Progress, 'partial'>, soFar?: () => Value): void;
}

/** Values and runs that stand for nodes of an expression, by the nodes' keys. They stay the caller's. */
export type Given = ReadonlyMap<string, Value | Trace>;

/** An operator that computes what it reads itself, several times, each time with other values of some nodes. */
export type RepeatingKernel<Params = Record<string, unknown>> = (
  bodies: Expression[],
  params: Params,
  context: DeviceContext,
  compute: (expression: Expression, given?: Given) => Promise<Value | Trace>,
) => Promise<Value>;

/** An operator that needs the network's tensors. A stored run (`Trace`) stays on the device; values leave it. */
export type DeviceKernel<Params = Record<string, unknown>> = (
  inputs: (Value | Trace)[],
  params: Params,
  context: DeviceContext,
) => Promise<Value | Trace>;
