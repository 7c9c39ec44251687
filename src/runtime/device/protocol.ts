import type { Value } from '../../base/value.ts';
import type { PlainFault } from '../fault.ts';
import type {
  DeviceOptions,
  DeviceStatus,
  Expression,
  Frame,
  NodeReport,
  PictureRequest,
  Progress,
} from '../host.ts';

/** Messages from the page to the worker. The first is `start`. */
export type ToWorker =
  | { type: 'start'; base: string; allow: string[]; options: DeviceOptions }
  | { type: 'evaluate'; id: number; expression: Expression; priority: number }
  | { type: 'prioritize'; id: number; priority: number }
  | { type: 'cancel'; id: number }
  | { type: 'want'; owner: string; pictures: PictureRequest[] }
  | { type: 'dispose' };

/** Messages from the worker to the page. */
export type FromWorker =
  | { type: 'up' }
  | { type: 'value'; id: number; value: Value }
  | { type: 'failed'; id: number; fault: PlainFault }
  | { type: 'progress'; id: number; progress: Progress }
  | { type: 'node'; id: number; report: NodeReport }
  | { type: 'frame'; frame: Frame }
  | { type: 'status'; status: DeviceStatus }
  | { type: 'disposed' };
